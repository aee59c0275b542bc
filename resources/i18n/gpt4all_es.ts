<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GPT4All Desktop</source>
        <translation>Acerca de GPT4All Desktop</translation>
    </message>
    <message>
        <source>Answers are made on this computer. Nothing is sent anywhere: not what you write, not how you use the program.</source>
        <translation>Las respuestas se generan en este equipo. No se envía nada a ninguna parte: ni lo que escribes ni cómo usas el programa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt for Python {qt}</source>
        <translation>Python {python}, Qt for Python {qt}</translation>
    </message>
    <message>
        <source>Processor kernels: {tier}</source>
        <translation>Núcleos de cálculo: {tier}</translation>
    </message>
    <message>
        <source>MIT licence. Contains Qt for Python (LGPL 3), Python (PSF), NumPy and Jinja (BSD), cffi (MIT).</source>
        <translation>Licencia MIT. Contiene Qt for Python (LGPL 3), Python (PSF), NumPy y Jinja (BSD), cffi (MIT).</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Add a list</source>
        <translation>Añadir una lista</translation>
    </message>
    <message>
        <source>The address of a list of models, in this program&apos;s format or in that of GPT4All (models3.json):</source>
        <translation>La dirección de una lista de modelos, en el formato de este programa o en el de GPT4All (models3.json):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside the program. You can go on working.</source>
        <translation>Algo ha fallado dentro del programa. Puedes seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>All chats are copied every day. Going back to a copy keeps the present state as one more copy, so nothing is lost by trying.</source>
        <translation>Todos los chats se copian cada día. Al volver a una copia, el estado actual se guarda como una copia más, así que probar no hace perder nada.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Volver a esta…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The chats are being copied…</source>
        <translation>Se están copiando los chats…</translation>
    </message>
    <message>
        <source>Show the chats as they were on {day}? What was said since then stays in a backup of the present state.</source>
        <translation>¿Mostrar los chats como estaban el {day}? Lo dicho desde entonces queda en una copia del estado actual.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The chats of the backup are being brought back…</source>
        <translation>Se están recuperando los chats de la copia…</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Moving the models</source>
        <translation>Traslado de los modelos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Verifying {name} ({number} of {count})…</source>
        <translation>Verificando {name} ({number} de {count})…</translation>
    </message>
    <message>
        <source>A download is not finished.</source>
        <translation>Hay una descarga sin terminar.</translation>
    </message>
    <message>
        <source>{count} downloads are not finished.</source>
        <translation>Hay {count} descargas sin terminar.</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>Trabajas sin conexión: no se puede descargar nada. Los modelos de este equipo funcionan como siempre. El interruptor está en los ajustes.</translation>
    </message>
    <message>
        <source>Looking for newer files…</source>
        <translation>Buscando archivos más nuevos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Chats are kept here for %n days, then they are deleted.</source>
        <translation>
            <numerusform>Los chats se guardan aquí %n día y luego se eliminan.</numerusform>
            <numerusform>Los chats se guardan aquí %n días y luego se eliminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete “{title}” for good? This cannot be undone.</source>
        <translation>¿Eliminar «{title}» definitivamente? No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %n chat definitivamente? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %n chats definitivamente? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>eliminado {day}</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more days</source>
        <translation>
            <numerusform>se guarda %n día más</numerusform>
            <numerusform>se guarda %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for one more day</source>
        <translation>se guarda un día más</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Precision and size</source>
        <translation>Precisión y tamaño</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Personaje: {name}</translation>
    </message>
    <message>
        <source>{character}; this chat has settings of its own</source>
        <translation>{character}; este chat tiene ajustes propios</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Ningún personaje</translation>
    </message>
    <message>
        <source>Settings of this chat…</source>
        <translation>Ajustes de este chat…</translation>
    </message>
    <message>
        <source>Reset this chat to the usual settings</source>
        <translation>Restablecer los ajustes habituales en este chat</translation>
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
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>Folder {name}, {state}</source>
        <translation>Carpeta {name}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>a reply is being written</source>
        <translation>se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>respuesta nueva</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Reply started</source>
        <translation>Respuesta iniciada</translation>
    </message>
    <message>
        <source>Reply stopped</source>
        <translation>Respuesta detenida</translation>
    </message>
    <message numerus="yes">
        <source>Reply finished, %n words</source>
        <translation>
            <numerusform>Respuesta terminada, %n palabra</numerusform>
            <numerusform>Respuesta terminada, %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>Documentos ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChatVoice</name>
    <message>
        <source>This question has not been answered.</source>
        <translation>Esta pregunta no se ha respondido.</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>{n} messages deleted</source>
        <translation>{n} mensajes eliminados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This chat is temporary: it will not be saved.</source>
        <translation>Este chat es temporal: no se guardará.</translation>
    </message>
    <message>
        <source>This is another model than the one that wrote the reply</source>
        <translation>Este es otro modelo que el que escribió la respuesta</translation>
    </message>
    <message>
        <source>The reply was made with another kind of processor</source>
        <translation>La respuesta se generó con otro tipo de procesador</translation>
    </message>
    <message>
        <source>The reply was made with another context length</source>
        <translation>La respuesta se generó con otra longitud de contexto</translation>
    </message>
    <message>
        <source>{cause}: the text may differ.</source>
        <translation>{cause}: el texto puede diferir.</translation>
    </message>
    <message>
        <source>The replay is identical, word for word.</source>
        <translation>La repetición es idéntica, palabra por palabra.</translation>
    </message>
    <message>
        <source>The replay differs from the original.</source>
        <translation>La repetición difiere del original.</translation>
    </message>
