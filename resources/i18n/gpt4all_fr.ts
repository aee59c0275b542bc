<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GPT4All Desktop</source>
        <translation>À propos de GPT4All Desktop</translation>
    </message>
    <message>
        <source>Answers are made on this computer. Nothing is sent anywhere: not what you write, not how you use the program.</source>
        <translation>Les réponses sont produites sur cet ordinateur. Rien n’est envoyé nulle part&#xa0;: ni ce que vous écrivez, ni votre façon d’utiliser le programme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt for Python {qt}</source>
        <translation>Python {python}, Qt for Python {qt}</translation>
    </message>
    <message>
        <source>Processor kernels: {tier}</source>
        <translation>Noyaux de calcul&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>MIT licence. Contains Qt for Python (LGPL 3), Python (PSF), NumPy and Jinja (BSD), cffi (MIT).</source>
        <translation>Licence MIT. Contient Qt for Python (LGPL 3), Python (PSF), NumPy et Jinja (BSD), cffi (MIT).</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Add a list</source>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <source>The address of a list of models, in this program&apos;s format or in that of GPT4All (models3.json):</source>
        <translation>L’adresse d’une liste de modèles, au format de ce programme ou à celui de GPT4All (models3.json) :</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside the program. You can go on working.</source>
        <translation>Un problème est survenu dans le programme. Vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>All chats are copied every day. Going back to a copy keeps the present state as one more copy, so nothing is lost by trying.</source>
        <translation>Toutes les discussions sont copiées chaque jour. Revenir à une copie garde l’état présent comme une copie de plus&#xa0;: essayer ne fait rien perdre.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Revenir à celle-ci…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chats are being copied…</source>
        <translation>Les conversations sont en cours de copie…</translation>
    </message>
    <message>
        <source>Show the chats as they were on {day}? What was said since then stays in a backup of the present state.</source>
        <translation>Afficher les discussions telles qu’elles étaient le {day}&#x202f;? Ce qui a été dit depuis reste dans une sauvegarde de l’état présent.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The chats of the backup are being brought back…</source>
        <translation>Les conversations de la sauvegarde sont en cours de restauration…</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Moving the models</source>
        <translation>Déplacement des modèles</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verifying {name} ({number} of {count})…</source>
        <translation>Vérification de {name} ({number} sur {count})…</translation>
    </message>
    <message>
        <source>A download is not finished.</source>
        <translation>Un téléchargement n’est pas terminé.</translation>
    </message>
    <message>
        <source>{count} downloads are not finished.</source>
        <translation>{count} téléchargements ne sont pas terminés.</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>Vous travaillez hors ligne&#xa0;: rien ne peut être téléchargé. Les modèles de cet ordinateur marchent comme toujours. L’interrupteur est dans les réglages.</translation>
    </message>
    <message>
        <source>Looking for newer files…</source>
        <translation>Recherche de fichiers plus récents…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Chats are kept here for %n days, then they are deleted.</source>
        <translation>
            <numerusform>Les discussions sont gardées ici %n jour, puis supprimées.</numerusform>
            <numerusform>Les discussions sont gardées ici %n jours, puis supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete “{title}” for good? This cannot be undone.</source>
        <translation>Supprimer «&#xa0;{title}&#xa0;» définitivement&#x202f;? C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %n discussion définitivement&#x202f;? C’est irréversible.</numerusform>
            <numerusform>Supprimer %n discussions définitivement&#x202f;? C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>supprimée {day}</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more days</source>
        <translation>
            <numerusform>gardée encore %n jour</numerusform>
            <numerusform>gardée encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for one more day</source>
        <translation>gardée encore un jour</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Precision and size</source>
        <translation>Précision et taille</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Personnage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{character}; this chat has settings of its own</source>
        <translation>{character}&#x202f;; cette discussion a ses propres réglages</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Aucun personnage</translation>
    </message>
    <message>
        <source>Settings of this chat…</source>
        <translation>Réglages de cette discussion…</translation>
    </message>
    <message>
        <source>Reset this chat to the usual settings</source>
        <translation>Rétablir les réglages habituels dans cette discussion</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Folder {name}, {state}</source>
        <translation>Dossier {name}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>a reply is being written</source>
        <translation>une réponse est en cours de rédaction</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>nouvelle réponse</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Reply started</source>
        <translation>Réponse commencée</translation>
    </message>
    <message>
        <source>Reply stopped</source>
        <translation>Réponse arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>Reply finished, %n words</source>
        <translation>
            <numerusform>Réponse terminée, %n mot</numerusform>
            <numerusform>Réponse terminée, %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>Documents ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChatVoice</name>
    <message>
        <source>This question has not been answered.</source>
        <translation>Cette question n’a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>{n} messages deleted</source>
        <translation>{n} messages supprimés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This chat is temporary: it will not be saved.</source>
        <translation>Cette discussion est temporaire&#xa0;: elle ne sera pas enregistrée.</translation>
    </message>
    <message>
        <source>This is another model than the one that wrote the reply</source>
        <translation>Ce modèle n’est pas celui qui a écrit la réponse</translation>
    </message>
    <message>
        <source>The reply was made with another kind of processor</source>
        <translation>La réponse a été faite avec un autre type de processeur</translation>
    </message>
    <message>
        <source>The reply was made with another context length</source>
        <translation>La réponse a été faite avec une autre longueur de contexte</translation>
    </message>
    <message>
        <source>{cause}: the text may differ.</source>
        <translation>{cause}&#xa0;: le texte peut différer.</translation>
    </message>
    <message>
        <source>The replay is identical, word for word.</source>
        <translation>La relecture est identique, mot pour mot.</translation>
    </message>
    <message>
        <source>The replay differs from the original.</source>
        <translation>La relecture diffère de l’original.</translation>
    </message>
