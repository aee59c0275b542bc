<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GPT4All Desktop</source>
        <translation>Sobre o GPT4All Desktop</translation>
    </message>
    <message>
        <source>Answers are made on this computer. Nothing is sent anywhere: not what you write, not how you use the program.</source>
        <translation>As respostas são geradas neste computador. Nada é enviado a lugar nenhum: nem o que você escreve, nem como usa o programa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
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
        <translation>Licença MIT. Contém Qt for Python (LGPL 3), Python (PSF), NumPy e Jinja (BSD), cffi (MIT).</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Add a list</source>
        <translation>Adicionar uma lista</translation>
    </message>
    <message>
        <source>The address of a list of models, in this program&apos;s format or in that of GPT4All (models3.json):</source>
        <translation>O endereço de uma lista de modelos, no formato deste programa ou no do GPT4All (models3.json):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obter</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside the program. You can go on working.</source>
        <translation>Algo deu errado dentro do programa. Você pode continuar trabalhando.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>All chats are copied every day. Going back to a copy keeps the present state as one more copy, so nothing is lost by trying.</source>
        <translation>Todas as conversas são copiadas todos os dias. Ao voltar a uma cópia, o estado atual é guardado como mais uma cópia; nada se perde ao tentar.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há nenhuma cópia.</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Voltar a esta…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The chats are being copied…</source>
        <translation>As conversas estão sendo copiadas…</translation>
    </message>
    <message>
        <source>Show the chats as they were on {day}? What was said since then stays in a backup of the present state.</source>
        <translation>Mostrar as conversas como estavam em {day}? O que foi dito desde então fica em uma cópia do estado atual.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Voltar a uma cópia</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The chats of the backup are being brought back…</source>
        <translation>As conversas do backup estão sendo trazidas de volta…</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Moving the models</source>
        <translation>Mudança dos modelos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Verifying {name} ({number} of {count})…</source>
        <translation>A verificar {name} ({number} de {count})…</translation>
    </message>
    <message>
        <source>A download is not finished.</source>
        <translation>Há uma transferência por concluir.</translation>
    </message>
    <message>
        <source>{count} downloads are not finished.</source>
        <translation>Há {count} transferências por concluir.</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>Você está trabalhando offline: nada pode ser baixado. Os modelos neste computador funcionam como sempre. O interruptor está nas configurações.</translation>
    </message>
    <message>
        <source>Looking for newer files…</source>
        <translation>Procurando arquivos mais novos…</translation>
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
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>Chats are kept here for %n days, then they are deleted.</source>
        <translation>
            <numerusform>As conversas ficam aqui por %n dia e depois são excluídas.</numerusform>
            <numerusform>As conversas ficam aqui por %n dias e depois são excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete “{title}” for good? This cannot be undone.</source>
        <translation>Excluir “{title}” definitivamente? Não é possível desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good? This cannot be undone.</source>
        <translation>
            <numerusform>Excluir %n conversa definitivamente? Não é possível desfazer.</numerusform>
            <numerusform>Excluir %n conversas definitivamente? Não é possível desfazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>excluída {day}</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more days</source>
        <translation>
            <numerusform>fica por mais %n dia</numerusform>
            <numerusform>fica por mais %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for one more day</source>
        <translation>fica por mais um dia</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Precision and size</source>
        <translation>Precisão e tamanho</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Personagem: {name}</translation>
    </message>
    <message>
        <source>{character}; this chat has settings of its own</source>
        <translation>{character}; esta conversa tem configurações próprias</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Nenhum personagem</translation>
    </message>
    <message>
        <source>Settings of this chat…</source>
        <translation>Configurações desta conversa…</translation>
    </message>
    <message>
        <source>Reset this chat to the usual settings</source>
        <translation>Restaurar as configurações habituais nesta conversa</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandida</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhida</translation>
    </message>
    <message>
        <source>Folder {name}, {state}</source>
        <translation>Pasta {name}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporária</translation>
    </message>
    <message>
        <source>a reply is being written</source>
        <translation>uma resposta está sendo escrita</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>nova resposta</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Reply started</source>
        <translation>Resposta iniciada</translation>
    </message>
    <message>
        <source>Reply stopped</source>
        <translation>Resposta interrompida</translation>
    </message>
    <message numerus="yes">
        <source>Reply finished, %n words</source>
        <translation>
            <numerusform>Resposta concluída, %n palavra</numerusform>
            <numerusform>Resposta concluída, %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Esta pergunta não foi respondida.</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensagem excluída</translation>
    </message>
    <message>
        <source>{n} messages deleted</source>
        <translation>{n} mensagens excluídas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>This chat is temporary: it will not be saved.</source>
        <translation>Esta conversa é temporária: não será salva.</translation>
    </message>
    <message>
        <source>This is another model than the one that wrote the reply</source>
        <translation>Este não é o modelo que escreveu a resposta</translation>
    </message>
    <message>
        <source>The reply was made with another kind of processor</source>
        <translation>A resposta foi gerada com outro tipo de processador</translation>
    </message>
    <message>
        <source>The reply was made with another context length</source>
        <translation>A resposta foi gerada com outro tamanho de contexto</translation>
    </message>
    <message>
        <source>{cause}: the text may differ.</source>
        <translation>{cause}: o texto pode diferir.</translation>
    </message>
    <message>
        <source>The replay is identical, word for word.</source>
        <translation>A repetição é idêntica, palavra por palavra.</translation>
    </message>
    <message>
        <source>The replay differs from the original.</source>
        <translation>A repetição difere do original.</translation>
    </message>
</context>
<context>
    <name>ChatsRoom</name>
    <message>
        <source>Next chat in the list</source>
        <translation>Próxima conversa da lista</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <translation>Conversa anterior da lista</translation>
    </message>
    <message>
        <source>&amp;Rename this chat</source>
        <translation>&amp;Renomear esta conversa</translation>
    </message>
    <message>
        <source>title name</source>
        <translation>título nome</translation>
    </message>
    <message>
        <source>&amp;Pin this chat</source>
        <translation>&amp;Fixar esta conversa</translation>
    </message>
    <message>
        <source>favourite top unpin</source>
        <translation>favorito topo desafixar</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nova &amp;pasta</translation>
    </message>
    <message>
        <source>project group</source>
        <translation>projeto grupo</translation>
    </message>
    <message>
        <source>&amp;Delete this chat</source>
        <translation>E&amp;xcluir esta conversa</translation>
    </message>
    <message>
        <source>remove bin</source>
        <translation>remover lixeira</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>&amp;Exportar esta conversa…</translation>
    </message>
    <message>
        <source>save file markdown html pdf json text</source>
        <translation>salvar arquivo markdown html pdf json texto</translation>
    </message>
    <message>
        <source>Export &amp;all chats…</source>
        <translation>Exportar &amp;todas as conversas…</translation>
    </message>
    <message>
        <source>save file json backup</source>
        <translation>salvar arquivo json cópia</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importar conversas…</translation>
    </message>
    <message>
        <source>load file json chatgpt gpt4all zip</source>
        <translation>carregar arquivo json chatgpt gpt4all zip</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Lixeira…</translation>
    </message>
    <message>
        <source>deleted restore trash</source>
        <translation>excluído restaurar lixeira</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Cópias de se&amp;gurança…</translation>
    </message>
    <message>
        <source>restore copy lost</source>
        <translation>restaurar cópia perdido</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
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
        <translation>Remover {name}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Save code as…</source>
        <translation>Salvar código como…</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Pasted text {n}.txt</source>
        <translation>Texto colado {n}.txt</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>This model cannot see images.</source>
        <translation>Este modelo não vê imagens.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>Attach the text on the clipboard</source>
        <translation>Anexar o texto da área de transferência</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Enviar em seguida</translation>
    </message>
    <message>
        <source>Open a model to start</source>
        <translation>Abra um modelo para começar</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pergunte qualquer coisa</translation>
    </message>
    <message>
        <source>Reading the files. You can send when that is done.</source>
        <translation>Lendo os arquivos. Você poderá enviar quando terminar.</translation>
    </message>
    <message>
        <source>Sent when the reply is finished. Esc stops the reply.</source>
        <translation>Será enviada quando a resposta terminar. Esc interrompe a resposta.</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <translation>Conversa temporária: nada dela é guardado.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nada do que você escreve sai deste computador.</translation>
    </message>
    <message>
        <source>You can send already; it waits for the model.</source>
        <translation>Você já pode enviar; a mensagem espera pelo modelo.</translation>
    </message>
    <message>
        <source>Sending needs a model: none is loaded.</source>
        <translation>Para enviar é preciso um modelo: nenhum está carregado.</translation>
    </message>
    <message>
        <source>Your message waits for the model. Esc takes it back.</source>
        <translation>A mensagem espera pelo modelo. Esc a traz de volta.</translation>
    </message>
    <message>
        <source>Esc stops the reply.</source>
        <translation>Esc interrompe a resposta.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
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
        <translation>Esta mensagem tem {count} tokens.</translation>
    </message>
    <message>
        <source>It does not fit into the context of this model.</source>
        <translation>Ela não cabe no contexto deste modelo.</translation>
    </message>
    <message>
        <source>The oldest messages no longer fit.</source>
        <translation>As mensagens mais antigas não cabem mais.</translation>
    </message>
    <message>
        <source>The model has read it already.</source>
        <translation>O modelo já a leu.</translation>
    </message>
    <message>
        <source>Press to see what the model reads.</source>
        <translation>Pressione para ver o que o modelo lê.</translation>
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
        <translation>O prompt, com os tokens de controle em cor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The model reads {tokens} tokens, {part} of its context of {context}; {template} of them are what the chat template adds. {reserve} are kept free for the reply.</source>
        <translation>O modelo lê {tokens} tokens, {part} do seu contexto de {context}; {template} deles são acrescentados pelo modelo de conversa. {reserve} ficam livres para a resposta.</translation>
    </message>
    <message>
        <source>{count} messages at the beginning no longer fit.</source>
        <translation>{count} mensagens do início não cabem mais.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Messages and their tokens</source>
        <translation>Mensagens e seus tokens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>The literal prompt</source>
        <translation>O prompt literal</translation>
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
        <translation>O programa terminou inesperadamente</translation>
    </message>
    <message>
        <source>GPT4All Desktop ended unexpectedly the last time. Your chats are safe.</source>
        <translation>Na última vez, o GPT4All Desktop terminou inesperadamente. Suas conversas estão a salvo.</translation>
    </message>
    <message>
        <source>It happened more than once, so no model was loaded this time. Safe mode also leaves out your settings and fast processor instructions.</source>
        <translation>Isso aconteceu mais de uma vez, por isso nenhum modelo foi carregado agora. O modo seguro também deixa de lado suas configurações e as instruções rápidas do processador.</translation>
    </message>
    <message>
        <source>This report helps to find the reason. It is not sent anywhere:</source>
        <translation>Este relatório ajuda a encontrar a causa. Ele não é enviado a lugar nenhum:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Carregar o modelo</translation>
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
        <translation>&amp;Pergunta rápida…</translation>
    </message>
    <message>
        <source>ask small window</source>
        <translation>perguntar janela pequena</translation>
    </message>
    <message>
        <source>The reply is ready.</source>
        <translation>A resposta está pronta.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>A resposta foi interrompida.</translation>
    </message>
    <message>
        <source>Your desktop has no tray, so closing the window ends the program.</source>
        <translation>O seu ambiente não tem bandeja, por isso fechar a janela termina o programa.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the model here to open it</source>
        <translation>Solte o modelo aqui para abri-lo</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Solte para anexar</translation>
    </message>
