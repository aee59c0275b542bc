<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GPT4All Desktop</source>
        <translation>Über GPT4All Desktop</translation>
    </message>
    <message>
        <source>Answers are made on this computer. Nothing is sent anywhere: not what you write, not how you use the program.</source>
        <translation>Antworten entstehen auf diesem Computer. Nichts wird irgendwohin gesendet: weder was Sie schreiben noch wie Sie das Programm benutzen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Rechenkerne: {tier}</translation>
    </message>
    <message>
        <source>MIT licence. Contains Qt for Python (LGPL 3), Python (PSF), NumPy and Jinja (BSD), cffi (MIT).</source>
        <translation>MIT-Lizenz. Enthält Qt for Python (LGPL 3), Python (PSF), NumPy und Jinja (BSD), cffi (MIT).</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Add a list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>The address of a list of models, in this program&apos;s format or in that of GPT4All (models3.json):</source>
        <translation>Die Adresse einer Liste von Modellen, im Format dieses Programms oder in dem von GPT4All (models3.json):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside the program. You can go on working.</source>
        <translation>Im Programm ist etwas schiefgegangen. Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>All chats are copied every day. Going back to a copy keeps the present state as one more copy, so nothing is lost by trying.</source>
        <translation>Alle Chats werden täglich kopiert. Wer zu einer Kopie zurückgeht, behält den jetzigen Stand als weitere Kopie; durch Ausprobieren geht nichts verloren.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Zu dieser zurückgehen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The chats are being copied…</source>
        <translation>Die Chats werden kopiert …</translation>
    </message>
    <message>
        <source>Show the chats as they were on {day}? What was said since then stays in a backup of the present state.</source>
        <translation>Die Chats zeigen, wie sie am {day} waren? Was seitdem gesagt wurde, bleibt in einer Sicherung des jetzigen Stands.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>The chats of the backup are being brought back…</source>
        <translation>Die Chats der Sicherung werden zurückgeholt …</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Moving the models</source>
        <translation>Modelle werden verschoben</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Verifying {name} ({number} of {count})…</source>
        <translation>{name} wird geprüft ({number} von {count}) …</translation>
    </message>
    <message>
        <source>A download is not finished.</source>
        <translation>Ein Download ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>{count} downloads are not finished.</source>
        <translation>{count} Downloads sind noch nicht fertig.</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>Sie arbeiten offline: Nichts kann heruntergeladen werden. Modelle auf diesem Computer arbeiten wie immer. Der Schalter ist in den Einstellungen.</translation>
    </message>
    <message>
        <source>Looking for newer files…</source>
        <translation>Nach neueren Dateien wird gesucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Chats are kept here for %n days, then they are deleted.</source>
        <translation>
            <numerusform>Chats bleiben hier %n Tag und werden dann gelöscht.</numerusform>
            <numerusform>Chats bleiben hier %n Tage und werden dann gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete “{title}” for good? This cannot be undone.</source>
        <translation>„{title}“ endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good? This cannot be undone.</source>
        <translation>
            <numerusform>%n Chat endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Chats endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>gelöscht {day}</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more days</source>
        <translation>
            <numerusform>bleibt noch %n Tag</numerusform>
            <numerusform>bleibt noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for one more day</source>
        <translation>bleibt noch einen Tag</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Precision and size</source>
        <translation>Genauigkeit und Größe</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Charakter: {name}</translation>
    </message>
    <message>
        <source>{character}; this chat has settings of its own</source>
        <translation>{character}; dieser Chat hat eigene Einstellungen</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Kein Charakter</translation>
    </message>
    <message>
        <source>Settings of this chat…</source>
        <translation>Einstellungen dieses Chats…</translation>
    </message>
    <message>
        <source>Reset this chat to the usual settings</source>
        <translation>Diesen Chat auf die üblichen Einstellungen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Folder {name}, {state}</source>
        <translation>Ordner {name}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporär</translation>
    </message>
    <message>
        <source>a reply is being written</source>
        <translation>eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>neue Antwort</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Reply started</source>
        <translation>Antwort begonnen</translation>
    </message>
    <message>
        <source>Reply stopped</source>
        <translation>Antwort angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Reply finished, %n words</source>
        <translation>
            <numerusform>Antwort beendet, %n Wort</numerusform>
            <numerusform>Antwort beendet, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>Dokumente ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChatVoice</name>
    <message>
        <source>This question has not been answered.</source>
        <translation>Diese Frage wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>{n} messages deleted</source>
        <translation>{n} Nachrichten gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This chat is temporary: it will not be saved.</source>
        <translation>Dieser Chat ist temporär: Er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This is another model than the one that wrote the reply</source>
        <translation>Dies ist ein anderes Modell als das, das die Antwort schrieb</translation>
    </message>
    <message>
        <source>The reply was made with another kind of processor</source>
        <translation>Die Antwort entstand mit einer anderen Art von Prozessor</translation>
    </message>
    <message>
        <source>The reply was made with another context length</source>
        <translation>Die Antwort entstand mit einer anderen Kontextlänge</translation>
    </message>
    <message>
        <source>{cause}: the text may differ.</source>
        <translation>{cause}: Der Text kann abweichen.</translation>
    </message>
    <message>
        <source>The replay is identical, word for word.</source>
        <translation>Die Wiederholung ist Wort für Wort gleich.</translation>
    </message>
    <message>
        <source>The replay differs from the original.</source>
        <translation>Die Wiederholung weicht vom Original ab.</translation>
    </message>