</context>
<context>
    <name>ChatsRoom</name>
    <message>
        <source>Next chat in the list</source>
        <translation>Discussion suivante de la liste</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <translation>Discussion précédente de la liste</translation>
    </message>
    <message>
        <source>&amp;Rename this chat</source>
        <translation>&amp;Renommer cette discussion</translation>
    </message>
    <message>
        <source>title name</source>
        <translation>titre nom</translation>
    </message>
    <message>
        <source>&amp;Pin this chat</source>
        <translation>É&amp;pingler cette discussion</translation>
    </message>
    <message>
        <source>favourite top unpin</source>
        <translation>favori haut désépingler</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>project group</source>
        <translation>projet groupe</translation>
    </message>
    <message>
        <source>&amp;Delete this chat</source>
        <translation>&amp;Supprimer cette discussion</translation>
    </message>
    <message>
        <source>remove bin</source>
        <translation>retirer corbeille</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>&amp;Exporter cette discussion…</translation>
    </message>
    <message>
        <source>save file markdown html pdf json text</source>
        <translation>enregistrer fichier markdown html pdf json texte</translation>
    </message>
    <message>
        <source>Export &amp;all chats…</source>
        <translation>Exporter &amp;toutes les discussions…</translation>
    </message>
    <message>
        <source>save file json backup</source>
        <translation>enregistrer fichier json sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importer des discussions…</translation>
    </message>
    <message>
        <source>load file json chatgpt gpt4all zip</source>
        <translation>charger fichier json chatgpt gpt4all zip</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>deleted restore trash</source>
        <translation>supprimé restaurer corbeille</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>restore copy lost</source>
        <translation>restaurer copie perdu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>texte entier</translation>
    </message>
    <message>
        <source>whole text, {count} tokens</source>
        <translation>texte entier, {count} tokens</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Save code as…</source>
        <translation>Enregistrer le code sous…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>{language} code, {name}</source>
        <translation>code {language}, {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Pasted text {n}.txt</source>
        <translation>Texte collé {n}.txt</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>This model cannot see images.</source>
        <translation>Ce modèle ne voit pas les images.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach the text on the clipboard</source>
        <translation>Joindre le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Envoyer ensuite</translation>
    </message>
    <message>
        <source>Open a model to start</source>
        <translation>Ouvrez un modèle pour commencer</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez votre question</translation>
    </message>
    <message>
        <source>Reading the files. You can send when that is done.</source>
        <translation>Lecture des fichiers. Vous pourrez envoyer ensuite.</translation>
    </message>
    <message>
        <source>Sent when the reply is finished. Esc stops the reply.</source>
        <translation>Sera envoyé à la fin de la réponse. Échap arrête la réponse.</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <translation>Discussion temporaire : rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>You can send already; it waits for the model.</source>
        <translation>Vous pouvez déjà envoyer&#x202f;; le message attendra le modèle.</translation>
    </message>
    <message>
        <source>Sending needs a model: none is loaded.</source>
        <translation>Pour envoyer, il faut un modèle&#xa0;: aucun n’est chargé.</translation>
    </message>
    <message>
        <source>Your message waits for the model. Esc takes it back.</source>
        <translation>Votre message attend le modèle. Échap le reprend.</translation>
    </message>
    <message>
        <source>Esc stops the reply.</source>
        <translation>Échap arrête la réponse.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>context {numbers}</source>
        <translation>contexte {numbers}</translation>
    </message>
    <message>
        <source>This message has {count} tokens.</source>
        <translation>Ce message compte {count} tokens.</translation>
    </message>
    <message>
        <source>It does not fit into the context of this model.</source>
        <translation>Il ne tient pas dans le contexte de ce modèle.</translation>
    </message>
    <message>
        <source>The oldest messages no longer fit.</source>
        <translation>Les messages les plus anciens ne tiennent plus.</translation>
    </message>
    <message>
        <source>The model has read it already.</source>
        <translation>Le modèle l’a déjà lu.</translation>
    </message>
    <message>
        <source>Press to see what the model reads.</source>
        <translation>Cliquez pour voir ce que lit le modèle.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The prompt, with control tokens in colour</source>
        <translation>Le prompt, avec les tokens de contrôle en couleur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The model reads {tokens} tokens, {part} of its context of {context}; {template} of them are what the chat template adds. {reserve} are kept free for the reply.</source>
        <translation>Le modèle lit {tokens} tokens, {part} de son contexte de {context}&#x202f;; {template} d’entre eux viennent du modèle de discussion. {reserve} restent libres pour la réponse.</translation>
    </message>
    <message>
        <source>{count} messages at the beginning no longer fit.</source>
        <translation>{count} messages du début ne tiennent plus.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Messages and their tokens</source>
        <translation>Messages et leurs tokens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>The literal prompt</source>
        <translation>Le prompt littéral</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Le programme s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>GPT4All Desktop ended unexpectedly the last time. Your chats are safe.</source>
        <translation>La dernière fois, GPT4All Desktop s’est arrêté de façon inattendue. Vos discussions sont en sécurité.</translation>
    </message>
    <message>
        <source>It happened more than once, so no model was loaded this time. Safe mode also leaves out your settings and fast processor instructions.</source>
        <translation>Cela s’est produit plusieurs fois, aucun modèle n’a donc été chargé. Le mode sans échec ignore aussi vos réglages et les instructions rapides du processeur.</translation>
    </message>
    <message>
        <source>This report helps to find the reason. It is not sent anywhere:</source>
        <translation>Ce rapport aide à trouver la cause. Il n’est envoyé nulle part&#xa0;:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Charger le modèle</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DesktopRoom</name>
    <message>
        <source>&amp;Quick question…</source>
        <translation>&amp;Question rapide…</translation>
    </message>
    <message>
        <source>ask small window</source>
        <translation>poser petite fenêtre</translation>
    </message>
    <message>
        <source>The reply is ready.</source>
        <translation>La réponse est prête.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>Your desktop has no tray, so closing the window ends the program.</source>
        <translation>Votre bureau n’a pas de barre système : fermer la fenêtre arrête le programme.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the model here to open it</source>
        <translation>Déposez le modèle ici pour l’ouvrir</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Déposez pour joindre</translation>
    </message>
</context>
<context>
    <name>EditorBlock</name>
    <message>
        <source>Edit the message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Charger {name}</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
    <message>
        <source>Which model shall answer?</source>
        <translation>Quel modèle doit répondre&#x202f;?</translation>
    </message>
    <message>
        <source>Find one that suits this computer, open a model file (its name ends in .gguf), or drop one onto this window. Models in this folder are found by themselves:
{folder}</source>
        <translation>Trouvez-en un qui convient à cet ordinateur, ouvrez un fichier de modèle (son nom finit par .gguf) ou déposez-le sur cette fenêtre. Les modèles de ce dossier sont trouvés d’eux-mêmes&#xa0;:
{folder}</translation>
    </message>
    <message>
        <source>{name}
You can write your message meanwhile.</source>
        <translation>{name}
Vous pouvez écrire votre message en attendant.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Que souhaitez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>{name} answers on this computer.</source>
        <translation>{name} répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This model could not be loaded</source>
        <translation>Ce modèle n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Get a reply</source>
        <translation>Obtenir une réponse</translation>
    </message>
</context>
<context>
    <name>FilesBlock</name>
    <message>
        <source>{name} · {tokens} tokens</source>
        <translation>{name} · {tokens} tokens</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Tous les usages</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Only what runs here</source>
        <translation>Seulement ce qui tourne ici</translation>
    </message>
    <message>
        <source>Length of conversations</source>
        <translation>Longueur des conversations</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
</context>
<context>
    <name>FoldersSheet</name>
    <message>
        <source>Folders with models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Downloads go to the first folder. Models in the others are used where they are; nothing is written there.</source>
        <translation>Les téléchargements vont dans le premier dossier. Les modèles des autres sont utilisés sur place ; rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Déplacer les modèles…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Another reply</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Replay: make the same reply again</source>
        <translation>Rejouer&#xa0;: refaire la même réponse</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nouvelle discussion à partir d’ici</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{version}/{versions}</source>
        <translation>{version}/{versions}</translation>
    </message>
    <message>
        <source>version {version} of {versions}</source>
        <translation>version {version} sur {versions}</translation>
    </message>
    <message>
        <source>No longer in the context</source>
        <translation>N’est plus dans le contexte</translation>
    </message>
    <message>
        <source>The model reads this in place of the messages it sums up</source>
        <translation>Le modèle lit ceci à la place des messages résumés</translation>
    </message>
    <message>
        <source>Will be answered when the model is free</source>
        <translation>Recevra une réponse dès que le modèle sera libre</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Lecture de votre message…</translation>
    </message>
    <message>
        <source>Reading your message… {done} of {total} tokens</source>
        <translation>Lecture de votre message… {done} sur {total} tokens</translation>
    </message>
    <message>
        <source>Cut off before it was finished</source>
        <translation>Interrompue avant la fin</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêtée par vous</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Arrêtée à la limite de longueur</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Le contexte est plein</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>premier token après {seconds} s</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>nothing is loaded</source>
        <translation>rien n’est chargé</translation>
    </message>
    <message>
        <source>loading, {percent}</source>
        <translation>chargement, {percent}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Another program uses {keys} already: choose another combination.</source>
        <translation>Un autre programme utilise déjà {keys} : choisissez une autre combinaison.</translation>
    </message>
    <message>
        <source>Your keyboard has no keys for {keys}: choose another combination.</source>
        <translation>Votre clavier n’a pas de touches pour {keys} : choisissez une autre combinaison.</translation>
    </message>
    <message>
        <source>Your desktop does not let programs choose a key: in its keyboard settings, set one for the command “gpt4all-desktop --quick-ask”.</source>
        <translation>Votre bureau ne laisse pas les programmes choisir une touche : dans ses réglages du clavier, attribuez-en une à la commande « gpt4all-desktop --quick-ask ».</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Un problème est survenu dans le programme.</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Network requests</source>
        <translation>Requêtes réseau</translation>
    </message>
    <message>
        <source>Every request this program has sent: when, to whom, why, and how much came back. A line is written before the request leaves. The list itself is the file {path}.</source>
        <translation>Chaque requête envoyée par ce programme&#xa0;: quand, à qui, pourquoi, et combien est revenu. Une ligne est écrite avant le départ de la requête. La liste est le fichier {path}.</translation>
    </message>
    <message>
        <source>Nothing has ever been sent.</source>
        <translation>Rien n’a jamais été envoyé.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>download of {title}</source>
        <translation>téléchargement de {title}</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>liste de modèles</translation>
    </message>
    <message>
        <source>search on Hugging Face</source>
        <translation>recherche sur Hugging Face</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Pas une adresse web</translation>
    </message>
    <message>
        <source>This link does not lead to a web page or a mail address, so it is not opened. It was written by the model.</source>
        <translation>Ce lien ne mène ni à une page web ni à une adresse de courriel, il n’est donc pas ouvert. Il a été écrit par le modèle.</translation>
    </message>
    <message>
        <source>The model wrote this link. It starts a mail to:</source>
        <translation>Le modèle a écrit ce lien. Il commence un courriel à&#xa0;:</translation>
    </message>
    <message>
        <source>The model wrote this link. It opens in your browser and leads to:</source>
        <translation>Le modèle a écrit ce lien. Il s’ouvre dans votre navigateur et mène à&#xa0;:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists of models</source>
        <translation>Listes de modèles</translation>
    </message>
    <message>
        <source>A list is fetched only when you press a button here.</source>
        <translation>Une liste n’est récupérée que lorsque vous appuyez ici sur un bouton.</translation>
    </message>
    <message>
        <source>Fetch GPT4All&apos;s list</source>
        <translation>Récupérer la liste de GPT4All</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>You work offline: only files can be added.</source>
        <translation>Vous travaillez hors ligne : seuls des fichiers peuvent être ajoutés.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nouvelle discussion</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Nouvelle discussion &amp;temporaire</translation>
    </message>
    <message>
        <source>private incognito secret</source>
        <translation>privé incognito secret</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>load file gguf</source>
        <translation>charger fichier gguf</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>find download install remove browse catalog</source>
        <translation>trouver télécharger installer supprimer parcourir catalogue</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>add document pdf upload</source>
        <translation>ajouter document pdf</translation>
    </message>
    <message>
        <source>Show the &amp;context</source>
        <translation>Afficher le &amp;contexte</translation>
    </message>
    <message>
        <source>prompt tokens window literal template</source>
        <translation>prompt tokens fenêtre littéral modèle</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>&amp;Arrêter la réponse</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>Afficher la &amp;barre latérale</translation>
    </message>
    <message>
        <source>chats list hide</source>
        <translation>discussions liste masquer</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>rechercher texte</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Message &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Message &amp;suivant</translation>
    </message>
    <message>
        <source>S&amp;earch all chats</source>
        <translation>&amp;Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>find history</source>
        <translation>trouver historique</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>quitter fermer sortir</translation>
    </message>
    <message>
        <source>&amp;About GPT4All Desktop</source>
        <translation>À &amp;propos de GPT4All Desktop</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>apparence couleurs</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>appearance colours bright day</source>
        <translation>apparence couleurs clair jour</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>appearance colours night</source>
        <translation>apparence couleurs nuit</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>apparence couleurs accessibilité</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The reply failed, so your next message was not sent. It is in the composer.</source>
        <translation>La réponse a échoué, votre message suivant n’a donc pas été envoyé. Il est dans le champ de saisie.</translation>
    </message>
</context>
<context>
    <name>MathBlock</name>
    <message>
        <source>Formula {source}</source>
        <translation>Formule {source}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
</context>
<context>
    <name>ModelBinSheet</name>
    <message>
        <source>Bin of the models</source>
        <translation>Corbeille des modèles</translation>
    </message>
    <message>
        <source>Removed models take space until they are deleted for good. Nothing is deleted by itself.</source>
        <translation>Les modèles retirés prennent de la place jusqu’à leur suppression définitive. Rien n’est supprimé tout seul.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete {name} ({size}) for good? This cannot be undone.</source>
        <translation>Supprimer définitivement {name} ({size}) ? C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete {count} files ({size}) for good? This cannot be undone.</source>
        <translation>Supprimer définitivement {count} fichiers ({size}) ? C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Table of models</source>
        <translation>Tableau des modèles</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{number} billion parameters</source>
        <translation>{number} milliards de paramètres</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <translation>{number} millions de paramètres</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>a file of {program}, used where it is</source>
        <translation>un fichier de {program}, utilisé sur place</translation>
    </message>
    <message>
        <source>checksum verified</source>
        <translation>somme de contrôle vérifiée</translation>
    </message>
    <message>
        <source>a newer file is offered</source>
        <translation>un fichier plus récent est proposé</translation>
    </message>
    <message>
        <source>• has settings of its own</source>
        <translation>• a ses propres réglages</translation>
    </message>
    <message>
        <source>Still being copied: {size} are there</source>
        <translation>Copie en cours : {size} sont là</translation>
    </message>
    <message>
        <source>Not whole: a part of the file is missing. Copy it once more.</source>
        <translation>Incomplet : une partie du fichier manque. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Not whole: {there} of {whole} are there. Copy it once more.</source>
        <translation>Incomplet : {there} sur {whole} sont là. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>environ </translation>
    </message>
    <message>
        <source>Fits: takes {about}{needed} of {room} free memory</source>
        <translation>Tient&#xa0;: prend {about}{needed} sur {room} de mémoire libre</translation>
    </message>
    <message>
        <source>Tight: takes {about}{needed}, but {room} of memory are free now</source>
        <translation>Juste&#xa0;: prend {about}{needed}, mais {room} de mémoire sont libres maintenant</translation>
    </message>
    <message>
        <source>Too large: takes {about}{needed}, more than this computer has</source>
        <translation>Trop grand&#xa0;: prend {about}{needed}, plus que n’en a cet ordinateur</translation>
    </message>
    <message>
        <source>whether this version runs it shows when the download begins</source>
        <translation>le début du téléchargement montrera si cette version peut l’exécuter</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>environ {count} mots par seconde</translation>
    </message>
    <message>
        <source>, the first after {time} s</source>
        <translation>, le premier après {time} s</translation>
    </message>
    <message>
        <source>Cannot run: this version does not know the architecture “{name}”</source>
        <translation>Ne peut pas tourner&#xa0;: cette version ne connaît pas l’architecture «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>Ne peut pas tourner</translation>
    </message>
    <message>
        <source>Checking: {part}</source>
        <translation>Vérification&#xa0;: {part}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} sur {size}</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>interrupted, trying again</source>
        <translation>interrompu, nouvel essai</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} mots/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>A file of 2023 in an older format. GPT4All does not offer it any more.</source>
        <translation>Un fichier de 2023 dans un ancien format. GPT4All ne le propose plus.</translation>
    </message>
    <message>
        <source>Superseded in GPT4All by a newer file.</source>
        <translation>Remplacé dans GPT4All par un fichier plus récent.</translation>
    </message>
    <message>
        <source>The starter model. `make starter` puts it into the models folder.</source>
        <translation>Le modèle de départ. `make starter` le place dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Commencer à discuter</translation>
    </message>
    <message>
        <source>Chat when ready</source>
        <translation>Discuter quand il est prêt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Get the newer file</source>
        <translation>Obtenir le fichier plus récent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Thinks before it answers</source>
        <translation>Réfléchit avant de répondre</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Recherche dans les documents</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Les mieux adaptés d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Les plus petits d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grands d’abord</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Les plus rapides d’abord</translation>
    </message>
    <message>
        <source>Memory for {tokens} tokens, about {pages} pages</source>
        <translation>Mémoire pour {tokens} tokens, environ {pages} pages</translation>
    </message>
    <message>
        <source>{used} used, {free} free in {folder}</source>
        <translation>{used} utilisés, {free} libres dans {folder}</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted.</source>
        <translation>Le déplacement des modèles vers {folder} a été interrompu.</translation>
    </message>
    <message>
        <source>The models are being moved to {folder}: {done} of {size}</source>
        <translation>Les modèles sont en cours de déplacement vers {folder} : {done} sur {size}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>illisible pour l’instant</translation>
    </message>
    <message>
        <source>one model, {size}</source>
        <translation>un modèle, {size}</translation>
    </message>
    <message>
        <source>{count} models, {size}</source>
        <translation>{count} modèles, {size}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>of {program}</source>
        <translation>de {program}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>La liste contient {count} modèles.</translation>
    </message>
    <message>
        <source>There is a newer file of: {names}.</source>
        <translation>Il existe un fichier plus récent de : {names}.</translation>
    </message>
    <message>
        <source>Your models are as they are offered now.</source>
        <translation>Vos modèles sont tels qu’ils sont proposés aujourd’hui.</translation>
    </message>
    <message>
        <source>No list knows your models, so there is no answer.</source>
        <translation>Aucune liste ne connaît vos modèles, il n’y a donc pas de réponse.</translation>
    </message>
    <message>
        <source>{count} of your models are in no list.</source>
        <translation>{count} de vos modèles ne sont dans aucune liste.</translation>
    </message>
    <message>
        <source>Damaged: {names}. Remove what is damaged and download it again.</source>
        <translation>Endommagé : {names}. Retirez ce qui est endommagé et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>One model was verified; it is whole.</source>
        <translation>Un modèle a été vérifié ; il est intact.</translation>
    </message>
    <message>
        <source>{count} models were verified; all are whole.</source>
        <translation>{count} modèles ont été vérifiés ; tous sont intacts.</translation>
    </message>
    <message>
        <source>{size} · removed {time}</source>
        <translation>{size} · retiré {time}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modèles</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fournie avec le programme</translation>
    </message>
    <message>
        <source>fetched {time}</source>
        <translation>récupérée {time}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>ajoutée {time}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read now. Its models come back when it can be.</source>
        <translation>Le dossier {folder} ne peut pas être lu pour l’instant. Ses modèles reviendront dès que ce sera possible.</translation>
    </message>
    <message>
        <source>{count} folders cannot be read now. Their models come back when they can be.</source>
        <translation>{count} dossiers ne peuvent pas être lus pour l’instant. Leurs modèles reviendront dès que ce sera possible.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There is no model yet. Find one in the list, or drop a model file here.</source>
        <translation>Il n’y a pas encore de modèle. Trouvez-en un dans la liste ou déposez ici un fichier de modèle.</translation>
    </message>
    <message>
        <source>No model matches. Search for less, or clear the filters.</source>
        <translation>Aucun modèle ne correspond. Cherchez moins de mots ou effacez les filtres.</translation>
    </message>