</context>
<context>
    <name>EditorBlock</name>
    <message>
        <source>Edit the message</source>
        <translation>Editar a mensagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Salvar como nova versão</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Encontrar um modelo</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Carregar {name}</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir outro modelo…</translation>
    </message>
    <message>
        <source>Which model shall answer?</source>
        <translation>Qual modelo deve responder?</translation>
    </message>
    <message>
        <source>Find one that suits this computer, open a model file (its name ends in .gguf), or drop one onto this window. Models in this folder are found by themselves:
{folder}</source>
        <translation>Encontre um adequado a este computador, abra um arquivo de modelo (o nome termina em .gguf) ou solte-o nesta janela. Os modelos desta pasta são encontrados sozinhos:
{folder}</translation>
    </message>
    <message>
        <source>{name}
You can write your message meanwhile.</source>
        <translation>{name}
Enquanto isso, você pode escrever sua mensagem.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>O que você gostaria de saber?</translation>
    </message>
    <message>
        <source>{name} answers on this computer.</source>
        <translation>{name} responde neste computador.</translation>
    </message>
    <message>
        <source>This model could not be loaded</source>
        <translation>Não foi possível carregar este modelo</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir outro modelo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Get a reply</source>
        <translation>Obter uma resposta</translation>
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
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Todas as finalidades</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Only what runs here</source>
        <translation>Só o que roda aqui</translation>
    </message>
    <message>
        <source>Length of conversations</source>
        <translation>Tamanho das conversas</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>Todas as famílias</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>Todas as licenças</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos os idiomas</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Nenhum resultado</translation>
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
        <translation>Pastas com modelos</translation>
    </message>
    <message>
        <source>Downloads go to the first folder. Models in the others are used where they are; nothing is written there.</source>
        <translation>Os downloads vão para a primeira pasta. Os modelos das outras são usados onde estão; nada é gravado lá.</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Mover os modelos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versão posterior</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Another reply</source>
        <translation>Outra resposta</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuar esta resposta</translation>
    </message>
    <message>
        <source>Replay: make the same reply again</source>
        <translation>Repetir: gerar a mesma resposta de novo</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nova conversa a partir daqui</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>{version}/{versions}</source>
        <translation>{version}/{versions}</translation>
    </message>
    <message>
        <source>version {version} of {versions}</source>
        <translation>versão {version} de {versions}</translation>
    </message>
    <message>
        <source>No longer in the context</source>
        <translation>Não está mais no contexto</translation>
    </message>
    <message>
        <source>The model reads this in place of the messages it sums up</source>
        <translation>O modelo lê isto no lugar das mensagens resumidas</translation>
    </message>
    <message>
        <source>Will be answered when the model is free</source>
        <translation>Será respondida quando o modelo estiver livre</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Lendo sua mensagem…</translation>
    </message>
    <message>
        <source>Reading your message… {done} of {total} tokens</source>
        <translation>Lendo sua mensagem… {done} de {total} tokens</translation>
    </message>
    <message>
        <source>Cut off before it was finished</source>
        <translation>Interrompida antes de terminar</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Interrompida por você</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Interrompida no limite de tamanho</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>O contexto está cheio</translation>
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
        <translation>primeiro token após {seconds} s</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
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
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>nothing is loaded</source>
        <translation>nada está carregado</translation>
    </message>
    <message>
        <source>loading, {percent}</source>
        <translation>carregando, {percent}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>não pôde ser carregado</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Another program uses {keys} already: choose another combination.</source>
        <translation>Outro programa já usa {keys}: escolha outra combinação.</translation>
    </message>
    <message>
        <source>Your keyboard has no keys for {keys}: choose another combination.</source>
        <translation>O seu teclado não tem teclas para {keys}: escolha outra combinação.</translation>
    </message>
    <message>
        <source>Your desktop does not let programs choose a key: in its keyboard settings, set one for the command “gpt4all-desktop --quick-ask”.</source>
        <translation>O seu ambiente não deixa os programas escolherem uma tecla: nas definições do teclado, atribua uma ao comando “gpt4all-desktop --quick-ask”.</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo deu errado dentro do programa.</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Network requests</source>
        <translation>Requisições de rede</translation>
    </message>
    <message>
        <source>Every request this program has sent: when, to whom, why, and how much came back. A line is written before the request leaves. The list itself is the file {path}.</source>
        <translation>Cada requisição enviada por este programa: quando, para quem, por quê e quanto voltou. Uma linha é escrita antes de a requisição sair. A lista é o arquivo {path}.</translation>
    </message>
    <message>
        <source>Nothing has ever been sent.</source>
        <translation>Nada jamais foi enviado.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não terminada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>download of {title}</source>
        <translation>download de {title}</translation>
    </message>
    <message>
        <source>download</source>
        <translation>download</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>lista de modelos</translation>
    </message>
    <message>
        <source>search on Hugging Face</source>
        <translation>busca no Hugging Face</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Abrir este link?</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Não é um endereço da web</translation>
    </message>
    <message>
        <source>This link does not lead to a web page or a mail address, so it is not opened. It was written by the model.</source>
        <translation>Este link não leva a uma página da web nem a um endereço de e-mail, por isso não é aberto. Foi escrito pelo modelo.</translation>
    </message>
    <message>
        <source>The model wrote this link. It starts a mail to:</source>
        <translation>O modelo escreveu este link. Ele inicia um e-mail para:</translation>
    </message>
    <message>
        <source>The model wrote this link. It opens in your browser and leads to:</source>
        <translation>O modelo escreveu este link. Ele abre no seu navegador e leva a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Uma lista só é obtida quando você aperta um botão aqui.</translation>
    </message>
    <message>
        <source>Fetch GPT4All&apos;s list</source>
        <translation>Obter a lista do GPT4All</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obter de novo</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adicionar um endereço…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obtendo…</translation>
    </message>
    <message>
        <source>You work offline: only files can be added.</source>
        <translation>Você está trabalhando offline: só é possível adicionar arquivos.</translation>
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
        <translation>Abrir um modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Nova conversa &amp;temporária</translation>
    </message>
    <message>
        <source>private incognito secret</source>
        <translation>privado anônimo secreto</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Abrir modelo…</translation>
    </message>
    <message>
        <source>load file gguf</source>
        <translation>carregar arquivo gguf</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>find download install remove browse catalog</source>
        <translation>encontrar baixar instalar remover explorar catálogo</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Ane&amp;xar arquivos…</translation>
    </message>
    <message>
        <source>add document pdf upload</source>
        <translation>adicionar documento pdf enviar</translation>
    </message>
    <message>
        <source>Show the &amp;context</source>
        <translation>Mostrar o &amp;contexto</translation>
    </message>
    <message>
        <source>prompt tokens window literal template</source>
        <translation>prompt tokens janela literal modelo</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>&amp;Parar a resposta</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>Mostrar a &amp;barra lateral</translation>
    </message>
    <message>
        <source>chats list hide</source>
        <translation>conversas lista ocultar</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Buscar nesta conversa</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>buscar texto</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Mensagem &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>&amp;Próxima mensagem</translation>
    </message>
    <message>
        <source>S&amp;earch all chats</source>
        <translation>&amp;Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>find history</source>
        <translation>encontrar histórico</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>sair fechar encerrar</translation>
    </message>
    <message>
        <source>&amp;About GPT4All Desktop</source>
        <translation>&amp;Sobre o GPT4All Desktop</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versão licença</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>aparência cores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>appearance colours bright day</source>
        <translation>aparência cores claro dia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>appearance colours night</source>
        <translation>aparência cores noite</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>aparência cores acessibilidade</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Não foi possível gravar o arquivo: {reason}</translation>
    </message>
    <message>
        <source>The reply failed, so your next message was not sent. It is in the composer.</source>
        <translation>A resposta falhou, por isso a sua próxima mensagem não foi enviada. Ela está no campo de texto.</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Conversa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