</context>
<context>
    <name>ChatsRoom</name>
    <message>
        <source>Next chat in the list</source>
        <translation>Nächster Chat der Liste</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <translation>Voriger Chat der Liste</translation>
    </message>
    <message>
        <source>&amp;Rename this chat</source>
        <translation>Diesen Chat &amp;umbenennen</translation>
    </message>
    <message>
        <source>title name</source>
        <translation>Titel Name</translation>
    </message>
    <message>
        <source>&amp;Pin this chat</source>
        <translation>Diesen Chat &amp;anheften</translation>
    </message>
    <message>
        <source>favourite top unpin</source>
        <translation>Favorit oben lösen</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>project group</source>
        <translation>Projekt Gruppe</translation>
    </message>
    <message>
        <source>&amp;Delete this chat</source>
        <translation>Diesen Chat &amp;löschen</translation>
    </message>
    <message>
        <source>remove bin</source>
        <translation>entfernen Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>Diesen Chat &amp;exportieren…</translation>
    </message>
    <message>
        <source>save file markdown html pdf json text</source>
        <translation>speichern Datei markdown html pdf json Text</translation>
    </message>
    <message>
        <source>Export &amp;all chats…</source>
        <translation>&amp;Alle Chats exportieren…</translation>
    </message>
    <message>
        <source>save file json backup</source>
        <translation>speichern Datei json Sicherung</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>Chats &amp;importieren…</translation>
    </message>
    <message>
        <source>load file json chatgpt gpt4all zip</source>
        <translation>laden Datei json chatgpt gpt4all zip</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>deleted restore trash</source>
        <translation>gelöscht wiederherstellen Papierkorb</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>restore copy lost</source>
        <translation>wiederherstellen Kopie verloren</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <source>whole text, {count} tokens</source>
        <translation>ganzer Text, {count} Token</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Save code as…</source>
        <translation>Code speichern unter…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>{language} code, {name}</source>
        <translation>{language}-Code, {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Pasted text {n}.txt</source>
        <translation>Eingefügter Text {n}.txt</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>This model cannot see images.</source>
        <translation>Dieses Modell kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Attach the text on the clipboard</source>
        <translation>Text der Zwischenablage anhängen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Danach senden</translation>
    </message>
    <message>
        <source>Open a model to start</source>
        <translation>Zum Start ein Modell öffnen</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Fragen Sie etwas</translation>
    </message>
    <message>
        <source>Reading the files. You can send when that is done.</source>
        <translation>Die Dateien werden gelesen. Danach können Sie senden.</translation>
    </message>
    <message>
        <source>Sent when the reply is finished. Esc stops the reply.</source>
        <translation>Wird gesendet, wenn die Antwort fertig ist. Esc hält die Antwort an.</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <translation>Temporärer Chat: Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nichts, was Sie schreiben, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>You can send already; it waits for the model.</source>
        <translation>Sie können schon senden; die Nachricht wartet auf das Modell.</translation>
    </message>
    <message>
        <source>Sending needs a model: none is loaded.</source>
        <translation>Zum Senden wird ein Modell gebraucht: Es ist keines geladen.</translation>
    </message>
    <message>
        <source>Your message waits for the model. Esc takes it back.</source>
        <translation>Ihre Nachricht wartet auf das Modell. Esc nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Esc stops the reply.</source>
        <translation>Esc hält die Antwort an.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>context {numbers}</source>
        <translation>Kontext {numbers}</translation>
    </message>
    <message>
        <source>This message has {count} tokens.</source>
        <translation>Diese Nachricht hat {count} Token.</translation>
    </message>
    <message>
        <source>It does not fit into the context of this model.</source>
        <translation>Sie passt nicht in den Kontext dieses Modells.</translation>
    </message>
    <message>
        <source>The oldest messages no longer fit.</source>
        <translation>Die ältesten Nachrichten passen nicht mehr hinein.</translation>
    </message>
    <message>
        <source>The model has read it already.</source>
        <translation>Das Modell hat sie schon gelesen.</translation>
    </message>
    <message>
        <source>Press to see what the model reads.</source>
        <translation>Drücken, um zu sehen, was das Modell liest.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The prompt, with control tokens in colour</source>
        <translation>Der Prompt, Steuertoken farbig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The model reads {tokens} tokens, {part} of its context of {context}; {template} of them are what the chat template adds. {reserve} are kept free for the reply.</source>
        <translation>Das Modell liest {tokens} Token, {part} seines Kontexts von {context}; {template} davon fügt die Chat-Vorlage hinzu. {reserve} bleiben für die Antwort frei.</translation>
    </message>
    <message>
        <source>{count} messages at the beginning no longer fit.</source>
        <translation>{count} Nachrichten am Anfang passen nicht mehr hinein.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Messages and their tokens</source>
        <translation>Nachrichten und ihre Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>The literal prompt</source>
        <translation>Der wörtliche Prompt</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Das Programm wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>GPT4All Desktop ended unexpectedly the last time. Your chats are safe.</source>
        <translation>GPT4All Desktop wurde beim letzten Mal unerwartet beendet. Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <source>It happened more than once, so no model was loaded this time. Safe mode also leaves out your settings and fast processor instructions.</source>
        <translation>Das ist mehr als einmal passiert, deshalb wurde diesmal kein Modell geladen. Der abgesicherte Modus lässt auch Ihre Einstellungen und schnelle Prozessorbefehle weg.</translation>
    </message>
    <message>
        <source>This report helps to find the reason. It is not sent anywhere:</source>
        <translation>Dieser Bericht hilft, den Grund zu finden. Er wird nirgendwohin gesendet:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DesktopRoom</name>
    <message>
        <source>&amp;Quick question…</source>
        <translation>&amp;Kurze Frage…</translation>
    </message>
    <message>
        <source>ask small window</source>
        <translation>fragen kleines Fenster</translation>
    </message>
    <message>
        <source>The reply is ready.</source>
        <translation>Die Antwort ist fertig.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>Die Antwort ist abgebrochen.</translation>
    </message>
    <message>
        <source>Your desktop has no tray, so closing the window ends the program.</source>
        <translation>Ihre Arbeitsumgebung hat keinen Infobereich, daher beendet das Schließen des Fensters das Programm.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the model here to open it</source>
        <translation>Modell hier ablegen, um es zu öffnen</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Zum Anhängen ablegen</translation>
    </message>
</context>
<context>
    <name>EditorBlock</name>
    <message>
        <source>Edit the message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Ein Modell finden</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>{name} laden</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen…</translation>
    </message>
    <message>
        <source>Which model shall answer?</source>
        <translation>Welches Modell soll antworten?</translation>
    </message>
    <message>
        <source>Find one that suits this computer, open a model file (its name ends in .gguf), or drop one onto this window. Models in this folder are found by themselves:
{folder}</source>
        <translation>Finden Sie eines, das zu diesem Computer passt, öffnen Sie eine Modelldatei (ihr Name endet auf .gguf) oder ziehen Sie sie auf dieses Fenster. Modelle in diesem Ordner werden von selbst gefunden:
{folder}</translation>
    </message>
    <message>
        <source>{name}
You can write your message meanwhile.</source>
        <translation>{name}
Sie können Ihre Nachricht schon schreiben.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>{name} answers on this computer.</source>
        <translation>{name} antwortet auf diesem Computer.</translation>
    </message>
    <message>
        <source>This model could not be loaded</source>
        <translation>Dieses Modell konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Get a reply</source>
        <translation>Antwort holen</translation>
    </message>
</context>
<context>
    <name>FilesBlock</name>
    <message>
        <source>{name} · {tokens} tokens</source>
        <translation>{name} · {tokens} Token</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Only what runs here</source>
        <translation>Nur was hier läuft</translation>
    </message>
    <message>
        <source>Length of conversations</source>
        <translation>Länge der Unterhaltungen</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Jede Familie</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Jede Sprache</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
</context>
<context>
    <name>FoldersSheet</name>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Downloads go to the first folder. Models in the others are used where they are; nothing is written there.</source>
        <translation>Downloads kommen in den ersten Ordner. Modelle in den anderen werden dort benutzt, wo sie sind; geschrieben wird dort nichts.</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Modelle verschieben…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Another reply</source>
        <translation>Andere Antwort</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Replay: make the same reply again</source>
        <translation>Wiederholen: dieselbe Antwort noch einmal erzeugen</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Neuer Chat ab hier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{version}/{versions}</source>
        <translation>{version}/{versions}</translation>
    </message>
    <message>
        <source>version {version} of {versions}</source>
        <translation>Fassung {version} von {versions}</translation>
    </message>
    <message>
        <source>No longer in the context</source>
        <translation>Nicht mehr im Kontext</translation>
    </message>
    <message>
        <source>The model reads this in place of the messages it sums up</source>
        <translation>Das Modell liest dies anstelle der zusammengefassten Nachrichten</translation>
    </message>
    <message>
        <source>Will be answered when the model is free</source>
        <translation>Wird beantwortet, sobald das Modell frei ist</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Liest Ihre Nachricht…</translation>
    </message>
    <message>
        <source>Reading your message… {done} of {total} tokens</source>
        <translation>Liest Ihre Nachricht… {done} von {total} Token</translation>
    </message>
    <message>
        <source>Cut off before it was finished</source>
        <translation>Abgebrochen, bevor sie fertig war</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Bei der Höchstlänge angehalten</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Der Kontext ist voll</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} Token/s</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>erstes Token nach {seconds} s</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>nothing is loaded</source>
        <translation>nichts ist geladen</translation>
    </message>
    <message>
        <source>loading, {percent}</source>
        <translation>wird geladen, {percent}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Another program uses {keys} already: choose another combination.</source>
        <translation>Ein anderes Programm benutzt {keys} schon: Wählen Sie eine andere Kombination.</translation>
    </message>
    <message>
        <source>Your keyboard has no keys for {keys}: choose another combination.</source>
        <translation>Ihre Tastatur hat keine Tasten für {keys}: Wählen Sie eine andere Kombination.</translation>
    </message>
    <message>
        <source>Your desktop does not let programs choose a key: in its keyboard settings, set one for the command “gpt4all-desktop --quick-ask”.</source>
        <translation>Ihre Arbeitsumgebung lässt Programme keine Taste wählen: Legen Sie in ihren Tastatureinstellungen eine für den Befehl „gpt4all-desktop --quick-ask“ fest.</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Network requests</source>
        <translation>Netzwerkanfragen</translation>
    </message>
    <message>
        <source>Every request this program has sent: when, to whom, why, and how much came back. A line is written before the request leaves. The list itself is the file {path}.</source>
        <translation>Jede Anfrage, die dieses Programm gesendet hat: wann, an wen, warum und wie viel zurückkam. Eine Zeile wird geschrieben, bevor die Anfrage hinausgeht. Die Liste selbst ist die Datei {path}.</translation>
    </message>
    <message>
        <source>Nothing has ever been sent.</source>
        <translation>Es wurde noch nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>download of {title}</source>
        <translation>Download von {title}</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>Modellliste</translation>
    </message>
    <message>
        <source>search on Hugging Face</source>
        <translation>Suche auf Hugging Face</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Keine Webadresse</translation>
    </message>
    <message>
        <source>This link does not lead to a web page or a mail address, so it is not opened. It was written by the model.</source>
        <translation>Dieser Link führt weder zu einer Webseite noch zu einer Mailadresse und wird deshalb nicht geöffnet. Das Modell hat ihn geschrieben.</translation>
    </message>
    <message>
        <source>The model wrote this link. It starts a mail to:</source>
        <translation>Das Modell hat diesen Link geschrieben. Er beginnt eine Mail an:</translation>
    </message>
    <message>
        <source>The model wrote this link. It opens in your browser and leads to:</source>
        <translation>Das Modell hat diesen Link geschrieben. Er öffnet sich im Browser und führt zu:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists of models</source>
        <translation>Listen von Modellen</translation>
    </message>
    <message>
        <source>A list is fetched only when you press a button here.</source>
        <translation>Eine Liste wird nur geholt, wenn Sie hier eine Taste drücken.</translation>
    </message>
    <message>
        <source>Fetch GPT4All&apos;s list</source>
        <translation>Liste von GPT4All holen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu holen</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>You work offline: only files can be added.</source>
        <translation>Sie arbeiten offline: Nur Dateien können hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Neuer &amp;temporärer Chat</translation>
    </message>
    <message>
        <source>private incognito secret</source>
        <translation>privat inkognito geheim</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Modell &amp;öffnen…</translation>
    </message>
    <message>
        <source>load file gguf</source>
        <translation>laden Datei gguf</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>find download install remove browse catalog</source>
        <translation>finden herunterladen installieren entfernen stöbern Katalog</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien &amp;anhängen…</translation>
    </message>
    <message>
        <source>add document pdf upload</source>
        <translation>hinzufügen Dokument pdf hochladen</translation>
    </message>
    <message>
        <source>Show the &amp;context</source>
        <translation>&amp;Kontext zeigen</translation>
    </message>
    <message>
        <source>prompt tokens window literal template</source>
        <translation>Prompt Token Fenster wörtlich Vorlage</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>Antwort an&amp;halten</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>&amp;Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>chats list hide</source>
        <translation>Chats Liste verbergen</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>In diesem Chat &amp;suchen</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>suchen Text</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>&amp;Vorige Nachricht</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
    <message>
        <source>S&amp;earch all chats</source>
        <translation>Alle Chats &amp;durchsuchen</translation>
    </message>
    <message>
        <source>find history</source>
        <translation>finden Verlauf</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>beenden schließen verlassen</translation>
    </message>
    <message>
        <source>&amp;About GPT4All Desktop</source>
        <translation>Über &amp;GPT4All Desktop</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>Aussehen Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>appearance colours bright day</source>
        <translation>Aussehen Farben hell Tag</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>appearance colours night</source>
        <translation>Aussehen Farben Nacht</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>Aussehen Farben Barrierefreiheit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The reply failed, so your next message was not sent. It is in the composer.</source>
        <translation>Die Antwort ist fehlgeschlagen, daher wurde Ihre nächste Nachricht nicht gesendet. Sie steht im Eingabefeld.</translation>
    </message>
</context>
<context>
    <name>MathBlock</name>
    <message>
        <source>Formula {source}</source>
        <translation>Formel {source}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