</context>
<context>
    <name>ModelsGate</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Travailler hors ligne</translation>
    </message>
    <message>
        <source>network internet connection privacy</source>
        <translation>réseau internet connexion confidentialité</translation>
    </message>
    <message>
        <source>&amp;Network requests…</source>
        <translation>Requêtes &amp;réseau…</translation>
    </message>
    <message>
        <source>ledger privacy connections sent</source>
        <translation>journal confidentialité connexions envoyé</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la discussion</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Bin ({size})…</source>
        <translation>Corbeille ({size})…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} est prêt.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Commencer à discuter</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <translation>Les modèles sont maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Search Hugging Face for “{query}”</source>
        <translation>Chercher «&#xa0;{query}&#xa0;» sur Hugging Face</translation>
    </message>
    <message>
        <source>Asking Hugging Face…</source>
        <translation>Interrogation de Hugging Face…</translation>
    </message>
    <message>
        <source>Ask Hugging Face again</source>
        <translation>Interroger de nouveau Hugging Face</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Dossiers…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listes…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <source>Downloads are running. Pause them, or wait until they are done, then move the models.</source>
        <translation>Des téléchargements sont en cours. Mettez-les en pause ou attendez qu’ils soient finis, puis déplacez les modèles.</translation>
    </message>
    <message>
        <source>The models are in the new folder, but the settings could not be written. Make sure that there is space, then continue.</source>
        <translation>Les modèles sont dans le nouveau dossier, mais les réglages n’ont pas pu être enregistrés. Assurez-vous qu’il y a de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Choose the new folder for the models</source>
        <translation>Choisissez le nouveau dossier des modèles</translation>
    </message>
    <message>
        <source>Add a list of models</source>
        <translation>Ajouter une liste de modèles</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>Listes (*.json)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the models</source>
        <translation>Déplacer les modèles</translation>
    </message>
    <message>
        <source>Move one model ({size})?</source>
        <translation>Déplacer un modèle ({size}) ?</translation>
    </message>
    <message>
        <source>Move {count} models ({size})?</source>
        <translation>Déplacer {count} modèles ({size}) ?</translation>
    </message>
    <message>
        <source>There is no model yet. Use this folder for models from now on?</source>
        <translation>Il n’y a pas encore de modèle. Utiliser désormais ce dossier pour les modèles ?</translation>
    </message>
    <message>
        <source>From: {folder}</source>
        <translation>De : {folder}</translation>
    </message>
    <message>
        <source>To: {folder}</source>
        <translation>Vers : {folder}</translation>
    </message>
    <message>
        <source>The new folder is on another disk: each file is copied and compared before the old one is deleted. You can go on working, cancel, or continue later.</source>
        <translation>Le nouveau dossier est sur un autre disque : chaque fichier est copié et comparé avant que l’ancien soit supprimé. Vous pouvez continuer à travailler, annuler ou reprendre plus tard.</translation>
    </message>
    <message>
        <source>The new folder is on the same disk, so this takes a moment only.</source>
        <translation>Le nouveau dossier est sur le même disque, cela ne prend donc qu’un instant.</translation>
    </message>
    <message>
        <source>Only models move; all other files stay where they are.</source>
        <translation>Seuls les modèles sont déplacés ; tous les autres fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>Ensuite&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Charger {name}</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>Chargement de {name}…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Restore: {name}</source>
        <translation>Rétablir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search commands, chats, models, settings</source>
        <translation>Rechercher commandes, discussions, modèles, réglages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez votre question</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thinking… {time}</source>
        <translation>Réflexion… {time}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>A réfléchi pendant {time}</translation>
    </message>
    <message>
        <source>hides the reasoning</source>
        <translation>masque le raisonnement</translation>
    </message>
    <message>
        <source>shows the reasoning</source>
        <translation>affiche le raisonnement</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nouvelle discussion</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Out of the folder</source>
        <translation>&amp;Hors du dossier</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>&amp;Delete the folder, keep its chats</source>
        <translation>&amp;Supprimer le dossier, garder ses discussions</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Choix des mots</translation>
    </message>
    <message>
        <source>Loading models</source>
        <translation>Chargement des modèles</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The colours of the window; as the system also follows its wish for more contrast.</source>
        <translation>Les couleurs de la fenêtre&#x202f;; «&#xa0;Comme le système&#xa0;» suit aussi son souhait de plus de contraste.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>How large everything is, in percent of the system&apos;s font.</source>
        <translation>La taille de tout, en pourcentage de la police du système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of menus and messages of the program, not that of the model.</source>
        <translation>La langue des menus et messages du programme, pas celle du modèle.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Whether things may move and fade, or change at once without animation.</source>
        <translation>Si les éléments peuvent bouger et s’estomper, ou changent aussitôt sans animation.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>The set of instructions, template and choice of words that chats begin with.</source>
        <translation>L’ensemble d’instructions, de modèle et de choix des mots par lequel commencent les discussions.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Aucune instruction</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: who it is and how it shall answer.</source>
        <translation>Ce qu’on dit au modèle avant la conversation&#xa0;: qui il est et comment il doit répondre.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>After this many tokens a reply is ended; it can be continued.</source>
        <translation>Après ce nombre de tokens, une réponse est terminée&#x202f;; elle peut être continuée.</translation>
    </message>
    <message>
        <source>The template of the model file</source>
        <translation>Le modèle de discussion du fichier</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Modèle de discussion</translation>
    </message>
    <message>
        <source>The Jinja template that turns a conversation into the text the model reads; only models with a wrong or missing one need another.</source>
        <translation>Le modèle Jinja qui transforme une conversation en texte lu par le modèle&#x202f;; seuls les modèles dont il est faux ou absent en ont besoin d’un autre.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>The key that sends a message; Shift+Enter, or Enter when it does not send, begins a new line.</source>
        <translation>La touche qui envoie un message&#x202f;; Maj+Entrée, ou Entrée quand elle n’envoie pas, commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>Long paste</source>
        <translation>Long texte collé</translation>
    </message>
    <message>
        <source>Pasted text of this many characters becomes an attachment; 0 is never.</source>
        <translation>Un texte collé à partir de ce nombre de caractères devient une pièce jointe&#x202f;; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>Dans la langue de la fenêtre</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Misspelled words in your message are underlined, with the Hunspell dictionaries this computer has; the menu of a word has suggestions.</source>
        <translation>Les mots mal écrits de votre message sont soulignés, avec les dictionnaires Hunspell de cet ordinateur ; le menu d’un mot propose des suggestions.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Pas sur batterie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Read while you write</source>
        <translation>Lire pendant que vous écrivez</translation>
    </message>
    <message>
        <source>The model reads your message and its files while you write, so that the first word of the reply comes at once.</source>
        <translation>Le modèle lit votre message et ses fichiers pendant que vous écrivez, afin que le premier mot de la réponse vienne aussitôt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How varied replies are: higher values are more daring, 0 always takes the most likely token.</source>
        <translation>La variété des réponses&#xa0;: des valeurs élevées sont plus audacieuses, 0 prend toujours le token le plus probable.</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Only this many of the most likely tokens are chosen from; 0 takes all.</source>
        <translation>Le choix se fait parmi ce nombre de tokens les plus probables&#x202f;; 0 les prend tous.</translation>
    </message>
    <message>
        <source>Top-P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together reach this probability are chosen from; 1 takes all.</source>
        <translation>Le choix se fait parmi les tokens les plus probables qui atteignent ensemble cette probabilité&#x202f;; 1 les prend tous.</translation>
    </message>
    <message>
        <source>Min-P</source>
        <translation>Min-P</translation>
    </message>
    <message>
        <source>Tokens less likely than this fraction of the most likely one are left out; 0 takes all.</source>
        <translation>Les tokens moins probables que cette fraction du plus probable sont écartés&#x202f;; 0 les prend tous.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>How much less likely tokens of the recent text become; 1 is off.</source>
        <translation>À quel point les tokens du texte récent deviennent moins probables&#x202f;; 1 la désactive.</translation>
    </message>
    <message>
        <source>Recent text</source>
        <translation>Texte récent</translation>
    </message>
    <message>
        <source>How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.</source>
        <translation>Combien de tokens la pénalité de répétition regarde en arrière&#x202f;; 0 la désactive, -1 est tout le contexte.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nouvelle chaque fois</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, settings and conversation give the same reply; without one every reply is different.</source>
        <translation>La même graine, les mêmes réglages et la même conversation donnent la même réponse&#x202f;; sans graine, chaque réponse est différente.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees at once; more needs more memory. Automatic takes what the model was trained for, but at most 4,096.</source>
        <translation>Combien de tokens d’une conversation le modèle voit à la fois&#x202f;; davantage demande plus de mémoire. Automatique prend ce pour quoi le modèle a été entraîné, mais au plus 4 096.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>How many processor cores a reply may use; fewer leave room for other programs.</source>
        <translation>Combien de cœurs du processeur une réponse peut utiliser&#x202f;; moins en laissent aux autres programmes.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Where a text repeats itself, likely tokens are evaluated in advance; replies are the same, only faster.</source>
        <translation>Là où un texte se répète, les tokens probables sont évalués d’avance&#x202f;; les réponses sont les mêmes, seulement plus rapides.</translation>
    </message>
    <message>
        <source>Load a model at the start</source>
        <translation>Charger un modèle au démarrage</translation>
    </message>
    <message>
        <source>Load the model of last time as soon as the window is open.</source>
        <translation>Charger le modèle de la dernière fois dès que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>In the folder of the program</source>
        <translation>Dans le dossier du programme</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Where downloads go and models are looked for first. To take the models along, move them in the model browser instead.</source>
        <translation>Où vont les téléchargements et où les modèles sont d’abord cherchés. Pour emporter les modèles, déplacez-les plutôt dans le navigateur de modèles.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Say that a long reply has ended while you are in another window.</source>
        <translation>Signaler la fin d’une longue réponse quand vous êtes dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la barre système</translation>
    </message>
    <message>
        <source>Stay in the tray of the desktop when the window is closed, with the model loaded.</source>
        <translation>Rester dans la barre système quand la fenêtre est fermée, avec le modèle chargé.</translation>
    </message>
    <message>
        <source>Key for a quick question</source>
        <translation>Touche pour une question rapide</translation>
    </message>
    <message>
        <source>Opens the small window for a question from whatever program you are in; keys with Ctrl, Alt or the Windows key. The program learns of no other keys.</source>
        <translation>Ouvre la petite fenêtre pour une question, quel que soit le programme où vous êtes ; touches avec Ctrl, Alt ou la touche Windows. Le programme n’apprend rien des autres touches.</translation>
    </message>
    <message>
        <source>First words of the question</source>
        <translation>Premiers mots de la question</translation>
    </message>
    <message>
        <source>By the model, not on battery</source>
        <translation>Par le modèle, sauf sur batterie</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Par le modèle</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Titres des discussions</translation>
    </message>
    <message>
        <source>What a chat is called; the model finds a title after the first reply, when nothing else is to be done. Small models find poor ones.</source>
        <translation>Le nom d’une discussion ; le modèle trouve un titre après la première réponse, quand il n’y a rien d’autre à faire. Les petits modèles en trouvent de mauvais.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Keep deleted chats</source>
        <translation>Garder les discussions supprimées</translation>
    </message>
    <message>
        <source>How long deleted conversations stay in the bin before they are erased.</source>
        <translation>Combien de temps les conversations supprimées restent dans la corbeille avant d’être effacées.</translation>
    </message>
    <message>
        <source>Space for quick reopening</source>
        <translation>Espace pour la réouverture rapide</translation>
    </message>
    <message>
        <source>How much of the disk keeps what a model has read of your chats, so that one opened again answers at once; 0 keeps nothing. Takes effect at the next start.</source>
        <translation>Quelle part du disque garde ce qu’un modèle a lu de vos conversations, pour qu’une discussion rouverte réponde aussitôt&#x202f;; 0 ne garde rien. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Refuse every connection, also downloads of models you ask for.</source>
        <translation>Refuser toute connexion, même les téléchargements de modèles que vous demandez.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The address of the proxy for downloads, such as http://proxy:3128.</source>
        <translation>L’adresse du proxy pour les téléchargements, comme http://proxy:3128.</translation>
    </message>
    <message>
        <source>Download speed limit</source>
        <translation>Limite de vitesse des téléchargements</translation>
    </message>
    <message>
        <source>How much of the line all downloads together may take; 0 is no limit.</source>
        <translation>La part de la ligne que tous les téléchargements réunis peuvent occuper&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Toujours pareil</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>What the settings are for</source>
        <translation>À quoi s’appliquent les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>Rétablir cette page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Some changes wait for the model to be loaded again.</source>
        <translation>Certains changements attendent que le modèle soit rechargé.</translation>
    </message>
    <message>
        <source>Load it now</source>
        <translation>Le recharger</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew. Your chat and draft come back; temporary chats end.</source>
        <translation>La langue change quand la fenêtre est rouverte. Votre discussion et votre brouillon reviennent ; les discussions temporaires se terminent.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>La rouvrir</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The page “{page}” is as it was at first.</source>
        <translation>La page «&#xa0;{page}&#xa0;» est de nouveau comme au début.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nouveau personnage</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Personnage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Cette discussion</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again.</source>
        <translation>Prend effet quand le modèle est rechargé.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>préférences options configuration</translation>
    </message>
    <message>
        <source>Settings of this &amp;chat…</source>
        <translation>Réglages de cette &amp;discussion…</translation>
    </message>
    <message>
        <source>character instructions system prompt temperature</source>
        <translation>personnage instructions prompt système température</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom police taille</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