</context>
<context>
    <name>ModelBinSheet</name>
    <message>
        <source>Bin of the models</source>
        <translation>Lixeira dos modelos</translation>
    </message>
    <message>
        <source>Removed models take space until they are deleted for good. Nothing is deleted by itself.</source>
        <translation>Os modelos removidos ocupam espaço até serem apagados de vez. Nada é apagado sozinho.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Apagar de vez…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete {name} ({size}) for good? This cannot be undone.</source>
        <translation>Apagar {name} ({size}) de vez? Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Delete {count} files ({size}) for good? This cannot be undone.</source>
        <translation>Apagar {count} arquivos ({size}) de vez? Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Table of models</source>
        <translation>Tabela de modelos</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{number} billion parameters</source>
        <translation>{number} bilhões de parâmetros</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <translation>{number} milhões de parâmetros</translation>
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
        <translation>um arquivo de {program}, usado onde está</translation>
    </message>
    <message>
        <source>checksum verified</source>
        <translation>soma de verificação conferida</translation>
    </message>
    <message>
        <source>a newer file is offered</source>
        <translation>há um arquivo mais novo</translation>
    </message>
    <message>
        <source>• has settings of its own</source>
        <translation>• tem configurações próprias</translation>
    </message>
    <message>
        <source>Still being copied: {size} are there</source>
        <translation>Ainda está sendo copiado: {size} já estão aqui</translation>
    </message>
    <message>
        <source>Not whole: a part of the file is missing. Copy it once more.</source>
        <translation>Incompleto: falta uma parte do arquivo. Copie-o mais uma vez.</translation>
    </message>
    <message>
        <source>Not whole: {there} of {whole} are there. Copy it once more.</source>
        <translation>Incompleto: há {there} de {whole}. Copie-o mais uma vez.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>cerca de </translation>
    </message>
    <message>
        <source>Fits: takes {about}{needed} of {room} free memory</source>
        <translation>Cabe: ocupa {about}{needed} de {room} de memória livre</translation>
    </message>
    <message>
        <source>Tight: takes {about}{needed}, but {room} of memory are free now</source>
        <translation>Apertado: ocupa {about}{needed}, mas agora há {room} de memória livre</translation>
    </message>
    <message>
        <source>Too large: takes {about}{needed}, more than this computer has</source>
        <translation>Grande demais: ocupa {about}{needed}, mais do que este computador tem</translation>
    </message>
    <message>
        <source>whether this version runs it shows when the download begins</source>
        <translation>o início do download mostra se esta versão consegue executá-lo</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>cerca de {count} palavras por segundo</translation>
    </message>
    <message>
        <source>, the first after {time} s</source>
        <translation>, a primeira após {time} s</translation>
    </message>
    <message>
        <source>Cannot run: this version does not know the architecture “{name}”</source>
        <translation>Não roda: esta versão não conhece a arquitetura “{name}”</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>Não roda</translation>
    </message>
    <message>
        <source>Checking: {part}</source>
        <translation>Verificando: {part}</translation>
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
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>espera sua vez</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>interrupted, trying again</source>
        <translation>interrompido, tentando de novo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidade aqui</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} palavras/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Apertado</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Sendo copiado</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Vem com o programa</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
    <message>
        <source>A file of 2023 in an older format. GPT4All does not offer it any more.</source>
        <translation>Um arquivo de 2023 em um formato antigo. O GPT4All não o oferece mais.</translation>
    </message>
    <message>
        <source>Superseded in GPT4All by a newer file.</source>
        <translation>Substituído no GPT4All por um arquivo mais novo.</translation>
    </message>
    <message>
        <source>The starter model. `make starter` puts it into the models folder.</source>
        <translation>O modelo inicial. `make starter` o coloca na pasta de modelos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>Chat when ready</source>
        <translation>Conversar quando estiver pronto</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Get the newer file</source>
        <translation>Obter o arquivo mais novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Thinks before it answers</source>
        <translation>Pensa antes de responder</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Busca em documentos</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Mais adequados primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Menores primeiro</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Mais rápidos primeiro</translation>
    </message>
    <message>
        <source>Memory for {tokens} tokens, about {pages} pages</source>
        <translation>Memória para {tokens} tokens, cerca de {pages} páginas</translation>
    </message>
    <message>
        <source>{used} used, {free} free in {folder}</source>
        <translation>{used} em uso, {free} livres em {folder}</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted.</source>
        <translation>A mudança dos modelos para {folder} foi interrompida.</translation>
    </message>
    <message>
        <source>The models are being moved to {folder}: {done} of {size}</source>
        <translation>Os modelos estão sendo movidos para {folder}: {done} de {size}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>não pode ser lida agora</translation>
    </message>
    <message>
        <source>one model, {size}</source>
        <translation>um modelo, {size}</translation>
    </message>
    <message>
        <source>{count} models, {size}</source>
        <translation>{count} modelos, {size}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>nenhum modelo</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>adicionada por você</translation>
    </message>
    <message>
        <source>of {program}</source>
        <translation>de {program}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} livres</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>A lista tem {count} modelos.</translation>
    </message>
    <message>
        <source>There is a newer file of: {names}.</source>
        <translation>Há um arquivo mais novo de: {names}.</translation>
    </message>
    <message>
        <source>Your models are as they are offered now.</source>
        <translation>Seus modelos são os que são oferecidos agora.</translation>
    </message>
    <message>
        <source>No list knows your models, so there is no answer.</source>
        <translation>Nenhuma lista conhece seus modelos, então não há resposta.</translation>
    </message>
    <message>
        <source>{count} of your models are in no list.</source>
        <translation>{count} dos seus modelos não estão em nenhuma lista.</translation>
    </message>
    <message>
        <source>Damaged: {names}. Remove what is damaged and download it again.</source>
        <translation>Danificado: {names}. Remova o que está danificado e baixe de novo.</translation>
    </message>
    <message>
        <source>One model was verified; it is whole.</source>
        <translation>Um modelo foi verificado; está íntegro.</translation>
    </message>
    <message>
        <source>{count} models were verified; all are whole.</source>
        <translation>{count} modelos foram verificados; todos estão íntegros.</translation>
    </message>
    <message>
        <source>{size} · removed {time}</source>
        <translation>{size} · removido em {time}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelos</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>vem com o programa</translation>
    </message>
    <message>
        <source>fetched {time}</source>
        <translation>obtida em {time}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>adicionada em {time}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read now. Its models come back when it can be.</source>
        <translation>A pasta {folder} não pode ser lida agora. Os modelos voltam quando for possível.</translation>
    </message>
    <message>
        <source>{count} folders cannot be read now. Their models come back when they can be.</source>
        <translation>{count} pastas não podem ser lidas agora. Os modelos voltam quando for possível.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>There is no model yet. Find one in the list, or drop a model file here.</source>
        <translation>Ainda não há nenhum modelo. Encontre um na lista ou solte aqui um arquivo de modelo.</translation>
    </message>
    <message>
        <source>No model matches. Search for less, or clear the filters.</source>
        <translation>Nenhum modelo corresponde. Busque menos palavras ou limpe os filtros.</translation>
    </message>