</context>
<context>
    <name>ModelBinSheet</name>
    <message>
        <source>Bin of the models</source>
        <translation>Papierkorb der Modelle</translation>
    </message>
    <message>
        <source>Removed models take space until they are deleted for good. Nothing is deleted by itself.</source>
        <translation>Entfernte Modelle brauchen Platz, bis sie endgültig gelöscht werden. Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete {name} ({size}) for good? This cannot be undone.</source>
        <translation>{name} ({size}) endgültig löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete {count} files ({size}) for good? This cannot be undone.</source>
        <translation>{count} Dateien ({size}) endgültig löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Table of models</source>
        <translation>Tabelle der Modelle</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{number} billion parameters</source>
        <translation>{number} Milliarden Parameter</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <translation>{number} Millionen Parameter</translation>
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
        <translation>eine Datei von {program}, benutzt, wo sie liegt</translation>
    </message>
    <message>
        <source>checksum verified</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>a newer file is offered</source>
        <translation>eine neuere Datei wird angeboten</translation>
    </message>
    <message>
        <source>• has settings of its own</source>
        <translation>• hat eigene Einstellungen</translation>
    </message>
    <message>
        <source>Still being copied: {size} are there</source>
        <translation>Wird noch kopiert: {size} sind da</translation>
    </message>
    <message>
        <source>Not whole: a part of the file is missing. Copy it once more.</source>
        <translation>Unvollständig: Ein Teil der Datei fehlt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Not whole: {there} of {whole} are there. Copy it once more.</source>
        <translation>Unvollständig: {there} von {whole} sind da. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>Fits: takes {about}{needed} of {room} free memory</source>
        <translation>Passt: braucht {about}{needed} von {room} freiem Speicher</translation>
    </message>
    <message>
        <source>Tight: takes {about}{needed}, but {room} of memory are free now</source>
        <translation>Knapp: braucht {about}{needed}, aber gerade sind {room} Speicher frei</translation>
    </message>
    <message>
        <source>Too large: takes {about}{needed}, more than this computer has</source>
        <translation>Zu groß: braucht {about}{needed}, mehr als dieser Computer hat</translation>
    </message>
    <message>
        <source>whether this version runs it shows when the download begins</source>
        <translation>ob diese Version es ausführen kann, zeigt der Anfang des Downloads</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>etwa {count} Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>, the first after {time} s</source>
        <translation>, das erste nach {time} s</translation>
    </message>
    <message>
        <source>Cannot run: this version does not know the architecture “{name}”</source>
        <translation>Läuft nicht: Diese Version kennt die Architektur „{name}“ nicht</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Checking: {part}</source>
        <translation>Wird geprüft: {part}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted, trying again</source>
        <translation>unterbrochen, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} Wörter/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Liegt dem Programm bei</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>A file of 2023 in an older format. GPT4All does not offer it any more.</source>
        <translation>Eine Datei von 2023 in einem älteren Format. GPT4All bietet sie nicht mehr an.</translation>
    </message>
    <message>
        <source>Superseded in GPT4All by a newer file.</source>
        <translation>In GPT4All durch eine neuere Datei abgelöst.</translation>
    </message>
    <message>
        <source>The starter model. `make starter` puts it into the models folder.</source>
        <translation>Das Startmodell. `make starter` legt es in den Modellordner.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>Chat when ready</source>
        <translation>Chat, sobald bereit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Get the newer file</source>
        <translation>Neuere Datei holen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Thinks before it answers</source>
        <translation>Denkt vor dem Antworten nach</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Suche in Dokumenten</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Passendste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Schnellste zuerst</translation>
    </message>
    <message>
        <source>Memory for {tokens} tokens, about {pages} pages</source>
        <translation>Speicher für {tokens} Token, etwa {pages} Seiten</translation>
    </message>
    <message>
        <source>{used} used, {free} free in {folder}</source>
        <translation>{used} belegt, {free} frei in {folder}</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted.</source>
        <translation>Das Verschieben der Modelle nach {folder} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The models are being moved to {folder}: {done} of {size}</source>
        <translation>Die Modelle werden nach {folder} verschoben: {done} von {size}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>kann gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>one model, {size}</source>
        <translation>ein Modell, {size}</translation>
    </message>
    <message>
        <source>{count} models, {size}</source>
        <translation>{count} Modelle, {size}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>of {program}</source>
        <translation>von {program}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>Die Liste hat {count} Modelle.</translation>
    </message>
    <message>
        <source>There is a newer file of: {names}.</source>
        <translation>Eine neuere Datei gibt es von: {names}.</translation>
    </message>
    <message>
        <source>Your models are as they are offered now.</source>
        <translation>Ihre Modelle sind so, wie sie jetzt angeboten werden.</translation>
    </message>
    <message>
        <source>No list knows your models, so there is no answer.</source>
        <translation>Keine Liste kennt Ihre Modelle, darum gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>{count} of your models are in no list.</source>
        <translation>{count} Ihrer Modelle stehen in keiner Liste.</translation>
    </message>
    <message>
        <source>Damaged: {names}. Remove what is damaged and download it again.</source>
        <translation>Beschädigt: {names}. Entfernen Sie, was beschädigt ist, und laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>One model was verified; it is whole.</source>
        <translation>Ein Modell wurde geprüft; es ist unversehrt.</translation>
    </message>
    <message>
        <source>{count} models were verified; all are whole.</source>
        <translation>{count} Modelle wurden geprüft; alle sind unversehrt.</translation>
    </message>
    <message>
        <source>{size} · removed {time}</source>
        <translation>{size} · entfernt {time}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>kommt mit dem Programm</translation>
    </message>
    <message>
        <source>fetched {time}</source>
        <translation>geholt {time}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>hinzugefügt {time}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read now. Its models come back when it can be.</source>
        <translation>Der Ordner {folder} kann gerade nicht gelesen werden. Seine Modelle kommen wieder, sobald es geht.</translation>
    </message>
    <message>
        <source>{count} folders cannot be read now. Their models come back when they can be.</source>
        <translation>{count} Ordner können gerade nicht gelesen werden. Ihre Modelle kommen wieder, sobald es geht.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>There is no model yet. Find one in the list, or drop a model file here.</source>
        <translation>Es gibt noch kein Modell. Finden Sie eines in der Liste oder ziehen Sie eine Modelldatei hierher.</translation>
    </message>
    <message>
        <source>No model matches. Search for less, or clear the filters.</source>
        <translation>Kein Modell passt. Suchen Sie nach weniger oder entfernen Sie die Filter.</translation>
    </message>
