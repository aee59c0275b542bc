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
    <name>ChatFiles</name>
    <message>
        <source>Something went wrong inside the program with this file.</source>
        <translation>Im Programm ist mit dieser Datei etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
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
        <source>Save code as</source>
        <translation>Code speichern unter</translation>
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
    <name>MainWindow</name>
    <message>
        <source>GPT4All Desktop (safe mode)</source>
        <translation>GPT4All Desktop (abgesicherter Modus)</translation>
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
        <source>Cannot run: {reason}</source>
        <translation>Läuft nicht: {reason}</translation>
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
        <source>{folder}: {used} used, {free} free</source>
        <translation>{folder}: {used} belegt, {free} frei</translation>
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
        <source>Clear the filters</source>
        <translation>Filter entfernen</translation>
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
        <source>Fetch GPT4All&apos;s list</source>
        <translation>Liste von GPT4All holen</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Liste hinzufügen…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
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
</context>
<context>
    <name>SettingsPresenter</name>
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
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>Tabelle, {name}</translation>
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
    <name>Worker</name>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>Das Modell ist nicht mehr geladen. Öffnen Sie ein Modell und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ein neuer Versuch hilft vielleicht.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>Sie arbeiten offline: Nichts kann heruntergeladen werden. Modelle auf diesem Computer arbeiten wie immer. Der Schalter ist in den Einstellungen.</translation>
    </message>
    <message>
        <source>{count} downloads were interrupted.</source>
        <translation>{count} Downloads wurden unterbrochen.</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>Die Liste hat {count} Modelle.</translation>
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
</TS>