</context>
<context>
    <name>ChatsRoom</name>
    <message>
        <source>Next chat in the list</source>
        <translation>Chat siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <translation>Chat anterior de la lista</translation>
    </message>
    <message>
        <source>&amp;Rename this chat</source>
        <translation>Cambiar &amp;nombre a este chat</translation>
    </message>
    <message>
        <source>title name</source>
        <translation>título nombre</translation>
    </message>
    <message>
        <source>&amp;Pin this chat</source>
        <translation>&amp;Fijar este chat</translation>
    </message>
    <message>
        <source>favourite top unpin</source>
        <translation>favorito arriba desfijar</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nueva &amp;carpeta</translation>
    </message>
    <message>
        <source>project group</source>
        <translation>proyecto grupo</translation>
    </message>
    <message>
        <source>&amp;Delete this chat</source>
        <translation>&amp;Eliminar este chat</translation>
    </message>
    <message>
        <source>remove bin</source>
        <translation>quitar papelera</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>E&amp;xportar este chat…</translation>
    </message>
    <message>
        <source>save file markdown html pdf json text</source>
        <translation>guardar archivo markdown html pdf json texto</translation>
    </message>
    <message>
        <source>Export &amp;all chats…</source>
        <translation>Exportar &amp;todos los chats…</translation>
    </message>
    <message>
        <source>save file json backup</source>
        <translation>guardar archivo json copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importar chats…</translation>
    </message>
    <message>
        <source>load file json chatgpt gpt4all zip</source>
        <translation>cargar archivo json chatgpt gpt4all zip</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>deleted restore trash</source>
        <translation>eliminado restaurar papelera</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message>
        <source>restore copy lost</source>
        <translation>restaurar copia perdido</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>texto completo</translation>
    </message>
    <message>
        <source>whole text, {count} tokens</source>
        <translation>texto completo, {count} tokens</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Save code as…</source>
        <translation>Guardar código como…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>{language} code, {name}</source>
        <translation>código {language}, {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Pasted text {n}.txt</source>
        <translation>Texto pegado {n}.txt</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>This model cannot see images.</source>
        <translation>Este modelo no puede ver imágenes.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attach the text on the clipboard</source>
        <translation>Adjuntar el texto del portapapeles</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Enviar después</translation>
    </message>
    <message>
        <source>Open a model to start</source>
        <translation>Abre un modelo para empezar</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Reading the files. You can send when that is done.</source>
        <translation>Leyendo los archivos. Podrás enviar cuando termine.</translation>
    </message>
    <message>
        <source>Sent when the reply is finished. Esc stops the reply.</source>
        <translation>Se envía cuando termine la respuesta. Esc detiene la respuesta.</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <translation>Chat temporal: no se conserva nada.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nada de lo que escribes sale de este equipo.</translation>
    </message>
    <message>
        <source>You can send already; it waits for the model.</source>
        <translation>Ya puedes enviar; se espera al modelo.</translation>
    </message>
    <message>
        <source>Sending needs a model: none is loaded.</source>
        <translation>Para enviar hace falta un modelo: no hay ninguno cargado.</translation>
    </message>
    <message>
        <source>Your message waits for the model. Esc takes it back.</source>
        <translation>El mensaje espera al modelo. Esc lo recupera.</translation>
    </message>
    <message>
        <source>Esc stops the reply.</source>
        <translation>Esc detiene la respuesta.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>context {numbers}</source>
        <translation>contexto {numbers}</translation>
    </message>
    <message>
        <source>This message has {count} tokens.</source>
        <translation>Este mensaje tiene {count} tokens.</translation>
    </message>
    <message>
        <source>It does not fit into the context of this model.</source>
        <translation>No cabe en el contexto de este modelo.</translation>
    </message>
    <message>
        <source>The oldest messages no longer fit.</source>
        <translation>Los mensajes más antiguos ya no caben.</translation>
    </message>
    <message>
        <source>The model has read it already.</source>
        <translation>El modelo ya lo ha leído.</translation>
    </message>
    <message>
        <source>Press to see what the model reads.</source>
        <translation>Pulsa para ver lo que lee el modelo.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The prompt, with control tokens in colour</source>
        <translation>El prompt, con los tokens de control en color</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The model reads {tokens} tokens, {part} of its context of {context}; {template} of them are what the chat template adds. {reserve} are kept free for the reply.</source>
        <translation>El modelo lee {tokens} tokens, {part} de su contexto de {context}; {template} de ellos son lo que añade la plantilla de chat. {reserve} quedan libres para la respuesta.</translation>
    </message>
    <message>
        <source>{count} messages at the beginning no longer fit.</source>
        <translation>{count} mensajes del principio ya no caben.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Messages and their tokens</source>
        <translation>Mensajes y sus tokens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>The literal prompt</source>
        <translation>El prompt literal</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>El programa se cerró inesperadamente</translation>
    </message>
    <message>
        <source>GPT4All Desktop ended unexpectedly the last time. Your chats are safe.</source>
        <translation>La última vez, GPT4All Desktop se cerró inesperadamente. Tus chats están a salvo.</translation>
    </message>
    <message>
        <source>It happened more than once, so no model was loaded this time. Safe mode also leaves out your settings and fast processor instructions.</source>
        <translation>Ha ocurrido más de una vez, así que esta vez no se ha cargado ningún modelo. El modo seguro prescinde también de tus ajustes y de las instrucciones rápidas del procesador.</translation>
    </message>
    <message>
        <source>This report helps to find the reason. It is not sent anywhere:</source>
        <translation>Este informe ayuda a encontrar la causa. No se envía a ninguna parte:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DesktopRoom</name>
    <message>
        <source>&amp;Quick question…</source>
        <translation>&amp;Pregunta rápida…</translation>
    </message>
    <message>
        <source>ask small window</source>
        <translation>preguntar ventana pequeña</translation>
    </message>
    <message>
        <source>The reply is ready.</source>
        <translation>La respuesta está lista.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>Your desktop has no tray, so closing the window ends the program.</source>
        <translation>Su escritorio no tiene bandeja, así que cerrar la ventana termina el programa.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the model here to open it</source>
        <translation>Suelta aquí el modelo para abrirlo</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Suelta para adjuntar</translation>
    </message>
</context>
<context>
    <name>EditorBlock</name>
    <message>
        <source>Edit the message</source>
        <translation>Editar el mensaje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Cargar {name}</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
    <message>
        <source>Which model shall answer?</source>
        <translation>¿Qué modelo debe responder?</translation>
    </message>
    <message>
        <source>Find one that suits this computer, open a model file (its name ends in .gguf), or drop one onto this window. Models in this folder are found by themselves:
{folder}</source>
        <translation>Busca uno adecuado para este equipo, abre un archivo de modelo (su nombre acaba en .gguf) o suéltalo en esta ventana. Los modelos de esta carpeta se encuentran solos:
{folder}</translation>
    </message>
    <message>
        <source>{name}
You can write your message meanwhile.</source>
        <translation>{name}
Mientras tanto puedes escribir tu mensaje.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué te gustaría saber?</translation>
    </message>
    <message>
        <source>{name} answers on this computer.</source>
        <translation>{name} responde en este equipo.</translation>
    </message>
    <message>
        <source>This model could not be loaded</source>
        <translation>No se pudo cargar este modelo</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Get a reply</source>
        <translation>Obtener una respuesta</translation>
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
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Todas las finalidades</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Only what runs here</source>
        <translation>Solo lo que funciona aquí</translation>
    </message>
    <message>
        <source>Length of conversations</source>
        <translation>Longitud de las conversaciones</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Todas las familias</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Todas las licencias</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
</context>
<context>
    <name>FoldersSheet</name>
    <message>
        <source>Folders with models</source>
        <translation>Carpetas con modelos</translation>
    </message>
    <message>
        <source>Downloads go to the first folder. Models in the others are used where they are; nothing is written there.</source>
        <translation>Las descargas van a la primera carpeta. Los modelos de las demás se usan donde están; allí no se escribe nada.</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Trasladar los modelos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Another reply</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Replay: make the same reply again</source>
        <translation>Repetir: generar otra vez la misma respuesta</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nuevo chat desde aquí</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{version}/{versions}</source>
        <translation>{version}/{versions}</translation>
    </message>
    <message>
        <source>version {version} of {versions}</source>
        <translation>versión {version} de {versions}</translation>
    </message>
    <message>
        <source>No longer in the context</source>
        <translation>Ya no está en el contexto</translation>
    </message>
    <message>
        <source>The model reads this in place of the messages it sums up</source>
        <translation>El modelo lee esto en lugar de los mensajes que resume</translation>
    </message>
    <message>
        <source>Will be answered when the model is free</source>
        <translation>Se responderá cuando el modelo esté libre</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Leyendo tu mensaje…</translation>
    </message>
    <message>
        <source>Reading your message… {done} of {total} tokens</source>
        <translation>Leyendo tu mensaje… {done} de {total} tokens</translation>
    </message>
    <message>
        <source>Cut off before it was finished</source>
        <translation>Interrumpida antes de terminar</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenida por ti</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Detenida en el límite de longitud</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>El contexto está lleno</translation>
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
        <translation>primer token tras {seconds} s</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>nothing is loaded</source>
        <translation>no hay nada cargado</translation>
    </message>
    <message>
        <source>loading, {percent}</source>
        <translation>cargando, {percent}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>no se pudo cargar</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Another program uses {keys} already: choose another combination.</source>
        <translation>Otro programa ya usa {keys}: elija otra combinación.</translation>
    </message>
    <message>
        <source>Your keyboard has no keys for {keys}: choose another combination.</source>
        <translation>Su teclado no tiene teclas para {keys}: elija otra combinación.</translation>
    </message>
    <message>
        <source>Your desktop does not let programs choose a key: in its keyboard settings, set one for the command “gpt4all-desktop --quick-ask”.</source>
        <translation>Su escritorio no deja que los programas elijan una tecla: en sus ajustes de teclado, asigne una a la orden «gpt4all-desktop --quick-ask».</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Network requests</source>
        <translation>Peticiones de red</translation>
    </message>
    <message>
        <source>Every request this program has sent: when, to whom, why, and how much came back. A line is written before the request leaves. The list itself is the file {path}.</source>
        <translation>Cada petición que ha enviado este programa: cuándo, a quién, por qué y cuánto llegó de vuelta. Se escribe una línea antes de que salga la petición. La lista es el archivo {path}.</translation>
    </message>
    <message>
        <source>Nothing has ever been sent.</source>
        <translation>Nunca se ha enviado nada.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>download of {title}</source>
        <translation>descarga de {title}</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>lista de modelos</translation>
    </message>
    <message>
        <source>search on Hugging Face</source>
        <translation>búsqueda en Hugging Face</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>No es una dirección web</translation>
    </message>
    <message>
        <source>This link does not lead to a web page or a mail address, so it is not opened. It was written by the model.</source>
        <translation>Este enlace no lleva a una página web ni a una dirección de correo, así que no se abre. Lo escribió el modelo.</translation>
    </message>
    <message>
        <source>The model wrote this link. It starts a mail to:</source>
        <translation>El modelo escribió este enlace. Inicia un correo para:</translation>
    </message>
    <message>
        <source>The model wrote this link. It opens in your browser and leads to:</source>
        <translation>El modelo escribió este enlace. Se abre en tu navegador y lleva a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists of models</source>
        <translation>Listas de modelos</translation>
    </message>
    <message>
        <source>A list is fetched only when you press a button here.</source>
        <translation>Una lista solo se obtiene cuando pulsas un botón aquí.</translation>
    </message>
    <message>
        <source>Fetch GPT4All&apos;s list</source>
        <translation>Obtener la lista de GPT4All</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Añadir una dirección…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>You work offline: only files can be added.</source>
        <translation>Trabajas sin conexión: solo se pueden añadir archivos.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nuevo chat</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Nuevo chat &amp;temporal</translation>
    </message>
    <message>
        <source>private incognito secret</source>
        <translation>privado incógnito secreto</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Abrir modelo…</translation>
    </message>
    <message>
        <source>load file gguf</source>
        <translation>cargar archivo gguf</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>find download install remove browse catalog</source>
        <translation>buscar descargar instalar quitar explorar catálogo</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>A&amp;djuntar archivos…</translation>
    </message>
    <message>
        <source>add document pdf upload</source>
        <translation>añadir documento pdf subir</translation>
    </message>
    <message>
        <source>Show the &amp;context</source>
        <translation>Mostrar el &amp;contexto</translation>
    </message>
    <message>
        <source>prompt tokens window literal template</source>
        <translation>prompt tokens ventana literal plantilla</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>&amp;Detener la respuesta</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>Mostrar la &amp;barra lateral</translation>
    </message>
    <message>
        <source>chats list hide</source>
        <translation>chats lista ocultar</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Buscar en este chat</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>buscar texto</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Mensaje &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Mensaje &amp;siguiente</translation>
    </message>
    <message>
        <source>S&amp;earch all chats</source>
        <translation>&amp;Buscar en todos los chats</translation>
    </message>
    <message>
        <source>find history</source>
        <translation>encontrar historial</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>salir cerrar abandonar</translation>
    </message>
    <message>
        <source>&amp;About GPT4All Desktop</source>
        <translation>&amp;Acerca de GPT4All Desktop</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>apariencia colores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>appearance colours bright day</source>
        <translation>apariencia colores claro día</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>appearance colours night</source>
        <translation>apariencia colores noche</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>apariencia colores accesibilidad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>No se pudo escribir el archivo: {reason}</translation>
    </message>
    <message>
        <source>The reply failed, so your next message was not sent. It is in the composer.</source>
        <translation>La respuesta falló, así que no se envió su próximo mensaje. Está en el campo de texto.</translation>
    </message>
</context>
<context>
    <name>MathBlock</name>
    <message>
        <source>Formula {source}</source>
        <translation>Fórmula {source}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
</context>
<context>
    <name>ModelBinSheet</name>
    <message>
        <source>Bin of the models</source>
        <translation>Papelera de los modelos</translation>
    </message>
    <message>
        <source>Removed models take space until they are deleted for good. Nothing is deleted by itself.</source>
        <translation>Los modelos quitados ocupan espacio hasta que se borran del todo. Nada se borra por sí solo.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Borrar del todo…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete {name} ({size}) for good? This cannot be undone.</source>
        <translation>¿Borrar del todo {name} ({size})? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete {count} files ({size}) for good? This cannot be undone.</source>
        <translation>¿Borrar del todo {count} archivos ({size})? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar del todo</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Table of models</source>
        <translation>Tabla de modelos</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{number} billion parameters</source>
        <translation>{number} mil millones de parámetros</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <translation>{number} millones de parámetros</translation>
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
        <translation>un archivo de {program}, usado donde está</translation>
    </message>
    <message>
        <source>checksum verified</source>
        <translation>suma de verificación comprobada</translation>
    </message>
    <message>
        <source>a newer file is offered</source>
        <translation>se ofrece un archivo más nuevo</translation>
    </message>
    <message>
        <source>• has settings of its own</source>
        <translation>• tiene ajustes propios</translation>
    </message>
    <message>
        <source>Still being copied: {size} are there</source>
        <translation>Aún se está copiando: hay {size}</translation>
    </message>
    <message>
        <source>Not whole: a part of the file is missing. Copy it once more.</source>
        <translation>Incompleto: falta una parte del archivo. Cópialo otra vez.</translation>
    </message>
    <message>
        <source>Not whole: {there} of {whole} are there. Copy it once more.</source>
        <translation>Incompleto: hay {there} de {whole}. Cópialo otra vez.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>unos </translation>
    </message>
    <message>
        <source>Fits: takes {about}{needed} of {room} free memory</source>
        <translation>Cabe: ocupa {about}{needed} de {room} de memoria libre</translation>
    </message>
    <message>
        <source>Tight: takes {about}{needed}, but {room} of memory are free now</source>
        <translation>Justo: ocupa {about}{needed}, pero ahora hay {room} de memoria libre</translation>
    </message>
    <message>
        <source>Too large: takes {about}{needed}, more than this computer has</source>
        <translation>Demasiado grande: ocupa {about}{needed}, más de lo que tiene este equipo</translation>
    </message>
    <message>
        <source>whether this version runs it shows when the download begins</source>
        <translation>al empezar la descarga se ve si esta versión puede ejecutarlo</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>unas {count} palabras por segundo</translation>
    </message>
    <message>
        <source>, the first after {time} s</source>
        <translation>, la primera tras {time} s</translation>
    </message>
    <message>
        <source>Cannot run: this version does not know the architecture “{name}”</source>
        <translation>No puede funcionar: esta versión no conoce la arquitectura «{name}»</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>No puede funcionar</translation>
    </message>
    <message>
        <source>Checking: {part}</source>
        <translation>Comprobando: {part}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>interrupted, trying again</source>
        <translation>interrumpido, se reintenta</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} palabras/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Copiándose</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>A file of 2023 in an older format. GPT4All does not offer it any more.</source>
        <translation>Un archivo de 2023 en un formato antiguo. GPT4All ya no lo ofrece.</translation>
    </message>
    <message>
        <source>Superseded in GPT4All by a newer file.</source>
        <translation>Sustituido en GPT4All por un archivo más nuevo.</translation>
    </message>
    <message>
        <source>The starter model. `make starter` puts it into the models folder.</source>
        <translation>El modelo inicial. `make starter` lo pone en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <source>Chat when ready</source>
        <translation>Chatear cuando esté listo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Get the newer file</source>
        <translation>Obtener el archivo más nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Thinks before it answers</source>
        <translation>Piensa antes de responder</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Búsqueda en documentos</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Los que mejor caben primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Los más pequeños primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Los más grandes primero</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Los más rápidos primero</translation>
    </message>
    <message>
        <source>Memory for {tokens} tokens, about {pages} pages</source>
        <translation>Memoria para {tokens} tokens, unas {pages} páginas</translation>
    </message>
    <message>
        <source>{used} used, {free} free in {folder}</source>
        <translation>{used} en uso, {free} libres en {folder}</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted.</source>
        <translation>El traslado de los modelos a {folder} se interrumpió.</translation>
    </message>
    <message>
        <source>The models are being moved to {folder}: {done} of {size}</source>
        <translation>Los modelos se están trasladando a {folder}: {done} de {size}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>no se puede leer ahora</translation>
    </message>
    <message>
        <source>one model, {size}</source>
        <translation>un modelo, {size}</translation>
    </message>
    <message>
        <source>{count} models, {size}</source>
        <translation>{count} modelos, {size}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadida por ti</translation>
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
        <translation>La lista tiene {count} modelos.</translation>
    </message>
    <message>
        <source>There is a newer file of: {names}.</source>
        <translation>Hay un archivo más nuevo de: {names}.</translation>
    </message>
    <message>
        <source>Your models are as they are offered now.</source>
        <translation>Tus modelos son los que se ofrecen ahora.</translation>
    </message>
    <message>
        <source>No list knows your models, so there is no answer.</source>
        <translation>Ninguna lista conoce tus modelos, así que no hay respuesta.</translation>
    </message>
    <message>
        <source>{count} of your models are in no list.</source>
        <translation>{count} de tus modelos no están en ninguna lista.</translation>
    </message>
    <message>
        <source>Damaged: {names}. Remove what is damaged and download it again.</source>
        <translation>Dañado: {names}. Quita lo que esté dañado y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>One model was verified; it is whole.</source>
        <translation>Se verificó un modelo; está íntegro.</translation>
    </message>
    <message>
        <source>{count} models were verified; all are whole.</source>
        <translation>Se verificaron {count} modelos; todos están íntegros.</translation>
    </message>
    <message>
        <source>{size} · removed {time}</source>
        <translation>{size} · quitado {time}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelos</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>fetched {time}</source>
        <translation>obtenida {time}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>añadida {time}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read now. Its models come back when it can be.</source>
        <translation>La carpeta {folder} no se puede leer ahora. Sus modelos vuelven cuando se pueda.</translation>
    </message>
    <message>
        <source>{count} folders cannot be read now. Their models come back when they can be.</source>
        <translation>{count} carpetas no se pueden leer ahora. Sus modelos vuelven cuando se pueda.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>There is no model yet. Find one in the list, or drop a model file here.</source>
        <translation>Todavía no hay ningún modelo. Busca uno en la lista o suelta aquí un archivo de modelo.</translation>
    </message>
    <message>
        <source>No model matches. Search for less, or clear the filters.</source>
        <translation>Ningún modelo coincide. Busca menos palabras o quita los filtros.</translation>
    </message>