</context>
<context>
    <name>ModelsGate</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabalhar offline</translation>
    </message>
    <message>
        <source>network internet connection privacy</source>
        <translation>rede internet conexão privacidade</translation>
    </message>
    <message>
        <source>&amp;Network requests…</source>
        <translation>&amp;Requisições de rede…</translation>
    </message>
    <message>
        <source>ledger privacy connections sent</source>
        <translation>registro privacidade conexões enviado</translation>
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
        <translation>Voltar à conversa</translation>
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
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Bin ({size})…</source>
        <translation>Lixeira ({size})…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} está na lixeira.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} está pronto.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <translation>Os modelos estão agora em {folder}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search Hugging Face for “{query}”</source>
        <translation>Buscar “{query}” no Hugging Face</translation>
    </message>
    <message>
        <source>Asking Hugging Face…</source>
        <translation>Consultando o Hugging Face…</translation>
    </message>
    <message>
        <source>Ask Hugging Face again</source>
        <translation>Consultar de novo o Hugging Face</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Pastas…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listas…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <source>Downloads are running. Pause them, or wait until they are done, then move the models.</source>
        <translation>Há downloads em andamento. Pause-os ou espere que terminem e depois mova os modelos.</translation>
    </message>
    <message>
        <source>The models are in the new folder, but the settings could not be written. Make sure that there is space, then continue.</source>
        <translation>Os modelos estão na nova pasta, mas não foi possível gravar as configurações. Verifique se há espaço e continue.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Adicionar uma pasta com modelos</translation>
    </message>
    <message>
        <source>Choose the new folder for the models</source>
        <translation>Escolha a nova pasta para os modelos</translation>
    </message>
    <message>
        <source>Add a list of models</source>
        <translation>Adicionar uma lista de modelos</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>Listas (*.json)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir um modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the models</source>
        <translation>Mover os modelos</translation>
    </message>
    <message>
        <source>Move one model ({size})?</source>
        <translation>Mover um modelo ({size})?</translation>
    </message>
    <message>
        <source>Move {count} models ({size})?</source>
        <translation>Mover {count} modelos ({size})?</translation>
    </message>
    <message>
        <source>There is no model yet. Use this folder for models from now on?</source>
        <translation>Ainda não há nenhum modelo. Usar esta pasta para modelos a partir de agora?</translation>
    </message>
    <message>
        <source>From: {folder}</source>
        <translation>De: {folder}</translation>
    </message>
    <message>
        <source>To: {folder}</source>
        <translation>Para: {folder}</translation>
    </message>
    <message>
        <source>The new folder is on another disk: each file is copied and compared before the old one is deleted. You can go on working, cancel, or continue later.</source>
        <translation>A nova pasta está em outro disco: cada arquivo é copiado e comparado antes que o antigo seja apagado. Você pode continuar trabalhando, cancelar ou continuar mais tarde.</translation>
    </message>
    <message>
        <source>The new folder is on the same disk, so this takes a moment only.</source>
        <translation>A nova pasta está no mesmo disco, por isso leva só um momento.</translation>
    </message>
    <message>
        <source>Only models move; all other files stay where they are.</source>
        <translation>Só os modelos são movidos; todos os outros arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Take back</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>A seguir: {text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir um modelo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Carregar {name}</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>Carregando {name}…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Restore: {name}</source>
        <translation>Restaurar: {name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
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
        <translation>Buscar comandos, conversas, modelos, configurações</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pergunte qualquer coisa</translation>
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
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Pensou por {time}</translation>
    </message>
    <message>
        <source>hides the reasoning</source>
        <translation>oculta o raciocínio</translation>
    </message>
    <message>
        <source>shows the reasoning</source>
        <translation>mostra o raciocínio</translation>
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
        <translation>Nova conversa</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título da conversa</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nova &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover para</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <source>&amp;Out of the folder</source>
        <translation>&amp;Fora da pasta</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Recolher</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>&amp;Delete the folder, keep its chats</source>
        <translation>E&amp;xcluir a pasta e manter as conversas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Escolha das palavras</translation>
    </message>
    <message>
        <source>Loading models</source>
        <translation>Carregamento de modelos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>As cores da janela; “Como o sistema” segue também o desejo de mais contraste.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>How large everything is, in percent of the system&apos;s font.</source>
        <translation>O tamanho de tudo, em porcentagem da fonte do sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of menus and messages of the program, not that of the model.</source>
        <translation>O idioma dos menus e mensagens do programa, não o do modelo.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Whether things may move and fade, or change at once without animation.</source>
        <translation>Se as coisas podem se mover e esmaecer, ou mudam de imediato, sem animação.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>The set of instructions, template and choice of words that chats begin with.</source>
        <translation>O conjunto de instruções, modelo e escolha das palavras com que as conversas começam.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Sem instruções</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: who it is and how it shall answer.</source>
        <translation>O que se diz ao modelo antes da conversa: quem ele é e como deve responder.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>After this many tokens a reply is ended; it can be continued.</source>
        <translation>Após este número de tokens a resposta é encerrada; ela pode ser continuada.</translation>
    </message>
    <message>
        <source>The template of the model file</source>
        <translation>O modelo de conversa do arquivo</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Modelo de conversa</translation>
    </message>
    <message>
        <source>The Jinja template that turns a conversation into the text the model reads; only models with a wrong or missing one need another.</source>
        <translation>O modelo Jinja que transforma uma conversa no texto lido pelo modelo; só os modelos em que ele está errado ou falta precisam de outro.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>The key that sends a message; Shift+Enter, or Enter when it does not send, begins a new line.</source>
        <translation>A tecla que envia uma mensagem; Shift+Enter, ou Enter quando não envia, começa uma nova linha.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Long paste</source>
        <translation>Texto colado longo</translation>
    </message>
    <message>
        <source>Pasted text of this many characters becomes an attachment; 0 is never.</source>
        <translation>Texto colado a partir deste número de caracteres vira um anexo; 0 é nunca.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>No idioma da janela</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Misspelled words in your message are underlined, with the Hunspell dictionaries this computer has; the menu of a word has suggestions.</source>
        <translation>As palavras mal escritas da sua mensagem são sublinhadas, com os dicionários Hunspell deste computador; o menu de uma palavra tem sugestões.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Não na bateria</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Read while you write</source>
        <translation>Ler enquanto você escreve</translation>
    </message>
    <message>
        <source>The model reads your message and its files while you write, so that the first word of the reply comes at once.</source>
        <translation>O modelo lê sua mensagem e os arquivos dela enquanto você escreve, para que a primeira palavra da resposta venha logo.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How varied replies are: higher values are more daring, 0 always takes the most likely token.</source>
        <translation>O quanto as respostas variam: valores maiores são mais ousados, 0 toma sempre o token mais provável.</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Only this many of the most likely tokens are chosen from; 0 takes all.</source>
        <translation>A escolha é feita só entre este número de tokens mais prováveis; 0 toma todos.</translation>
    </message>
    <message>
        <source>Top-P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together reach this probability are chosen from; 1 takes all.</source>
        <translation>A escolha é feita só entre os tokens mais prováveis que juntos atingem esta probabilidade; 1 toma todos.</translation>
    </message>
    <message>
        <source>Min-P</source>
        <translation>Min-P</translation>
    </message>
    <message>
        <source>Tokens less likely than this fraction of the most likely one are left out; 0 takes all.</source>
        <translation>Tokens menos prováveis que esta fração do mais provável são descartados; 0 toma todos.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>How much less likely tokens of the recent text become; 1 is off.</source>
        <translation>O quanto os tokens do texto recente se tornam menos prováveis; 1 desliga.</translation>
    </message>
    <message>
        <source>Recent text</source>
        <translation>Texto recente</translation>
    </message>
    <message>
        <source>How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.</source>
        <translation>Quantos tokens a penalidade de repetição olha para trás; 0 desliga, -1 é todo o contexto.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nova a cada vez</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed, settings and conversation give the same reply; without one every reply is different.</source>
        <translation>A mesma semente, as mesmas configurações e a mesma conversa dão a mesma resposta; sem ela, cada resposta é diferente.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Tamanho do contexto</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees at once; more needs more memory. Automatic takes what the model was trained for, but at most 4,096.</source>
        <translation>Quantos tokens de uma conversa o modelo vê de uma vez; mais exigem mais memória. Automático usa aquilo para o qual o modelo foi treinado, mas no máximo 4.096.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Todos os núcleos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor cores a reply may use; fewer leave room for other programs.</source>
        <translation>Quantos núcleos do processador uma resposta pode usar; menos deixam espaço para outros programas.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Antecipação</translation>
    </message>
    <message>
        <source>Where a text repeats itself, likely tokens are evaluated in advance; replies are the same, only faster.</source>
        <translation>Onde um texto se repete, os tokens prováveis são avaliados com antecedência; as respostas são as mesmas, só mais rápidas.</translation>
    </message>
    <message>
        <source>Load a model at the start</source>
        <translation>Carregar um modelo ao iniciar</translation>
    </message>
    <message>
        <source>Load the model of last time as soon as the window is open.</source>
        <translation>Carregar o modelo da última vez assim que a janela abrir.</translation>
    </message>
    <message>
        <source>In the folder of the program</source>
        <translation>Na pasta do programa</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Pasta de modelos</translation>
    </message>
    <message>
        <source>Where downloads go and models are looked for first. To take the models along, move them in the model browser instead.</source>
        <translation>Para onde vão os downloads e onde os modelos são procurados primeiro. Para levar os modelos junto, mova-os no navegador de modelos.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Say that a long reply has ended while you are in another window.</source>
        <translation>Avisar que uma resposta longa terminou enquanto você está em outra janela.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Stay in the tray of the desktop when the window is closed, with the model loaded.</source>
        <translation>Permanecer na bandeja quando a janela for fechada, com o modelo carregado.</translation>
    </message>
    <message>
        <source>Key for a quick question</source>
        <translation>Tecla para uma pergunta rápida</translation>
    </message>
    <message>
        <source>Opens the small window for a question from whatever program you are in; keys with Ctrl, Alt or the Windows key. The program learns of no other keys.</source>
        <translation>Abre a janela pequena para uma pergunta a partir de qualquer programa; teclas com Ctrl, Alt ou a tecla Windows. O programa não fica a saber de outras teclas.</translation>
    </message>
    <message>
        <source>First words of the question</source>
        <translation>Primeiras palavras da pergunta</translation>
    </message>
    <message>
        <source>By the model, not on battery</source>
        <translation>Pelo modelo, não na bateria</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Pelo modelo</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Títulos das conversas</translation>
    </message>
    <message>
        <source>What a chat is called; the model finds a title after the first reply, when nothing else is to be done. Small models find poor ones.</source>
        <translation>Como uma conversa se chama; o modelo cria um título depois da primeira resposta, quando não há mais nada a fazer. Modelos pequenos criam títulos ruins.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Keep deleted chats</source>
        <translation>Manter conversas excluídas</translation>
    </message>
    <message>
        <source>How long deleted conversations stay in the bin before they are erased.</source>
        <translation>Quanto tempo as conversas excluídas ficam na lixeira antes de serem apagadas.</translation>
    </message>
    <message>
        <source>Space for quick reopening</source>
        <translation>Espaço para reabrir rápido</translation>
    </message>
    <message>
        <source>How much of the disk keeps what a model has read of your chats, so that one opened again answers at once; 0 keeps nothing. Takes effect at the next start.</source>
        <translation>Quanto do disco guarda o que um modelo leu das suas conversas, para que uma reaberta responda logo; 0 não guarda nada. Vale a partir da próxima vez que o programa iniciar.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabalhar offline</translation>
    </message>
    <message>
        <source>Refuse every connection, also downloads of models you ask for.</source>
        <translation>Recusar qualquer conexão, também os downloads de modelos que você pedir.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The address of the proxy for downloads, such as http://proxy:3128.</source>
        <translation>O endereço do proxy para downloads, como http://proxy:3128.</translation>
    </message>
    <message>
        <source>Download speed limit</source>
        <translation>Limite de velocidade dos downloads</translation>
    </message>
    <message>
        <source>How much of the line all downloads together may take; 0 is no limit.</source>
        <translation>Quanto da linha todos os downloads juntos podem ocupar; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Sempre igual</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>What the settings are for</source>
        <translation>Para que servem as configurações</translation>
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
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>Restaurar esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Some changes wait for the model to be loaded again.</source>
        <translation>Algumas mudanças esperam que o modelo seja recarregado.</translation>
    </message>
    <message>
        <source>Load it now</source>
        <translation>Carregar agora</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew. Your chat and draft come back; temporary chats end.</source>
        <translation>O idioma muda quando a janela é aberta de novo. A sua conversa e o rascunho voltam; as conversas temporárias terminam.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Abrir de novo</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The page “{page}” is as it was at first.</source>
        <translation>A página “{page}” está como no início.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Novo personagem</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” foi excluído.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>Personagem: {name}</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again.</source>
        <translation>Vale quando o modelo é recarregado.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Vale a partir da próxima vez que o programa iniciar.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>preferências opções ajustes</translation>
    </message>
    <message>
        <source>Settings of this &amp;chat…</source>
        <translation>Configurações desta con&amp;versa…</translation>
    </message>
    <message>
        <source>character instructions system prompt temperature</source>
        <translation>personagem instruções prompt de sistema temperatura</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>zoom fonte tamanho</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto m&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>Tamanho &amp;normal do texto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>ShortageBar</name>
    <message>
        <source>Summarise it</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enlarge to {tokens} tokens (+{memory} MB)</source>
        <translation>Ampliar para {tokens} tokens (+{memory} MB)</translation>
    </message>
    <message>
        <source>The model summarises the first {count} messages…</source>
        <translation>O modelo resume as primeiras {count} mensagens…</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}. Shorten it, or open a model with a longer context.</source>
        <translation>Esta mensagem é longa demais para o modelo: com o que a cerca, tem {tokens} tokens, e no contexto cabem {context}. Encurte-a ou abra um modelo com um contexto mais longo.</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}.</source>
        <translation>Esta mensagem é longa demais para o modelo: com o que a cerca, tem {tokens} tokens, e no contexto cabem {context}.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is like a whiteboard, and it is full: the model no longer sees the first {count} messages. They are dimmed.</source>
        <translation>O contexto de {context} tokens é como um quadro e está cheio: o modelo não vê mais as primeiras {count} mensagens. Elas aparecem esmaecidas.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>Um resultado</translation>
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
        <translation>“{title}” está na lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the bin.</source>
        <translation>
            <numerusform>%n conversa está na lixeira.</numerusform>
            <numerusform>%n conversas estão na lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone; its chats are not.</source>
        <translation>A pasta “{name}” se foi; as conversas dela, não.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Suas conversas aparecerão aqui.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No Hunspell dictionary for this language was found on this computer.</source>
        <translation>Neste computador não foi encontrado um dicionário Hunspell para este idioma.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>A procurar sugestões…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Adicionar “{word}” ao dicionário</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>Ignorar “{word}”</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>Tabela, {name}</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Save the whole table as…</source>
        <translation>Salvar a tabela inteira como…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Copiar a tabela inteira</translation>
    </message>
    <message>
        <source>Columns not shown: {count}</source>
        <translation>Colunas não mostradas: {count}</translation>
    </message>