</context>
<context>
    <name>ModelsGate</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>network internet connection privacy</source>
        <translation>Netzwerk Internet Verbindung Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Network requests…</source>
        <translation>&amp;Netzwerkanfragen…</translation>
    </message>
    <message>
        <source>ledger privacy connections sent</source>
        <translation>Verzeichnis Datenschutz Verbindungen gesendet</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Bin ({size})…</source>
        <translation>Papierkorb ({size})…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <translation>Die Modelle sind jetzt in {folder}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Search Hugging Face for “{query}”</source>
        <translation>Hugging Face nach „{query}“ durchsuchen</translation>
    </message>
    <message>
        <source>Asking Hugging Face…</source>
        <translation>Hugging Face wird gefragt…</translation>
    </message>
    <message>
        <source>Ask Hugging Face again</source>
        <translation>Hugging Face noch einmal fragen</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listen…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Neuerem suchen</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <source>Downloads are running. Pause them, or wait until they are done, then move the models.</source>
        <translation>Es laufen Downloads. Halten Sie sie an oder warten Sie, bis sie fertig sind, und verschieben Sie dann die Modelle.</translation>
    </message>
    <message>
        <source>The models are in the new folder, but the settings could not be written. Make sure that there is space, then continue.</source>
        <translation>Die Modelle sind im neuen Ordner, aber die Einstellungen konnten nicht geschrieben werden. Sorgen Sie für Platz und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Choose the new folder for the models</source>
        <translation>Neuen Ordner für die Modelle wählen</translation>
    </message>
    <message>
        <source>Add a list of models</source>
        <translation>Eine Modellliste hinzufügen</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>Listen (*.json)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the models</source>
        <translation>Modelle verschieben</translation>
    </message>
    <message>
        <source>Move one model ({size})?</source>
        <translation>Ein Modell ({size}) verschieben?</translation>
    </message>
    <message>
        <source>Move {count} models ({size})?</source>
        <translation>{count} Modelle ({size}) verschieben?</translation>
    </message>
    <message>
        <source>There is no model yet. Use this folder for models from now on?</source>
        <translation>Es gibt noch kein Modell. Diesen Ordner ab jetzt für Modelle benutzen?</translation>
    </message>
    <message>
        <source>From: {folder}</source>
        <translation>Von: {folder}</translation>
    </message>
    <message>
        <source>To: {folder}</source>
        <translation>Nach: {folder}</translation>
    </message>
    <message>
        <source>The new folder is on another disk: each file is copied and compared before the old one is deleted. You can go on working, cancel, or continue later.</source>
        <translation>Der neue Ordner liegt auf einem anderen Laufwerk: Jede Datei wird kopiert und verglichen, bevor die alte gelöscht wird. Sie können weiterarbeiten, abbrechen oder später fortfahren.</translation>
    </message>
    <message>
        <source>The new folder is on the same disk, so this takes a moment only.</source>
        <translation>Der neue Ordner liegt auf demselben Laufwerk, das dauert also nur einen Augenblick.</translation>
    </message>
    <message>
        <source>Only models move; all other files stay where they are.</source>
        <translation>Nur Modelle werden verschoben; alle anderen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>Danach: {text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ein Modell öffnen…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>{name} laden</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>{name} wird geladen…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Restore: {name}</source>
        <translation>Zurücksetzen: {name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search commands, chats, models, settings</source>
        <translation>Befehle, Chats, Modelle, Einstellungen suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Kurze Frage</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Fragen Sie etwas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Thinking… {time}</source>
        <translation>Denkt nach… {time}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegung</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} nachgedacht</translation>
    </message>
    <message>
        <source>hides the reasoning</source>
        <translation>verbirgt die Überlegung</translation>
    </message>
    <message>
        <source>shows the reasoning</source>
        <translation>zeigt die Überlegung</translation>
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
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Out of the folder</source>
        <translation>Aus dem &amp;Ordner heraus</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>&amp;Delete the folder, keep its chats</source>
        <translation>Ordner &amp;löschen, Chats behalten</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Loading models</source>
        <translation>Laden von Modellen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>The colours of the window; as the system also follows its wish for more contrast.</source>
        <translation>Die Farben des Fensters; „Wie das System“ folgt auch dessen Wunsch nach mehr Kontrast.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>How large everything is, in percent of the system&apos;s font.</source>
        <translation>Wie groß alles ist, in Prozent der Systemschrift.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of menus and messages of the program, not that of the model.</source>
        <translation>Die Sprache der Menüs und Meldungen des Programms, nicht die des Modells.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether things may move and fade, or change at once without animation.</source>
        <translation>Ob sich Dinge bewegen und überblenden dürfen oder sich ohne Animation sofort ändern.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>The set of instructions, template and choice of words that chats begin with.</source>
        <translation>Anweisungen, Vorlage und Wortwahl, mit denen Chats beginnen.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Keine Anweisungen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: who it is and how it shall answer.</source>
        <translation>Was dem Modell vor der Unterhaltung gesagt wird: wer es ist und wie es antworten soll.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>After this many tokens a reply is ended; it can be continued.</source>
        <translation>Nach so vielen Token wird eine Antwort beendet; sie kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The template of the model file</source>
        <translation>Die Vorlage der Modelldatei</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>The Jinja template that turns a conversation into the text the model reads; only models with a wrong or missing one need another.</source>
        <translation>Die Jinja-Vorlage, die aus einer Unterhaltung den Text macht, den das Modell liest; nur Modelle mit falscher oder fehlender Vorlage brauchen eine andere.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>The key that sends a message; Shift+Enter, or Enter when it does not send, begins a new line.</source>
        <translation>Die Taste, die eine Nachricht sendet; Umschalt+Enter, oder Enter, wenn es nicht sendet, beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Long paste</source>
        <translation>Langer eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted text of this many characters becomes an attachment; 0 is never.</source>
        <translation>Eingefügter Text ab so vielen Zeichen wird ein Anhang; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>In der Sprache des Fensters</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Misspelled words in your message are underlined, with the Hunspell dictionaries this computer has; the menu of a word has suggestions.</source>
        <translation>Falsch geschriebene Wörter Ihrer Nachricht werden unterstrichen, mit den Hunspell-Wörterbüchern dieses Computers; das Menü eines Wortes hat Vorschläge.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Nicht im Akkubetrieb</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Read while you write</source>
        <translation>Mitlesen, während Sie schreiben</translation>
    </message>
    <message>
        <source>The model reads your message and its files while you write, so that the first word of the reply comes at once.</source>
        <translation>Das Modell liest Ihre Nachricht und ihre Dateien, während Sie schreiben, damit das erste Wort der Antwort sofort kommt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How varied replies are: higher values are more daring, 0 always takes the most likely token.</source>
        <translation>Wie abwechslungsreich Antworten sind: Höhere Werte sind gewagter, 0 nimmt immer das wahrscheinlichste Token.</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Only this many of the most likely tokens are chosen from; 0 takes all.</source>
        <translation>Nur aus so vielen der wahrscheinlichsten Token wird gewählt; 0 nimmt alle.</translation>
    </message>
    <message>
        <source>Top-P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together reach this probability are chosen from; 1 takes all.</source>
        <translation>Nur aus den wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit erreichen, wird gewählt; 1 nimmt alle.</translation>
    </message>
    <message>
        <source>Min-P</source>
        <translation>Min-P</translation>
    </message>
    <message>
        <source>Tokens less likely than this fraction of the most likely one are left out; 0 takes all.</source>
        <translation>Token, die unwahrscheinlicher sind als dieser Bruchteil des wahrscheinlichsten, entfallen; 0 nimmt alle.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>How much less likely tokens of the recent text become; 1 is off.</source>
        <translation>Wie viel unwahrscheinlicher Token des jüngsten Textes werden; 1 ist aus.</translation>
    </message>
    <message>
        <source>Recent text</source>
        <translation>Jüngster Text</translation>
    </message>
    <message>
        <source>How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.</source>
        <translation>Wie viele Token die Wiederholungsstrafe zurückblickt; 0 ist aus, -1 der ganze Kontext.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, settings and conversation give the same reply; without one every reply is different.</source>
        <translation>Gleicher Startwert, gleiche Einstellungen und gleiche Unterhaltung ergeben die gleiche Antwort; ohne ihn ist jede Antwort anders.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees at once; more needs more memory. Automatic takes what the model was trained for, but at most 4,096.</source>
        <translation>Wie viele Token einer Unterhaltung das Modell auf einmal sieht; mehr brauchen mehr Speicher. Automatisch nimmt, wofür das Modell trainiert wurde, aber höchstens 4.096.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor cores a reply may use; fewer leave room for other programs.</source>
        <translation>Wie viele Prozessorkerne eine Antwort nutzen darf; weniger lassen anderen Programmen Platz.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Where a text repeats itself, likely tokens are evaluated in advance; replies are the same, only faster.</source>
        <translation>Wo sich ein Text wiederholt, werden wahrscheinliche Token im Voraus berechnet; die Antworten sind dieselben, nur schneller.</translation>
    </message>
    <message>
        <source>Load a model at the start</source>
        <translation>Beim Start ein Modell laden</translation>
    </message>
    <message>
        <source>Load the model of last time as soon as the window is open.</source>
        <translation>Das Modell vom letzten Mal laden, sobald das Fenster offen ist.</translation>
    </message>
    <message>
        <source>In the folder of the program</source>
        <translation>Im Ordner des Programms</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Where downloads go and models are looked for first. To take the models along, move them in the model browser instead.</source>
        <translation>Wohin Downloads kommen und wo Modelle zuerst gesucht werden. Um die Modelle mitzunehmen, verschieben Sie sie stattdessen im Modell-Browser.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Say that a long reply has ended while you are in another window.</source>
        <translation>Das Ende einer langen Antwort melden, während Sie in einem anderen Fenster sind.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Stay in the tray of the desktop when the window is closed, with the model loaded.</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben, mit geladenem Modell.</translation>
    </message>
    <message>
        <source>Key for a quick question</source>
        <translation>Taste für eine kurze Frage</translation>
    </message>
    <message>
        <source>Opens the small window for a question from whatever program you are in; keys with Ctrl, Alt or the Windows key. The program learns of no other keys.</source>
        <translation>Öffnet das kleine Fenster für eine Frage, in welchem Programm Sie auch sind; Tasten mit Strg, Alt oder der Windows-Taste. Von anderen Tasten erfährt das Programm nichts.</translation>
    </message>
    <message>
        <source>First words of the question</source>
        <translation>Die ersten Wörter der Frage</translation>
    </message>
    <message>
        <source>By the model, not on battery</source>
        <translation>Vom Modell, nicht im Akkubetrieb</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Vom Modell</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Titel der Chats</translation>
    </message>
    <message>
        <source>What a chat is called; the model finds a title after the first reply, when nothing else is to be done. Small models find poor ones.</source>
        <translation>Wie ein Chat heißt; das Modell findet einen Titel nach der ersten Antwort, wenn sonst nichts zu tun ist. Kleine Modelle finden schlechte.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Keep deleted chats</source>
        <translation>Gelöschte Chats aufbewahren</translation>
    </message>
    <message>
        <source>How long deleted conversations stay in the bin before they are erased.</source>
        <translation>Wie lange gelöschte Unterhaltungen im Papierkorb bleiben, bevor sie endgültig verschwinden.</translation>
    </message>
    <message>
        <source>Space for quick reopening</source>
        <translation>Platz für schnelles Wiederöffnen</translation>
    </message>
    <message>
        <source>How much of the disk keeps what a model has read of your chats, so that one opened again answers at once; 0 keeps nothing. Takes effect at the next start.</source>
        <translation>Wie viel Plattenplatz behält, was ein Modell von Ihren Chats gelesen hat, damit ein wieder geöffneter sofort antwortet; 0 behält nichts. Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Refuse every connection, also downloads of models you ask for.</source>
        <translation>Jede Verbindung ablehnen, auch das Herunterladen gewünschter Modelle.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The address of the proxy for downloads, such as http://proxy:3128.</source>
        <translation>Die Adresse des Proxys für Downloads, etwa http://proxy:3128.</translation>
    </message>
    <message>
        <source>Download speed limit</source>
        <translation>Höchstgeschwindigkeit für Downloads</translation>
    </message>
    <message>
        <source>How much of the line all downloads together may take; 0 is no limit.</source>
        <translation>Wie viel der Leitung alle Downloads zusammen belegen dürfen; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>What the settings are for</source>
        <translation>Wofür die Einstellungen gelten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Some changes wait for the model to be loaded again.</source>
        <translation>Einige Änderungen warten darauf, dass das Modell neu geladen wird.</translation>
    </message>
    <message>
        <source>Load it now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew. Your chat and draft come back; temporary chats end.</source>
        <translation>Die Sprache wechselt, wenn das Fenster neu geöffnet wird. Ihr Chat und Entwurf kommen wieder; temporäre Chats enden.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Neu öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The page “{page}” is as it was at first.</source>
        <translation>Die Seite „{page}“ ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neuer Charakter</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Charakter: {name}</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again.</source>
        <translation>Wirkt, wenn das Modell neu geladen wird.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>Optionen Konfiguration Vorlieben</translation>
    </message>
    <message>
        <source>Settings of this &amp;chat…</source>
        <translation>Einstellungen dieses &amp;Chats…</translation>
    </message>
    <message>
        <source>character instructions system prompt temperature</source>
        <translation>Charakter Anweisungen Systemprompt Temperatur</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>Zoom Schrift Größe</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>ShortageBar</name>
    <message>
        <source>Summarise it</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enlarge to {tokens} tokens (+{memory} MB)</source>
        <translation>Auf {tokens} Token vergrößern (+{memory} MB)</translation>
    </message>
    <message>
        <source>The model summarises the first {count} messages…</source>
        <translation>Das Modell fasst die ersten {count} Nachrichten zusammen…</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}. Shorten it, or open a model with a longer context.</source>
        <translation>Diese Nachricht ist zu lang für das Modell: Mit ihrer Umgebung hat sie {tokens} Token, und der Kontext hat Platz für {context}. Kürzen Sie sie, oder öffnen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}.</source>
        <translation>Diese Nachricht ist zu lang für das Modell: Mit ihrer Umgebung hat sie {tokens} Token, und der Kontext hat Platz für {context}.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is like a whiteboard, and it is full: the model no longer sees the first {count} messages. They are dimmed.</source>
        <translation>Der Kontext von {context} Token ist wie eine Tafel, und sie ist voll: Das Modell sieht die ersten {count} Nachrichten nicht mehr. Sie sind abgeblendet.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>Ein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>„{title}“ ist im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the bin.</source>
        <translation>
            <numerusform>%n Chat ist im Papierkorb.</numerusform>
            <numerusform>%n Chats sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone; its chats are not.</source>
        <translation>Der Ordner „{name}“ ist weg; seine Chats sind es nicht.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Ihre Chats werden hier aufgeführt.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No Hunspell dictionary for this language was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Hunspell-Wörterbuch für diese Sprache gefunden.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>„{word}“ ignorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>Tabelle, {name}</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Save the whole table as…</source>
        <translation>Ganze Tabelle speichern unter …</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Columns not shown: {count}</source>
        <translation>Nicht gezeigte Spalten: {count}</translation>
    </message>
