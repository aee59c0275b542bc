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
    <name>ChatFiles</name>
    <message>
        <source>Something went wrong inside the program with this file.</source>
        <translation>Algo deu errado dentro do programa com este arquivo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>Não é possível gravar “{name}”: {reason}.</translation>
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
        <source>Save code as</source>
        <translation>Salvar código como</translation>
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
        <translation>salvar arquivo json cópia de segurança</translation>
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
    <name>MainWindow</name>
    <message>
        <source>GPT4All Desktop (safe mode)</source>
        <translation>GPT4All Desktop (modo seguro)</translation>
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
        <source>Cannot run: {reason}</source>
        <translation>Não roda: {reason}</translation>
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
        <source>{folder}: {used} used, {free} free</source>
        <translation>{folder}: {used} usados, {free} livres</translation>
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
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
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
        <source>Fetch GPT4All&apos;s list</source>
        <translation>Obter a lista do GPT4All</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Adicionar uma lista…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
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
</context>
<context>
    <name>SettingsPresenter</name>
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
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>Tabela, {name}</translation>
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
    <name>Worker</name>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>O modelo não está mais carregado. Abra um modelo e tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>Algo deu errado dentro do programa. Tentar de novo pode ajudar.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>Você está trabalhando offline: nada pode ser baixado. Os modelos neste computador funcionam como sempre. O interruptor está nas configurações.</translation>
    </message>
    <message>
        <source>{count} downloads were interrupted.</source>
        <translation>{count} downloads foram interrompidos.</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>A lista tem {count} modelos.</translation>
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
</TS>