</context>
<context>
    <name>ModelsGate</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>network internet connection privacy</source>
        <translation>red internet conexión privacidad</translation>
    </message>
    <message>
        <source>&amp;Network requests…</source>
        <translation>Peticiones de &amp;red…</translation>
    </message>
    <message>
        <source>ledger privacy connections sent</source>
        <translation>registro privacidad conexiones enviado</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Bin ({size})…</source>
        <translation>Papelera ({size})…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} está listo.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <translation>Los modelos están ahora en {folder}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search Hugging Face for “{query}”</source>
        <translation>Buscar «{query}» en Hugging Face</translation>
    </message>
    <message>
        <source>Asking Hugging Face…</source>
        <translation>Preguntando a Hugging Face…</translation>
    </message>
    <message>
        <source>Ask Hugging Face again</source>
        <translation>Preguntar de nuevo a Hugging Face</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listas…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <source>Downloads are running. Pause them, or wait until they are done, then move the models.</source>
        <translation>Hay descargas en curso. Páusalas o espera a que terminen y traslada después los modelos.</translation>
    </message>
    <message>
        <source>The models are in the new folder, but the settings could not be written. Make sure that there is space, then continue.</source>
        <translation>Los modelos están en la carpeta nueva, pero no se pudieron guardar los ajustes. Asegúrate de que haya espacio y continúa.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Choose the new folder for the models</source>
        <translation>Elige la nueva carpeta para los modelos</translation>
    </message>
    <message>
        <source>Add a list of models</source>
        <translation>Añadir una lista de modelos</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>Listas (*.json)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the models</source>
        <translation>Trasladar los modelos</translation>
    </message>
    <message>
        <source>Move one model ({size})?</source>
        <translation>¿Trasladar un modelo ({size})?</translation>
    </message>
    <message>
        <source>Move {count} models ({size})?</source>
        <translation>¿Trasladar {count} modelos ({size})?</translation>
    </message>
    <message>
        <source>There is no model yet. Use this folder for models from now on?</source>
        <translation>Aún no hay ningún modelo. ¿Usar esta carpeta para los modelos a partir de ahora?</translation>
    </message>
    <message>
        <source>From: {folder}</source>
        <translation>De: {folder}</translation>
    </message>
    <message>
        <source>To: {folder}</source>
        <translation>A: {folder}</translation>
    </message>
    <message>
        <source>The new folder is on another disk: each file is copied and compared before the old one is deleted. You can go on working, cancel, or continue later.</source>
        <translation>La carpeta nueva está en otro disco: cada archivo se copia y se compara antes de borrar el antiguo. Puedes seguir trabajando, cancelar o continuar más tarde.</translation>
    </message>
    <message>
        <source>The new folder is on the same disk, so this takes a moment only.</source>
        <translation>La carpeta nueva está en el mismo disco, así que solo tarda un momento.</translation>
    </message>
    <message>
        <source>Only models move; all other files stay where they are.</source>
        <translation>Solo se trasladan los modelos; los demás archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>A continuación: {text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Cargar {name}</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>Cargando {name}…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Restore: {name}</source>
        <translation>Restablecer: {name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search commands, chats, models, settings</source>
        <translation>Buscar comandos, chats, modelos, ajustes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thinking… {time}</source>
        <translation>Pensando… {time}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Pensó durante {time}</translation>
    </message>
    <message>
        <source>hides the reasoning</source>
        <translation>oculta el razonamiento</translation>
    </message>
    <message>
        <source>shows the reasoning</source>
        <translation>muestra el razonamiento</translation>
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
        <translation>Nuevo chat</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nuevo chat</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nueva &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desfijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>&amp;Out of the folder</source>
        <translation>&amp;Fuera de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>&amp;Delete the folder, keep its chats</source>
        <translation>&amp;Eliminar la carpeta y conservar sus chats</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Elección de palabras</translation>
    </message>
    <message>
        <source>Loading models</source>
        <translation>Carga de modelos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the window; as the system also follows its wish for more contrast.</source>
        <translation>Los colores de la ventana; «Como el sistema» respeta también su deseo de más contraste.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>How large everything is, in percent of the system&apos;s font.</source>
        <translation>El tamaño de todo, en porcentaje de la fuente del sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of menus and messages of the program, not that of the model.</source>
        <translation>El idioma de los menús y mensajes del programa, no el del modelo.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether things may move and fade, or change at once without animation.</source>
        <translation>Si las cosas pueden moverse y desvanecerse, o cambian al instante sin animación.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>The set of instructions, template and choice of words that chats begin with.</source>
        <translation>El conjunto de instrucciones, plantilla y elección de palabras con que empiezan los chats.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Sin instrucciones</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: who it is and how it shall answer.</source>
        <translation>Lo que se dice al modelo antes de la conversación: quién es y cómo debe responder.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>After this many tokens a reply is ended; it can be continued.</source>
        <translation>Tras este número de tokens se termina una respuesta; se puede continuar.</translation>
    </message>
    <message>
        <source>The template of the model file</source>
        <translation>La plantilla del archivo del modelo</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Plantilla de chat</translation>
    </message>
    <message>
        <source>The Jinja template that turns a conversation into the text the model reads; only models with a wrong or missing one need another.</source>
        <translation>La plantilla Jinja que convierte una conversación en el texto que lee el modelo; solo los modelos con una errónea o sin ella necesitan otra.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>The key that sends a message; Shift+Enter, or Enter when it does not send, begins a new line.</source>
        <translation>La tecla que envía un mensaje; Mayús+Intro, o Intro cuando no envía, empieza una línea nueva.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Long paste</source>
        <translation>Texto pegado largo</translation>
    </message>
    <message>
        <source>Pasted text of this many characters becomes an attachment; 0 is never.</source>
        <translation>El texto pegado a partir de este número de caracteres se convierte en adjunto; 0 es nunca.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>En el idioma de la ventana</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Misspelled words in your message are underlined, with the Hunspell dictionaries this computer has; the menu of a word has suggestions.</source>
        <translation>Las palabras mal escritas de su mensaje se subrayan, con los diccionarios de Hunspell de este equipo; el menú de una palabra tiene sugerencias.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>No con batería</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Read while you write</source>
        <translation>Leer mientras escribes</translation>
    </message>
    <message>
        <source>The model reads your message and its files while you write, so that the first word of the reply comes at once.</source>
        <translation>El modelo lee tu mensaje y sus archivos mientras escribes, para que la primera palabra de la respuesta llegue enseguida.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How varied replies are: higher values are more daring, 0 always takes the most likely token.</source>
        <translation>Lo variadas que son las respuestas: valores altos son más atrevidos, 0 toma siempre el token más probable.</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Only this many of the most likely tokens are chosen from; 0 takes all.</source>
        <translation>Se elige solo entre este número de los tokens más probables; 0 los toma todos.</translation>
    </message>
    <message>
        <source>Top-P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together reach this probability are chosen from; 1 takes all.</source>
        <translation>Se elige solo entre los tokens más probables que juntos alcanzan esta probabilidad; 1 los toma todos.</translation>
    </message>
    <message>
        <source>Min-P</source>
        <translation>Min-P</translation>
    </message>
    <message>
        <source>Tokens less likely than this fraction of the most likely one are left out; 0 takes all.</source>
        <translation>Se descartan los tokens menos probables que esta fracción del más probable; 0 los toma todos.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>How much less likely tokens of the recent text become; 1 is off.</source>
        <translation>Cuánto menos probables se vuelven los tokens del texto reciente; 1 la desactiva.</translation>
    </message>
    <message>
        <source>Recent text</source>
        <translation>Texto reciente</translation>
    </message>
    <message>
        <source>How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.</source>
        <translation>Cuántos tokens hacia atrás mira la penalización por repetición; 0 la desactiva, -1 es todo el contexto.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nueva cada vez</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, settings and conversation give the same reply; without one every reply is different.</source>
        <translation>La misma semilla, los mismos ajustes y la misma conversación dan la misma respuesta; sin semilla cada respuesta es distinta.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees at once; more needs more memory. Automatic takes what the model was trained for, but at most 4,096.</source>
        <translation>Cuántos tokens de una conversación ve el modelo a la vez; más necesitan más memoria. Automático toma aquello para lo que se entrenó el modelo, pero como máximo 4096.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many processor cores a reply may use; fewer leave room for other programs.</source>
        <translation>Cuántos núcleos del procesador puede usar una respuesta; menos dejan sitio a otros programas.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Anticipación</translation>
    </message>
    <message>
        <source>Where a text repeats itself, likely tokens are evaluated in advance; replies are the same, only faster.</source>
        <translation>Donde un texto se repite, los tokens probables se evalúan por adelantado; las respuestas son las mismas, solo más rápidas.</translation>
    </message>
    <message>
        <source>Load a model at the start</source>
        <translation>Cargar un modelo al iniciar</translation>
    </message>
    <message>
        <source>Load the model of last time as soon as the window is open.</source>
        <translation>Cargar el modelo de la última vez en cuanto se abra la ventana.</translation>
    </message>
    <message>
        <source>In the folder of the program</source>
        <translation>En la carpeta del programa</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Where downloads go and models are looked for first. To take the models along, move them in the model browser instead.</source>
        <translation>Adónde van las descargas y dónde se buscan primero los modelos. Para llevarte los modelos, trasládalos en el explorador de modelos.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Say that a long reply has ended while you are in another window.</source>
        <translation>Avisar de que ha terminado una respuesta larga mientras estás en otra ventana.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Stay in the tray of the desktop when the window is closed, with the model loaded.</source>
        <translation>Permanecer en la bandeja del escritorio al cerrar la ventana, con el modelo cargado.</translation>
    </message>
    <message>
        <source>Key for a quick question</source>
        <translation>Tecla para una pregunta rápida</translation>
    </message>
    <message>
        <source>Opens the small window for a question from whatever program you are in; keys with Ctrl, Alt or the Windows key. The program learns of no other keys.</source>
        <translation>Abre la ventana pequeña para una pregunta desde cualquier programa; teclas con Ctrl, Alt o la tecla Windows. El programa no se entera de ninguna otra tecla.</translation>
    </message>
    <message>
        <source>First words of the question</source>
        <translation>Primeras palabras de la pregunta</translation>
    </message>
    <message>
        <source>By the model, not on battery</source>
        <translation>Por el modelo, no con batería</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Por el modelo</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Títulos de los chats</translation>
    </message>
    <message>
        <source>What a chat is called; the model finds a title after the first reply, when nothing else is to be done. Small models find poor ones.</source>
        <translation>Cómo se llama un chat; el modelo busca un título tras la primera respuesta, cuando no hay nada más que hacer. Los modelos pequeños los hacen mal.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Keep deleted chats</source>
        <translation>Conservar chats eliminados</translation>
    </message>
    <message>
        <source>How long deleted conversations stay in the bin before they are erased.</source>
        <translation>Cuánto tiempo permanecen en la papelera las conversaciones eliminadas antes de borrarse.</translation>
    </message>
    <message>
        <source>Space for quick reopening</source>
        <translation>Espacio para reabrir rápido</translation>
    </message>
    <message>
        <source>How much of the disk keeps what a model has read of your chats, so that one opened again answers at once; 0 keeps nothing. Takes effect at the next start.</source>
        <translation>Cuánto disco guarda lo que un modelo ha leído de tus chats, para que uno reabierto responda enseguida; 0 no guarda nada. Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Refuse every connection, also downloads of models you ask for.</source>
        <translation>Rechazar toda conexión, también las descargas de modelos que pidas.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The address of the proxy for downloads, such as http://proxy:3128.</source>
        <translation>La dirección del proxy para las descargas, como http://proxy:3128.</translation>
    </message>
    <message>
        <source>Download speed limit</source>
        <translation>Límite de velocidad de descarga</translation>
    </message>
    <message>
        <source>How much of the line all downloads together may take; 0 is no limit.</source>
        <translation>Cuánto de la línea pueden ocupar todas las descargas juntas; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Siempre igual</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>What the settings are for</source>
        <translation>Para qué son los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Some changes wait for the model to be loaded again.</source>
        <translation>Algunos cambios esperan a que se vuelva a cargar el modelo.</translation>
    </message>
    <message>
        <source>Load it now</source>
        <translation>Cargarlo ahora</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew. Your chat and draft come back; temporary chats end.</source>
        <translation>El idioma cambia cuando la ventana se abre de nuevo. Su chat y su borrador vuelven; los chats temporales terminan.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Abrirla de nuevo</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The page “{page}” is as it was at first.</source>
        <translation>La página «{page}» está como al principio.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Personaje: {name}</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again.</source>
        <translation>Surte efecto cuando se vuelve a cargar el modelo.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <source>Settings of this &amp;chat…</source>
        <translation>Ajustes de este &amp;chat…</translation>
    </message>
    <message>
        <source>character instructions system prompt temperature</source>
        <translation>personaje instrucciones prompt de sistema temperatura</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom fuente tamaño</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>ShortageBar</name>
    <message>
        <source>Summarise it</source>
        <translation>Resumirlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enlarge to {tokens} tokens (+{memory} MB)</source>
        <translation>Ampliar a {tokens} tokens (+{memory} MB)</translation>
    </message>
    <message>
        <source>The model summarises the first {count} messages…</source>
        <translation>El modelo resume los primeros {count} mensajes…</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}. Shorten it, or open a model with a longer context.</source>
        <translation>Este mensaje es demasiado largo para el modelo: con lo que lo rodea tiene {tokens} tokens, y en el contexto caben {context}. Acórtelo o abra un modelo con un contexto más largo.</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}.</source>
        <translation>Este mensaje es demasiado largo para el modelo: con lo que lo rodea tiene {tokens} tokens, y en el contexto caben {context}.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is like a whiteboard, and it is full: the model no longer sees the first {count} messages. They are dimmed.</source>
        <translation>El contexto de {context} tokens es como una pizarra y está lleno: el modelo ya no ve los primeros {count} mensajes. Aparecen atenuados.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>Un resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«{title}» está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the bin.</source>
        <translation>
            <numerusform>%n chat está en la papelera.</numerusform>
            <numerusform>%n chats están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone; its chats are not.</source>
        <translation>La carpeta «{name}» ya no está; sus chats sí.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Tus chats aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No Hunspell dictionary for this language was found on this computer.</source>
        <translation>En este equipo no se encontró ningún diccionario de Hunspell para este idioma.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>Ignorar «{word}»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>Tabla, {name}</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Save the whole table as…</source>
        <translation>Guardar la tabla entera como…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Copiar la tabla entera</translation>
    </message>
    <message>
        <source>Columns not shown: {count}</source>
        <translation>Columnas no mostradas: {count}</translation>
    </message>