</context>
<context>
    <name>TemporaryMark</name>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept. It is gone when you leave it.</source>
        <translation>Von diesem Chat wird nichts behalten. Er ist weg, wenn Sie ihn verlassen.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Den Chat exportieren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)</source>
        <translation>Chats: dieses Programm, ChatGPT, GPT4All (*.json *.zip *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chats are being imported…</source>
        <translation>Chats werden importiert …</translation>
    </message>
    <message>
        <source>Exported to “{name}”.</source>
        <translation>Nach „{name}“ exportiert.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>One chat imported.</source>
        <translation>Ein Chat importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats imported.</source>
        <translation>
            <numerusform>%n Chat importiert.</numerusform>
            <numerusform>%n Chats importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n more files could not be imported.</source>
        <translation>
            <numerusform>%n weitere Datei konnte nicht importiert werden.</numerusform>
            <numerusform>%n weitere Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>„{name}“ wird geschrieben …</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON, all branches, can be imported again (*.json)</source>
        <translation>JSON, alle Zweige, wieder importierbar (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Angehängt: {name}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open GPT4All Desktop</source>
        <translation>GPT4All Desktop &amp;öffnen</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <translation>Kurze &amp;Frage…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>WorkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ein neuer Versuch hilft vielleicht.</translation>
    </message>
</context>
<context>
    <name>_ItemModel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>_PresetBar</name>
    <message>
        <source>Name of the character</source>
        <translation>Name des Charakters</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neuer Charakter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Save as a character</source>
        <translation>Als Charakter speichern</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Something went wrong while the file was read.</source>
        <translation>Beim Lesen der Datei ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A token id is far too large.</source>
        <translation>Eine Token-Nummer ist viel zu groß.</translation>
    </message>
    <message>
        <source>Choose another model, or give it a chat template of your own.</source>
        <translation>Wählen Sie ein anderes Modell oder geben Sie ihm eine eigene Chat-Vorlage.</translation>
    </message>
    <message>
        <source>Conversation {number} has more messages than are allowed.</source>
        <translation>Unterhaltung {number} hat mehr Nachrichten, als erlaubt sind.</translation>
    </message>
    <message>
        <source>Conversation {number} of the export is damaged.</source>
        <translation>Unterhaltung {number} des Exports ist beschädigt.</translation>
    </message>
    <message>
        <source>Could not map “{path}”: {reason}.</source>
        <translation>„{path}“ konnte nicht eingeblendet werden: {reason}.</translation>
    </message>
    <message>
        <source>Could not open “{path}”: {reason}.</source>
        <translation>„{path}“ konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>Could not read “{path}”: {reason}.</source>
        <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Could not start thread {number} of {count}.</source>
        <translation>Thread {number} von {count} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>GPT4All Desktop is already running, but it does not answer. End it, or wait until it has ended, and try again.</source>
        <translation>GPT4All Desktop läuft schon, antwortet aber nicht. Beenden Sie es oder warten Sie, bis es beendet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Hugging Face answered something unreadable.</source>
        <translation>Die Antwort von Hugging Face ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Metadata “{key}” is missing: the file has no tokenizer.</source>
        <translation>Die Metadaten „{key}“ fehlen: Die Datei hat keinen Tokenizer.</translation>
    </message>
    <message>
        <source>Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter context or a smaller model.</source>
        <translation>Nicht genug Speicher für einen Kontext von {tokens} Token ({size} MiB). Wählen Sie einen kürzeren Kontext oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller model or a shorter context.</source>
        <translation>Nicht genug Speicher: {size} MiB mehr werden gebraucht. Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({reason}). Choose another folder.</source>
        <translation>In {folder} kann nichts geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was said in the conversations of the export.</source>
        <translation>In den Unterhaltungen des Exports wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large or damaged. Attach a smaller part of it.</source>
        <translation>Das Lesen von „{name}“ dauert länger als {seconds:.0f} Sekunden: Die Datei ist zu groß oder beschädigt. Hängen Sie einen kleineren Teil davon an.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has {has}: it is incomplete, download it again.</source>
        <translation>Der Tensor „{name}“ bei Byte {at} braucht {size} Bytes ab Byte {begin}, aber die Datei hat {has}: Sie ist unvollständig, laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Tensor “{name}” has the type {type}, which this version cannot compute with. Choose another quantization of the model, for example Q4_K_M.</source>
        <translation>Der Tensor „{name}“ hat den Typ {type}, mit dem diese Version nicht rechnen kann. Wählen Sie eine andere Quantisierung des Modells, zum Beispiel Q4_K_M.</translation>
    </message>
    <message>
        <source>The address {url} is not secure (https) and is not used.</source>
        <translation>Die Adresse {url} ist nicht sicher (https) und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the disk full or the folder protected?</source>
        <translation>Die Sicherung konnte nicht geschrieben werden. Ist der Datenträger voll oder der Ordner geschützt?</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>Der Anfang dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The bin cannot be the models folder.</source>
        <translation>Der Papierkorb kann nicht der Modellordner sein.</translation>
    </message>
    <message>
        <source>The chat template of this model does not work with this conversation. {advice}</source>
        <translation>Die Chat-Vorlage dieses Modells funktioniert mit dieser Unterhaltung nicht. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model has an error in line {line}: {words}. {advice}</source>
        <translation>Die Chat-Vorlage dieses Modells hat einen Fehler in Zeile {line}: {words}. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model is nested too deeply or too large. {advice}</source>
        <translation>Die Chat-Vorlage dieses Modells ist zu tief verschachtelt oder zu groß. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model refuses this conversation: “{words}”.</source>
        <translation>Die Chat-Vorlage dieses Modells lehnt diese Unterhaltung ab: „{words}“.</translation>
    </message>
    <message>
        <source>The chat template of this model {does}. {advice}</source>
        <translation>Die Chat-Vorlage dieses Modells {does}. {advice}</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>Die Chats sind geschlossen.</translation>
    </message>
    <message>
        <source>The chats are not kept on disk.</source>
        <translation>Die Chats werden nicht auf dem Datenträger aufbewahrt.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be read. Is the disk full or the folder protected?</source>
        <translation>Die Chats in „{name}“ können nicht gelesen werden. Ist der Datenträger voll oder der Ordner geschützt?</translation>
    </message>
    <message>
        <source>The connection broke off. Try again later.</source>
        <translation>Die Verbindung brach ab. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the internet connection and try again.</source>
        <translation>Die Verbindung zu {host} ist fehlgeschlagen. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure, so it was given up. Check the date of this computer, and whether something on the way intercepts connections.</source>
        <translation>Die Verbindung zu {host} ist nicht sicher und wurde deshalb aufgegeben. Prüfen Sie das Datum dieses Computers und ob unterwegs etwas die Verbindungen abfängt.</translation>
    </message>
    <message>
        <source>The context of {tokens} tokens is full.</source>
        <translation>Der Kontext von {tokens} Token ist voll.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. Free some space, or choose another folder.</source>
        <translation>Auf dem Laufwerk von {folder} sind {free:bytes} frei, die Modelle brauchen aber {needed:bytes}. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space and continue, or undo the move.</source>
        <translation>Das Laufwerk von {folder} ist voll. Schaffen Sie Platz und fahren Sie fort, oder machen Sie das Verschieben rückgängig.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Make room, then continue.</source>
        <translation>Der Datenträger mit {folder} ist voll. Schaffen Sie Platz und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The download ended after {position:,} of {size:,} bytes. Try again later.</source>
        <translation>Der Download endete nach {position:,} von {size:,} Bytes. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The download ended too early. Try again later.</source>
        <translation>Der Download endete zu früh. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged or not the right one (its {wrong} checksum is wrong). It was discarded; try again.</source>
        <translation>Die heruntergeladene Datei ist beschädigt oder nicht die richtige (ihre {wrong}-Prüfsumme ist falsch). Sie wurde verworfen; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The downloaded file is not a model. It was discarded.</source>
        <translation>Die heruntergeladene Datei ist kein Modell. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>The export has more than {limit:,} conversations.</source>
        <translation>Der Export hat mehr als {limit:,} Unterhaltungen.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>Die Datei konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The file does not name its architecture (metadata “{key}”), so it cannot be run.</source>
        <translation>Die Datei nennt ihre Architektur nicht (Metadaten „{key}“) und kann deshalb nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The file ends at byte {at} inside {place}: it is incomplete, download it again.</source>
        <translation>Die Datei endet bei Byte {at} ({place}): Sie ist unvollständig, laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file has only just begun.</source>
        <translation>Von der Datei ist erst der Anfang da.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, but only {free:bytes} are free in {folder}. Make room and try again.</source>
        <translation>Die Datei hat {size:bytes}, aber in {folder} sind nur {free:bytes} frei. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a GGUF model has at least 24.</source>
        <translation>Die Datei hat {size} Bytes; ein GGUF-Modell hat mindestens 24.</translation>
    </message>
    <message>
        <source>The file is GGUF version {version} (byte 4); versions 2 and 3 can be read.</source>
        <translation>Die Datei hat die GGUF-Version {version} (Byte 4); gelesen werden können die Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>The file is a big-endian GGUF (version word {word} at byte 4); this program reads little-endian files.</source>
        <translation>Die Datei ist ein Big-Endian-GGUF (Versionswort {word} bei Byte 4); dieses Programm liest Little-Endian-Dateien.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a list of chats.</source>
        <translation>Die Datei ist zu tief verschachtelt für eine Liste von Chats.</translation>
    </message>
    <message>
        <source>The file lacks the metadata “{name}”.</source>
        <translation>Der Datei fehlen die Metadaten „{name}“.</translation>
    </message>
    <message>
        <source>The file lacks the tensor “{name}”.</source>
        <translation>Der Datei fehlt der Tensor „{name}“.</translation>
    </message>
    <message>
        <source>The file name contains a NUL character.</source>
        <translation>Der Dateiname enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The file name {name} is not a plain one and is not used.</source>
        <translation>Der Dateiname {name} ist kein einfacher und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The file of chats does not say which version it is of.</source>
        <translation>Die Datei mit Chats sagt nicht, von welcher Version sie ist.</translation>
    </message>
    <message>
        <source>Chat {number} in the file is damaged.</source>
        <translation>Chat {number} in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>By its name this is part {number}, by its metadata part {found}.</source>
        <translation>Dem Namen nach ist dies Teil {number}, den Metadaten nach Teil {found}.</translation>
    </message>
    <message>
        <source>In “{part}”: {reason}</source>
        <translation>In „{part}“: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing or cannot be read: {reason}</source>
        <translation>Teil {number} von {count} fehlt oder kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing: {name}. Put it beside the others, or download the model again.</source>
        <translation>Teil {number} von {count} fehlt: {name}. Legen Sie ihn zu den anderen, oder laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>Tensor “{name}” is in an earlier part of the model too.</source>
        <translation>Der Tensor „{name}“ ist auch in einem früheren Teil des Modells.</translation>
    </message>
    <message>
        <source>The chats are being replaced by those of a backup. Try again in a moment.</source>
        <translation>Die Chats werden gerade durch die einer Sicherung ersetzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be opened: the file or its folder is protected.</source>
        <translation>Die Chats in „{name}“ können nicht geöffnet werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot hold files of that size. Choose a models folder on another disk.</source>
        <translation>Der Datenträger mit {folder} kann so große Dateien nicht aufnehmen. Wählen Sie einen Modellordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The file came as the server has it, but its {wrong} checksum is not the published one, so it is not used. It is kept as {part}: continue with a newer list, or delete it and download it anew.</source>
        <translation>Die Datei kam so an, wie der Server sie hat, aber ihre {wrong}-Prüfsumme ist nicht die veröffentlichte; darum wird sie nicht benutzt. Sie bleibt als {part} erhalten: Setzen Sie mit einer neueren Liste fort, oder löschen Sie sie und laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The file has more than {limit:,} chats.</source>
        <translation>Die Datei hat mehr als {limit:,} Chats.</translation>
    </message>
    <message>
        <source>The file of chats has no list of chats.</source>
        <translation>Die Datei enthält keine Liste von Chats.</translation>
    </message>
    <message>
        <source>The file of chats is damaged.</source>
        <translation>Die Datei mit Chats ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of chats is from a newer version of this program; update to import it.</source>
        <translation>Die Datei mit Chats ist von einer neueren Version dieses Programms; aktualisieren Sie es, um sie zu importieren.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. Your chats may be in a backup.</source>
        <translation>Die Datei Ihrer Chats war beschädigt. Sie wird als „{name}“ aufbewahrt, und eine neue wurde begonnen. Ihre Chats sind vielleicht in einer Sicherung.</translation>
    </message>
    <message>
        <source>The file of your chats, “{name}”, is damaged. Go back to a backup.</source>
        <translation>Die Datei Ihrer Chats, „{name}“, ist beschädigt. Kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file on the server has {announced:,} bytes instead of {wanted:,}. It is another file than expected and was not downloaded.</source>
        <translation>Die Datei auf dem Server hat {announced:,} Bytes statt {wanted:,}. Es ist eine andere Datei als erwartet, sie wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The file on {host} has changed meanwhile.</source>
        <translation>Die Datei auf {host} hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The file on {host} is another one than before.</source>
        <translation>Die Datei auf {host} ist eine andere als vorher.</translation>
    </message>
    <message>
        <source>The file {name} is not a model: its name must end in .gguf.</source>
        <translation>Die Datei {name} ist kein Modell: Ihr Name muss auf .gguf enden.</translation>
    </message>
    <message>
        <source>The first part belongs to a model of {count} files, this one to one of {found}.</source>
        <translation>Der erste Teil gehört zu einem Modell aus {count} Dateien, dieser zu einem aus {found}.</translation>
    </message>
    <message>
        <source>The inference library belongs to another version of this program; install the application again.</source>
        <translation>Die Rechenbibliothek gehört zu einer anderen Version dieses Programms; installieren Sie die Anwendung neu.</translation>
    </message>
    <message>
        <source>The inference library {name} could not be loaded; install the application again.</source>
        <translation>Die Rechenbibliothek {name} konnte nicht geladen werden; installieren Sie die Anwendung neu.</translation>
    </message>
    <message>
        <source>The list of requests ({path}) cannot be written, so nothing was sent. Make room on the disk, or check who may write there.</source>
        <translation>Die Liste der Anfragen ({path}) kann nicht geschrieben werden, deshalb wurde nichts gesendet. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}.</source>
        <translation>In der Liste {name} gibt es kein Modell {text}.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}. Similar: {similar}.</source>
        <translation>In der Liste {name} gibt es kein Modell {text}. Ähnlich: {similar}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read ({reason}).</source>
        <translation>Die Liste {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The list {path} is far larger than a list of models is.</source>
        <translation>Die Liste {path} ist viel größer, als eine Modellliste es ist.</translation>
    </message>
    <message>
        <source>The model file cannot be read. {reason}</source>
        <translation>Die Modelldatei kann nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>The model file is damaged. {reason}</source>
        <translation>Die Modelldatei ist beschädigt. {reason}</translation>
    </message>
    <message>
        <source>The model file was changed or became unreadable while it was in use. Open the model again.</source>
        <translation>Die Modelldatei wurde geändert oder unlesbar, während sie benutzt wurde. Öffnen Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>The model is closed.</source>
        <translation>Das Modell ist geschlossen.</translation>
    </message>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>Das Modell ist nicht mehr geladen. Öffnen Sie ein Modell und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller model or a smaller quantization.</source>
        <translation>Das Modell braucht {needed} GiB Speicher, und dieser Computer hat {has} GiB. Wählen Sie ein kleineres Modell oder eine kleinere Quantisierung.</translation>
    </message>
    <message>
        <source>The model scales positions with “{name}”, which this version cannot run.</source>
        <translation>Das Modell skaliert Positionen mit „{name}“, was diese Version nicht ausführen kann.</translation>
    </message>
    <message>
        <source>The model splits text by the rules “{name}” (metadata “{key}”), which this version does not know.</source>
        <translation>Das Modell zerlegt Text nach den Regeln „{name}“ (Metadaten „{key}“), die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The models are in {folder} already.</source>
        <translation>Die Modelle sind schon in {folder}.</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be made ({reason}).</source>
        <translation>Der Modellordner {folder} kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>The network is switched off in the settings, so {host} was not asked.</source>
        <translation>Das Netzwerk ist in den Einstellungen ausgeschaltet, deshalb wurde {host} nicht gefragt.</translation>
    </message>
    <message>
        <source>The precision {name} is one that this version cannot read.</source>
        <translation>Die Genauigkeit {name} kann diese Version nicht lesen.</translation>
    </message>
    <message>
        <source>The published list of models is unreadable.</source>
        <translation>Die veröffentlichte Modellliste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server does not send parts of the file.</source>
        <translation>Der Server sendet keine Teile der Datei.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>Die Sitzung ist geschlossen.</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, but the context holds {limit}.</source>
        <translation>Der Text hat {tokens} Token, aber der Kontext fasst {limit}.</translation>
    </message>
    <message>
        <source>The weights of this model are stored in a way (type {type}) that this version cannot read.</source>
        <translation>Die Gewichte dieses Modells sind auf eine Weise gespeichert (Typ {type}), die diese Version nicht lesen kann.</translation>
    </message>
    <message>
        <source>The {count} parts of the model have {found} tensors together, but “{name}” speaks of {said}: they do not belong together, download them again.</source>
        <translation>Die {count} Teile des Modells haben zusammen {found} Tensoren, aber „{name}“ spricht von {said}: Sie gehören nicht zusammen, laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>There are no logits yet: call sync first.</source>
        <translation>Es gibt noch keine Logits: zuerst sync aufrufen.</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already. Move or rename it, or choose another folder.</source>
        <translation>In {folder} gibt es schon eine Datei {name}. Verschieben Sie sie, benennen Sie sie um oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is a model {name} again; nothing was changed.</source>
        <translation>Es gibt wieder ein Modell {name}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Es gibt schon ein Modell {name}.</translation>
    </message>
    <message>
        <source>There is no list {source}.</source>
        <translation>Es gibt keine Liste {source}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Installed: {known}.</source>
        <translation>Hier gibt es kein Modell {name}. Installiert: {known}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Put a {suffix} file into {folder}, or give its path.</source>
        <translation>Hier gibt es kein Modell {name}. Legen Sie eine {suffix}-Datei in {folder} oder geben Sie ihren Pfad an.</translation>
    </message>
    <message>
        <source>There is no {member} in “{name}”.</source>
        <translation>In „{name}“ gibt es keine {member}.</translation>
    </message>
    <message>
        <source>There is not enough memory. {reason}</source>
        <translation>Es ist nicht genug Speicher da. {reason}</translation>
    </message>
    <message>
        <source>There is too little memory for another context, and for the old one as well by now, so the model was unloaded. Close other programs, then load it again.</source>
        <translation>Für einen anderen Kontext ist zu wenig Speicher da, inzwischen auch für den alten; darum wurde das Modell entladen. Schließen Sie andere Programme und laden Sie es dann erneut.</translation>
    </message>
    <message>
        <source>These chats were written by a newer version of GPT4All Desktop. Update it to open them; they were left as they are.</source>
        <translation>Diese Chats wurden von einer neueren Version von GPT4All Desktop geschrieben. Aktualisieren Sie es, um sie zu öffnen; sie blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full or the folder protected?</source>
        <translation>Das konnte nicht gespeichert werden. Ist der Datenträger voll oder der Ordner geschützt?</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Make room on it and try again.</source>
        <translation>Das konnte nicht gespeichert werden: Der Datenträger ist voll. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be saved: the file of your chats is damaged. Go back to a backup.</source>
        <translation>Das konnte nicht gespeichert werden: Die Datei Ihrer Chats ist beschädigt. Kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>This file does not say what kind of model it is.</source>
        <translation>Diese Datei sagt nicht, was für ein Modell sie ist.</translation>
    </message>
    <message>
        <source>This file has version {version} of GGUF, which cannot be read.</source>
        <translation>Diese Datei hat die GGUF-Version {version}, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This file is not a model in the GGUF format.</source>
        <translation>Diese Datei ist kein Modell im GGUF-Format.</translation>
    </message>
    <message>
        <source>This is a mixture-of-experts model, which this version cannot run.</source>
        <translation>Dies ist ein Mixture-of-Experts-Modell, das diese Version nicht ausführen kann.</translation>
    </message>
    <message>
        <source>This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.</source>
        <translation>Dies ist kein GGUF-Modell: Die ersten vier Bytes sind {bytes} statt „GGUF“.</translation>
    </message>
    <message>
        <source>This model has the architecture “{name}”, which this version cannot run.</source>
        <translation>Dieses Modell hat die Architektur „{name}“, die diese Version nicht ausführen kann.</translation>
    </message>
    <message>
        <source>This part has the architecture “{name}”, the first one “{other}”: they are of different models.</source>
        <translation>Dieser Teil hat die Architektur „{name}“, der erste „{other}“: Sie stammen von verschiedenen Modellen.</translation>
    </message>
    <message>
        <source>This version cannot run this model. {reason}</source>
        <translation>Diese Version kann dieses Modell nicht ausführen. {reason}</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your chats are open in another window of GPT4All Desktop. Close it first.</source>
        <translation>Ihre Chats sind in einem anderen Fenster von GPT4All Desktop geöffnet. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Your message is too long: with its surroundings it has {tokens:,} tokens, but only {limit:,} fit into the context of this model. Shorten it or choose a longer context.</source>
        <translation>Ihre Nachricht ist zu lang: Mit ihrem Drumherum hat sie {tokens:,} Token, aber nur {limit:,} passen in den Kontext dieses Modells. Kürzen Sie sie oder wählen Sie einen längeren Kontext.</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>ein anderes Programm hat die Datei gesperrt</translation>
    </message>
    <message>
        <source>calls itself too deeply</source>
        <translation>ruft sich zu tief selbst auf</translation>
    </message>
    <message>
        <source>computes with far too large numbers</source>
        <translation>rechnet mit viel zu großen Zahlen</translation>
    </message>
    <message>
        <source>context_length must be 1 or more, not {context_length}.</source>
        <translation>context_length muss 1 oder mehr sein, nicht {context_length}.</translation>
    </message>
    <message>
        <source>counts too far</source>
        <translation>zählt zu weit</translation>
    </message>
    <message>
        <source>formats the date at enormous length</source>
        <translation>formatiert das Datum in riesiger Länge</translation>
    </message>
    <message>
        <source>has an unknown value {value}</source>
        <translation>hat einen unbekannten Wert {value}</translation>
    </message>
    <message>
        <source>indents JSON by an enormous width</source>
        <translation>rückt JSON um eine riesige Breite ein</translation>
    </message>
    <message>
        <source>indents text by an enormous width</source>
        <translation>rückt Text um eine riesige Breite ein</translation>
    </message>
    <message>
        <source>is far too long</source>
        <translation>ist viel zu lang</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing or of another kind</source>
        <translation>fehlt oder ist von anderer Art</translation>
    </message>
    <message>
        <source>is missing: a file that is offered needs a checksum</source>
        <translation>fehlt: Eine angebotene Datei braucht eine Prüfsumme</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is not a checksum of that kind</source>
        <translation>ist keine Prüfsumme dieser Art</translation>
    </message>
    <message>
        <source>is not a plain name of a model file</source>
        <translation>ist kein einfacher Name einer Modelldatei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es wird gerade benutzt</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>makes a prompt that is too long</source>
        <translation>macht einen zu langen Prompt</translation>
    </message>
    <message>
        <source>makes batches of an impossible size</source>
        <translation>bildet Gruppen von unmöglicher Größe</translation>
    </message>
    <message>
        <source>must be a list of 1 to {most} objects</source>
        <translation>muss eine Liste von 1 bis {most} Objekten sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>muss eine positive ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be one file, or all parts of a split one</source>
        <translation>muss eine Datei sein, oder alle Teile einer geteilten</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots and hyphens</source>
        <translation>muss aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>must have addresses, because the model is offered</source>
        <translation>muss Adressen haben, weil das Modell angeboten wird</translation>
    </message>
    <message>
        <source>must have one checksum for each block of the file</source>
        <translation>muss eine Prüfsumme für jeden Block der Datei haben</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>nests lists too deeply</source>
        <translation>verschachtelt Listen zu tief</translation>
    </message>
    <message>
        <source>not enough address space</source>
        <translation>nicht genug Adressraum</translation>
    </message>
    <message>
        <source>pads text to an enormous width</source>
        <translation>füllt Text auf eine riesige Breite auf</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>die Erlaubnis fehlt</translation>
    </message>
    <message>
        <source>prints something that is neither text nor data</source>
        <translation>gibt etwas aus, das weder Text noch Daten ist</translation>
    </message>
    <message>
        <source>puts enormous separators into JSON</source>
        <translation>setzt riesige Trennzeichen in JSON</translation>
    </message>
    <message>
        <source>rounds to an impossible number of digits</source>
        <translation>rundet auf eine unmögliche Zahl von Stellen</translation>
    </message>
    <message>
        <source>strips an enormous set of characters</source>
        <translation>entfernt eine riesige Menge von Zeichen</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>braucht zu lange</translation>
    </message>
    <message>
        <source>takes too many steps</source>
        <translation>braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>der Datenträger hat einen Fehler</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>es gibt schon etwas mit diesem Namen</translation>
    </message>
    <message>
        <source>this is not permitted</source>
        <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>threads must be 1 or more, not {threads}.</source>
        <translation>threads muss 1 oder mehr sein, nicht {threads}.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>unknown sampling parameter {unknown}; there are {known}.</source>
        <translation>Unbekannter Sampling-Parameter {unknown}; es gibt {known}.</translation>
    </message>
    <message>
        <source>uses a kind of format that is not supported</source>
        <translation>benutzt eine Art von Format, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>uses named fields with the % operator, which is not supported</source>
        <translation>benutzt benannte Felder mit dem Operator %, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status} {reason}).</source>
        <translation>{host} antwortete mit einem Fehler ({status} {reason}).</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} antwortet nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} does not have this file any more ({status}). Choose another model, or fetch a newer list.</source>
        <translation>{host} hat diese Datei nicht mehr ({status}). Wählen Sie ein anderes Modell oder holen Sie eine neuere Liste.</translation>
    </message>
    <message>
        <source>{host} does not say how long the file is, so nobody can tell whether it is complete. It was not downloaded.</source>
        <translation>{host} sagt nicht, wie lang die Datei ist, deshalb weiß niemand, ob sie vollständig ist. Sie wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>{host} is too slow. Try again later.</source>
        <translation>{host} ist zu langsam. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} sends a part of the file that was not asked for.</source>
        <translation>{host} sendet einen Teil der Datei, nach dem nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>{host} sends a web page: that is not a model.</source>
        <translation>{host} sendet eine Webseite: Das ist kein Modell.</translation>
    </message>
    <message>
        <source>{host} sends another part of the file than was asked for.</source>
        <translation>{host} sendet einen anderen Teil der Datei, als gefragt wurde.</translation>
    </message>
    <message>
        <source>{host} sends far more than expected.</source>
        <translation>{host} sendet viel mehr als erwartet.</translation>
    </message>
    <message>
        <source>{host} sends more than it should.</source>
        <translation>{host} sendet mehr, als es sollte.</translation>
    </message>
    <message>
        <source>{host} sends next to nothing.</source>
        <translation>{host} sendet so gut wie nichts.</translation>
    </message>
    <message>
        <source>{host} sends the file in a form that was not asked for.</source>
        <translation>{host} sendet die Datei in einer Form, nach der nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>{host} sends the request round in circles.</source>
        <translation>{host} schickt die Anfrage im Kreis herum.</translation>
    </message>
    <message>
        <source>{host} sent a damaged piece.</source>
        <translation>{host} sendete ein beschädigtes Stück.</translation>
    </message>
    <message>
        <source>{host} sent something unreadable.</source>
        <translation>{host} sendete etwas Unlesbares.</translation>
    </message>
    <message>
        <source>{host} wants to send the whole file again.</source>
        <translation>{host} will die ganze Datei noch einmal senden.</translation>
    </message>
    <message>
        <source>{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.</source>
        <translation>{member} in „{name}“ ist zu groß für den Import: {limit:bytes} sind erlaubt.</translation>
    </message>
    <message>
        <source>{missing} of {count} parts are missing, the first of them is {name}. Put them beside the others, or download the model again.</source>
        <translation>{missing} von {count} Teilen fehlen, der erste davon ist {name}. Legen Sie sie zu den anderen, oder laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{name} belongs to another program or place and is left alone: {path}</source>
        <translation>{name} gehört einem anderen Programm oder Ort und bleibt unangetastet: {path}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be copied ({reason}).</source>
        <translation>{name} konnte nicht kopiert werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be deleted ({reason}).</source>
        <translation>{name} konnte nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be moved ({reason}). Continue, or undo the move.</source>
        <translation>{name} konnte nicht verschoben werden ({reason}). Fahren Sie fort oder machen Sie das Verschieben rückgängig.</translation>
    </message>
    <message>
        <source>{name} could not be moved into the bin ({reason}).</source>
        <translation>{name} konnte nicht in den Papierkorb verschoben werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be restored ({reason}).</source>
        <translation>{name} konnte nicht wiederhergestellt werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} has an unusually long beginning; it was not read.</source>
        <translation>{name} hat einen ungewöhnlich langen Anfang; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at last: it is damaged, or another file of that name.</source>
        <translation>{name} hat sich geändert, seit die Datei zuletzt geprüft wurde: Sie ist beschädigt oder eine andere Datei dieses Namens.</translation>
    </message>
    <message>
        <source>{name} has format {version}, but this version of the program reads {known} only.</source>
        <translation>{name} hat das Format {version}, aber diese Version des Programms liest nur {known}.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already, by another window or command.</source>
        <translation>{name} wird schon heruntergeladen, von einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. Pause the download, or wait until it is done, then move the models.</source>
        <translation>{name} wird gerade heruntergeladen. Halten Sie den Download an oder warten Sie, bis er fertig ist, und verschieben Sie dann die Modelle.</translation>
    </message>
    <message>
        <source>{name} is damaged, or another file of that name: its checksum is not the published one. Remove it and download it again.</source>
        <translation>{name} ist beschädigt oder eine andere Datei dieses Namens: Die Prüfsumme ist nicht die veröffentlichte. Entfernen Sie die Datei und laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>{name} is known, but nobody offers it for download any more.</source>
        <translation>{name} ist bekannt, wird aber von niemandem mehr zum Herunterladen angeboten.</translation>
    </message>
    <message>
        <source>{name} is not a list of models: it is not JSON.</source>
        <translation>{name} ist keine Modellliste: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>{name} is not offered.</source>
        <translation>{name} wird nicht angeboten.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} muss eine ganze Zahl von {low} bis {high} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} must be between {low:g} and {high:g}, not {value}.</source>
        <translation>{name} muss zwischen {low:g} und {high:g} liegen, nicht {value}.</translation>
    </message>
    <message>
        <source>{name}: there are two models {id}.</source>
        <translation>{name}: Es gibt zwei Modelle {id}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is not a list of models.</source>
        <translation>{path} ist keine Modellliste.</translation>
    </message>
    <message>
        <source>{path} is not a whole path of a folder.</source>
        <translation>{path} ist kein vollständiger Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>{title} is installed already.</source>
        <translation>{title} ist schon installiert.</translation>
    </message>
    <message>
        <source>{url} is not a list of models.</source>
        <translation>{url} ist keine Modellliste.</translation>
    </message>
    <message>
        <source>{where} must be an object.</source>
        <translation>{where} muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>„{name}“ kann nicht geöffnet werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” contains a document type declaration, which office programs never write. It is not read, because such files can do harm.</source>
        <translation>„{name}“ enthält eine Dokumenttyp-Deklaration, die Büroprogramme nie schreiben. Die Datei wird nicht gelesen, weil solche Dateien Schaden anrichten können.</translation>
    </message>
    <message>
        <source>“{name}” has cells beyond the last column.</source>
        <translation>„{name}“ hat Zellen jenseits der letzten Spalte.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit:,} characters of text, which no model here can read. Attach a part of it.</source>
        <translation>„{name}“ hat mehr als {limit:,} Zeichen Text, die kein Modell hier lesen kann. Hängen Sie einen Teil davon an.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{name}” has no text: its pages are pictures, as from a scanner. Run text recognition (OCR) on it first.</source>
        <translation>„{name}“ enthält keinen Text: Die Seiten sind Bilder, wie von einem Scanner. Wenden Sie zuerst eine Texterkennung (OCR) an.</translation>
    </message>
    <message>
        <source>“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, or as PDF, and attach that.</source>
        <translation>„{name}“ hat das Format von Office vor 2007. Speichern Sie die Datei als .docx oder .xlsx oder als PDF und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>“{name}” has too many parts to be a document.</source>
        <translation>„{name}“ hat zu viele Teile für ein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a part of it.</source>
        <translation>„{name}“ hat {count:,} Seiten; mehr als {limit:,} können nicht gelesen werden. Hängen Sie einen Teil davon an.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged archive.</source>
        <translation>„{name}“ ist ein beschädigtes Archiv.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>„{name}“ ist ein Ordner. Hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>“{name}” is a model. Open it with File → Open model.</source>
        <translation>„{name}“ ist ein Modell. Öffnen Sie es mit Datei → Modell öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is an RTF file. Save it as .docx or as plain text.</source>
        <translation>„{name}“ ist eine RTF-Datei. Speichern Sie sie als .docx oder als reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and attach the files in it.</source>
        <translation>„{name}“ ist ein Archiv, kein Dokument. Entpacken Sie es und hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>“{name}” is an image: this model cannot see images.</source>
        <translation>„{name}“ ist ein Bild: Dieses Modell kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a chat of GPT4All.</source>
        <translation>„{name}“ ist beschädigt oder kein Chat von GPT4All.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not quite a PDF: its text cannot be read. Open it in a PDF program and save it again.</source>
        <translation>„{name}“ ist beschädigt oder kein richtiges PDF: Der Text kann nicht gelesen werden. Öffnen Sie die Datei in einem PDF-Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of it can be read. Open it in its own program and save it again.</source>
        <translation>„{name}“ ist beschädigt: Nicht alles kann gelesen werden. Öffnen Sie die Datei in ihrem eigenen Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way this program cannot read. Save it without protection and attach it again.</source>
        <translation>„{name}“ ist auf eine Weise verschlüsselt, die dieses Programm nicht lesen kann. Speichern Sie die Datei ohne Schutz und hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.</source>
        <translation>„{name}“ ist größer als {limit:bytes}, zu groß zum Anhängen. Hängen Sie einen Teil davon an.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a document.</source>
        <translation>„{name}“ ist zu tief verschachtelt für ein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of chats that this program knows.</source>
        <translation>„{name}“ ist keine Datei mit Chats, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a text document: this program cannot read it.</source>
        <translation>„{name}“ ist kein Textdokument: Dieses Programm kann es nicht lesen.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” is of a version of GPT4All that this program does not know (format {version}; up to {newest} are known).</source>
        <translation>„{name}“ ist von einer Version von GPT4All, die dieses Programm nicht kennt (Format {version}; bekannt sind die bis {newest}).</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the other parts are found by it. Give all parts their names back.</source>
        <translation>„{name}“ ist Teil {number} von {count} eines Modells, und der Name muss mit „{tail}“ enden: Daran werden die anderen Teile gefunden. Geben Sie allen Teilen ihre Namen zurück.</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model. Open the first part instead.</source>
        <translation>„{name}“ ist Teil {number} von {count} eines Modells. Öffnen Sie stattdessen den ersten Teil.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or packed in an unknown way. Save it without protection and attach it again.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt oder auf unbekannte Weise gepackt. Speichern Sie die Datei ohne Schutz und hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one and attach it again.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>“{name}” is sound or video: this model can only read text.</source>
        <translation>„{name}“ ist Ton oder Video: Dieses Modell kann nur Text lesen.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.</source>
        <translation>„{name}“ ist zu groß für den Import: {size:bytes}; {limit:bytes} sind erlaubt.</translation>
    </message>
    <message>
        <source>“{name}” needs a password. Save it without one and attach it again.</source>
        <translation>„{name}“ braucht ein Passwort. Speichern Sie die Datei ohne Passwort und hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} text, but its bytes are not: it is damaged.</source>
        <translation>„{name}“ gibt sich als {label}-Text aus, aber die Bytes sind keiner: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit:bytes}. It is too large or was made to do harm.</source>
        <translation>„{name}“ wird entpackt größer als {limit:bytes}. Die Datei ist zu groß oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei.</translation>
    </message>
</context>
</TS>