</context>
<context>
    <name>ShortageBar</name>
    <message>
        <source>Summarise it</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enlarge to {tokens} tokens (+{memory} MB)</source>
        <translation>Agrandir à {tokens} tokens (+{memory} Mo)</translation>
    </message>
    <message>
        <source>The model summarises the first {count} messages…</source>
        <translation>Le modèle résume les {count} premiers messages…</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}. Shorten it, or open a model with a longer context.</source>
        <translation>Ce message est trop long pour le modèle&#xa0;: avec ce qui l’entoure, il compte {tokens} tokens, et le contexte en contient {context}. Raccourcissez-le ou ouvrez un modèle avec un contexte plus long.</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}.</source>
        <translation>Ce message est trop long pour le modèle&#xa0;: avec ce qui l’entoure, il compte {tokens} tokens, et le contexte en contient {context}.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is like a whiteboard, and it is full: the model no longer sees the first {count} messages. They are dimmed.</source>
        <translation>Le contexte de {context} tokens est comme un tableau, et il est plein&#xa0;: le modèle ne voit plus les {count} premiers messages. Ils sont estompés.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>Un résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the bin.</source>
        <translation>
            <numerusform>%n discussion est dans la corbeille.</numerusform>
            <numerusform>%n discussions sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone; its chats are not.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’existe plus&#x202f;; ses discussions, si.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Vos discussions apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No Hunspell dictionary for this language was found on this computer.</source>
        <translation>Aucun dictionnaire Hunspell pour cette langue n’a été trouvé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>Ignorer « {word} »</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>Tableau, {name}</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Save the whole table as…</source>
        <translation>Enregistrer le tableau entier sous…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Copier le tableau entier</translation>
    </message>
    <message>
        <source>Columns not shown: {count}</source>
        <translation>Colonnes non affichées : {count}</translation>
    </message>