</context>
<context>
    <name>TemporaryMark</name>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept. It is gone when you leave it.</source>
        <translation>No se guarda nada de este chat. Desaparece cuando lo dejas.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>New text</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
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
        <translation>Exportar el chat</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)</source>
        <translation>Chats: este programa, ChatGPT, GPT4All (*.json *.zip *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Chats are being imported…</source>
        <translation>Se están importando chats…</translation>
    </message>
    <message>
        <source>Exported to “{name}”.</source>
        <translation>Exportado a «{name}».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>One chat imported.</source>
        <translation>Se importó un chat.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats imported.</source>
        <translation>
            <numerusform>Se importó %n chat.</numerusform>
            <numerusform>Se importaron %n chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more files could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n archivo más.</numerusform>
            <numerusform>No se pudieron importar %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>Se está escribiendo «{name}»…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>JSON, all branches, can be imported again (*.json)</source>
        <translation>JSON, todas las ramas, se puede volver a importar (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Adjunto: {name}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open GPT4All Desktop</source>
        <translation>&amp;Abrir GPT4All Desktop</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <translation>&amp;Pregunta rápida…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>WorkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>Algo ha fallado dentro del programa. Puede que reintentarlo ayude.</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>_PresetBar</name>
    <message>
        <source>Name of the character</source>
        <translation>Nombre del personaje</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Save as a character</source>
        <translation>Guardar como personaje</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Something went wrong while the file was read.</source>
        <translation>Algo ha fallado al leer el archivo.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A token id is far too large.</source>
        <translation>El número de un token es demasiado grande.</translation>
    </message>
    <message>
        <source>Choose another model, or give it a chat template of your own.</source>
        <translation>Elige otro modelo o dale una plantilla de chat propia.</translation>
    </message>
    <message>
        <source>Conversation {number} has more messages than are allowed.</source>
        <translation>La conversación {number} tiene más mensajes de los permitidos.</translation>
    </message>
    <message>
        <source>Conversation {number} of the export is damaged.</source>
        <translation>La conversación {number} de la exportación está dañada.</translation>
    </message>
    <message>
        <source>Could not map “{path}”: {reason}.</source>
        <translation>No se pudo asignar «{path}» a la memoria: {reason}.</translation>
    </message>
    <message>
        <source>Could not open “{path}”: {reason}.</source>
        <translation>No se pudo abrir «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>Could not read “{path}”: {reason}.</source>
        <translation>No se pudo leer «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>Could not start thread {number} of {count}.</source>
        <translation>No se pudo iniciar el hilo {number} de {count}.</translation>
    </message>
    <message>
        <source>GPT4All Desktop is already running, but it does not answer. End it, or wait until it has ended, and try again.</source>
        <translation>GPT4All Desktop ya está en marcha, pero no responde. Ciérralo o espera a que termine e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Hugging Face answered something unreadable.</source>
        <translation>Hugging Face respondió algo ilegible.</translation>
    </message>
    <message>
        <source>Metadata “{key}” is missing: the file has no tokenizer.</source>
        <translation>Faltan los metadatos «{key}»: el archivo no tiene tokenizador.</translation>
    </message>
    <message>
        <source>Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter context or a smaller model.</source>
        <translation>No hay memoria suficiente para un contexto de {tokens} tokens ({size} MiB). Elige un contexto más corto o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller model or a shorter context.</source>
        <translation>No hay memoria suficiente: hacen falta {size} MiB más. Cierra otros programas o elige un modelo más pequeño o un contexto más corto.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({reason}). Choose another folder.</source>
        <translation>No se puede escribir nada en {folder} ({reason}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was said in the conversations of the export.</source>
        <translation>En las conversaciones de la exportación no se dijo nada.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large or damaged. Attach a smaller part of it.</source>
        <translation>Leer «{name}» tarda más de {seconds:.0f} segundos: es demasiado grande o está dañado. Adjunta una parte más pequeña.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo salió mal dentro del programa.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has {has}: it is incomplete, download it again.</source>
        <translation>El tensor «{name}» en el byte {at} necesita {size} bytes desde el byte {begin}, pero el archivo tiene {has}: está incompleto, descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Tensor “{name}” has the type {type}, which this version cannot compute with. Choose another quantization of the model, for example Q4_K_M.</source>
        <translation>El tensor «{name}» es del tipo {type}, con el que esta versión no puede calcular. Elige otra cuantización del modelo, por ejemplo Q4_K_M.</translation>
    </message>
    <message>
        <source>The address {url} is not secure (https) and is not used.</source>
        <translation>La dirección {url} no es segura (https) y no se usa.</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the disk full or the folder protected?</source>
        <translation>No se pudo escribir la copia de seguridad. ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>El principio de este archivo está dañado.</translation>
    </message>
    <message>
        <source>The bin cannot be the models folder.</source>
        <translation>La papelera no puede ser la carpeta de modelos.</translation>
    </message>
    <message>
        <source>The chat template of this model does not work with this conversation. {advice}</source>
        <translation>La plantilla de chat de este modelo no funciona con esta conversación. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model has an error in line {line}: {words}. {advice}</source>
        <translation>La plantilla de chat de este modelo tiene un error en la línea {line}: {words}. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model is nested too deeply or too large. {advice}</source>
        <translation>La plantilla de chat de este modelo está demasiado anidada o es demasiado grande. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model refuses this conversation: “{words}”.</source>
        <translation>La plantilla de chat de este modelo rechaza esta conversación: «{words}».</translation>
    </message>
    <message>
        <source>The chat template of this model {does}. {advice}</source>
        <translation>La plantilla de chat de este modelo {does}. {advice}</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>Los chats están cerrados.</translation>
    </message>
    <message>
        <source>The chats are not kept on disk.</source>
        <translation>Los chats no se guardan en el disco.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be read. Is the disk full or the folder protected?</source>
        <translation>No se pueden leer los chats de «{name}». ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <source>The connection broke off. Try again later.</source>
        <translation>Se cortó la conexión. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the internet connection and try again.</source>
        <translation>Falló la conexión con {host}. Comprueba la conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure, so it was given up. Check the date of this computer, and whether something on the way intercepts connections.</source>
        <translation>La conexión con {host} no es segura y se abandonó. Comprueba la fecha de este equipo y si algo intercepta las conexiones por el camino.</translation>
    </message>
    <message>
        <source>The context of {tokens} tokens is full.</source>
        <translation>El contexto de {tokens} tokens está lleno.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. Free some space, or choose another folder.</source>
        <translation>El disco de {folder} tiene {free:bytes} libres, pero los modelos necesitan {needed:bytes}. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space and continue, or undo the move.</source>
        <translation>El disco de {folder} está lleno. Libera espacio y continúa, o deshaz el traslado.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Make room, then continue.</source>
        <translation>El disco con {folder} está lleno. Haz sitio y continúa.</translation>
    </message>
    <message>
        <source>The download ended after {position:,} of {size:,} bytes. Try again later.</source>
        <translation>La descarga terminó tras {position:,} de {size:,} bytes. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The download ended too early. Try again later.</source>
        <translation>La descarga terminó demasiado pronto. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged or not the right one (its {wrong} checksum is wrong). It was discarded; try again.</source>
        <translation>El archivo descargado está dañado o no es el correcto (su suma de verificación {wrong} no coincide). Se descartó; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The downloaded file is not a model. It was discarded.</source>
        <translation>El archivo descargado no es un modelo. Se descartó.</translation>
    </message>
    <message>
        <source>The export has more than {limit:,} conversations.</source>
        <translation>La exportación tiene más de {limit:,} conversaciones.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>No se pudo escribir el archivo ({reason}).</translation>
    </message>
    <message>
        <source>The file does not name its architecture (metadata “{key}”), so it cannot be run.</source>
        <translation>El archivo no indica su arquitectura (metadatos «{key}»), así que no puede ejecutarse.</translation>
    </message>
    <message>
        <source>The file ends at byte {at} inside {place}: it is incomplete, download it again.</source>
        <translation>El archivo termina en el byte {at} ({place}): está incompleto, descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has only just begun.</source>
        <translation>Del archivo solo está el principio.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, but only {free:bytes} are free in {folder}. Make room and try again.</source>
        <translation>El archivo ocupa {size:bytes}, pero en {folder} solo hay {free:bytes} libres. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a GGUF model has at least 24.</source>
        <translation>El archivo tiene {size} bytes; un modelo GGUF tiene al menos 24.</translation>
    </message>
    <message>
        <source>The file is GGUF version {version} (byte 4); versions 2 and 3 can be read.</source>
        <translation>El archivo es GGUF versión {version} (byte 4); se pueden leer las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>The file is a big-endian GGUF (version word {word} at byte 4); this program reads little-endian files.</source>
        <translation>El archivo es un GGUF big-endian (palabra de versión {word} en el byte 4); este programa lee archivos little-endian.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a list of chats.</source>
        <translation>El archivo está demasiado anidado para ser una lista de chats.</translation>
    </message>
    <message>
        <source>The file lacks the metadata “{name}”.</source>
        <translation>Al archivo le faltan los metadatos «{name}».</translation>
    </message>
    <message>
        <source>The file lacks the tensor “{name}”.</source>
        <translation>Al archivo le falta el tensor «{name}».</translation>
    </message>
    <message>
        <source>The file name contains a NUL character.</source>
        <translation>El nombre del archivo contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The file name {name} is not a plain one and is not used.</source>
        <translation>El nombre de archivo {name} no es un nombre simple y no se usa.</translation>
    </message>
    <message>
        <source>The file of chats does not say which version it is of.</source>
        <translation>El archivo de chats no dice de qué versión es.</translation>
    </message>
    <message>
        <source>Chat {number} in the file is damaged.</source>
        <translation>El chat {number} del archivo está dañado.</translation>
    </message>
    <message>
        <source>By its name this is part {number}, by its metadata part {found}.</source>
        <translation>Por su nombre es la parte {number}; por sus metadatos, la parte {found}.</translation>
    </message>
    <message>
        <source>In “{part}”: {reason}</source>
        <translation>En «{part}»: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing or cannot be read: {reason}</source>
        <translation>Falta la parte {number} de {count} o no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing: {name}. Put it beside the others, or download the model again.</source>
        <translation>Falta la parte {number} de {count}: {name}. Póngala junto a las demás o descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Tensor “{name}” is in an earlier part of the model too.</source>
        <translation>El tensor «{name}» también está en una parte anterior del modelo.</translation>
    </message>
    <message>
        <source>The chats are being replaced by those of a backup. Try again in a moment.</source>
        <translation>Los chats se están sustituyendo por los de una copia. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be opened: the file or its folder is protected.</source>
        <translation>No se pueden abrir los chats de «{name}»: el archivo o su carpeta están protegidos.</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot hold files of that size. Choose a models folder on another disk.</source>
        <translation>El disco con {folder} no admite archivos de ese tamaño. Elija una carpeta de modelos en otro disco.</translation>
    </message>
    <message>
        <source>The file came as the server has it, but its {wrong} checksum is not the published one, so it is not used. It is kept as {part}: continue with a newer list, or delete it and download it anew.</source>
        <translation>El archivo llegó tal como lo tiene el servidor, pero su suma {wrong} no es la publicada, así que no se usa. Se conserva como {part}: continúe con una lista más reciente, o elimínelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has more than {limit:,} chats.</source>
        <translation>El archivo tiene más de {limit:,} chats.</translation>
    </message>
    <message>
        <source>The file of chats has no list of chats.</source>
        <translation>El archivo de chats no tiene ninguna lista de chats.</translation>
    </message>
    <message>
        <source>The file of chats is damaged.</source>
        <translation>El archivo de chats está dañado.</translation>
    </message>
    <message>
        <source>The file of chats is from a newer version of this program; update to import it.</source>
        <translation>El archivo de chats es de una versión más nueva de este programa; actualízalo para importarlo.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. Your chats may be in a backup.</source>
        <translation>El archivo de tus chats estaba dañado. Se conserva como «{name}» y se ha empezado uno nuevo. Puede que tus chats estén en una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of your chats, “{name}”, is damaged. Go back to a backup.</source>
        <translation>El archivo de sus chats, «{name}», está dañado. Vuelva a una copia.</translation>
    </message>
    <message>
        <source>The file on the server has {announced:,} bytes instead of {wanted:,}. It is another file than expected and was not downloaded.</source>
        <translation>El archivo del servidor tiene {announced:,} bytes en lugar de {wanted:,}. Es otro archivo distinto del esperado y no se descargó.</translation>
    </message>
    <message>
        <source>The file on {host} has changed meanwhile.</source>
        <translation>El archivo de {host} ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>The file on {host} is another one than before.</source>
        <translation>El archivo de {host} es otro distinto del de antes.</translation>
    </message>
    <message>
        <source>The file {name} is not a model: its name must end in .gguf.</source>
        <translation>El archivo {name} no es un modelo: su nombre debe acabar en .gguf.</translation>
    </message>
    <message>
        <source>The first part belongs to a model of {count} files, this one to one of {found}.</source>
        <translation>La primera parte pertenece a un modelo de {count} archivos; esta, a uno de {found}.</translation>
    </message>
    <message>
        <source>The inference library belongs to another version of this program; install the application again.</source>
        <translation>La biblioteca de inferencia es de otra versión de este programa; instala la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>The inference library {name} could not be loaded; install the application again.</source>
        <translation>No se pudo cargar la biblioteca de inferencia {name}; instala la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>The list of requests ({path}) cannot be written, so nothing was sent. Make room on the disk, or check who may write there.</source>
        <translation>No se puede escribir la lista de peticiones ({path}), así que no se envió nada. Haz sitio en el disco o comprueba quién puede escribir allí.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}.</source>
        <translation>La lista {name} no tiene el modelo {text}.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}. Similar: {similar}.</source>
        <translation>La lista {name} no tiene el modelo {text}. Parecidos: {similar}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read ({reason}).</source>
        <translation>No se puede leer la lista {path} ({reason}).</translation>
    </message>
    <message>
        <source>The list {path} is far larger than a list of models is.</source>
        <translation>La lista {path} es mucho mayor que una lista de modelos.</translation>
    </message>
    <message>
        <source>The model file cannot be read. {reason}</source>
        <translation>No se puede leer el archivo del modelo. {reason}</translation>
    </message>
    <message>
        <source>The model file is damaged. {reason}</source>
        <translation>El archivo del modelo está dañado. {reason}</translation>
    </message>
    <message>
        <source>The model file was changed or became unreadable while it was in use. Open the model again.</source>
        <translation>El archivo del modelo cambió o dejó de poder leerse mientras se usaba. Abre el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model is closed.</source>
        <translation>El modelo está cerrado.</translation>
    </message>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>El modelo ya no está cargado. Abre un modelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller model or a smaller quantization.</source>
        <translation>El modelo necesita {needed} GiB de memoria y este equipo tiene {has} GiB. Elige un modelo más pequeño o una cuantización menor.</translation>
    </message>
    <message>
        <source>The model scales positions with “{name}”, which this version cannot run.</source>
        <translation>El modelo escala las posiciones con «{name}», que esta versión no puede ejecutar.</translation>
    </message>
    <message>
        <source>The model splits text by the rules “{name}” (metadata “{key}”), which this version does not know.</source>
        <translation>El modelo divide el texto según las reglas «{name}» (metadatos «{key}»), que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The models are in {folder} already.</source>
        <translation>Los modelos ya están en {folder}.</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be made ({reason}).</source>
        <translation>No se puede crear la carpeta de modelos {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The network is switched off in the settings, so {host} was not asked.</source>
        <translation>La red está desactivada en los ajustes, así que no se consultó a {host}.</translation>
    </message>
    <message>
        <source>The precision {name} is one that this version cannot read.</source>
        <translation>Esta versión no puede leer la precisión {name}.</translation>
    </message>
    <message>
        <source>The published list of models is unreadable.</source>
        <translation>La lista de modelos publicada es ilegible.</translation>
    </message>
    <message>
        <source>The server does not send parts of the file.</source>
        <translation>El servidor no envía partes del archivo.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, but the context holds {limit}.</source>
        <translation>El texto tiene {tokens} tokens, pero en el contexto caben {limit}.</translation>
    </message>
    <message>
        <source>The weights of this model are stored in a way (type {type}) that this version cannot read.</source>
        <translation>Los pesos de este modelo están guardados de una forma (tipo {type}) que esta versión no puede leer.</translation>
    </message>
    <message>
        <source>The {count} parts of the model have {found} tensors together, but “{name}” speaks of {said}: they do not belong together, download them again.</source>
        <translation>Las {count} partes del modelo tienen en total {found} tensores, pero «{name}» habla de {said}: no van juntas, descárguelas de nuevo.</translation>
    </message>
    <message>
        <source>There are no logits yet: call sync first.</source>
        <translation>Todavía no hay logits: llama antes a sync.</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already. Move or rename it, or choose another folder.</source>
        <translation>Ya hay un archivo {name} en {folder}. Muévelo, cámbiale el nombre o elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is a model {name} again; nothing was changed.</source>
        <translation>Vuelve a haber un modelo {name}; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Ya hay un modelo {name}.</translation>
    </message>
    <message>
        <source>There is no list {source}.</source>
        <translation>No hay ninguna lista {source}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Installed: {known}.</source>
        <translation>Aquí no hay ningún modelo {name}. Instalados: {known}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Put a {suffix} file into {folder}, or give its path.</source>
        <translation>Aquí no hay ningún modelo {name}. Pon un archivo {suffix} en {folder} o indica su ruta.</translation>
    </message>
    <message>
        <source>There is no {member} in “{name}”.</source>
        <translation>No hay {member} en «{name}».</translation>
    </message>
    <message>
        <source>There is not enough memory. {reason}</source>
        <translation>No hay memoria suficiente. {reason}</translation>
    </message>
    <message>
        <source>There is too little memory for another context, and for the old one as well by now, so the model was unloaded. Close other programs, then load it again.</source>
        <translation>No hay memoria suficiente para otro contexto, ni ya para el anterior, así que el modelo se ha descargado de la memoria. Cierre otros programas y vuelva a cargarlo.</translation>
    </message>
    <message>
        <source>These chats were written by a newer version of GPT4All Desktop. Update it to open them; they were left as they are.</source>
        <translation>Estos chats los escribió una versión más nueva de GPT4All Desktop. Actualízalo para abrirlos; se han dejado como están.</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full or the folder protected?</source>
        <translation>No se pudo guardar. ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Make room on it and try again.</source>
        <translation>No se pudo guardar: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This could not be saved: the file of your chats is damaged. Go back to a backup.</source>
        <translation>No se pudo guardar: el archivo de sus chats está dañado. Vuelva a una copia.</translation>
    </message>
    <message>
        <source>This file does not say what kind of model it is.</source>
        <translation>Este archivo no dice qué tipo de modelo es.</translation>
    </message>
    <message>
        <source>This file has version {version} of GGUF, which cannot be read.</source>
        <translation>Este archivo es de la versión {version} de GGUF, que no se puede leer.</translation>
    </message>
    <message>
        <source>This file is not a model in the GGUF format.</source>
        <translation>Este archivo no es un modelo en formato GGUF.</translation>
    </message>
    <message>
        <source>This is a mixture-of-experts model, which this version cannot run.</source>
        <translation>Este es un modelo de mezcla de expertos, que esta versión no puede ejecutar.</translation>
    </message>
    <message>
        <source>This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.</source>
        <translation>Esto no es un modelo GGUF: los cuatro primeros bytes son {bytes} en lugar de «GGUF».</translation>
    </message>
    <message>
        <source>This model has the architecture “{name}”, which this version cannot run.</source>
        <translation>Este modelo tiene la arquitectura «{name}», que esta versión no puede ejecutar.</translation>
    </message>
    <message>
        <source>This part has the architecture “{name}”, the first one “{other}”: they are of different models.</source>
        <translation>Esta parte tiene la arquitectura «{name}» y la primera «{other}»: son de modelos distintos.</translation>
    </message>
    <message>
        <source>This version cannot run this model. {reason}</source>
        <translation>Esta versión no puede ejecutar este modelo. {reason}</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Your chats are open in another window of GPT4All Desktop. Close it first.</source>
        <translation>Tus chats están abiertos en otra ventana de GPT4All Desktop. Ciérrala antes.</translation>
    </message>
    <message>
        <source>Your message is too long: with its surroundings it has {tokens:,} tokens, but only {limit:,} fit into the context of this model. Shorten it or choose a longer context.</source>
        <translation>Tu mensaje es demasiado largo: con lo que lo rodea tiene {tokens:,} tokens, pero en el contexto de este modelo solo caben {limit:,}. Acórtalo o elige un contexto más largo.</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>otro programa lo tiene bloqueado</translation>
    </message>
    <message>
        <source>calls itself too deeply</source>
        <translation>se llama a sí misma con demasiada profundidad</translation>
    </message>
    <message>
        <source>computes with far too large numbers</source>
        <translation>calcula con números demasiado grandes</translation>
    </message>
    <message>
        <source>context_length must be 1 or more, not {context_length}.</source>
        <translation>context_length debe ser 1 o más, no {context_length}.</translation>
    </message>
    <message>
        <source>counts too far</source>
        <translation>cuenta demasiado lejos</translation>
    </message>
    <message>
        <source>formats the date at enormous length</source>
        <translation>da a la fecha un formato de longitud enorme</translation>
    </message>
    <message>
        <source>has an unknown value {value}</source>
        <translation>tiene un valor desconocido {value}</translation>
    </message>
    <message>
        <source>indents JSON by an enormous width</source>
        <translation>sangra el JSON con una anchura enorme</translation>
    </message>
    <message>
        <source>indents text by an enormous width</source>
        <translation>sangra el texto con una anchura enorme</translation>
    </message>
    <message>
        <source>is far too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing or of another kind</source>
        <translation>falta o es de otro tipo</translation>
    </message>
    <message>
        <source>is missing: a file that is offered needs a checksum</source>
        <translation>falta: un archivo que se ofrece necesita una suma de verificación</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está demasiado anidada</translation>
    </message>
    <message>
        <source>is not a checksum of that kind</source>
        <translation>no es una suma de verificación de ese tipo</translation>
    </message>
    <message>
        <source>is not a plain name of a model file</source>
        <translation>no es un nombre simple de archivo de modelo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>makes a prompt that is too long</source>
        <translation>crea un prompt demasiado largo</translation>
    </message>
    <message>
        <source>makes batches of an impossible size</source>
        <translation>forma lotes de un tamaño imposible</translation>
    </message>
    <message>
        <source>must be a list of 1 to {most} objects</source>
        <translation>debe ser una lista de 1 a {most} objetos</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>debe ser un número entero positivo</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be one file, or all parts of a split one</source>
        <translation>debe ser un archivo, o todas las partes de uno dividido</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots and hyphens</source>
        <translation>debe constar de minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <source>must have addresses, because the model is offered</source>
        <translation>debe tener direcciones, porque el modelo se ofrece</translation>
    </message>
    <message>
        <source>must have one checksum for each block of the file</source>
        <translation>debe tener una suma de verificación por cada bloque del archivo</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>nests lists too deeply</source>
        <translation>anida listas con demasiada profundidad</translation>
    </message>
    <message>
        <source>not enough address space</source>
        <translation>no hay suficiente espacio de direcciones</translation>
    </message>
    <message>
        <source>pads text to an enormous width</source>
        <translation>rellena el texto hasta una anchura enorme</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>prints something that is neither text nor data</source>
        <translation>imprime algo que no es texto ni datos</translation>
    </message>
    <message>
        <source>puts enormous separators into JSON</source>
        <translation>pone separadores enormes en el JSON</translation>
    </message>
    <message>
        <source>rounds to an impossible number of digits</source>
        <translation>redondea a un número imposible de cifras</translation>
    </message>
    <message>
        <source>strips an enormous set of characters</source>
        <translation>quita un conjunto enorme de caracteres</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <source>takes too many steps</source>
        <translation>necesita demasiados pasos</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>el disco tiene un error</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>ya hay uno con ese nombre</translation>
    </message>
    <message>
        <source>this is not permitted</source>
        <translation>no está permitido</translation>
    </message>
    <message>
        <source>threads must be 1 or more, not {threads}.</source>
        <translation>threads debe ser 1 o más, no {threads}.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>unknown sampling parameter {unknown}; there are {known}.</source>
        <translation>Parámetro de muestreo desconocido {unknown}; existen {known}.</translation>
    </message>
    <message>
        <source>uses a kind of format that is not supported</source>
        <translation>usa un tipo de formato que no se admite</translation>
    </message>
    <message>
        <source>uses named fields with the % operator, which is not supported</source>
        <translation>usa campos con nombre con el operador %, lo que no se admite</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status} {reason}).</source>
        <translation>{host} respondió con un error ({status} {reason}).</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} no responde. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} does not have this file any more ({status}). Choose another model, or fetch a newer list.</source>
        <translation>{host} ya no tiene este archivo ({status}). Elija otro modelo o descargue una lista más reciente.</translation>
    </message>
    <message>
        <source>{host} does not say how long the file is, so nobody can tell whether it is complete. It was not downloaded.</source>
        <translation>{host} no dice cuánto mide el archivo, así que no se puede saber si está completo. No se descargó.</translation>
    </message>
    <message>
        <source>{host} is too slow. Try again later.</source>
        <translation>{host} es demasiado lento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends a part of the file that was not asked for.</source>
        <translation>{host} envía una parte del archivo que no se pidió.</translation>
    </message>
    <message>
        <source>{host} sends a web page: that is not a model.</source>
        <translation>{host} envía una página web: eso no es un modelo.</translation>
    </message>
    <message>
        <source>{host} sends another part of the file than was asked for.</source>
        <translation>{host} envía otra parte del archivo distinta de la pedida.</translation>
    </message>
    <message>
        <source>{host} sends far more than expected.</source>
        <translation>{host} envía mucho más de lo esperado.</translation>
    </message>
    <message>
        <source>{host} sends more than it should.</source>
        <translation>{host} envía más de lo debido.</translation>
    </message>
    <message>
        <source>{host} sends next to nothing.</source>
        <translation>{host} no envía casi nada.</translation>
    </message>
    <message>
        <source>{host} sends the file in a form that was not asked for.</source>
        <translation>{host} envía el archivo en una forma que no se pidió.</translation>
    </message>
    <message>
        <source>{host} sends the request round in circles.</source>
        <translation>{host} hace dar vueltas a la petición.</translation>
    </message>
    <message>
        <source>{host} sent a damaged piece.</source>
        <translation>{host} envió un fragmento dañado.</translation>
    </message>
    <message>
        <source>{host} sent something unreadable.</source>
        <translation>{host} envió algo ilegible.</translation>
    </message>
    <message>
        <source>{host} wants to send the whole file again.</source>
        <translation>{host} quiere enviar de nuevo todo el archivo.</translation>
    </message>
    <message>
        <source>{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.</source>
        <translation>{member} en «{name}» es demasiado grande para importarlo: se permiten {limit:bytes}.</translation>
    </message>
    <message>
        <source>{missing} of {count} parts are missing, the first of them is {name}. Put them beside the others, or download the model again.</source>
        <translation>Faltan {missing} de {count} partes; la primera es {name}. Póngalas junto a las demás o descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} belongs to another program or place and is left alone: {path}</source>
        <translation>{name} pertenece a otro programa o lugar y no se toca: {path}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>No se puede leer {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be copied ({reason}).</source>
        <translation>No se pudo copiar {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be deleted ({reason}).</source>
        <translation>No se pudo borrar {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be moved ({reason}). Continue, or undo the move.</source>
        <translation>No se pudo trasladar {name} ({reason}). Continúa o deshaz el traslado.</translation>
    </message>
    <message>
        <source>{name} could not be moved into the bin ({reason}).</source>
        <translation>No se pudo mover {name} a la papelera ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be restored ({reason}).</source>
        <translation>No se pudo restaurar {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} has an unusually long beginning; it was not read.</source>
        <translation>{name} tiene un principio inusualmente largo; no se leyó.</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at last: it is damaged, or another file of that name.</source>
        <translation>{name} ha cambiado desde la última revisión: está dañado o es otro archivo con ese nombre.</translation>
    </message>
    <message>
        <source>{name} has format {version}, but this version of the program reads {known} only.</source>
        <translation>{name} tiene el formato {version}, pero esta versión del programa solo lee el {known}.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already, by another window or command.</source>
        <translation>{name} ya se está descargando desde otra ventana u orden.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. Pause the download, or wait until it is done, then move the models.</source>
        <translation>{name} se está descargando. Pausa la descarga o espera a que termine y traslada después los modelos.</translation>
    </message>
    <message>
        <source>{name} is damaged, or another file of that name: its checksum is not the published one. Remove it and download it again.</source>
        <translation>{name} está dañado o es otro archivo con ese nombre: su suma de verificación no es la publicada. Quítalo y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is known, but nobody offers it for download any more.</source>
        <translation>{name} es conocido, pero ya nadie lo ofrece para descargar.</translation>
    </message>
    <message>
        <source>{name} is not a list of models: it is not JSON.</source>
        <translation>{name} no es una lista de modelos: no es JSON.</translation>
    </message>
    <message>
        <source>{name} is not offered.</source>
        <translation>{name} no se ofrece.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} debe ser un número entero de {low} a {high}, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be between {low:g} and {high:g}, not {value}.</source>
        <translation>{name} debe estar entre {low:g} y {high:g}, no {value}.</translation>
    </message>
    <message>
        <source>{name}: there are two models {id}.</source>
        <translation>{name}: hay dos modelos {id}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is not a list of models.</source>
        <translation>{path} no es una lista de modelos.</translation>
    </message>
    <message>
        <source>{path} is not a whole path of a folder.</source>
        <translation>{path} no es la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>{title} is installed already.</source>
        <translation>{title} ya está instalado.</translation>
    </message>
    <message>
        <source>{url} is not a list of models.</source>
        <translation>{url} no es una lista de modelos.</translation>
    </message>
    <message>
        <source>{where} must be an object.</source>
        <translation>{where} debe ser un objeto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>No se puede abrir «{name}». Comprueba que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>No se puede escribir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” contains a document type declaration, which office programs never write. It is not read, because such files can do harm.</source>
        <translation>«{name}» contiene una declaración de tipo de documento, que los programas de oficina nunca escriben. No se lee, porque esos archivos pueden hacer daño.</translation>
    </message>
    <message>
        <source>“{name}” has cells beyond the last column.</source>
        <translation>«{name}» tiene celdas más allá de la última columna.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit:,} characters of text, which no model here can read. Attach a part of it.</source>
        <translation>«{name}» tiene más de {limit:,} caracteres de texto, que ningún modelo de aquí puede leer. Adjunta una parte.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>«{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{name}” has no text: its pages are pictures, as from a scanner. Run text recognition (OCR) on it first.</source>
        <translation>«{name}» no tiene texto: sus páginas son imágenes, como de un escáner. Aplica antes un reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, or as PDF, and attach that.</source>
        <translation>«{name}» tiene el formato de Office anterior a 2007. Guárdalo como .docx o .xlsx, o como PDF, y adjunta ese.</translation>
    </message>
    <message>
        <source>“{name}” has too many parts to be a document.</source>
        <translation>«{name}» tiene demasiadas partes para ser un documento.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a part of it.</source>
        <translation>«{name}» tiene {count:,} páginas; no se pueden leer más de {limit:,}. Adjunta una parte.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged archive.</source>
        <translation>«{name}» es un archivo comprimido dañado.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>«{name}» es una carpeta. Adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a model. Open it with File → Open model.</source>
        <translation>«{name}» es un modelo. Ábrelo con Archivo → Abrir modelo.</translation>
    </message>
    <message>
        <source>“{name}” is an RTF file. Save it as .docx or as plain text.</source>
        <translation>«{name}» es un archivo RTF. Guárdalo como .docx o como texto sin formato.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and attach the files in it.</source>
        <translation>«{name}» es un archivo comprimido, no un documento. Descomprímelo y adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is an image: this model cannot see images.</source>
        <translation>«{name}» es una imagen: este modelo no puede ver imágenes.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a chat of GPT4All.</source>
        <translation>«{name}» está dañado o no es un chat de GPT4All.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not quite a PDF: its text cannot be read. Open it in a PDF program and save it again.</source>
        <translation>«{name}» está dañado o no es del todo un PDF: no se puede leer su texto. Ábrelo en un programa de PDF y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of it can be read. Open it in its own program and save it again.</source>
        <translation>«{name}» está dañado: no se puede leer entero. Ábrelo en su propio programa y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way this program cannot read. Save it without protection and attach it again.</source>
        <translation>«{name}» está cifrado de una forma que este programa no puede leer. Guárdalo sin protección y adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.</source>
        <translation>«{name}» ocupa más de {limit:bytes}, demasiado para adjuntarlo. Adjunta una parte.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a document.</source>
        <translation>«{name}» está demasiado anidado para ser un documento.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of chats that this program knows.</source>
        <translation>«{name}» no es un archivo de chats que este programa conozca.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a text document: this program cannot read it.</source>
        <translation>«{name}» no es un documento de texto: este programa no puede leerlo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is of a version of GPT4All that this program does not know (format {version}; up to {newest} are known).</source>
        <translation>«{name}» es de una versión de GPT4All que este programa no conoce (formato {version}; se conocen hasta el {newest}).</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the other parts are found by it. Give all parts their names back.</source>
        <translation>«{name}» es la parte {number} de {count} de un modelo, y su nombre debe terminar en «{tail}»: por él se encuentran las demás partes. Devuelva a todas las partes sus nombres.</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model. Open the first part instead.</source>
        <translation>«{name}» es la parte {number} de {count} de un modelo. Abra la primera parte.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or packed in an unknown way. Save it without protection and attach it again.</source>
        <translation>«{name}» está protegido con contraseña o comprimido de forma desconocida. Guárdalo sin protección y adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one and attach it again.</source>
        <translation>«{name}» está protegido con contraseña. Guárdalo sin ella y adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is sound or video: this model can only read text.</source>
        <translation>«{name}» es sonido o vídeo: este modelo solo puede leer texto.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.</source>
        <translation>«{name}» es demasiado grande para importarlo: {size:bytes}; se permiten {limit:bytes}.</translation>
    </message>
    <message>
        <source>“{name}” needs a password. Save it without one and attach it again.</source>
        <translation>«{name}» necesita una contraseña. Guárdalo sin ella y adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} text, but its bytes are not: it is damaged.</source>
        <translation>«{name}» dice ser texto {label}, pero sus bytes no lo son: está dañado.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit:bytes}. It is too large or was made to do harm.</source>
        <translation>«{name}» se descomprime en más de {limit:bytes}. Es demasiado grande o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file.</source>
        <translation>«{path}» no es un archivo normal.</translation>
    </message>
</context>
</TS>