</context>
<context>
    <name>TemporaryMark</name>
    <message>
        <source>Temporary chat</source>
        <translation>Conversa temporária</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept. It is gone when you leave it.</source>
        <translation>Nada desta conversa é guardado. Ela some quando você sai dela.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>New text</source>
        <translation>Texto novo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Para o fim</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todas as conversas</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)</source>
        <translation>Conversas: este programa, ChatGPT, GPT4All (*.json *.zip *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Chats are being imported…</source>
        <translation>Conversas estão sendo importadas…</translation>
    </message>
    <message>
        <source>Exported to “{name}”.</source>
        <translation>Exportado para “{name}”.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>One chat imported.</source>
        <translation>Uma conversa importada.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats imported.</source>
        <translation>
            <numerusform>%n conversa importada.</numerusform>
            <numerusform>%n conversas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n more files could not be imported.</source>
        <translation>
            <numerusform>Mais %n arquivo não pôde ser importado.</numerusform>
            <numerusform>Mais %n arquivos não puderam ser importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>“{name}” está sendo gravado…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>JSON, all branches, can be imported again (*.json)</source>
        <translation>JSON, todos os ramos, pode ser importado de novo (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Anexo: {name}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamentos</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open GPT4All Desktop</source>
        <translation>&amp;Abrir o GPT4All Desktop</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <translation>&amp;Pergunta rápida…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
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
        <translation>Algo deu errado dentro do programa. Tentar de novo pode ajudar.</translation>
    </message>
</context>
<context>
    <name>_ItemModel</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>_PresetBar</name>
    <message>
        <source>Name of the character</source>
        <translation>Nome do personagem</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Novo personagem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Fazer uma cópia</translation>
    </message>
    <message>
        <source>Save as a character</source>
        <translation>Salvar como personagem</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Something went wrong while the file was read.</source>
        <translation>Algo deu errado ao ler o arquivo.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A token id is far too large.</source>
        <translation>O número de um token é grande demais.</translation>
    </message>
    <message>
        <source>Choose another model, or give it a chat template of your own.</source>
        <translation>Escolha outro modelo ou dê a ele um modelo de conversa próprio.</translation>
    </message>
    <message>
        <source>Conversation {number} has more messages than are allowed.</source>
        <translation>A conversa {number} tem mais mensagens do que o permitido.</translation>
    </message>
    <message>
        <source>Conversation {number} of the export is damaged.</source>
        <translation>A conversa {number} da exportação está danificada.</translation>
    </message>
    <message>
        <source>Could not map “{path}”: {reason}.</source>
        <translation>Não foi possível mapear “{path}” na memória: {reason}.</translation>
    </message>
    <message>
        <source>Could not open “{path}”: {reason}.</source>
        <translation>Não foi possível abrir “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>Could not read “{path}”: {reason}.</source>
        <translation>Não foi possível ler “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>Could not start thread {number} of {count}.</source>
        <translation>Não foi possível iniciar a thread {number} de {count}.</translation>
    </message>
    <message>
        <source>GPT4All Desktop is already running, but it does not answer. End it, or wait until it has ended, and try again.</source>
        <translation>O GPT4All Desktop já está aberto, mas não responde. Encerre-o ou espere que termine e tente de novo.</translation>
    </message>
    <message>
        <source>Hugging Face answered something unreadable.</source>
        <translation>A resposta do Hugging Face é ilegível.</translation>
    </message>
    <message>
        <source>Metadata “{key}” is missing: the file has no tokenizer.</source>
        <translation>Faltam os metadados “{key}”: o arquivo não tem tokenizador.</translation>
    </message>
    <message>
        <source>Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter context or a smaller model.</source>
        <translation>Não há memória suficiente para um contexto de {tokens} tokens ({size} MiB). Escolha um contexto mais curto ou um modelo menor.</translation>
    </message>
    <message>
        <source>Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller model or a shorter context.</source>
        <translation>Não há memória suficiente: são precisos mais {size} MiB. Feche outros programas, escolha um modelo menor ou um contexto mais curto.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({reason}). Choose another folder.</source>
        <translation>Não é possível gravar nada em {folder} ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing was said in the conversations of the export.</source>
        <translation>Nada foi dito nas conversas da exportação.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large or damaged. Attach a smaller part of it.</source>
        <translation>Ler “{name}” leva mais de {seconds:.0f} segundos: é grande demais ou está danificado. Anexe uma parte menor.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo deu errado dentro do programa.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has {has}: it is incomplete, download it again.</source>
        <translation>O tensor “{name}” no byte {at} precisa de {size} bytes a partir do byte {begin}, mas o arquivo tem {has}: está incompleto, baixe-o de novo.</translation>
    </message>
    <message>
        <source>Tensor “{name}” has the type {type}, which this version cannot compute with. Choose another quantization of the model, for example Q4_K_M.</source>
        <translation>O tensor “{name}” é do tipo {type}, com o qual esta versão não sabe calcular. Escolha outra quantização do modelo, por exemplo Q4_K_M.</translation>
    </message>
    <message>
        <source>The address {url} is not secure (https) and is not used.</source>
        <translation>O endereço {url} não é seguro (https) e não é usado.</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the disk full or the folder protected?</source>
        <translation>Não foi possível gravar a cópia. O disco está cheio ou a pasta protegida?</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>O início deste arquivo está danificado.</translation>
    </message>
    <message>
        <source>The bin cannot be the models folder.</source>
        <translation>A lixeira não pode ser a pasta de modelos.</translation>
    </message>
    <message>
        <source>The chat template of this model does not work with this conversation. {advice}</source>
        <translation>O modelo de conversa deste arquivo não funciona com esta conversa. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model has an error in line {line}: {words}. {advice}</source>
        <translation>O modelo de conversa deste arquivo tem um erro na linha {line}: {words}. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model is nested too deeply or too large. {advice}</source>
        <translation>O modelo de conversa deste arquivo é aninhado demais ou grande demais. {advice}</translation>
    </message>
    <message>
        <source>The chat template of this model refuses this conversation: “{words}”.</source>
        <translation>O modelo de conversa deste arquivo recusa esta conversa: “{words}”.</translation>
    </message>
    <message>
        <source>The chat template of this model {does}. {advice}</source>
        <translation>O modelo de conversa deste arquivo {does}. {advice}</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>As conversas estão fechadas.</translation>
    </message>
    <message>
        <source>The chats are not kept on disk.</source>
        <translation>As conversas não são guardadas no disco.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be read. Is the disk full or the folder protected?</source>
        <translation>Não é possível ler as conversas em “{name}”. O disco está cheio ou a pasta protegida?</translation>
    </message>
    <message>
        <source>The connection broke off. Try again later.</source>
        <translation>A conexão caiu. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the internet connection and try again.</source>
        <translation>A conexão com {host} falhou. Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure, so it was given up. Check the date of this computer, and whether something on the way intercepts connections.</source>
        <translation>A conexão com {host} não é segura e foi abandonada. Verifique a data deste computador e se algo no caminho intercepta as conexões.</translation>
    </message>
    <message>
        <source>The context of {tokens} tokens is full.</source>
        <translation>O contexto de {tokens} tokens está cheio.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. Free some space, or choose another folder.</source>
        <translation>O disco de {folder} tem {free:bytes} livres, mas os modelos precisam de {needed:bytes}. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space and continue, or undo the move.</source>
        <translation>O disco de {folder} está cheio. Libere espaço e continue, ou desfaça a mudança.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Make room, then continue.</source>
        <translation>O disco com {folder} está cheio. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>The download ended after {position:,} of {size:,} bytes. Try again later.</source>
        <translation>O download terminou após {position:,} de {size:,} bytes. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The download ended too early. Try again later.</source>
        <translation>O download terminou cedo demais. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged or not the right one (its {wrong} checksum is wrong). It was discarded; try again.</source>
        <translation>O arquivo baixado está danificado ou não é o certo (a soma de verificação {wrong} não confere). Ele foi descartado; tente de novo.</translation>
    </message>
    <message>
        <source>The downloaded file is not a model. It was discarded.</source>
        <translation>O arquivo baixado não é um modelo. Ele foi descartado.</translation>
    </message>
    <message>
        <source>The export has more than {limit:,} conversations.</source>
        <translation>A exportação tem mais de {limit:,} conversas.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>Não foi possível gravar o arquivo ({reason}).</translation>
    </message>
    <message>
        <source>The file does not name its architecture (metadata “{key}”), so it cannot be run.</source>
        <translation>O arquivo não informa sua arquitetura (metadados “{key}”), portanto não pode rodar.</translation>
    </message>
    <message>
        <source>The file ends at byte {at} inside {place}: it is incomplete, download it again.</source>
        <translation>O arquivo termina no byte {at} ({place}): está incompleto, baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file has only just begun.</source>
        <translation>Do arquivo só há o começo.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, but only {free:bytes} are free in {folder}. Make room and try again.</source>
        <translation>O arquivo tem {size:bytes}, mas há só {free:bytes} livres em {folder}. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a GGUF model has at least 24.</source>
        <translation>O arquivo tem {size} bytes; um modelo GGUF tem pelo menos 24.</translation>
    </message>
    <message>
        <source>The file is GGUF version {version} (byte 4); versions 2 and 3 can be read.</source>
        <translation>O arquivo é GGUF versão {version} (byte 4); as versões 2 e 3 podem ser lidas.</translation>
    </message>
    <message>
        <source>The file is a big-endian GGUF (version word {word} at byte 4); this program reads little-endian files.</source>
        <translation>O arquivo é um GGUF big-endian (palavra de versão {word} no byte 4); este programa lê arquivos little-endian.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a list of chats.</source>
        <translation>O arquivo é aninhado demais para ser uma lista de conversas.</translation>
    </message>
    <message>
        <source>The file lacks the metadata “{name}”.</source>
        <translation>Faltam ao arquivo os metadados “{name}”.</translation>
    </message>
    <message>
        <source>The file lacks the tensor “{name}”.</source>
        <translation>Falta ao arquivo o tensor “{name}”.</translation>
    </message>
    <message>
        <source>The file name contains a NUL character.</source>
        <translation>O nome do arquivo contém um caractere NUL.</translation>
    </message>
    <message>
        <source>The file name {name} is not a plain one and is not used.</source>
        <translation>O nome de arquivo {name} não é um nome simples e não é usado.</translation>
    </message>
    <message>
        <source>The file of chats does not say which version it is of.</source>
        <translation>O arquivo de conversas não diz de que versão é.</translation>
    </message>
    <message>
        <source>Chat {number} in the file is damaged.</source>
        <translation>A conversa {number} do arquivo está danificada.</translation>
    </message>
    <message>
        <source>By its name this is part {number}, by its metadata part {found}.</source>
        <translation>Pelo nome, esta é a parte {number}; pelos metadados, a parte {found}.</translation>
    </message>
    <message>
        <source>In “{part}”: {reason}</source>
        <translation>Em “{part}”: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing or cannot be read: {reason}</source>
        <translation>A parte {number} de {count} está faltando ou não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing: {name}. Put it beside the others, or download the model again.</source>
        <translation>Falta a parte {number} de {count}: {name}. Coloque-a junto das outras ou baixe o modelo de novo.</translation>
    </message>
    <message>
        <source>Tensor “{name}” is in an earlier part of the model too.</source>
        <translation>O tensor “{name}” também está em uma parte anterior do modelo.</translation>
    </message>
    <message>
        <source>The chats are being replaced by those of a backup. Try again in a moment.</source>
        <translation>As conversas estão sendo substituídas pelas de um backup. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be opened: the file or its folder is protected.</source>
        <translation>Não é possível abrir as conversas em “{name}”: o arquivo ou a pasta está protegido.</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot hold files of that size. Choose a models folder on another disk.</source>
        <translation>O disco com {folder} não suporta ficheiros desse tamanho. Escolha uma pasta de modelos noutro disco.</translation>
    </message>
    <message>
        <source>The file came as the server has it, but its {wrong} checksum is not the published one, so it is not used. It is kept as {part}: continue with a newer list, or delete it and download it anew.</source>
        <translation>O arquivo chegou como o servidor o tem, mas a sua soma {wrong} não é a publicada, por isso não é usado. Fica guardado como {part}: continue com uma lista mais recente, ou apague-o e baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file has more than {limit:,} chats.</source>
        <translation>O arquivo tem mais de {limit:,} conversas.</translation>
    </message>
    <message>
        <source>The file of chats has no list of chats.</source>
        <translation>O arquivo de conversas não tem uma lista de conversas.</translation>
    </message>
    <message>
        <source>The file of chats is damaged.</source>
        <translation>O arquivo de conversas está danificado.</translation>
    </message>
    <message>
        <source>The file of chats is from a newer version of this program; update to import it.</source>
        <translation>O arquivo de conversas é de uma versão mais nova deste programa; atualize-o para importar.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. Your chats may be in a backup.</source>
        <translation>O arquivo das suas conversas estava danificado. Ele foi guardado como “{name}” e um novo foi começado. Suas conversas talvez estejam em uma cópia.</translation>
    </message>
    <message>
        <source>The file of your chats, “{name}”, is damaged. Go back to a backup.</source>
        <translation>O arquivo das suas conversas, “{name}”, está danificado. Volte a uma cópia.</translation>
    </message>
    <message>
        <source>The file on the server has {announced:,} bytes instead of {wanted:,}. It is another file than expected and was not downloaded.</source>
        <translation>O arquivo no servidor tem {announced:,} bytes em vez de {wanted:,}. É outro arquivo que não o esperado e não foi baixado.</translation>
    </message>
    <message>
        <source>The file on {host} has changed meanwhile.</source>
        <translation>O arquivo em {host} mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The file on {host} is another one than before.</source>
        <translation>O arquivo em {host} é outro que não o de antes.</translation>
    </message>
    <message>
        <source>The file {name} is not a model: its name must end in .gguf.</source>
        <translation>O arquivo {name} não é um modelo: o nome dele deve terminar em .gguf.</translation>
    </message>
    <message>
        <source>The first part belongs to a model of {count} files, this one to one of {found}.</source>
        <translation>A primeira parte pertence a um modelo de {count} arquivos; esta, a um de {found}.</translation>
    </message>
    <message>
        <source>The inference library belongs to another version of this program; install the application again.</source>
        <translation>A biblioteca de inferência é de outra versão deste programa; instale o aplicativo de novo.</translation>
    </message>
    <message>
        <source>The inference library {name} could not be loaded; install the application again.</source>
        <translation>Não foi possível carregar a biblioteca de inferência {name}; instale o aplicativo de novo.</translation>
    </message>
    <message>
        <source>The list of requests ({path}) cannot be written, so nothing was sent. Make room on the disk, or check who may write there.</source>
        <translation>A lista de solicitações ({path}) não pode ser gravada, por isso nada foi enviado. Libere espaço no disco ou verifique quem pode gravar ali.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}.</source>
        <translation>A lista {name} não tem o modelo {text}.</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}. Similar: {similar}.</source>
        <translation>A lista {name} não tem o modelo {text}. Parecidos: {similar}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read ({reason}).</source>
        <translation>A lista {path} não pode ser lida ({reason}).</translation>
    </message>
    <message>
        <source>The list {path} is far larger than a list of models is.</source>
        <translation>A lista {path} é muito maior do que uma lista de modelos.</translation>
    </message>
    <message>
        <source>The model file cannot be read. {reason}</source>
        <translation>O arquivo do modelo não pode ser lido. {reason}</translation>
    </message>
    <message>
        <source>The model file is damaged. {reason}</source>
        <translation>O arquivo do modelo está danificado. {reason}</translation>
    </message>
    <message>
        <source>The model file was changed or became unreadable while it was in use. Open the model again.</source>
        <translation>O arquivo do modelo mudou ou ficou ilegível enquanto estava em uso. Abra o modelo de novo.</translation>
    </message>
    <message>
        <source>The model is closed.</source>
        <translation>O modelo está fechado.</translation>
    </message>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>O modelo não está mais carregado. Abra um modelo e tente de novo.</translation>
    </message>
    <message>
        <source>The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller model or a smaller quantization.</source>
        <translation>O modelo precisa de {needed} GiB de memória e este computador tem {has} GiB. Escolha um modelo menor ou uma quantização menor.</translation>
    </message>
    <message>
        <source>The model scales positions with “{name}”, which this version cannot run.</source>
        <translation>O modelo escala as posições com “{name}”, que esta versão não sabe executar.</translation>
    </message>
    <message>
        <source>The model splits text by the rules “{name}” (metadata “{key}”), which this version does not know.</source>
        <translation>O modelo divide o texto pelas regras “{name}” (metadados “{key}”), que esta versão não conhece.</translation>
    </message>
    <message>
        <source>The models are in {folder} already.</source>
        <translation>Os modelos já estão em {folder}.</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be made ({reason}).</source>
        <translation>A pasta de modelos {folder} não pode ser criada ({reason}).</translation>
    </message>
    <message>
        <source>The network is switched off in the settings, so {host} was not asked.</source>
        <translation>A rede está desligada nas configurações, por isso {host} não foi consultado.</translation>
    </message>
    <message>
        <source>The precision {name} is one that this version cannot read.</source>
        <translation>Esta versão não consegue ler a precisão {name}.</translation>
    </message>
    <message>
        <source>The published list of models is unreadable.</source>
        <translation>A lista de modelos publicada é ilegível.</translation>
    </message>
    <message>
        <source>The server does not send parts of the file.</source>
        <translation>O servidor não envia partes do arquivo.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>A sessão está fechada.</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, but the context holds {limit}.</source>
        <translation>O texto tem {tokens} tokens, mas no contexto cabem {limit}.</translation>
    </message>
    <message>
        <source>The weights of this model are stored in a way (type {type}) that this version cannot read.</source>
        <translation>Os pesos deste modelo estão guardados de um modo (tipo {type}) que esta versão não sabe ler.</translation>
    </message>
    <message>
        <source>The {count} parts of the model have {found} tensors together, but “{name}” speaks of {said}: they do not belong together, download them again.</source>
        <translation>As {count} partes do modelo têm juntas {found} tensores, mas “{name}” fala de {said}: elas não combinam, baixe-as de novo.</translation>
    </message>
    <message>
        <source>There are no logits yet: call sync first.</source>
        <translation>Ainda não há logits: chame sync primeiro.</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already. Move or rename it, or choose another folder.</source>
        <translation>Já existe um arquivo {name} em {folder}. Mova-o, renomeie-o ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is a model {name} again; nothing was changed.</source>
        <translation>Já há de novo um modelo {name}; nada foi mudado.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Já há um modelo {name}.</translation>
    </message>
    <message>
        <source>There is no list {source}.</source>
        <translation>Não há nenhuma lista {source}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Installed: {known}.</source>
        <translation>Não há nenhum modelo {name} aqui. Instalados: {known}.</translation>
    </message>
    <message>
        <source>There is no model {name} here. Put a {suffix} file into {folder}, or give its path.</source>
        <translation>Não há nenhum modelo {name} aqui. Ponha um arquivo {suffix} em {folder} ou informe o caminho dele.</translation>
    </message>
    <message>
        <source>There is no {member} in “{name}”.</source>
        <translation>Não há {member} em “{name}”.</translation>
    </message>
    <message>
        <source>There is not enough memory. {reason}</source>
        <translation>Não há memória suficiente. {reason}</translation>
    </message>
    <message>
        <source>There is too little memory for another context, and for the old one as well by now, so the model was unloaded. Close other programs, then load it again.</source>
        <translation>Não há memória suficiente para outro contexto, nem já para o anterior, por isso o modelo foi descarregado da memória. Feche outros programas e carregue-o de novo.</translation>
    </message>
    <message>
        <source>These chats were written by a newer version of GPT4All Desktop. Update it to open them; they were left as they are.</source>
        <translation>Estas conversas foram escritas por uma versão mais nova do GPT4All Desktop. Atualize-o para abri-las; elas foram deixadas como estão.</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full or the folder protected?</source>
        <translation>Não foi possível salvar. O disco está cheio ou a pasta protegida?</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Make room on it and try again.</source>
        <translation>Não foi possível salvar: o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This could not be saved: the file of your chats is damaged. Go back to a backup.</source>
        <translation>Não foi possível salvar: o arquivo das suas conversas está danificado. Volte a uma cópia.</translation>
    </message>
    <message>
        <source>This file does not say what kind of model it is.</source>
        <translation>Este arquivo não diz que tipo de modelo é.</translation>
    </message>
    <message>
        <source>This file has version {version} of GGUF, which cannot be read.</source>
        <translation>Este arquivo é da versão {version} do GGUF, que não pode ser lida.</translation>
    </message>
    <message>
        <source>This file is not a model in the GGUF format.</source>
        <translation>Este arquivo não é um modelo no formato GGUF.</translation>
    </message>
    <message>
        <source>This is a mixture-of-experts model, which this version cannot run.</source>
        <translation>Este é um modelo de mistura de especialistas, que esta versão não sabe executar.</translation>
    </message>
    <message>
        <source>This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.</source>
        <translation>Este não é um modelo GGUF: os quatro primeiros bytes são {bytes} em vez de “GGUF”.</translation>
    </message>
    <message>
        <source>This model has the architecture “{name}”, which this version cannot run.</source>
        <translation>Este modelo tem a arquitetura “{name}”, que esta versão não sabe executar.</translation>
    </message>
    <message>
        <source>This part has the architecture “{name}”, the first one “{other}”: they are of different models.</source>
        <translation>Esta parte tem a arquitetura “{name}”, a primeira “{other}”: são de modelos diferentes.</translation>
    </message>
    <message>
        <source>This version cannot run this model. {reason}</source>
        <translation>Esta versão não sabe executar este modelo. {reason}</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Isto foi cancelado.</translation>
    </message>
    <message>
        <source>Your chats are open in another window of GPT4All Desktop. Close it first.</source>
        <translation>Suas conversas estão abertas em outra janela do GPT4All Desktop. Feche-a primeiro.</translation>
    </message>
    <message>
        <source>Your message is too long: with its surroundings it has {tokens:,} tokens, but only {limit:,} fit into the context of this model. Shorten it or choose a longer context.</source>
        <translation>Sua mensagem é longa demais: com o que a cerca, tem {tokens:,} tokens, mas só {limit:,} cabem no contexto deste modelo. Encurte-a ou escolha um contexto maior.</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>uma parte do caminho não é uma pasta</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>outro programa o bloqueou</translation>
    </message>
    <message>
        <source>calls itself too deeply</source>
        <translation>chama a si mesmo fundo demais</translation>
    </message>
    <message>
        <source>computes with far too large numbers</source>
        <translation>calcula com números grandes demais</translation>
    </message>
    <message>
        <source>context_length must be 1 or more, not {context_length}.</source>
        <translation>context_length deve ser 1 ou mais, não {context_length}.</translation>
    </message>
    <message>
        <source>counts too far</source>
        <translation>conta longe demais</translation>
    </message>
    <message>
        <source>formats the date at enormous length</source>
        <translation>formata a data com um comprimento enorme</translation>
    </message>
    <message>
        <source>has an unknown value {value}</source>
        <translation>tem um valor desconhecido {value}</translation>
    </message>
    <message>
        <source>indents JSON by an enormous width</source>
        <translation>recua o JSON com uma largura enorme</translation>
    </message>
    <message>
        <source>indents text by an enormous width</source>
        <translation>recua o texto com uma largura enorme</translation>
    </message>
    <message>
        <source>is far too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>is missing or of another kind</source>
        <translation>está faltando ou é de outro tipo</translation>
    </message>
    <message>
        <source>is missing: a file that is offered needs a checksum</source>
        <translation>está faltando: um arquivo oferecido precisa de uma soma de verificação</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>é aninhado demais</translation>
    </message>
    <message>
        <source>is not a checksum of that kind</source>
        <translation>não é uma soma de verificação desse tipo</translation>
    </message>
    <message>
        <source>is not a plain name of a model file</source>
        <translation>não é um nome simples de arquivo de modelo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está em uso</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>makes a prompt that is too long</source>
        <translation>cria um prompt longo demais</translation>
    </message>
    <message>
        <source>makes batches of an impossible size</source>
        <translation>forma lotes de um tamanho impossível</translation>
    </message>
    <message>
        <source>must be a list of 1 to {most} objects</source>
        <translation>deve ser uma lista de 1 a {most} objetos</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>deve ser um número inteiro positivo</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>must be one file, or all parts of a split one</source>
        <translation>deve ser um arquivo, ou todas as partes de um dividido</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots and hyphens</source>
        <translation>deve ter só minúsculas, algarismos, pontos e hifens</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>deve começar com https://</translation>
    </message>
    <message>
        <source>must have addresses, because the model is offered</source>
        <translation>deve ter endereços, porque o modelo é oferecido</translation>
    </message>
    <message>
        <source>must have one checksum for each block of the file</source>
        <translation>deve ter uma soma de verificação para cada bloco do arquivo</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>precisa de memória demais</translation>
    </message>
    <message>
        <source>nests lists too deeply</source>
        <translation>aninha listas fundo demais</translation>
    </message>
    <message>
        <source>not enough address space</source>
        <translation>não há espaço de endereços suficiente</translation>
    </message>
    <message>
        <source>pads text to an enormous width</source>
        <translation>preenche o texto até uma largura enorme</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>prints something that is neither text nor data</source>
        <translation>imprime algo que não é texto nem dados</translation>
    </message>
    <message>
        <source>puts enormous separators into JSON</source>
        <translation>põe separadores enormes no JSON</translation>
    </message>
    <message>
        <source>rounds to an impossible number of digits</source>
        <translation>arredonda para um número impossível de casas</translation>
    </message>
    <message>
        <source>strips an enormous set of characters</source>
        <translation>remove um conjunto enorme de caracteres</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>demora demais</translation>
    </message>
    <message>
        <source>takes too many steps</source>
        <translation>leva passos demais</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>o disco tem um erro</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>o disco informou um erro</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>já existe um com esse nome</translation>
    </message>
    <message>
        <source>this is not permitted</source>
        <translation>isso não é permitido</translation>
    </message>
    <message>
        <source>threads must be 1 or more, not {threads}.</source>
        <translation>threads deve ser 1 ou mais, não {threads}.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>há arquivos abertos demais</translation>
    </message>
    <message>
        <source>unknown sampling parameter {unknown}; there are {known}.</source>
        <translation>Parâmetro de amostragem desconhecido {unknown}; existem {known}.</translation>
    </message>
    <message>
        <source>uses a kind of format that is not supported</source>
        <translation>usa um tipo de formato sem suporte</translation>
    </message>
    <message>
        <source>uses named fields with the % operator, which is not supported</source>
        <translation>usa campos nomeados com o operador %, o que não tem suporte</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status} {reason}).</source>
        <translation>{host} respondeu com um erro ({status} {reason}).</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} não responde. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{host} does not have this file any more ({status}). Choose another model, or fetch a newer list.</source>
        <translation>{host} já não tem este ficheiro ({status}). Escolha outro modelo ou obtenha uma lista mais recente.</translation>
    </message>
    <message>
        <source>{host} does not say how long the file is, so nobody can tell whether it is complete. It was not downloaded.</source>
        <translation>{host} não diz o tamanho do arquivo, por isso não dá para saber se está completo. Ele não foi baixado.</translation>
    </message>
    <message>
        <source>{host} is too slow. Try again later.</source>
        <translation>{host} está lento demais. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{host} sends a part of the file that was not asked for.</source>
        <translation>{host} envia uma parte do arquivo que não foi pedida.</translation>
    </message>
    <message>
        <source>{host} sends a web page: that is not a model.</source>
        <translation>{host} envia uma página da web: isso não é um modelo.</translation>
    </message>
    <message>
        <source>{host} sends another part of the file than was asked for.</source>
        <translation>{host} envia outra parte do arquivo que não a pedida.</translation>
    </message>
    <message>
        <source>{host} sends far more than expected.</source>
        <translation>{host} envia muito mais do que o esperado.</translation>
    </message>
    <message>
        <source>{host} sends more than it should.</source>
        <translation>{host} envia mais do que deveria.</translation>
    </message>
    <message>
        <source>{host} sends next to nothing.</source>
        <translation>{host} não envia quase nada.</translation>
    </message>
    <message>
        <source>{host} sends the file in a form that was not asked for.</source>
        <translation>{host} envia o arquivo em uma forma que não foi pedida.</translation>
    </message>
    <message>
        <source>{host} sends the request round in circles.</source>
        <translation>{host} faz a solicitação andar em círculos.</translation>
    </message>
    <message>
        <source>{host} sent a damaged piece.</source>
        <translation>{host} enviou um pedaço danificado.</translation>
    </message>
    <message>
        <source>{host} sent something unreadable.</source>
        <translation>{host} enviou algo ilegível.</translation>
    </message>
    <message>
        <source>{host} wants to send the whole file again.</source>
        <translation>{host} quer enviar o arquivo inteiro de novo.</translation>
    </message>
    <message>
        <source>{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.</source>
        <translation>{member} em “{name}” é grande demais para ser importado: são permitidos {limit:bytes}.</translation>
    </message>
    <message>
        <source>{missing} of {count} parts are missing, the first of them is {name}. Put them beside the others, or download the model again.</source>
        <translation>Faltam {missing} de {count} partes; a primeira é {name}. Coloque-as junto das outras ou baixe o modelo de novo.</translation>
    </message>
    <message>
        <source>{name} belongs to another program or place and is left alone: {path}</source>
        <translation>{name} pertence a outro programa ou lugar e não é tocado: {path}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>Não é possível ler {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be copied ({reason}).</source>
        <translation>Não foi possível copiar {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be deleted ({reason}).</source>
        <translation>Não foi possível apagar {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be moved ({reason}). Continue, or undo the move.</source>
        <translation>Não foi possível mover {name} ({reason}). Continue ou desfaça a mudança.</translation>
    </message>
    <message>
        <source>{name} could not be moved into the bin ({reason}).</source>
        <translation>Não foi possível mover {name} para a lixeira ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be restored ({reason}).</source>
        <translation>Não foi possível restaurar {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} has an unusually long beginning; it was not read.</source>
        <translation>{name} tem um início anormalmente longo; ele não foi lido.</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at last: it is damaged, or another file of that name.</source>
        <translation>{name} mudou desde a última verificação: está danificado ou é outro arquivo com esse nome.</translation>
    </message>
    <message>
        <source>{name} has format {version}, but this version of the program reads {known} only.</source>
        <translation>{name} tem o formato {version}, mas esta versão do programa só lê o {known}.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already, by another window or command.</source>
        <translation>{name} já está sendo baixado por outra janela ou comando.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. Pause the download, or wait until it is done, then move the models.</source>
        <translation>{name} está sendo baixado. Pause o download ou espere que termine e depois mova os modelos.</translation>
    </message>
    <message>
        <source>{name} is damaged, or another file of that name: its checksum is not the published one. Remove it and download it again.</source>
        <translation>{name} está danificado ou é outro arquivo com esse nome: a soma de verificação não é a publicada. Remova-o e baixe-o de novo.</translation>
    </message>
    <message>
        <source>{name} is known, but nobody offers it for download any more.</source>
        <translation>{name} é conhecido, mas ninguém mais o oferece para download.</translation>
    </message>
    <message>
        <source>{name} is not a list of models: it is not JSON.</source>
        <translation>{name} não é uma lista de modelos: não é JSON.</translation>
    </message>
    <message>
        <source>{name} is not offered.</source>
        <translation>{name} não é oferecido.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} deve ser um número inteiro de {low} a {high}, não {value}.</translation>
    </message>
    <message>
        <source>{name} must be between {low:g} and {high:g}, not {value}.</source>
        <translation>{name} deve estar entre {low:g} e {high:g}, não {value}.</translation>
    </message>
    <message>
        <source>{name}: there are two models {id}.</source>
        <translation>{name}: há dois modelos {id}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <source>{path} is not a list of models.</source>
        <translation>{path} não é uma lista de modelos.</translation>
    </message>
    <message>
        <source>{path} is not a whole path of a folder.</source>
        <translation>{path} não é o caminho completo de uma pasta.</translation>
    </message>
    <message>
        <source>{title} is installed already.</source>
        <translation>{title} já está instalado.</translation>
    </message>
    <message>
        <source>{url} is not a list of models.</source>
        <translation>{url} não é uma lista de modelos.</translation>
    </message>
    <message>
        <source>{where} must be an object.</source>
        <translation>{where} deve ser um objeto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>“{name}” não pode ser aberto. Verifique se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” não pode ser lido.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>“{name}” não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” contains a document type declaration, which office programs never write. It is not read, because such files can do harm.</source>
        <translation>“{name}” contém uma declaração de tipo de documento, que programas de escritório nunca escrevem. Ele não é lido, porque arquivos assim podem causar danos.</translation>
    </message>
    <message>
        <source>“{name}” has cells beyond the last column.</source>
        <translation>“{name}” tem células além da última coluna.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit:,} characters of text, which no model here can read. Attach a part of it.</source>
        <translation>“{name}” tem mais de {limit:,} caracteres de texto, que nenhum modelo aqui consegue ler. Anexe uma parte.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>“{name}” não tem texto.</translation>
    </message>
    <message>
        <source>“{name}” has no text: its pages are pictures, as from a scanner. Run text recognition (OCR) on it first.</source>
        <translation>“{name}” não tem texto: as páginas são imagens, como as de um scanner. Faça antes um reconhecimento de texto (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, or as PDF, and attach that.</source>
        <translation>“{name}” tem o formato do Office anterior a 2007. Salve-o como .docx ou .xlsx, ou como PDF, e anexe esse.</translation>
    </message>
    <message>
        <source>“{name}” has too many parts to be a document.</source>
        <translation>“{name}” tem partes demais para ser um documento.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a part of it.</source>
        <translation>“{name}” tem {count:,} páginas; não se podem ler mais de {limit:,}. Anexe uma parte.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged archive.</source>
        <translation>“{name}” é um arquivo compactado danificado.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>“{name}” é uma pasta. Anexe os arquivos dela.</translation>
    </message>
    <message>
        <source>“{name}” is a model. Open it with File → Open model.</source>
        <translation>“{name}” é um modelo. Abra-o com Arquivo → Abrir modelo.</translation>
    </message>
    <message>
        <source>“{name}” is an RTF file. Save it as .docx or as plain text.</source>
        <translation>“{name}” é um arquivo RTF. Salve-o como .docx ou como texto simples.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and attach the files in it.</source>
        <translation>“{name}” é um arquivo compactado, não um documento. Descompacte-o e anexe os arquivos dele.</translation>
    </message>
    <message>
        <source>“{name}” is an image: this model cannot see images.</source>
        <translation>“{name}” é uma imagem: este modelo não vê imagens.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a chat of GPT4All.</source>
        <translation>“{name}” está danificado ou não é uma conversa do GPT4All.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not quite a PDF: its text cannot be read. Open it in a PDF program and save it again.</source>
        <translation>“{name}” está danificado ou não é bem um PDF: o texto não pode ser lido. Abra-o em um programa de PDF e salve-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of it can be read. Open it in its own program and save it again.</source>
        <translation>“{name}” está danificado: não pode ser lido por inteiro. Abra-o no próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way this program cannot read. Save it without protection and attach it again.</source>
        <translation>“{name}” está criptografado de um modo que este programa não lê. Salve-o sem proteção e anexe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.</source>
        <translation>“{name}” tem mais de {limit:bytes}, grande demais para anexar. Anexe uma parte.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a document.</source>
        <translation>“{name}” é aninhado demais para ser um documento.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of chats that this program knows.</source>
        <translation>“{name}” não é um arquivo de conversas que este programa conheça.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” não é um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a text document: this program cannot read it.</source>
        <translation>“{name}” não é um documento de texto: este programa não consegue lê-lo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” não está mais lá.</translation>
    </message>
    <message>
        <source>“{name}” is of a version of GPT4All that this program does not know (format {version}; up to {newest} are known).</source>
        <translation>“{name}” é de uma versão do GPT4All que este programa não conhece (formato {version}; são conhecidos até o {newest}).</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the other parts are found by it. Give all parts their names back.</source>
        <translation>“{name}” é a parte {number} de {count} de um modelo, e seu nome deve terminar com “{tail}”: por ele as outras partes são encontradas. Devolva os nomes a todas as partes.</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model. Open the first part instead.</source>
        <translation>“{name}” é a parte {number} de {count} de um modelo. Abra a primeira parte.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or packed in an unknown way. Save it without protection and attach it again.</source>
        <translation>“{name}” está protegido por senha ou compactado de modo desconhecido. Salve-o sem proteção e anexe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one and attach it again.</source>
        <translation>“{name}” está protegido por senha. Salve-o sem senha e anexe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is sound or video: this model can only read text.</source>
        <translation>“{name}” é som ou vídeo: este modelo só lê texto.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.</source>
        <translation>“{name}” é grande demais para ser importado: {size:bytes}; são permitidos {limit:bytes}.</translation>
    </message>
    <message>
        <source>“{name}” needs a password. Save it without one and attach it again.</source>
        <translation>“{name}” precisa de uma senha. Salve-o sem senha e anexe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} text, but its bytes are not: it is damaged.</source>
        <translation>“{name}” diz ser texto {label}, mas os bytes não são: está danificado.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit:bytes}. It is too large or was made to do harm.</source>
        <translation>“{name}” descompactado passa de {limit:bytes}. É grande demais ou foi feito para causar danos.</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file.</source>
        <translation>“{path}” não é um arquivo comum.</translation>
    </message>
</context>
</TS>