</context>
<context>
    <name>TemporaryMark</name>
    <message>
        <source>Temporary chat</source>
        <translation>Discussion temporaire</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept. It is gone when you leave it.</source>
        <translation>Rien de cette discussion n’est conservé. Elle disparaît quand vous la quittez.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Exporter la discussion</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exporter toutes les discussions</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)</source>
        <translation>Discussions&#xa0;: ce programme, ChatGPT, GPT4All (*.json *.zip *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Chats are being imported…</source>
        <translation>Des conversations sont en cours d’importation…</translation>
    </message>
    <message>
        <source>Exported to “{name}”.</source>
        <translation>Exporté vers «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>One chat imported.</source>
        <translation>Une discussion importée.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats imported.</source>
        <translation>
            <numerusform>%n discussion importée.</numerusform>
            <numerusform>%n discussions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more files could not be imported.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas pu être importé.</numerusform>
            <numerusform>%n autres fichiers n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>« {name} » est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>JSON, all branches, can be imported again (*.json)</source>
        <translation>JSON, toutes les branches, réimportable (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Pièce jointe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open GPT4All Desktop</source>
        <translation>&amp;Ouvrir GPT4All Desktop</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <translation>&amp;Question rapide…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>WorkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>Un problème est survenu dans le programme. Réessayer peut aider.</translation>
    </message>
</context>
<context>
    <name>_ItemModel</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
</context>
<context>
    <name>_PresetBar</name>
    <message>
        <source>Name of the character</source>
        <translation>Nom du personnage</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nouveau personnage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Save as a character</source>
        <translation>Enregistrer comme personnage</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Something went wrong while the file was read.</source>
        <translation>Un problème est survenu pendant la lecture du fichier.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A token id is far too large.</source>
        <translation>Un numéro de token est bien trop grand.</translation>
    </message>
    <message>
        <source>Choose another model, or give it a chat template of your own.</source>
        <translation>Choisissez un autre modèle ou donnez-lui votre propre modèle de discussion.</translation>
    </message>
    <message>
        <source>Conversation {number} has more messages than are allowed.</source>
        <translation>La conversation {number} compte plus de messages que permis.</translation>
    </message>
    <message>
        <source>Conversation {number} of the export is damaged.</source>
        <translation>La conversation {number} de l’export est endommagée.</translation>
    </message>
    <message>
        <source>Could not map “{path}”: {reason}.</source>
        <translation>Impossible de projeter «&#xa0;{path}&#xa0;» en mémoire&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Could not open “{path}”: {reason}.</source>
        <translation>Impossible d’ouvrir «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Could not read “{path}”: {reason}.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Could not start thread {number} of {count}.</source>
        <translation>Impossible de démarrer le thread {number} sur {count}.</translation>
    </message>
    <message>
        <source>GPT4All Desktop is already running, but it does not answer. End it, or wait until it has ended, and try again.</source>
        <translation>GPT4All Desktop est déjà lancé, mais ne répond pas. Quittez-le ou attendez qu’il se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>Hugging Face answered something unreadable.</source>
        <translation>La réponse de Hugging Face est illisible.</translation>
    </message>
    <message>
        <source>Metadata “{key}” is missing: the file has no tokenizer.</source>
        <translation>Les métadonnées «&#xa0;{key}&#xa0;» manquent&#xa0;: le fichier n’a pas de tokenizer.</translation>
    </message>
    <message>
        <source>Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter context or a smaller model.</source>
        <translation>Pas assez de mémoire pour un contexte de {tokens} tokens ({size} Mio). Choisissez un contexte plus court ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller model or a shorter context.</source>
        <translation>Pas assez de mémoire&#xa0;: il manque {size} Mio. Fermez d’autres programmes, choisissez un modèle plus petit ou un contexte plus court.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({reason}). Choose another folder.</source>
        <translation>Rien ne peut être écrit dans {folder} ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was said in the conversations of the export.</source>
        <translation>Rien n’a été dit dans les conversations de l’export.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large or damaged. Attach a smaller part of it.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» prend plus de {seconds:.0f} secondes&#xa0;: le fichier est trop gros ou endommagé. Joignez-en une partie plus petite.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has {has}: it is incomplete, download it again.</source>
        <translation>Le tenseur «&#xa0;{name}&#xa0;» à l’octet {at} a besoin de {size} octets à partir de l’octet {begin}, mais le fichier en compte {has}&#xa0;: il est incomplet, téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Tensor “{name}” has the type {type}, which this version cannot compute with. Choose another quantization of the model, for example Q4_K_M.</source>
        <translation>Le tenseur «&#xa0;{name}&#xa0;» est du type {type}, avec lequel cette version ne sait pas calculer. Choisissez une autre quantification du modèle, par exemple Q4_K_M.</translation>
    </message>
    <message>
        <source>The address {url} is not secure (https) and is not used.</source>
        <translation>L’adresse {url} n’est pas sûre (https) et n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the disk full or the folder protected?</source>
        <translation>La sauvegarde n’a pas pu être écrite. Le disque est-il plein ou le dossier protégé&#x202f;?</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>Le début de ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>The bin cannot be the models folder.</source>
        <translation>La corbeille ne peut pas être le dossier des modèles.</translation>
    </message>
    <message>
        <source>The chat template of this model does not work with this conversation. {advice}</source>
        <translation>Le modèle de discussion de ce fichier ne fonctionne pas avec cette conversation. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model has an error in line {line}: {words}. {advice}</source>
        <translation>Le modèle de discussion de ce fichier a une erreur à la ligne {line}&#xa0;: {words}. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model is nested too deeply or too large. {advice}</source>
        <translation>Le modèle de discussion de ce fichier est trop imbriqué ou trop grand. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model refuses this conversation: “{words}”.</source>
        <translation>Le modèle de discussion de ce fichier refuse cette conversation&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>The chat template of this model {does}. {advice}</source>
        <translation>Le modèle de discussion de ce fichier {does}. {advice}</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>Les discussions sont fermées.</translation>
    </message>
    <message>
        <source>The chats are not kept on disk.</source>
        <translation>Les discussions ne sont pas conservées sur le disque.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be read. Is the disk full or the folder protected?</source>
        <translation>Les discussions de «&#xa0;{name}&#xa0;» ne peuvent pas être lues. Le disque est-il plein ou le dossier protégé&#x202f;?</translation>
    </message>
    <message>
        <source>The connection broke off. Try again later.</source>
        <translation>La connexion a été coupée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the internet connection and try again.</source>
        <translation>La connexion à {host} a échoué. Vérifiez la connexion internet et réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure, so it was given up. Check the date of this computer, and whether something on the way intercepts connections.</source>
        <translation>La connexion à {host} n’est pas sûre et a été abandonnée. Vérifiez la date de cet ordinateur et si quelque chose intercepte les connexions en chemin.</translation>
    </message>
    <message>
        <source>The context of {tokens} tokens is full.</source>
        <translation>Le contexte de {tokens} tokens est plein.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. Free some space, or choose another folder.</source>
        <translation>Le disque de {folder} a {free:bytes} libres, mais les modèles ont besoin de {needed:bytes}. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space and continue, or undo the move.</source>
        <translation>Le disque de {folder} est plein. Libérez de la place et continuez, ou annulez le déplacement.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Make room, then continue.</source>
        <translation>Le disque contenant {folder} est plein. Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>The download ended after {position:,} of {size:,} bytes. Try again later.</source>
        <translation>Le téléchargement s’est arrêté après {position:,} octets sur {size:,}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The download ended too early. Try again later.</source>
        <translation>Le téléchargement s’est arrêté trop tôt. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged or not the right one (its {wrong} checksum is wrong). It was discarded; try again.</source>
        <translation>Le fichier téléchargé est endommagé ou n’est pas le bon (sa somme de contrôle {wrong} est fausse). Il a été rejeté&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The downloaded file is not a model. It was discarded.</source>
        <translation>Le fichier téléchargé n’est pas un modèle. Il a été rejeté.</translation>
    </message>
    <message>
        <source>The export has more than {limit:,} conversations.</source>
        <translation>L’export compte plus de {limit:,} conversations.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>Le fichier n’a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>The file does not name its architecture (metadata “{key}”), so it cannot be run.</source>
        <translation>Le fichier n’indique pas son architecture (métadonnées «&#xa0;{key}&#xa0;») et ne peut donc pas être exécuté.</translation>
    </message>
    <message>
        <source>The file ends at byte {at} inside {place}: it is incomplete, download it again.</source>
        <translation>Le fichier se termine à l’octet {at} ({place})&#xa0;: il est incomplet, téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has only just begun.</source>
        <translation>Seul le début du fichier est là.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, but only {free:bytes} are free in {folder}. Make room and try again.</source>
        <translation>Le fichier fait {size:bytes}, mais il n’y a que {free:bytes} de libres dans {folder}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a GGUF model has at least 24.</source>
        <translation>Le fichier compte {size} octets&#x202f;; un modèle GGUF en a au moins 24.</translation>
    </message>
    <message>
        <source>The file is GGUF version {version} (byte 4); versions 2 and 3 can be read.</source>
        <translation>Le fichier est en GGUF version {version} (octet 4)&#x202f;; les versions 2 et 3 peuvent être lues.</translation>
    </message>
    <message>
        <source>The file is a big-endian GGUF (version word {word} at byte 4); this program reads little-endian files.</source>
        <translation>Le fichier est un GGUF big-endian (mot de version {word} à l’octet 4)&#x202f;; ce programme lit les fichiers little-endian.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a list of chats.</source>
        <translation>Le fichier est trop imbriqué pour être une liste de discussions.</translation>
    </message>
    <message>
        <source>The file lacks the metadata “{name}”.</source>
        <translation>Les métadonnées «&#xa0;{name}&#xa0;» manquent au fichier.</translation>
    </message>
    <message>
        <source>The file lacks the tensor “{name}”.</source>
        <translation>Le tenseur «&#xa0;{name}&#xa0;» manque au fichier.</translation>
    </message>
    <message>
        <source>The file name contains a NUL character.</source>
        <translation>Le nom du fichier contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The file name {name} is not a plain one and is not used.</source>
        <translation>Le nom de fichier {name} n’est pas un nom simple et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The file of chats does not say which version it is of.</source>
        <translation>Le fichier de discussions n’indique pas sa version.</translation>
    </message>
    <message>
        <source>Chat {number} in the file is damaged.</source>
        <translation>La conversation {number} du fichier est endommagée.</translation>
    </message>
    <message>
        <source>By its name this is part {number}, by its metadata part {found}.</source>
        <translation>D’après son nom, c’est la partie {number} ; d’après ses métadonnées, la partie {found}.</translation>
    </message>
    <message>
        <source>In “{part}”: {reason}</source>
        <translation>Dans « {part} » : {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing or cannot be read: {reason}</source>
        <translation>La partie {number} sur {count} manque ou ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing: {name}. Put it beside the others, or download the model again.</source>
        <translation>La partie {number} sur {count} manque : {name}. Placez-la à côté des autres ou téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Tensor “{name}” is in an earlier part of the model too.</source>
        <translation>Le tenseur « {name} » est aussi dans une partie précédente du modèle.</translation>
    </message>
    <message>
        <source>The chats are being replaced by those of a backup. Try again in a moment.</source>
        <translation>Les conversations sont en train d’être remplacées par celles d’une sauvegarde. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be opened: the file or its folder is protected.</source>
        <translation>Les conversations de « {name} » ne peuvent pas être ouvertes : le fichier ou son dossier est protégé.</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot hold files of that size. Choose a models folder on another disk.</source>
        <translation>Le disque contenant {folder} n’accepte pas de fichiers de cette taille. Choisissez un dossier de modèles sur un autre disque.</translation>
    </message>
    <message>
        <source>The file came as the server has it, but its {wrong} checksum is not the published one, so it is not used. It is kept as {part}: continue with a newer list, or delete it and download it anew.</source>
        <translation>Le fichier est arrivé tel que le serveur l’a, mais sa somme {wrong} n’est pas celle qui est publiée&#xa0;: il n’est donc pas utilisé. Il est conservé sous le nom {part}&#xa0;: continuez avec une liste plus récente, ou supprimez-le et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has more than {limit:,} chats.</source>
        <translation>Le fichier contient plus de {limit:,} conversations.</translation>
    </message>
    <message>
        <source>The file of chats has no list of chats.</source>
        <translation>Le fichier de conversations ne contient pas de liste de conversations.</translation>
    </message>
    <message>
        <source>The file of chats is damaged.</source>
        <translation>Le fichier de discussions est endommagé.</translation>
    </message>
    <message>
        <source>The file of chats is from a newer version of this program; update to import it.</source>
        <translation>Le fichier de discussions vient d’une version plus récente de ce programme&#x202f;; mettez-le à jour pour l’importer.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. Your chats may be in a backup.</source>
        <translation>Le fichier de vos conversations était endommagé. Il est conservé sous le nom «&#xa0;{name}&#xa0;» et un nouveau a été commencé. Vos discussions sont peut-être dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of your chats, “{name}”, is damaged. Go back to a backup.</source>
        <translation>Le fichier de vos conversations, « {name} », est endommagé. Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The file on the server has {announced:,} bytes instead of {wanted:,}. It is another file than expected and was not downloaded.</source>
        <translation>Le fichier du serveur compte {announced:,} octets au lieu de {wanted:,}. Ce n’est pas le fichier attendu, il n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>The file on {host} has changed meanwhile.</source>
        <translation>Le fichier sur {host} a changé entre-temps.</translation>
    </message>
    <message>
        <source>The file on {host} is another one than before.</source>
        <translation>Le fichier sur {host} n’est plus le même qu’avant.</translation>
    </message>
    <message>
        <source>The file {name} is not a model: its name must end in .gguf.</source>
        <translation>Le fichier {name} n’est pas un modèle&#xa0;: son nom doit se terminer par .gguf.</translation>
    </message>
    <message>
        <source>The first part belongs to a model of {count} files, this one to one of {found}.</source>
        <translation>La première partie appartient à un modèle en {count} fichiers, celle-ci à un modèle en {found}.</translation>
    </message>
    <message>
        <source>The inference library belongs to another version of this program; install the application again.</source>
        <translation>La bibliothèque d’inférence appartient à une autre version de ce programme&#x202f;; réinstallez l’application.</translation>
    </message>
    <message>
        <source>The inference library {name} could not be loaded; install the application again.</source>
        <translation>La bibliothèque d’inférence {name} n’a pas pu être chargée&#x202f;; réinstallez l’application.</translation>
    </message>
    <message>
        <source>The list of requests ({path}) cannot be written, so nothing was sent. Make room on the disk, or check who may write there.</source>
        <translation>La liste des requêtes ({path}) ne peut pas être écrite, rien n’a donc été envoyé. Libérez de la place sur le disque ou vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}.</source>
        <translation>La liste {name} n’a pas de modèle {text}.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}. Similar: {similar}.</source>
        <translation>La liste {name} n’a pas de modèle {text}. Semblables&#xa0;: {similar}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read ({reason}).</source>
        <translation>La liste {path} ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>The list {path} is far larger than a list of models is.</source>
        <translation>La liste {path} est bien plus grande qu’une liste de modèles.</translation>
    </message>
    <message>
        <source>The model file cannot be read. {reason}</source>
        <translation>Le fichier du modèle ne peut pas être lu. {reason}</translation>
    </message>
    <message>
        <source>The model file is damaged. {reason}</source>
        <translation>Le fichier du modèle est endommagé. {reason}</translation>
    </message>
    <message>
        <source>The model file was changed or became unreadable while it was in use. Open the model again.</source>
        <translation>Le fichier du modèle a changé ou est devenu illisible pendant son utilisation. Ouvrez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The model is closed.</source>
        <translation>Le modèle est fermé.</translation>
    </message>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>Le modèle n’est plus chargé. Ouvrez un modèle et réessayez.</translation>
    </message>
    <message>
        <source>The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller model or a smaller quantization.</source>
        <translation>Le modèle a besoin de {needed} Gio de mémoire et cet ordinateur en a {has}. Choisissez un modèle plus petit ou une quantification plus petite.</translation>
    </message>
    <message>
        <source>The model scales positions with “{name}”, which this version cannot run.</source>
        <translation>Le modèle met les positions à l’échelle avec «&#xa0;{name}&#xa0;», que cette version ne sait pas exécuter.</translation>
    </message>
    <message>
        <source>The model splits text by the rules “{name}” (metadata “{key}”), which this version does not know.</source>
        <translation>Le modèle découpe le texte selon les règles «&#xa0;{name}&#xa0;» (métadonnées «&#xa0;{key}&#xa0;»), que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The models are in {folder} already.</source>
        <translation>Les modèles sont déjà dans {folder}.</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be made ({reason}).</source>
        <translation>Le dossier des modèles {folder} ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
        <source>The network is switched off in the settings, so {host} was not asked.</source>
        <translation>Le réseau est coupé dans les réglages, {host} n’a donc pas été contacté.</translation>
    </message>
    <message>
        <source>The precision {name} is one that this version cannot read.</source>
        <translation>Cette version ne sait pas lire la précision {name}.</translation>
    </message>
    <message>
        <source>The published list of models is unreadable.</source>
        <translation>La liste de modèles publiée est illisible.</translation>
    </message>
    <message>
        <source>The server does not send parts of the file.</source>
        <translation>Le serveur n’envoie pas de parties du fichier.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La session est fermée.</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, but the context holds {limit}.</source>
        <translation>Le texte compte {tokens} tokens, mais le contexte en contient {limit}.</translation>
    </message>
    <message>
        <source>The weights of this model are stored in a way (type {type}) that this version cannot read.</source>
        <translation>Les poids de ce modèle sont stockés d’une façon (type {type}) que cette version ne sait pas lire.</translation>
    </message>
    <message>
        <source>The {count} parts of the model have {found} tensors together, but “{name}” speaks of {said}: they do not belong together, download them again.</source>
        <translation>Les {count} parties du modèle ont ensemble {found} tenseurs, mais « {name} » parle de {said} : elles ne vont pas ensemble, téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>There are no logits yet: call sync first.</source>
        <translation>Il n’y a pas encore de logits&#xa0;: appelez d’abord sync.</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already. Move or rename it, or choose another folder.</source>
        <translation>Il y a déjà un fichier {name} dans {folder}. Déplacez-le, renommez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is a model {name} again; nothing was changed.</source>
        <translation>Il y a de nouveau un modèle {name}&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Il y a déjà un modèle {name}.</translation>
    </message>
    <message>
        <source>There is no list {source}.</source>
        <translation>Il n’y a pas de liste {source}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Installed: {known}.</source>
        <translation>Il n’y a pas de modèle {name} ici. Installés&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Put a {suffix} file into {folder}, or give its path.</source>
        <translation>Il n’y a pas de modèle {name} ici. Mettez un fichier {suffix} dans {folder} ou indiquez son chemin.</translation>
    </message>
    <message>
        <source>There is no {member} in “{name}”.</source>
        <translation>Il n’y a pas de {member} dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is not enough memory. {reason}</source>
        <translation>Il n’y a pas assez de mémoire. {reason}</translation>
    </message>
    <message>
        <source>There is too little memory for another context, and for the old one as well by now, so the model was unloaded. Close other programs, then load it again.</source>
        <translation>Il n’y a pas assez de mémoire pour un autre contexte, ni désormais pour l’ancien&#xa0;: le modèle a donc été déchargé. Fermez d’autres programmes, puis chargez-le à nouveau.</translation>
    </message>
    <message>
        <source>These chats were written by a newer version of GPT4All Desktop. Update it to open them; they were left as they are.</source>
        <translation>Ces discussions ont été écrites par une version plus récente de GPT4All Desktop. Mettez-le à jour pour les ouvrir&#x202f;; elles ont été laissées telles quelles.</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full or the folder protected?</source>
        <translation>L’enregistrement a échoué. Le disque est-il plein ou le dossier protégé&#x202f;?</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Make room on it and try again.</source>
        <translation>Cela n’a pas pu être enregistré : le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>This could not be saved: the file of your chats is damaged. Go back to a backup.</source>
        <translation>Cela n’a pas pu être enregistré : le fichier de vos conversations est endommagé. Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>This file does not say what kind of model it is.</source>
        <translation>Ce fichier n’indique pas de quel type de modèle il s’agit.</translation>
    </message>
    <message>
        <source>This file has version {version} of GGUF, which cannot be read.</source>
        <translation>Ce fichier est de la version {version} de GGUF, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This file is not a model in the GGUF format.</source>
        <translation>Ce fichier n’est pas un modèle au format GGUF.</translation>
    </message>
    <message>
        <source>This is a mixture-of-experts model, which this version cannot run.</source>
        <translation>C’est un modèle à mélange d’experts, que cette version ne sait pas exécuter.</translation>
    </message>
    <message>
        <source>This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.</source>
        <translation>Ce n’est pas un modèle GGUF&#xa0;: les quatre premiers octets sont {bytes} au lieu de «&#xa0;GGUF&#xa0;».</translation>
    </message>
    <message>
        <source>This model has the architecture “{name}”, which this version cannot run.</source>
        <translation>Ce modèle a l’architecture «&#xa0;{name}&#xa0;», que cette version ne sait pas exécuter.</translation>
    </message>
    <message>
        <source>This part has the architecture “{name}”, the first one “{other}”: they are of different models.</source>
        <translation>Cette partie a l’architecture « {name} », la première « {other} » : elles viennent de modèles différents.</translation>
    </message>
    <message>
        <source>This version cannot run this model. {reason}</source>
        <translation>Cette version ne sait pas exécuter ce modèle. {reason}</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>Your chats are open in another window of GPT4All Desktop. Close it first.</source>
        <translation>Vos discussions sont ouvertes dans une autre fenêtre de GPT4All Desktop. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Your message is too long: with its surroundings it has {tokens:,} tokens, but only {limit:,} fit into the context of this model. Shorten it or choose a longer context.</source>
        <translation>Votre message est trop long&#xa0;: avec ce qui l’entoure, il compte {tokens:,} tokens, mais seuls {limit:,} tiennent dans le contexte de ce modèle. Raccourcissez-le ou choisissez un contexte plus long.</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>un autre programme l’a verrouillé</translation>
    </message>
    <message>
        <source>calls itself too deeply</source>
        <translation>s’appelle lui-même trop profondément</translation>
    </message>
    <message>
        <source>computes with far too large numbers</source>
        <translation>calcule avec des nombres bien trop grands</translation>
    </message>
    <message>
        <source>context_length must be 1 or more, not {context_length}.</source>
        <translation>context_length doit valoir 1 ou plus, et non {context_length}.</translation>
    </message>
    <message>
        <source>counts too far</source>
        <translation>compte trop loin</translation>
    </message>
    <message>
        <source>formats the date at enormous length</source>
        <translation>donne à la date un format d’une longueur énorme</translation>
    </message>
    <message>
        <source>has an unknown value {value}</source>
        <translation>a une valeur inconnue {value}</translation>
    </message>
    <message>
        <source>indents JSON by an enormous width</source>
        <translation>indente le JSON d’une largeur énorme</translation>
    </message>
    <message>
        <source>indents text by an enormous width</source>
        <translation>indente le texte d’une largeur énorme</translation>
    </message>
    <message>
        <source>is far too long</source>
        <translation>est bien trop long</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing or of another kind</source>
        <translation>manque ou est d’un autre type</translation>
    </message>
    <message>
        <source>is missing: a file that is offered needs a checksum</source>
        <translation>manque&#xa0;: un fichier proposé a besoin d’une somme de contrôle</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est trop imbriqué</translation>
    </message>
    <message>
        <source>is not a checksum of that kind</source>
        <translation>n’est pas une somme de contrôle de ce type</translation>
    </message>
    <message>
        <source>is not a plain name of a model file</source>
        <translation>n’est pas un nom simple de fichier de modèle</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est en cours d’utilisation</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>makes a prompt that is too long</source>
        <translation>produit un prompt trop long</translation>
    </message>
    <message>
        <source>makes batches of an impossible size</source>
        <translation>forme des lots d’une taille impossible</translation>
    </message>
    <message>
        <source>must be a list of 1 to {most} objects</source>
        <translation>doit être une liste de 1 à {most} objets</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>doit être un nombre entier positif</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be one file, or all parts of a split one</source>
        <translation>doit être un seul fichier, ou toutes les parties d’un fichier divisé</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots and hyphens</source>
        <translation>doit être composé de minuscules, de chiffres, de points et de tirets</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>doit commencer par https://</translation>
    </message>
    <message>
        <source>must have addresses, because the model is offered</source>
        <translation>doit avoir des adresses, car le modèle est proposé</translation>
    </message>
    <message>
        <source>must have one checksum for each block of the file</source>
        <translation>doit avoir une somme de contrôle pour chaque bloc du fichier</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>a besoin de trop de mémoire</translation>
    </message>
    <message>
        <source>nests lists too deeply</source>
        <translation>imbrique des listes trop profondément</translation>
    </message>
    <message>
        <source>not enough address space</source>
        <translation>pas assez d’espace d’adressage</translation>
    </message>
    <message>
        <source>pads text to an enormous width</source>
        <translation>complète le texte jusqu’à une largeur énorme</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>la permission est refusée</translation>
    </message>
    <message>
        <source>prints something that is neither text nor data</source>
        <translation>affiche quelque chose qui n’est ni du texte ni des données</translation>
    </message>
    <message>
        <source>puts enormous separators into JSON</source>
        <translation>met des séparateurs énormes dans le JSON</translation>
    </message>
    <message>
        <source>rounds to an impossible number of digits</source>
        <translation>arrondit à un nombre impossible de chiffres</translation>
    </message>
    <message>
        <source>strips an enormous set of characters</source>
        <translation>retire un ensemble énorme de caractères</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>prend trop de temps</translation>
    </message>
    <message>
        <source>takes too many steps</source>
        <translation>prend trop d’étapes</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>le disque a une erreur</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>il y en a déjà un de ce nom</translation>
    </message>
    <message>
        <source>this is not permitted</source>
        <translation>ce n’est pas permis</translation>
    </message>
    <message>
        <source>threads must be 1 or more, not {threads}.</source>
        <translation>threads doit valoir 1 ou plus, et non {threads}.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>unknown sampling parameter {unknown}; there are {known}.</source>
        <translation>Paramètre d’échantillonnage inconnu {unknown}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>uses a kind of format that is not supported</source>
        <translation>utilise un type de format qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>uses named fields with the % operator, which is not supported</source>
        <translation>utilise des champs nommés avec l’opérateur %, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status} {reason}).</source>
        <translation>{host} a répondu par une erreur ({status} {reason}).</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} does not have this file any more ({status}). Choose another model, or fetch a newer list.</source>
        <translation>{host} n’a plus ce fichier ({status}). Choisissez un autre modèle ou récupérez une liste plus récente.</translation>
    </message>
    <message>
        <source>{host} does not say how long the file is, so nobody can tell whether it is complete. It was not downloaded.</source>
        <translation>{host} n’indique pas la taille du fichier, on ne peut donc pas savoir s’il est complet. Il n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>{host} is too slow. Try again later.</source>
        <translation>{host} est trop lent. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} sends a part of the file that was not asked for.</source>
        <translation>{host} envoie une partie du fichier qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>{host} sends a web page: that is not a model.</source>
        <translation>{host} envoie une page web&#xa0;: ce n’est pas un modèle.</translation>
    </message>
    <message>
        <source>{host} sends another part of the file than was asked for.</source>
        <translation>{host} envoie une autre partie du fichier que celle demandée.</translation>
    </message>
    <message>
        <source>{host} sends far more than expected.</source>
        <translation>{host} envoie bien plus que prévu.</translation>
    </message>
    <message>
        <source>{host} sends more than it should.</source>
        <translation>{host} envoie plus qu’il ne devrait.</translation>
    </message>
    <message>
        <source>{host} sends next to nothing.</source>
        <translation>{host} n’envoie presque rien.</translation>
    </message>
    <message>
        <source>{host} sends the file in a form that was not asked for.</source>
        <translation>{host} envoie le fichier sous une forme qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>{host} sends the request round in circles.</source>
        <translation>{host} fait tourner la requête en rond.</translation>
    </message>
    <message>
        <source>{host} sent a damaged piece.</source>
        <translation>{host} a envoyé un morceau endommagé.</translation>
    </message>
    <message>
        <source>{host} sent something unreadable.</source>
        <translation>{host} a envoyé quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>{host} wants to send the whole file again.</source>
        <translation>{host} veut renvoyer tout le fichier.</translation>
    </message>
    <message>
        <source>{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.</source>
        <translation>{member} dans «&#xa0;{name}&#xa0;» est trop gros pour être importé&#xa0;: {limit:bytes} sont permis.</translation>
    </message>
    <message>
        <source>{missing} of {count} parts are missing, the first of them is {name}. Put them beside the others, or download the model again.</source>
        <translation>{missing} parties sur {count} manquent, la première est {name}. Placez-les à côté des autres ou téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{name} belongs to another program or place and is left alone: {path}</source>
        <translation>{name} appartient à un autre programme ou emplacement et n’est pas touché&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be copied ({reason}).</source>
        <translation>{name} n’a pas pu être copié ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be deleted ({reason}).</source>
        <translation>{name} n’a pas pu être supprimé ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be moved ({reason}). Continue, or undo the move.</source>
        <translation>{name} n’a pas pu être déplacé ({reason}). Continuez ou annulez le déplacement.</translation>
    </message>
    <message>
        <source>{name} could not be moved into the bin ({reason}).</source>
        <translation>{name} n’a pas pu être mis à la corbeille ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be restored ({reason}).</source>
        <translation>{name} n’a pas pu être restauré ({reason}).</translation>
    </message>
    <message>
        <source>{name} has an unusually long beginning; it was not read.</source>
        <translation>{name} a un début anormalement long&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at last: it is damaged, or another file of that name.</source>
        <translation>{name} a changé depuis la dernière vérification&#xa0;: il est endommagé, ou c’est un autre fichier de ce nom.</translation>
    </message>
    <message>
        <source>{name} has format {version}, but this version of the program reads {known} only.</source>
        <translation>{name} est au format {version}, mais cette version du programme ne lit que le format {known}.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already, by another window or command.</source>
        <translation>{name} est déjà en cours de téléchargement, par une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. Pause the download, or wait until it is done, then move the models.</source>
        <translation>{name} est en cours de téléchargement. Mettez le téléchargement en pause ou attendez qu’il soit fini, puis déplacez les modèles.</translation>
    </message>
    <message>
        <source>{name} is damaged, or another file of that name: its checksum is not the published one. Remove it and download it again.</source>
        <translation>{name} est endommagé, ou c’est un autre fichier de ce nom&#xa0;: sa somme de contrôle n’est pas celle publiée. Supprimez-le et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is known, but nobody offers it for download any more.</source>
        <translation>{name} est connu, mais plus personne ne le propose au téléchargement.</translation>
    </message>
    <message>
        <source>{name} is not a list of models: it is not JSON.</source>
        <translation>{name} n’est pas une liste de modèles&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{name} is not offered.</source>
        <translation>{name} n’est pas proposé.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} doit être un nombre entier de {low} à {high}, pas {value}.</translation>
    </message>
    <message>
        <source>{name} must be between {low:g} and {high:g}, not {value}.</source>
        <translation>{name} doit être compris entre {low:g} et {high:g}, et non {value}.</translation>
    </message>
    <message>
        <source>{name}: there are two models {id}.</source>
        <translation>{name}&#xa0;: il y a deux modèles {id}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is not a list of models.</source>
        <translation>{path} n’est pas une liste de modèles.</translation>
    </message>
    <message>
        <source>{path} is not a whole path of a folder.</source>
        <translation>{path} n’est pas le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>{title} is installed already.</source>
        <translation>{title} est déjà installé.</translation>
    </message>
    <message>
        <source>{url} is not a list of models.</source>
        <translation>{url} n’est pas une liste de modèles.</translation>
    </message>
    <message>
        <source>{where} must be an object.</source>
        <translation>{where} doit être un objet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” contains a document type declaration, which office programs never write. It is not read, because such files can do harm.</source>
        <translation>«&#xa0;{name}&#xa0;» contient une déclaration de type de document, que les logiciels de bureautique n’écrivent jamais. Il n’est pas lu, car de tels fichiers peuvent être nuisibles.</translation>
    </message>
    <message>
        <source>“{name}” has cells beyond the last column.</source>
        <translation>«&#xa0;{name}&#xa0;» a des cellules au-delà de la dernière colonne.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit:,} characters of text, which no model here can read. Attach a part of it.</source>
        <translation>«&#xa0;{name}&#xa0;» compte plus de {limit:,} caractères de texte, ce qu’aucun modèle ici ne peut lire. Joignez-en une partie.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” has no text: its pages are pictures, as from a scanner. Run text recognition (OCR) on it first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte&#xa0;: ses pages sont des images, comme celles d’un scanner. Appliquez-lui d’abord une reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, or as PDF, and attach that.</source>
        <translation>«&#xa0;{name}&#xa0;» est au format d’Office d’avant 2007. Enregistrez-le en .docx ou .xlsx, ou en PDF, et joignez celui-là.</translation>
    </message>
    <message>
        <source>“{name}” has too many parts to be a document.</source>
        <translation>«&#xa0;{name}&#xa0;» a trop de parties pour être un document.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a part of it.</source>
        <translation>«&#xa0;{name}&#xa0;» compte {count:,} pages&#x202f;; on ne peut pas en lire plus de {limit:,}. Joignez-en une partie.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged archive.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive endommagée.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a model. Open it with File → Open model.</source>
        <translation>«&#xa0;{name}&#xa0;» est un modèle. Ouvrez-le avec Fichier → Ouvrir un modèle.</translation>
    </message>
    <message>
        <source>“{name}” is an RTF file. Save it as .docx or as plain text.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier RTF. Enregistrez-le en .docx ou en texte brut.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and attach the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive, pas un document. Décompressez-la et joignez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>“{name}” is an image: this model cannot see images.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image&#xa0;: ce modèle ne voit pas les images.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a chat of GPT4All.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou n’est pas une discussion de GPT4All.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not quite a PDF: its text cannot be read. Open it in a PDF program and save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou n’est pas vraiment un PDF&#xa0;: son texte ne peut pas être lu. Ouvrez-le dans un logiciel PDF et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of it can be read. Open it in its own program and save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il ne peut pas être lu en entier. Ouvrez-le dans son propre logiciel et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way this program cannot read. Save it without protection and attach it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré d’une façon que ce programme ne sait pas lire. Enregistrez-le sans protection et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit:bytes}, c’est trop pour être joint. Joignez-en une partie.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a document.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop imbriqué pour être un document.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of chats that this program knows.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier de discussions que ce programme connaît.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a text document: this program cannot read it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un document texte&#xa0;: ce programme ne peut pas le lire.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>“{name}” is of a version of GPT4All that this program does not know (format {version}; up to {newest} are known).</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version de GPT4All que ce programme ne connaît pas (format {version}&#x202f;; connus jusqu’à {newest}).</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the other parts are found by it. Give all parts their names back.</source>
        <translation>« {name} » est la partie {number} sur {count} d’un modèle, et son nom doit se terminer par « {tail} » : c’est ainsi que les autres parties sont trouvées. Rendez leur nom à toutes les parties.</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model. Open the first part instead.</source>
        <translation>« {name} » est la partie {number} sur {count} d’un modèle. Ouvrez plutôt la première partie.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or packed in an unknown way. Save it without protection and attach it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe ou compressé d’une façon inconnue. Enregistrez-le sans protection et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one and attach it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Enregistrez-le sans mot de passe et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is sound or video: this model can only read text.</source>
        <translation>«&#xa0;{name}&#xa0;» est du son ou de la vidéo&#xa0;: ce modèle ne lit que du texte.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros pour être importé&#xa0;: {size:bytes}&#x202f;; {limit:bytes} sont permis.</translation>
    </message>
    <message>
        <source>“{name}” needs a password. Save it without one and attach it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin d’un mot de passe. Enregistrez-le sans mot de passe et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} text, but its bytes are not: it is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» se dit texte {label}, mais ses octets ne le sont pas&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit:bytes}. It is too large or was made to do harm.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit:bytes} une fois décompressé. Il est trop gros ou fait pour nuire.</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
</context>
</TS>
