<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GPT4All Desktop</source>
        <translation>关于 GPT4All Desktop</translation>
    </message>
    <message>
        <source>Answers are made on this computer. Nothing is sent anywhere: not what you write, not how you use the program.</source>
        <translation>回答都在这台电脑上生成。无论是您写的内容还是使用方式，都不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt for Python {qt}</source>
        <translation>Python {python},Qt for Python {qt}</translation>
    </message>
    <message>
        <source>Processor kernels: {tier}</source>
        <translation>计算内核：{tier}</translation>
    </message>
    <message>
        <source>MIT licence. Contains Qt for Python (LGPL 3), Python (PSF), NumPy and Jinja (BSD), cffi (MIT).</source>
        <translation>MIT 许可证。包含 Qt for Python (LGPL 3)、Python (PSF)、NumPy 和 Jinja (BSD)、cffi (MIT)。</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Add a list</source>
        <translation>添加列表</translation>
    </message>
    <message>
        <source>The address of a list of models, in this program&apos;s format or in that of GPT4All (models3.json):</source>
        <translation>模型列表的地址，使用本程序的格式或 GPT4All 的格式（models3.json）：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside the program. You can go on working.</source>
        <translation>程序内部出了问题。您可以继续使用。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>All chats are copied every day. Going back to a copy keeps the present state as one more copy, so nothing is lost by trying.</source>
        <translation>所有对话每天都会备份。返回某个备份时，当前状态会另存为一份备份，因此尝试不会丢失任何内容。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>返回到此备份…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The chats are being copied…</source>
        <translation>正在复制对话…</translation>
    </message>
    <message>
        <source>Show the chats as they were on {day}? What was said since then stays in a backup of the present state.</source>
        <translation>要显示 {day} 时的对话吗？此后的内容会保留在当前状态的备份中。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>返回到备份</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The chats of the backup are being brought back…</source>
        <translation>正在恢复备份中的对话…</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Moving the models</source>
        <translation>移动模型</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Verifying {name} ({number} of {count})…</source>
        <translation>正在校验 {name}（第 {number} 个，共 {count} 个）…</translation>
    </message>
    <message>
        <source>A download is not finished.</source>
        <translation>有一个下载尚未完成。</translation>
    </message>
    <message>
        <source>{count} downloads are not finished.</source>
        <translation>有 {count} 个下载尚未完成。</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>您正在离线工作：无法下载任何内容。这台电脑上的模型照常可用。开关在设置中。</translation>
    </message>
    <message>
        <source>Looking for newer files…</source>
        <translation>正在查找更新的文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Chats are kept here for %n days, then they are deleted.</source>
        <translation>
            <numerusform>对话在此保留 %n 天，之后会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete “{title}” for good? This cannot be undone.</source>
        <translation>要永久删除“{title}”吗？此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good? This cannot be undone.</source>
        <translation>
            <numerusform>要永久删除 %n 个对话吗？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>{day} 删除</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more days</source>
        <translation>
            <numerusform>再保留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for one more day</source>
        <translation>再保留一天</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Precision and size</source>
        <translation>精度与大小</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>角色：{name}</translation>
    </message>
    <message>
        <source>{character}; this chat has settings of its own</source>
        <translation>{character}；此对话有自己的设置</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Settings of this chat…</source>
        <translation>此对话的设置…</translation>
    </message>
    <message>
        <source>Reset this chat to the usual settings</source>
        <translation>将此对话恢复为常用设置</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Folder {name}, {state}</source>
        <translation>文件夹 {name},{state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>a reply is being written</source>
        <translation>正在撰写回答</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>新回答</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Reply started</source>
        <translation>回答已开始</translation>
    </message>
    <message>
        <source>Reply stopped</source>
        <translation>回答已停止</translation>
    </message>
    <message numerus="yes">
        <source>Reply finished, %n words</source>
        <translation>
            <numerusform>回答已完成，共 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>文档 ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChatVoice</name>
    <message>
        <source>This question has not been answered.</source>
        <translation>此问题尚未得到回答。</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>已删除消息</translation>
    </message>
    <message>
        <source>{n} messages deleted</source>
        <translation>已删除 {n} 条消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This chat is temporary: it will not be saved.</source>
        <translation>此对话是临时的，不会保存。</translation>
    </message>
    <message>
        <source>This is another model than the one that wrote the reply</source>
        <translation>这不是撰写该回答的模型</translation>
    </message>
    <message>
        <source>The reply was made with another kind of processor</source>
        <translation>该回答由另一种处理器生成</translation>
    </message>
    <message>
        <source>The reply was made with another context length</source>
        <translation>该回答以另一上下文长度生成</translation>
    </message>
    <message>
        <source>{cause}: the text may differ.</source>
        <translation>{cause}：文字可能有所不同。</translation>
    </message>
    <message>
        <source>The replay is identical, word for word.</source>
        <translation>重放结果逐字相同。</translation>
    </message>
    <message>
        <source>The replay differs from the original.</source>
        <translation>重放结果与原文不同。</translation>
    </message>
</context>
<context>
    <name>ChatsRoom</name>
    <message>
        <source>Next chat in the list</source>
        <translation>列表中的下一个对话</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <translation>列表中的上一个对话</translation>
    </message>
    <message>
        <source>&amp;Rename this chat</source>
        <translation>重命名此对话(&amp;R)</translation>
    </message>
    <message>
        <source>title name</source>
        <translation>标题 名称</translation>
    </message>
    <message>
        <source>&amp;Pin this chat</source>
        <translation>置顶此对话(&amp;P)</translation>
    </message>
    <message>
        <source>favourite top unpin</source>
        <translation>收藏 顶部 取消置顶</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>project group</source>
        <translation>项目 分组</translation>
    </message>
    <message>
        <source>&amp;Delete this chat</source>
        <translation>删除此对话(&amp;D)</translation>
    </message>
    <message>
        <source>remove bin</source>
        <translation>移除 回收站</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>导出此对话(&amp;E)…</translation>
    </message>
    <message>
        <source>save file markdown html pdf json text</source>
        <translation>保存 文件 markdown html pdf json 文本</translation>
    </message>
    <message>
        <source>Export &amp;all chats…</source>
        <translation>导出所有对话(&amp;A)…</translation>
    </message>
    <message>
        <source>save file json backup</source>
        <translation>保存 文件 json 备份</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>导入对话(&amp;I)…</translation>
    </message>
    <message>
        <source>load file json chatgpt gpt4all zip</source>
        <translation>加载 文件 json chatgpt gpt4all zip</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>回收站(&amp;B)…</translation>
    </message>
    <message>
        <source>deleted restore trash</source>
        <translation>已删除 还原 回收站</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>备份(&amp;K)…</translation>
    </message>
    <message>
        <source>restore copy lost</source>
        <translation>还原 副本 丢失</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>whole text, {count} tokens</source>
        <translation>全文，{count} 个词元</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Save code as…</source>
        <translation>代码另存为…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>{language} code, {name}</source>
        <translation>{language} 代码，{name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Pasted text {n}.txt</source>
        <translation>粘贴的文本 {n}.txt</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>This model cannot see images.</source>
        <translation>此模型看不了图片。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Attach the text on the clipboard</source>
        <translation>附上剪贴板中的文本</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>随后发送</translation>
    </message>
    <message>
        <source>Open a model to start</source>
        <translation>打开模型即可开始</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>随便问点什么</translation>
    </message>
    <message>
        <source>Reading the files. You can send when that is done.</source>
        <translation>正在读取文件，读完后即可发送。</translation>
    </message>
    <message>
        <source>Sent when the reply is finished. Esc stops the reply.</source>
        <translation>回答完成后发送。按 Esc 停止回答。</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <translation>临时对话：不会保留任何内容。</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>您写的任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>You can send already; it waits for the model.</source>
        <translation>现在就可以发送，消息会等待模型就绪。</translation>
    </message>
    <message>
        <source>Sending needs a model: none is loaded.</source>
        <translation>发送需要模型，目前没有加载任何模型。</translation>
    </message>
    <message>
        <source>Your message waits for the model. Esc takes it back.</source>
        <translation>消息正在等待模型。按 Esc 可收回。</translation>
    </message>
    <message>
        <source>Esc stops the reply.</source>
        <translation>按 Esc 停止回答。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>context {numbers}</source>
        <translation>上下文 {numbers}</translation>
    </message>
    <message>
        <source>This message has {count} tokens.</source>
        <translation>此消息有 {count} 个词元。</translation>
    </message>
    <message>
        <source>It does not fit into the context of this model.</source>
        <translation>它超出了此模型的上下文。</translation>
    </message>
    <message>
        <source>The oldest messages no longer fit.</source>
        <translation>最早的消息已放不下。</translation>
    </message>
    <message>
        <source>The model has read it already.</source>
        <translation>模型已经读过了。</translation>
    </message>
    <message>
        <source>Press to see what the model reads.</source>
        <translation>点击查看模型读到的内容。</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The prompt, with control tokens in colour</source>
        <translation>提示词，控制词元以颜色标出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The model reads {tokens} tokens, {part} of its context of {context}; {template} of them are what the chat template adds. {reserve} are kept free for the reply.</source>
        <translation>模型读取 {tokens} 个词元，占其上下文 {context} 的 {part}；其中 {template} 个由对话模板添加。为回答保留 {reserve} 个。</translation>
    </message>
    <message>
        <source>{count} messages at the beginning no longer fit.</source>
        <translation>开头的 {count} 条消息已放不下。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Messages and their tokens</source>
        <translation>消息及其词元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>The literal prompt</source>
        <translation>提示词原文</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>程序意外结束</translation>
    </message>
    <message>
        <source>GPT4All Desktop ended unexpectedly the last time. Your chats are safe.</source>
        <translation>GPT4All Desktop 上次意外结束。您的对话安然无恙。</translation>
    </message>
    <message>
        <source>It happened more than once, so no model was loaded this time. Safe mode also leaves out your settings and fast processor instructions.</source>
        <translation>这种情况发生了不止一次，因此这次没有加载模型。安全模式还会忽略您的设置和处理器的快速指令。</translation>
    </message>
    <message>
        <source>This report helps to find the reason. It is not sent anywhere:</source>
        <translation>这份报告有助于查找原因，不会发送到任何地方：</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DesktopRoom</name>
    <message>
        <source>&amp;Quick question…</source>
        <translation>快速提问(&amp;Q)…</translation>
    </message>
    <message>
        <source>ask small window</source>
        <translation>提问 小窗口</translation>
    </message>
    <message>
        <source>The reply is ready.</source>
        <translation>回答已完成。</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>回答中断了。</translation>
    </message>
    <message>
        <source>Your desktop has no tray, so closing the window ends the program.</source>
        <translation>您的桌面没有托盘，因此关闭窗口会结束程序。</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the model here to open it</source>
        <translation>将模型拖到此处打开</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>松开即可附加</translation>
    </message>
</context>
<context>
    <name>EditorBlock</name>
    <message>
        <source>Edit the message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>另存为新版本</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>加载 {name}</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>Which model shall answer?</source>
        <translation>由哪个模型来回答？</translation>
    </message>
    <message>
        <source>Find one that suits this computer, open a model file (its name ends in .gguf), or drop one onto this window. Models in this folder are found by themselves:
{folder}</source>
        <translation>查找适合这台电脑的模型，打开一个模型文件（文件名以 .gguf 结尾），或将其拖到此窗口。此文件夹中的模型会自动找到：
{folder}</translation>
    </message>
    <message>
        <source>{name}
You can write your message meanwhile.</source>
        <translation>{name}
您可以先写消息。</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>{name} answers on this computer.</source>
        <translation>{name} 在这台电脑上回答。</translation>
    </message>
    <message>
        <source>This model could not be loaded</source>
        <translation>无法加载此模型</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Get a reply</source>
        <translation>获取回复</translation>
    </message>
</context>
<context>
    <name>FilesBlock</name>
    <message>
        <source>{name} · {tokens} tokens</source>
        <translation>{name} · {tokens} 个词元</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>所有用途</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Only what runs here</source>
        <translation>仅限可在此运行的</translation>
    </message>
    <message>
        <source>Length of conversations</source>
        <translation>会话长度</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>所有系列</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>所有许可证</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>所有语言</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current}/{count}</translation>
    </message>
</context>
<context>
    <name>FoldersSheet</name>
    <message>
        <source>Folders with models</source>
        <translation>存放模型的文件夹</translation>
    </message>
    <message>
        <source>Downloads go to the first folder. Models in the others are used where they are; nothing is written there.</source>
        <translation>下载的文件放入第一个文件夹。其他文件夹中的模型就地使用，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>移动模型…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Another reply</source>
        <translation>换一个回答</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>继续此回答</translation>
    </message>
    <message>
        <source>Replay: make the same reply again</source>
        <translation>重放：再次生成相同的回答</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>从这里开始新对话</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{version}/{versions}</source>
        <translation>{version}/{versions}</translation>
    </message>
    <message>
        <source>version {version} of {versions}</source>
        <translation>第 {version} 版，共 {versions} 版</translation>
    </message>
    <message>
        <source>No longer in the context</source>
        <translation>已不在上下文中</translation>
    </message>
    <message>
        <source>The model reads this in place of the messages it sums up</source>
        <translation>模型读取此摘要，以代替被总结的消息</translation>
    </message>
    <message>
        <source>Will be answered when the model is free</source>
        <translation>模型空闲后就会回答</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在撰写…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>正在阅读您的消息…</translation>
    </message>
    <message>
        <source>Reading your message… {done} of {total} tokens</source>
        <translation>正在阅读您的消息… {done}/{total} 个词元</translation>
    </message>
    <message>
        <source>Cut off before it was finished</source>
        <translation>在完成之前中断</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已由您停止</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>达到长度上限而停止</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>上下文已满</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} 词元/秒</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>首个词元用时 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>nothing is loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>loading, {percent}</source>
        <translation>正在加载，{percent}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>无法加载</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Another program uses {keys} already: choose another combination.</source>
        <translation>另一个程序已在使用 {keys}：请选择其他组合键。</translation>
    </message>
    <message>
        <source>Your keyboard has no keys for {keys}: choose another combination.</source>
        <translation>您的键盘没有 {keys} 的按键：请选择其他组合键。</translation>
    </message>
    <message>
        <source>Your desktop does not let programs choose a key: in its keyboard settings, set one for the command “gpt4all-desktop --quick-ask”.</source>
        <translation>您的桌面不允许程序选择按键：请在桌面的键盘设置中为命令“gpt4all-desktop --quick-ask”设置按键。</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出了问题。</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Network requests</source>
        <translation>网络请求</translation>
    </message>
    <message>
        <source>Every request this program has sent: when, to whom, why, and how much came back. A line is written before the request leaves. The list itself is the file {path}.</source>
        <translation>本程序发送过的每个请求：何时、发给谁、为何、返回多少。请求发出前先写下一行。列表即文件 {path}。</translation>
    </message>
    <message>
        <source>Nothing has ever been sent.</source>
        <translation>从未发送过任何内容。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>download of {title}</source>
        <translation>下载 {title}</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>search on Hugging Face</source>
        <translation>在 Hugging Face 上搜索</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>This link does not lead to a web page or a mail address, so it is not opened. It was written by the model.</source>
        <translation>此链接既不指向网页也不指向邮件地址，因此不会打开。它由模型写出。</translation>
    </message>
    <message>
        <source>The model wrote this link. It starts a mail to:</source>
        <translation>此链接由模型写出。它会新建邮件发往：</translation>
    </message>
    <message>
        <source>The model wrote this link. It opens in your browser and leads to:</source>
        <translation>此链接由模型写出。它会在浏览器中打开并指向：</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>A list is fetched only when you press a button here.</source>
        <translation>只有在您点击此处的按钮时才会获取列表。</translation>
    </message>
    <message>
        <source>Fetch GPT4All&apos;s list</source>
        <translation>获取 GPT4All 的列表</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>You work offline: only files can be added.</source>
        <translation>您正在离线工作：只能添加文件。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>新建临时对话(&amp;T)</translation>
    </message>
    <message>
        <source>private incognito secret</source>
        <translation>隐私 无痕 秘密</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>load file gguf</source>
        <translation>加载 文件 gguf</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>find download install remove browse catalog</source>
        <translation>查找 下载 安装 移除 浏览 目录</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>添加附件(&amp;A)…</translation>
    </message>
    <message>
        <source>add document pdf upload</source>
        <translation>添加 文档 pdf 上传</translation>
    </message>
    <message>
        <source>Show the &amp;context</source>
        <translation>显示上下文(&amp;C)</translation>
    </message>
    <message>
        <source>prompt tokens window literal template</source>
        <translation>提示词 词元 窗口 原文 模板</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>停止回答(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>显示侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>chats list hide</source>
        <translation>对话 列表 隐藏</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>在此对话中查找(&amp;F)</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>搜索 文本</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>上一条消息(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>下一条消息(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;earch all chats</source>
        <translation>搜索所有对话(&amp;E)</translation>
    </message>
    <message>
        <source>find history</source>
        <translation>查找 历史</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>退出 关闭 离开</translation>
    </message>
    <message>
        <source>&amp;About GPT4All Desktop</source>
        <translation>关于 GPT4All Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>版本 许可证</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>外观 颜色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>appearance colours bright day</source>
        <translation>外观 颜色 明亮 白天</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>appearance colours night</source>
        <translation>外观 颜色 夜晚</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>外观 颜色 无障碍</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>无法写入文件：{reason}</translation>
    </message>
    <message>
        <source>The reply failed, so your next message was not sent. It is in the composer.</source>
        <translation>回复失败，因此未发送您的下一条消息。它已放回输入框。</translation>
    </message>
</context>
<context>
    <name>MathBlock</name>
    <message>
        <source>Formula {source}</source>
        <translation>公式 {source}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ModelBinSheet</name>
    <message>
        <source>Bin of the models</source>
        <translation>模型回收站</translation>
    </message>
    <message>
        <source>Removed models take space until they are deleted for good. Nothing is deleted by itself.</source>
        <translation>移除的模型在彻底删除之前会占用空间。不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete {name} ({size}) for good? This cannot be undone.</source>
        <translation>彻底删除 {name}({size})?此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete {count} files ({size}) for good? This cannot be undone.</source>
        <translation>彻底删除 {count} 个文件（{size}）？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Table of models</source>
        <translation>模型表格</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{number} billion parameters</source>
        <translation>{number}B 参数</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <translation>{number}M 参数</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>a file of {program}, used where it is</source>
        <translation>{program} 的文件，在原处使用</translation>
    </message>
    <message>
        <source>checksum verified</source>
        <translation>校验和已验证</translation>
    </message>
    <message>
        <source>a newer file is offered</source>
        <translation>有更新的文件</translation>
    </message>
    <message>
        <source>• has settings of its own</source>
        <translation>• 有自己的设置</translation>
    </message>
    <message>
        <source>Still being copied: {size} are there</source>
        <translation>仍在复制：已有 {size}</translation>
    </message>
    <message>
        <source>Not whole: a part of the file is missing. Copy it once more.</source>
        <translation>不完整：文件缺少一部分。请重新复制。</translation>
    </message>
    <message>
        <source>Not whole: {there} of {whole} are there. Copy it once more.</source>
        <translation>不完整：共 {whole}，只有 {there}。请重新复制。</translation>
    </message>
    <message>
        <source>about </source>
        <translation>约 </translation>
    </message>
    <message>
        <source>Fits: takes {about}{needed} of {room} free memory</source>
        <translation>可容纳：占用 {about}{needed}，可用内存 {room}</translation>
    </message>
    <message>
        <source>Tight: takes {about}{needed}, but {room} of memory are free now</source>
        <translation>勉强：占用 {about}{needed}，而目前可用内存为 {room}</translation>
    </message>
    <message>
        <source>Too large: takes {about}{needed}, more than this computer has</source>
        <translation>太大：占用 {about}{needed}，超出这台电脑的内存</translation>
    </message>
    <message>
        <source>whether this version runs it shows when the download begins</source>
        <translation>此版本能否运行它，下载开始时便知</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>每秒约 {count} 个词</translation>
    </message>
    <message>
        <source>, the first after {time} s</source>
        <translation>,首个在 {time} 秒后</translation>
    </message>
    <message>
        <source>Cannot run: this version does not know the architecture “{name}”</source>
        <translation>无法运行：此版本不认识架构“{name}”</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Checking: {part}</source>
        <translation>正在校验：{part}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done}/{size}</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>interrupted, trying again</source>
        <translation>已中断，正在重试</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} 词/秒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>A file of 2023 in an older format. GPT4All does not offer it any more.</source>
        <translation>2023 年的旧格式文件。GPT4All 已不再提供。</translation>
    </message>
    <message>
        <source>Superseded in GPT4All by a newer file.</source>
        <translation>在 GPT4All 中已被更新的文件取代。</translation>
    </message>
    <message>
        <source>The starter model. `make starter` puts it into the models folder.</source>
        <translation>入门模型。`make starter` 会将其放入模型文件夹。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Chat when ready</source>
        <translation>就绪后开始对话</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Get the newer file</source>
        <translation>获取更新的文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Thinks before it answers</source>
        <translation>先思考再回答</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>文档搜索</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>最适合的优先</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>最小的优先</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的优先</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>最快的优先</translation>
    </message>
    <message>
        <source>Memory for {tokens} tokens, about {pages} pages</source>
        <translation>{tokens} 个词元（约 {pages} 页）所需内存</translation>
    </message>
    <message>
        <source>{used} used, {free} free in {folder}</source>
        <translation>{folder}：已用 {used}，可用 {free}</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted.</source>
        <translation>将模型移动到 {folder} 的操作被中断。</translation>
    </message>
    <message>
        <source>The models are being moved to {folder}: {done} of {size}</source>
        <translation>正在将模型移动到 {folder}:{done} / {size}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>现在无法读取</translation>
    </message>
    <message>
        <source>one model, {size}</source>
        <translation>1 个模型，{size}</translation>
    </message>
    <message>
        <source>{count} models, {size}</source>
        <translation>{count} 个模型，{size}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>of {program}</source>
        <translation>属于 {program}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>列表中有 {count} 个模型。</translation>
    </message>
    <message>
        <source>There is a newer file of: {names}.</source>
        <translation>以下模型有更新的文件：{names}。</translation>
    </message>
    <message>
        <source>Your models are as they are offered now.</source>
        <translation>您的模型与目前提供的一致。</translation>
    </message>
    <message>
        <source>No list knows your models, so there is no answer.</source>
        <translation>没有列表包含您的模型，因此无法判断。</translation>
    </message>
    <message>
        <source>{count} of your models are in no list.</source>
        <translation>您有 {count} 个模型不在任何列表中。</translation>
    </message>
    <message>
        <source>Damaged: {names}. Remove what is damaged and download it again.</source>
        <translation>已损坏：{names}。请移除损坏的内容并重新下载。</translation>
    </message>
    <message>
        <source>One model was verified; it is whole.</source>
        <translation>已校验 1 个模型，完好无损。</translation>
    </message>
    <message>
        <source>{count} models were verified; all are whole.</source>
        <translation>已校验 {count} 个模型，全部完好无损。</translation>
    </message>
    <message>
        <source>{size} · removed {time}</source>
        <translation>{size} · 移除于 {time}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} 个模型</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>fetched {time}</source>
        <translation>获取于 {time}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>添加于 {time}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read now. Its models come back when it can be.</source>
        <translation>现在无法读取文件夹 {folder}。可以读取后，其中的模型会重新出现。</translation>
    </message>
    <message>
        <source>{count} folders cannot be read now. Their models come back when they can be.</source>
        <translation>现在无法读取 {count} 个文件夹。可以读取后，其中的模型会重新出现。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>There is no model yet. Find one in the list, or drop a model file here.</source>
        <translation>还没有模型。请在列表中查找，或将模型文件拖到此处。</translation>
    </message>
    <message>
        <source>No model matches. Search for less, or clear the filters.</source>
        <translation>没有匹配的模型。请减少搜索词或清除筛选。</translation>
    </message>
</context>
<context>
    <name>ModelsGate</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>离线工作(&amp;W)</translation>
    </message>
    <message>
        <source>network internet connection privacy</source>
        <translation>网络 互联网 连接 隐私</translation>
    </message>
    <message>
        <source>&amp;Network requests…</source>
        <translation>网络请求(&amp;N)…</translation>
    </message>
    <message>
        <source>ledger privacy connections sent</source>
        <translation>记录 隐私 连接 发送</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Bin ({size})…</source>
        <translation>回收站（{size}）…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} 已移入回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} 已就绪。</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <translation>模型现在位于 {folder}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Search Hugging Face for “{query}”</source>
        <translation>在 Hugging Face 搜索“{query}”</translation>
    </message>
    <message>
        <source>Asking Hugging Face…</source>
        <translation>正在询问 Hugging Face…</translation>
    </message>
    <message>
        <source>Ask Hugging Face again</source>
        <translation>再次询问 Hugging Face</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>列表…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <source>Downloads are running. Pause them, or wait until they are done, then move the models.</source>
        <translation>正在下载。请先暂停或等待下载完成，然后再移动模型。</translation>
    </message>
    <message>
        <source>The models are in the new folder, but the settings could not be written. Make sure that there is space, then continue.</source>
        <translation>模型已在新文件夹中，但无法写入设置。请确保有可用空间，然后继续。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加存放模型的文件夹</translation>
    </message>
    <message>
        <source>Choose the new folder for the models</source>
        <translation>选择存放模型的新文件夹</translation>
    </message>
    <message>
        <source>Add a list of models</source>
        <translation>添加模型列表</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>列表 (*.json)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the models</source>
        <translation>移动模型</translation>
    </message>
    <message>
        <source>Move one model ({size})?</source>
        <translation>移动 1 个模型（{size}）？</translation>
    </message>
    <message>
        <source>Move {count} models ({size})?</source>
        <translation>移动 {count} 个模型（{size}）？</translation>
    </message>
    <message>
        <source>There is no model yet. Use this folder for models from now on?</source>
        <translation>还没有模型。从现在起使用此文件夹存放模型吗？</translation>
    </message>
    <message>
        <source>From: {folder}</source>
        <translation>从：{folder}</translation>
    </message>
    <message>
        <source>To: {folder}</source>
        <translation>到：{folder}</translation>
    </message>
    <message>
        <source>The new folder is on another disk: each file is copied and compared before the old one is deleted. You can go on working, cancel, or continue later.</source>
        <translation>新文件夹在另一个磁盘上：每个文件都会先复制并比较，然后才删除旧文件。您可以继续工作、取消或稍后继续。</translation>
    </message>
    <message>
        <source>The new folder is on the same disk, so this takes a moment only.</source>
        <translation>新文件夹在同一磁盘上，只需片刻。</translation>
    </message>
    <message>
        <source>Only models move; all other files stay where they are.</source>
        <translation>只移动模型；其他文件都留在原处。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>接下来：{text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>加载 {name}</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>正在加载 {name}…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>没有加载模型。</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Restore: {name}</source>
        <translation>恢复：{name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有改动</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search commands, chats, models, settings</source>
        <translation>搜索命令、对话、模型、设置</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>随便问点什么</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thinking… {time}</source>
        <translation>正在思考… {time}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>思考了 {time}</translation>
    </message>
    <message>
        <source>hides the reasoning</source>
        <translation>隐藏推理过程</translation>
    </message>
    <message>
        <source>shows the reasoning</source>
        <translation>显示推理过程</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移动到(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Out of the folder</source>
        <translation>移出文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>展开(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete the folder, keep its chats</source>
        <translation>删除文件夹，保留其对话(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>用词选择</translation>
    </message>
    <message>
        <source>Loading models</source>
        <translation>模型加载</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the window; as the system also follows its wish for more contrast.</source>
        <translation>窗口的颜色；“跟随系统”也会遵循系统对更高对比度的要求。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large everything is, in percent of the system&apos;s font.</source>
        <translation>所有内容的大小，以系统字体的百分比表示。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of menus and messages of the program, not that of the model.</source>
        <translation>程序菜单和消息的语言，而非模型的语言。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Whether things may move and fade, or change at once without animation.</source>
        <translation>内容可以移动和淡入淡出，还是不带动画直接变化。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The set of instructions, template and choice of words that chats begin with.</source>
        <translation>对话开始时采用的一组指令、模板和用词选择。</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>没有指令</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: who it is and how it shall answer.</source>
        <translation>对话前告诉模型的内容：它是谁，应如何回答。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>After this many tokens a reply is ended; it can be continued.</source>
        <translation>达到这么多词元后回答会结束，之后可以继续。</translation>
    </message>
    <message>
        <source>The template of the model file</source>
        <translation>模型文件自带的模板</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>The Jinja template that turns a conversation into the text the model reads; only models with a wrong or missing one need another.</source>
        <translation>将对话转换为模型所读文本的 Jinja 模板；只有模板错误或缺失的模型才需要另设。</translation>
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
        <translation>发送键</translation>
    </message>
    <message>
        <source>The key that sends a message; Shift+Enter, or Enter when it does not send, begins a new line.</source>
        <translation>发送消息的按键；Shift+Enter（或不用于发送时的 Enter）换行。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>Long paste</source>
        <translation>长文本粘贴</translation>
    </message>
    <message>
        <source>Pasted text of this many characters becomes an attachment; 0 is never.</source>
        <translation>粘贴的文本达到这么多字符时转为附件;0 表示从不。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>使用窗口的语言</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Misspelled words in your message are underlined, with the Hunspell dictionaries this computer has; the menu of a word has suggestions.</source>
        <translation>使用此计算机上的 Hunspell 词典，为消息中拼错的单词加下划线；单词的菜单中有建议。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>使用电池时不</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Read while you write</source>
        <translation>边写边读</translation>
    </message>
    <message>
        <source>The model reads your message and its files while you write, so that the first word of the reply comes at once.</source>
        <translation>您书写时模型就在阅读消息及其文件，使回答的第一个字立即出现。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How varied replies are: higher values are more daring, 0 always takes the most likely token.</source>
        <translation>回答的多样程度：数值越大越大胆，0 始终选取最可能的词元。</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Only this many of the most likely tokens are chosen from; 0 takes all.</source>
        <translation>仅从这么多个最可能的词元中选取;0 表示全部。</translation>
    </message>
    <message>
        <source>Top-P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together reach this probability are chosen from; 1 takes all.</source>
        <translation>仅从合计达到此概率的最可能词元中选取;1 表示全部。</translation>
    </message>
    <message>
        <source>Min-P</source>
        <translation>Min-P</translation>
    </message>
    <message>
        <source>Tokens less likely than this fraction of the most likely one are left out; 0 takes all.</source>
        <translation>概率低于最可能词元此比例的词元会被舍去;0 表示全部保留。</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>How much less likely tokens of the recent text become; 1 is off.</source>
        <translation>最近文本中的词元可能性降低多少;1 表示关闭。</translation>
    </message>
    <message>
        <source>Recent text</source>
        <translation>最近文本</translation>
    </message>
    <message>
        <source>How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.</source>
        <translation>重复惩罚回看多少个词元;0 表示关闭，-1 表示整个上下文。</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>每次更换</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed, settings and conversation give the same reply; without one every reply is different.</source>
        <translation>种子、设置和对话相同，则回答相同；不设种子则每次回答都不同。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees at once; more needs more memory. Automatic takes what the model was trained for, but at most 4,096.</source>
        <translation>模型一次能看到对话的多少个词元；越多所需内存越大。“自动”采用模型训练时的长度，但最多 4,096。</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>全部核心</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many processor cores a reply may use; fewer leave room for other programs.</source>
        <translation>回答可使用多少个处理器核心；少用可为其他程序留出余地。</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>前瞻</translation>
    </message>
    <message>
        <source>Where a text repeats itself, likely tokens are evaluated in advance; replies are the same, only faster.</source>
        <translation>文本重复之处会提前计算可能的词元；回答不变，只是更快。</translation>
    </message>
    <message>
        <source>Load a model at the start</source>
        <translation>启动时加载模型</translation>
    </message>
    <message>
        <source>Load the model of last time as soon as the window is open.</source>
        <translation>窗口打开后立即加载上次使用的模型。</translation>
    </message>
    <message>
        <source>In the folder of the program</source>
        <translation>在程序的文件夹中</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Where downloads go and models are looked for first. To take the models along, move them in the model browser instead.</source>
        <translation>下载的存放位置，也是最先查找模型的地方。若要连同模型一起移动，请在模型浏览器中移动。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say that a long reply has ended while you are in another window.</source>
        <translation>当您在其他窗口时，告知较长的回答已完成。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Stay in the tray of the desktop when the window is closed, with the model loaded.</source>
        <translation>关闭窗口后留在桌面托盘，模型保持加载。</translation>
    </message>
    <message>
        <source>Key for a quick question</source>
        <translation>快速提问的按键</translation>
    </message>
    <message>
        <source>Opens the small window for a question from whatever program you are in; keys with Ctrl, Alt or the Windows key. The program learns of no other keys.</source>
        <translation>无论您在哪个程序中，都会打开用于提问的小窗口；请使用带 Ctrl、Alt 或 Windows 键的组合键。程序不会得知其他按键。</translation>
    </message>
    <message>
        <source>First words of the question</source>
        <translation>问题的开头几个词</translation>
    </message>
    <message>
        <source>By the model, not on battery</source>
        <translation>由模型拟定，使用电池时除外</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>由模型拟定</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>对话标题</translation>
    </message>
    <message>
        <source>What a chat is called; the model finds a title after the first reply, when nothing else is to be done. Small models find poor ones.</source>
        <translation>对话的名称；模型在第一次回复之后、没有其他工作时拟定标题。小模型拟的标题较差。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Keep deleted chats</source>
        <translation>保留已删除的对话</translation>
    </message>
    <message>
        <source>How long deleted conversations stay in the bin before they are erased.</source>
        <translation>已删除的会话在回收站中保留多久后被清除。</translation>
    </message>
    <message>
        <source>Space for quick reopening</source>
        <translation>快速重开所用空间</translation>
    </message>
    <message>
        <source>How much of the disk keeps what a model has read of your chats, so that one opened again answers at once; 0 keeps nothing. Takes effect at the next start.</source>
        <translation>用多少磁盘空间保存模型读过的对话，使重新打开的对话能立即回答;0 表示不保存。下次启动时生效。</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>Refuse every connection, also downloads of models you ask for.</source>
        <translation>拒绝一切连接，包括您要求的模型下载。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The address of the proxy for downloads, such as http://proxy:3128.</source>
        <translation>下载所用代理的地址，例如 http://proxy:3128。</translation>
    </message>
    <message>
        <source>Download speed limit</source>
        <translation>下载速度上限</translation>
    </message>
    <message>
        <source>How much of the line all downloads together may take; 0 is no limit.</source>
        <translation>所有下载合计最多可占用的带宽；0 表示不限。</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>始终一致</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>What the settings are for</source>
        <translation>设置的适用范围</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>恢复此页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Some changes wait for the model to be loaded again.</source>
        <translation>某些更改需重新加载模型后生效。</translation>
    </message>
    <message>
        <source>Load it now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew. Your chat and draft come back; temporary chats end.</source>
        <translation>重新打开窗口后语言会改变。您的对话和草稿会恢复；临时对话会结束。</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The page “{page}” is as it was at first.</source>
        <translation>“{page}”页面已恢复为最初的状态。</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>角色：{name}</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again.</source>
        <translation>重新加载模型后生效。</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>首选项 选项 配置</translation>
    </message>
    <message>
        <source>Settings of this &amp;chat…</source>
        <translation>此对话的设置(&amp;C)…</translation>
    </message>
    <message>
        <source>character instructions system prompt temperature</source>
        <translation>角色 指令 系统提示词 温度</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>缩放 字体 大小</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShortageBar</name>
    <message>
        <source>Summarise it</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enlarge to {tokens} tokens (+{memory} MB)</source>
        <translation>扩大到 {tokens} 个词元（+{memory} MB）</translation>
    </message>
    <message>
        <source>The model summarises the first {count} messages…</source>
        <translation>模型正在总结前 {count} 条消息…</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}. Shorten it, or open a model with a longer context.</source>
        <translation>此消息对模型来说太长：连同周围内容共 {tokens} 个词元，而上下文只能容纳 {context} 个。请缩短它，或打开上下文更长的模型。</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}.</source>
        <translation>此消息对模型来说太长：连同周围内容共 {tokens} 个词元，而上下文只能容纳 {context} 个。</translation>
    </message>
    <message>
        <source>The context of {context} tokens is like a whiteboard, and it is full: the model no longer sees the first {count} messages. They are dimmed.</source>
        <translation>{context} 个词元的上下文就像一块白板，现在写满了：模型不再看到前 {count} 条消息。它们以淡色显示。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>1 个结果</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}”已移入回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the bin.</source>
        <translation>
            <numerusform>%n 个对话已移入回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone; its chats are not.</source>
        <translation>文件夹“{name}”已删除，其中的对话仍在。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>您的对话会列在这里。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No Hunspell dictionary for this language was found on this computer.</source>
        <translation>此计算机上未找到该语言的 Hunspell 词典。</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>将“{word}”添加到词典</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>忽略“{word}”</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>表格，{name}</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Save the whole table as…</source>
        <translation>整个表格另存为…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>复制整个表格</translation>
    </message>
    <message>
        <source>Columns not shown: {count}</source>
        <translation>未显示的列：{count}</translation>
    </message>
</context>
<context>
    <name>TemporaryMark</name>
    <message>
        <source>Temporary chat</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept. It is gone when you leave it.</source>
        <translation>此对话不会保留任何内容，离开后即消失。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>New text</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)</source>
        <translation>对话：本程序、ChatGPT、GPT4All (*.json *.zip *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Chats are being imported…</source>
        <translation>正在导入对话…</translation>
    </message>
    <message>
        <source>Exported to “{name}”.</source>
        <translation>已导出到“{name}”。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>One chat imported.</source>
        <translation>已导入 1 个对话。</translation>
    </message>
    <message numerus="yes">
        <source>%n chats imported.</source>
        <translation>
            <numerusform>已导入 %n 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n more files could not be imported.</source>
        <translation>
            <numerusform>另有 %n 个文件无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>正在写入“{name}”…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON, all branches, can be imported again (*.json)</source>
        <translation>JSON，含所有分支，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>附件：{name}</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open GPT4All Desktop</source>
        <translation>打开 GPT4All Desktop(&amp;O)</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <translation>快速提问(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WorkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>程序内部出了问题。重试也许有用。</translation>
    </message>
</context>
<context>
    <name>_ItemModel</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>_PresetBar</name>
    <message>
        <source>Name of the character</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Save as a character</source>
        <translation>另存为角色</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Something went wrong while the file was read.</source>
        <translation>读取文件时出了问题。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A token id is far too large.</source>
        <translation>某个词元编号过大。</translation>
    </message>
    <message>
        <source>Choose another model, or give it a chat template of your own.</source>
        <translation>请选择其他模型，或为它指定您自己的对话模板。</translation>
    </message>
    <message>
        <source>Conversation {number} has more messages than are allowed.</source>
        <translation>会话 {number} 的消息数超过了允许的上限。</translation>
    </message>
    <message>
        <source>Conversation {number} of the export is damaged.</source>
        <translation>导出内容中的会话 {number} 已损坏。</translation>
    </message>
    <message>
        <source>Could not map “{path}”: {reason}.</source>
        <translation>无法将“{path}”映射到内存：{reason}。</translation>
    </message>
    <message>
        <source>Could not open “{path}”: {reason}.</source>
        <translation>无法打开“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Could not read “{path}”: {reason}.</source>
        <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Could not start thread {number} of {count}.</source>
        <translation>无法启动第 {number} 个线程（共 {count} 个）。</translation>
    </message>
    <message>
        <source>GPT4All Desktop is already running, but it does not answer. End it, or wait until it has ended, and try again.</source>
        <translation>GPT4All Desktop 已在运行，但没有响应。请结束它，或等它结束后重试。</translation>
    </message>
    <message>
        <source>Hugging Face answered something unreadable.</source>
        <translation>Hugging Face 的响应无法读取。</translation>
    </message>
    <message>
        <source>Metadata “{key}” is missing: the file has no tokenizer.</source>
        <translation>缺少元数据“{key}”：文件没有分词器。</translation>
    </message>
    <message>
        <source>Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter context or a smaller model.</source>
        <translation>内存不足以容纳 {tokens} 个词元的上下文（{size} MiB）。请选择更短的上下文或更小的模型。</translation>
    </message>
    <message>
        <source>Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller model or a shorter context.</source>
        <translation>内存不足：还需要 {size} MiB。请关闭其他程序，或选择更小的模型或更短的上下文。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({reason}). Choose another folder.</source>
        <translation>无法写入 {folder}({reason})。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was said in the conversations of the export.</source>
        <translation>导出的会话中没有任何内容。</translation>
    </message>
    <message>
        <source>Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large or damaged. Attach a smaller part of it.</source>
        <translation>读取“{name}”超过了 {seconds:.0f} 秒：文件过大或已损坏。请附上其中较小的一部分。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错了。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has {has}: it is incomplete, download it again.</source>
        <translation>字节 {at} 处的张量“{name}”需要从字节 {begin} 开始的 {size} 字节，但文件只有 {has} 字节：文件不完整，请重新下载。</translation>
    </message>
    <message>
        <source>Tensor “{name}” has the type {type}, which this version cannot compute with. Choose another quantization of the model, for example Q4_K_M.</source>
        <translation>张量“{name}”的类型为 {type}，此版本无法用它计算。请选择模型的其他量化版本，例如 Q4_K_M。</translation>
    </message>
    <message>
        <source>The address {url} is not secure (https) and is not used.</source>
        <translation>地址 {url} 不安全（非 https），不会使用。</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the disk full or the folder protected?</source>
        <translation>无法写入备份。磁盘是否已满，或文件夹是否受保护？</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>此文件的开头已损坏。</translation>
    </message>
    <message>
        <source>The bin cannot be the models folder.</source>
        <translation>回收站不能作为模型文件夹。</translation>
    </message>
    <message>
        <source>The chat template of this model does not work with this conversation. {advice}</source>
        <translation>此模型的对话模板不适用于此对话。{advice}</translation>
    </message>
    <message>
        <source>The chat template of this model has an error in line {line}: {words}. {advice}</source>
        <translation>此模型的对话模板第 {line} 行有错误：{words}。{advice}</translation>
    </message>
    <message>
        <source>The chat template of this model is nested too deeply or too large. {advice}</source>
        <translation>此模型的对话模板嵌套过深或过大。{advice}</translation>
    </message>
    <message>
        <source>The chat template of this model refuses this conversation: “{words}”.</source>
        <translation>此模型的对话模板拒绝此对话：“{words}”。</translation>
    </message>
    <message>
        <source>The chat template of this model {does}. {advice}</source>
        <translation>此模型的对话模板{does}。{advice}</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>对话已关闭。</translation>
    </message>
    <message>
        <source>The chats are not kept on disk.</source>
        <translation>对话未保存在磁盘上。</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be read. Is the disk full or the folder protected?</source>
        <translation>无法读取“{name}”中的对话。磁盘是否已满，或文件夹是否受保护？</translation>
    </message>
    <message>
        <source>The connection broke off. Try again later.</source>
        <translation>连接中断。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the internet connection and try again.</source>
        <translation>连接 {host} 失败。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure, so it was given up. Check the date of this computer, and whether something on the way intercepts connections.</source>
        <translation>与 {host} 的连接不安全，因此已放弃。请检查此电脑的日期，以及是否有东西在途中拦截连接。</translation>
    </message>
    <message>
        <source>The context of {tokens} tokens is full.</source>
        <translation>{tokens} 个词元的上下文已满。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. Free some space, or choose another folder.</source>
        <translation>{folder} 所在磁盘可用 {free:bytes}，但模型需要 {needed:bytes}。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space and continue, or undo the move.</source>
        <translation>{folder} 所在磁盘已满。请腾出空间后继续，或撤销移动。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Make room, then continue.</source>
        <translation>{folder} 所在的磁盘已满。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>The download ended after {position:,} of {size:,} bytes. Try again later.</source>
        <translation>下载在 {position:,} / {size:,} 字节处中止。请稍后重试。</translation>
    </message>
    <message>
        <source>The download ended too early. Try again later.</source>
        <translation>下载过早结束。请稍后重试。</translation>
    </message>
    <message>
        <source>The downloaded file is damaged or not the right one (its {wrong} checksum is wrong). It was discarded; try again.</source>
        <translation>下载的文件已损坏或不是所需文件（{wrong} 校验和不符）。文件已丢弃，请重试。</translation>
    </message>
    <message>
        <source>The downloaded file is not a model. It was discarded.</source>
        <translation>下载的文件不是模型，已丢弃。</translation>
    </message>
    <message>
        <source>The export has more than {limit:,} conversations.</source>
        <translation>导出内容超过 {limit:,} 个会话。</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>无法写入文件（{reason}）。</translation>
    </message>
    <message>
        <source>The file does not name its architecture (metadata “{key}”), so it cannot be run.</source>
        <translation>文件未注明其架构（元数据“{key}”），因此无法运行。</translation>
    </message>
    <message>
        <source>The file ends at byte {at} inside {place}: it is incomplete, download it again.</source>
        <translation>文件在字节 {at} 处结束（{place}）：文件不完整，请重新下载。</translation>
    </message>
    <message>
        <source>The file has only just begun.</source>
        <translation>文件目前只有开头部分。</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, but only {free:bytes} are free in {folder}. Make room and try again.</source>
        <translation>文件大小为 {size:bytes}，但 {folder} 中只有 {free:bytes} 可用。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a GGUF model has at least 24.</source>
        <translation>文件只有 {size} 字节；GGUF 模型至少有 24 字节。</translation>
    </message>
    <message>
        <source>The file is GGUF version {version} (byte 4); versions 2 and 3 can be read.</source>
        <translation>文件为 GGUF 版本 {version}（字节 4）；可读取版本 2 和 3。</translation>
    </message>
    <message>
        <source>The file is a big-endian GGUF (version word {word} at byte 4); this program reads little-endian files.</source>
        <translation>文件是大端序 GGUF（字节 4 的版本字 {word}）；此程序读取小端序文件。</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a list of chats.</source>
        <translation>文件嵌套过深，不可能是对话列表。</translation>
    </message>
    <message>
        <source>The file lacks the metadata “{name}”.</source>
        <translation>文件缺少元数据“{name}”。</translation>
    </message>
    <message>
        <source>The file lacks the tensor “{name}”.</source>
        <translation>文件缺少张量“{name}”。</translation>
    </message>
    <message>
        <source>The file name contains a NUL character.</source>
        <translation>文件名包含 NUL 字符。</translation>
    </message>
    <message>
        <source>The file name {name} is not a plain one and is not used.</source>
        <translation>文件名 {name} 不是普通的名称，不会使用。</translation>
    </message>
    <message>
        <source>The file of chats does not say which version it is of.</source>
        <translation>对话文件没有注明版本。</translation>
    </message>
    <message>
        <source>Chat {number} in the file is damaged.</source>
        <translation>文件中的第 {number} 个对话已损坏。</translation>
    </message>
    <message>
        <source>By its name this is part {number}, by its metadata part {found}.</source>
        <translation>按名称这是第 {number} 部分，按元数据却是第 {found} 部分。</translation>
    </message>
    <message>
        <source>In “{part}”: {reason}</source>
        <translation>在“{part}”中：{reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing or cannot be read: {reason}</source>
        <translation>第 {number} 部分（共 {count} 部分）缺失或无法读取：{reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing: {name}. Put it beside the others, or download the model again.</source>
        <translation>缺少第 {number} 部分（共 {count} 部分）：{name}。请将它放到其他部分旁边，或重新下载模型。</translation>
    </message>
    <message>
        <source>Tensor “{name}” is in an earlier part of the model too.</source>
        <translation>张量“{name}”在模型前面的部分中也有。</translation>
    </message>
    <message>
        <source>The chats are being replaced by those of a backup. Try again in a moment.</source>
        <translation>正在用备份中的对话替换现有对话。请稍后再试。</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be opened: the file or its folder is protected.</source>
        <translation>无法打开“{name}”中的对话：文件或其文件夹受到保护。</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot hold files of that size. Choose a models folder on another disk.</source>
        <translation>{folder} 所在的磁盘无法存放这么大的文件。请选择其他磁盘上的模型文件夹。</translation>
    </message>
    <message>
        <source>The file came as the server has it, but its {wrong} checksum is not the published one, so it is not used. It is kept as {part}: continue with a newer list, or delete it and download it anew.</source>
        <translation>文件与服务器上的一致，但其 {wrong} 校验和与公布的不同，因此不会使用。它已保留为 {part}：请用更新的列表继续，或删除后重新下载。</translation>
    </message>
    <message>
        <source>The file has more than {limit:,} chats.</source>
        <translation>文件中的对话超过 {limit:,} 个。</translation>
    </message>
    <message>
        <source>The file of chats has no list of chats.</source>
        <translation>对话文件中没有对话列表。</translation>
    </message>
    <message>
        <source>The file of chats is damaged.</source>
        <translation>对话文件已损坏。</translation>
    </message>
    <message>
        <source>The file of chats is from a newer version of this program; update to import it.</source>
        <translation>对话文件来自此程序的更新版本；请更新后再导入。</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. Your chats may be in a backup.</source>
        <translation>您的对话文件已损坏。它已保留为“{name}”，并新建了一个。您的对话可能在备份中。</translation>
    </message>
    <message>
        <source>The file of your chats, “{name}”, is damaged. Go back to a backup.</source>
        <translation>您的对话文件“{name}”已损坏。请恢复到某个备份。</translation>
    </message>
    <message>
        <source>The file on the server has {announced:,} bytes instead of {wanted:,}. It is another file than expected and was not downloaded.</source>
        <translation>服务器上的文件为 {announced:,} 字节，而非 {wanted:,} 字节。它不是所需的文件，因此没有下载。</translation>
    </message>
    <message>
        <source>The file on {host} has changed meanwhile.</source>
        <translation>{host} 上的文件在此期间已更改。</translation>
    </message>
    <message>
        <source>The file on {host} is another one than before.</source>
        <translation>{host} 上的文件与之前的不同。</translation>
    </message>
    <message>
        <source>The file {name} is not a model: its name must end in .gguf.</source>
        <translation>文件 {name} 不是模型：名称必须以 .gguf 结尾。</translation>
    </message>
    <message>
        <source>The first part belongs to a model of {count} files, this one to one of {found}.</source>
        <translation>第一部分属于由 {count} 个文件组成的模型，而此部分属于由 {found} 个文件组成的模型。</translation>
    </message>
    <message>
        <source>The inference library belongs to another version of this program; install the application again.</source>
        <translation>推理库属于此程序的另一版本；请重新安装应用程序。</translation>
    </message>
    <message>
        <source>The inference library {name} could not be loaded; install the application again.</source>
        <translation>无法加载推理库 {name}；请重新安装应用程序。</translation>
    </message>
    <message>
        <source>The list of requests ({path}) cannot be written, so nothing was sent. Make room on the disk, or check who may write there.</source>
        <translation>请求列表（{path}）无法写入，因此什么也没有发送。请腾出磁盘空间，或检查写入权限。</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}.</source>
        <translation>列表 {name} 中没有模型 {text}。</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}. Similar: {similar}.</source>
        <translation>列表 {name} 中没有模型 {text}。相近的有：{similar}。</translation>
    </message>
    <message>
        <source>The list {path} cannot be read ({reason}).</source>
        <translation>无法读取列表 {path}({reason})。</translation>
    </message>
    <message>
        <source>The list {path} is far larger than a list of models is.</source>
        <translation>列表 {path} 远大于正常的模型列表。</translation>
    </message>
    <message>
        <source>The model file cannot be read. {reason}</source>
        <translation>无法读取模型文件。{reason}</translation>
    </message>
    <message>
        <source>The model file is damaged. {reason}</source>
        <translation>模型文件已损坏。{reason}</translation>
    </message>
    <message>
        <source>The model file was changed or became unreadable while it was in use. Open the model again.</source>
        <translation>模型文件在使用中被更改或变得不可读。请重新打开模型。</translation>
    </message>
    <message>
        <source>The model is closed.</source>
        <translation>模型已关闭。</translation>
    </message>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>模型已不在内存中。请打开一个模型后重试。</translation>
    </message>
    <message>
        <source>The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller model or a smaller quantization.</source>
        <translation>模型需要 {needed} GiB 内存，而此电脑有 {has} GiB。请选择更小的模型或更小的量化版本。</translation>
    </message>
    <message>
        <source>The model scales positions with “{name}”, which this version cannot run.</source>
        <translation>模型使用“{name}”缩放位置，此版本无法运行。</translation>
    </message>
    <message>
        <source>The model splits text by the rules “{name}” (metadata “{key}”), which this version does not know.</source>
        <translation>模型按规则“{name}”（元数据“{key}”）切分文本，此版本不认识该规则。</translation>
    </message>
    <message>
        <source>The models are in {folder} already.</source>
        <translation>模型已经在 {folder} 中。</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be made ({reason}).</source>
        <translation>无法创建模型文件夹 {folder}({reason})。</translation>
    </message>
    <message>
        <source>The network is switched off in the settings, so {host} was not asked.</source>
        <translation>设置中已关闭网络，因此没有访问 {host}。</translation>
    </message>
    <message>
        <source>The precision {name} is one that this version cannot read.</source>
        <translation>此版本无法读取精度 {name}。</translation>
    </message>
    <message>
        <source>The published list of models is unreadable.</source>
        <translation>已发布的模型列表无法读取。</translation>
    </message>
    <message>
        <source>The server does not send parts of the file.</source>
        <translation>服务器不发送文件的部分内容。</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>会话已关闭。</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, but the context holds {limit}.</source>
        <translation>文本有 {tokens} 个词元，但上下文只能容纳 {limit} 个。</translation>
    </message>
    <message>
        <source>The weights of this model are stored in a way (type {type}) that this version cannot read.</source>
        <translation>此模型的权重以此版本无法读取的方式（类型 {type}）存储。</translation>
    </message>
    <message>
        <source>The {count} parts of the model have {found} tensors together, but “{name}” speaks of {said}: they do not belong together, download them again.</source>
        <translation>模型的 {count} 个部分共有 {found} 个张量，但“{name}”说是 {said} 个：它们不属于同一模型，请重新下载。</translation>
    </message>
    <message>
        <source>There are no logits yet: call sync first.</source>
        <translation>还没有 logits：请先调用 sync。</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already. Move or rename it, or choose another folder.</source>
        <translation>{folder} 中已有文件 {name}。请移动或重命名它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is a model {name} again; nothing was changed.</source>
        <translation>又有了一个模型 {name}；未做任何更改。</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>已有模型 {name}。</translation>
    </message>
    <message>
        <source>There is no list {source}.</source>
        <translation>没有列表 {source}。</translation>
    </message>
    <message>
        <source>There is no model {name} here. Installed: {known}.</source>
        <translation>这里没有模型 {name}。已安装：{known}。</translation>
    </message>
    <message>
        <source>There is no model {name} here. Put a {suffix} file into {folder}, or give its path.</source>
        <translation>这里没有模型 {name}。请将 {suffix} 文件放入 {folder}，或给出其路径。</translation>
    </message>
    <message>
        <source>There is no {member} in “{name}”.</source>
        <translation>“{name}”中没有 {member}。</translation>
    </message>
    <message>
        <source>There is not enough memory. {reason}</source>
        <translation>内存不足。{reason}</translation>
    </message>
    <message>
        <source>There is too little memory for another context, and for the old one as well by now, so the model was unloaded. Close other programs, then load it again.</source>
        <translation>内存不足以使用新的上下文，现在也不足以恢复原来的上下文，因此模型已被卸载。请关闭其他程序，然后重新加载。</translation>
    </message>
    <message>
        <source>These chats were written by a newer version of GPT4All Desktop. Update it to open them; they were left as they are.</source>
        <translation>这些对话由更新版本的 GPT4All Desktop 写入。请更新后再打开；对话保持原样。</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full or the folder protected?</source>
        <translation>无法保存。磁盘是否已满，或文件夹是否受保护？</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Make room on it and try again.</source>
        <translation>无法保存：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This could not be saved: the file of your chats is damaged. Go back to a backup.</source>
        <translation>无法保存：您的对话文件已损坏。请恢复到某个备份。</translation>
    </message>
    <message>
        <source>This file does not say what kind of model it is.</source>
        <translation>此文件没有注明它是哪种模型。</translation>
    </message>
    <message>
        <source>This file has version {version} of GGUF, which cannot be read.</source>
        <translation>此文件为 GGUF 版本 {version}，无法读取。</translation>
    </message>
    <message>
        <source>This file is not a model in the GGUF format.</source>
        <translation>此文件不是 GGUF 格式的模型。</translation>
    </message>
    <message>
        <source>This is a mixture-of-experts model, which this version cannot run.</source>
        <translation>这是混合专家（MoE）模型，此版本无法运行。</translation>
    </message>
    <message>
        <source>This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.</source>
        <translation>这不是 GGUF 模型：前四个字节是 {bytes}，而非“GGUF”。</translation>
    </message>
    <message>
        <source>This model has the architecture “{name}”, which this version cannot run.</source>
        <translation>此模型的架构为“{name}”，此版本无法运行。</translation>
    </message>
    <message>
        <source>This part has the architecture “{name}”, the first one “{other}”: they are of different models.</source>
        <translation>此部分的架构是“{name}”，第一部分是“{other}”：它们来自不同的模型。</translation>
    </message>
    <message>
        <source>This version cannot run this model. {reason}</source>
        <translation>此版本无法运行此模型。{reason}</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Your chats are open in another window of GPT4All Desktop. Close it first.</source>
        <translation>您的对话已在 GPT4All Desktop 的另一个窗口中打开。请先关闭它。</translation>
    </message>
    <message>
        <source>Your message is too long: with its surroundings it has {tokens:,} tokens, but only {limit:,} fit into the context of this model. Shorten it or choose a longer context.</source>
        <translation>您的消息太长：连同其前后内容共有 {tokens:,} 个词元，但此模型的上下文只能容纳 {limit:,} 个。请缩短消息或选择更长的上下文。</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>路径的一部分不是文件夹</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>已被其他程序锁定</translation>
    </message>
    <message>
        <source>calls itself too deeply</source>
        <translation>递归调用过深</translation>
    </message>
    <message>
        <source>computes with far too large numbers</source>
        <translation>使用了过大的数字进行计算</translation>
    </message>
    <message>
        <source>context_length must be 1 or more, not {context_length}.</source>
        <translation>context_length 必须为 1 或更大，而不是 {context_length}。</translation>
    </message>
    <message>
        <source>counts too far</source>
        <translation>计数过大</translation>
    </message>
    <message>
        <source>formats the date at enormous length</source>
        <translation>以极大的长度格式化日期</translation>
    </message>
    <message>
        <source>has an unknown value {value}</source>
        <translation>的值 {value} 未知</translation>
    </message>
    <message>
        <source>indents JSON by an enormous width</source>
        <translation>以极大的宽度缩进 JSON</translation>
    </message>
    <message>
        <source>indents text by an enormous width</source>
        <translation>以极大的宽度缩进文本</translation>
    </message>
    <message>
        <source>is far too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing or of another kind</source>
        <translation>缺失或类型不符</translation>
    </message>
    <message>
        <source>is missing: a file that is offered needs a checksum</source>
        <translation>缺失：所提供的文件需要校验和</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is not a checksum of that kind</source>
        <translation>不是该类型的校验和</translation>
    </message>
    <message>
        <source>is not a plain name of a model file</source>
        <translation>不是普通的模型文件名</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>makes a prompt that is too long</source>
        <translation>生成的提示词过长</translation>
    </message>
    <message>
        <source>makes batches of an impossible size</source>
        <translation>生成大小不合理的批次</translation>
    </message>
    <message>
        <source>must be a list of 1 to {most} objects</source>
        <translation>必须是包含 1 到 {most} 个对象的列表</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>必须是正整数</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be one file, or all parts of a split one</source>
        <translation>必须是一个文件，或拆分文件的所有部分</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots and hyphens</source>
        <translation>只能由小写字母、数字、点和连字符组成</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>必须以 https:// 开头</translation>
    </message>
    <message>
        <source>must have addresses, because the model is offered</source>
        <translation>必须有地址，因为该模型可供下载</translation>
    </message>
    <message>
        <source>must have one checksum for each block of the file</source>
        <translation>文件的每个块必须有一个校验和</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>需要的内存过多</translation>
    </message>
    <message>
        <source>nests lists too deeply</source>
        <translation>列表嵌套过深</translation>
    </message>
    <message>
        <source>not enough address space</source>
        <translation>地址空间不足</translation>
    </message>
    <message>
        <source>pads text to an enormous width</source>
        <translation>将文本填充到极大的宽度</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>prints something that is neither text nor data</source>
        <translation>输出了既非文本也非数据的内容</translation>
    </message>
    <message>
        <source>puts enormous separators into JSON</source>
        <translation>在 JSON 中使用极长的分隔符</translation>
    </message>
    <message>
        <source>rounds to an impossible number of digits</source>
        <translation>舍入到不合理的位数</translation>
    </message>
    <message>
        <source>strips an enormous set of characters</source>
        <translation>去除的字符集过大</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>takes too many steps</source>
        <translation>步骤过多</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>磁盘有错误</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>已有同名项</translation>
    </message>
    <message>
        <source>this is not permitted</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>threads must be 1 or more, not {threads}.</source>
        <translation>threads 必须为 1 或更大，而不是 {threads}。</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>unknown sampling parameter {unknown}; there are {known}.</source>
        <translation>未知的采样参数 {unknown}；可用的有 {known}。</translation>
    </message>
    <message>
        <source>uses a kind of format that is not supported</source>
        <translation>使用了不支持的格式</translation>
    </message>
    <message>
        <source>uses named fields with the % operator, which is not supported</source>
        <translation>在 % 运算符中使用了不支持的命名字段</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status} {reason}).</source>
        <translation>{host} 返回了错误（{status} {reason}）。</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} 没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} does not have this file any more ({status}). Choose another model, or fetch a newer list.</source>
        <translation>{host} 上已没有此文件（{status}）。请选择其他模型，或获取较新的列表。</translation>
    </message>
    <message>
        <source>{host} does not say how long the file is, so nobody can tell whether it is complete. It was not downloaded.</source>
        <translation>{host} 没有说明文件长度，无法判断文件是否完整。文件未下载。</translation>
    </message>
    <message>
        <source>{host} is too slow. Try again later.</source>
        <translation>{host} 太慢。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} sends a part of the file that was not asked for.</source>
        <translation>{host} 发送了未请求的文件部分。</translation>
    </message>
    <message>
        <source>{host} sends a web page: that is not a model.</source>
        <translation>{host} 发送的是网页，不是模型。</translation>
    </message>
    <message>
        <source>{host} sends another part of the file than was asked for.</source>
        <translation>{host} 发送的文件部分与请求的不同。</translation>
    </message>
    <message>
        <source>{host} sends far more than expected.</source>
        <translation>{host} 发送的内容远超预期。</translation>
    </message>
    <message>
        <source>{host} sends more than it should.</source>
        <translation>{host} 发送的内容超出应有的量。</translation>
    </message>
    <message>
        <source>{host} sends next to nothing.</source>
        <translation>{host} 几乎没有发送内容。</translation>
    </message>
    <message>
        <source>{host} sends the file in a form that was not asked for.</source>
        <translation>{host} 以未请求的形式发送文件。</translation>
    </message>
    <message>
        <source>{host} sends the request round in circles.</source>
        <translation>{host} 让请求循环重定向。</translation>
    </message>
    <message>
        <source>{host} sent a damaged piece.</source>
        <translation>{host} 发送了损坏的片段。</translation>
    </message>
    <message>
        <source>{host} sent something unreadable.</source>
        <translation>{host} 发送的内容无法读取。</translation>
    </message>
    <message>
        <source>{host} wants to send the whole file again.</source>
        <translation>{host} 想重新发送整个文件。</translation>
    </message>
    <message>
        <source>{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.</source>
        <translation>“{name}”中的 {member} 过大，无法导入：上限为 {limit:bytes}。</translation>
    </message>
    <message>
        <source>{missing} of {count} parts are missing, the first of them is {name}. Put them beside the others, or download the model again.</source>
        <translation>共 {count} 部分，缺少 {missing} 部分，其中第一个是 {name}。请将它们放到其他部分旁边，或重新下载模型。</translation>
    </message>
    <message>
        <source>{name} belongs to another program or place and is left alone: {path}</source>
        <translation>{name} 属于其他程序或位置，保持不动：{path}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>无法读取 {name}({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be copied ({reason}).</source>
        <translation>无法复制 {name}({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be deleted ({reason}).</source>
        <translation>无法删除 {name}({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be moved ({reason}). Continue, or undo the move.</source>
        <translation>无法移动 {name}({reason})。请继续，或撤销移动。</translation>
    </message>
    <message>
        <source>{name} could not be moved into the bin ({reason}).</source>
        <translation>无法将 {name} 移入回收站（{reason}）。</translation>
    </message>
    <message>
        <source>{name} could not be restored ({reason}).</source>
        <translation>无法还原 {name}({reason})。</translation>
    </message>
    <message>
        <source>{name} has an unusually long beginning; it was not read.</source>
        <translation>{name} 的开头异常长，没有读取。</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at last: it is damaged, or another file of that name.</source>
        <translation>{name} 自上次查看后已更改：它已损坏，或是同名的另一个文件。</translation>
    </message>
    <message>
        <source>{name} has format {version}, but this version of the program reads {known} only.</source>
        <translation>{name} 的格式为 {version}，但此版本的程序只能读取 {known}。</translation>
    </message>
    <message>
        <source>{name} is being downloaded already, by another window or command.</source>
        <translation>{name} 已由另一个窗口或命令下载中。</translation>
    </message>
    <message>
        <source>{name} is being downloaded. Pause the download, or wait until it is done, then move the models.</source>
        <translation>正在下载 {name}。请先暂停或等待下载完成，然后再移动模型。</translation>
    </message>
    <message>
        <source>{name} is damaged, or another file of that name: its checksum is not the published one. Remove it and download it again.</source>
        <translation>{name} 已损坏，或是同名的另一个文件：其校验和与公布的不符。请移除后重新下载。</translation>
    </message>
    <message>
        <source>{name} is known, but nobody offers it for download any more.</source>
        <translation>{name} 是已知文件，但已无人提供下载。</translation>
    </message>
    <message>
        <source>{name} is not a list of models: it is not JSON.</source>
        <translation>{name} 不是模型列表：它不是 JSON。</translation>
    </message>
    <message>
        <source>{name} is not offered.</source>
        <translation>{name} 未提供下载。</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} 必须是 {low} 到 {high} 之间的整数，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be between {low:g} and {high:g}, not {value}.</source>
        <translation>{name} 必须在 {low:g} 到 {high:g} 之间，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name}: there are two models {id}.</source>
        <translation>{name}：有两个模型 {id}。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>无法读取 {path}({reason})。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>{path} is not a list of models.</source>
        <translation>{path} 不是模型列表。</translation>
    </message>
    <message>
        <source>{path} is not a whole path of a folder.</source>
        <translation>{path} 不是文件夹的完整路径。</translation>
    </message>
    <message>
        <source>{title} is installed already.</source>
        <translation>{title} 已安装。</translation>
    </message>
    <message>
        <source>{url} is not a list of models.</source>
        <translation>{url} 不是模型列表。</translation>
    </message>
    <message>
        <source>{where} must be an object.</source>
        <translation>{where} 必须是对象。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>无法打开“{name}”。请检查您是否有权读取它。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>无法写入“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” contains a document type declaration, which office programs never write. It is not read, because such files can do harm.</source>
        <translation>“{name}”包含办公软件从不写入的文档类型声明。此类文件可能有害，因此不予读取。</translation>
    </message>
    <message>
        <source>“{name}” has cells beyond the last column.</source>
        <translation>“{name}”有超出最后一列的单元格。</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit:,} characters of text, which no model here can read. Attach a part of it.</source>
        <translation>“{name}”的文本超过 {limit:,} 个字符，这里没有模型能读取。请附上其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>“{name}”中没有文本。</translation>
    </message>
    <message>
        <source>“{name}” has no text: its pages are pictures, as from a scanner. Run text recognition (OCR) on it first.</source>
        <translation>“{name}”没有文本：其页面是扫描图像。请先进行文字识别（OCR）。</translation>
    </message>
    <message>
        <source>“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, or as PDF, and attach that.</source>
        <translation>“{name}”是 Office 2007 之前的格式。请另存为 .docx 或 .xlsx，或 PDF，再附上。</translation>
    </message>
    <message>
        <source>“{name}” has too many parts to be a document.</source>
        <translation>“{name}”的组成部分过多，不可能是文档。</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a part of it.</source>
        <translation>“{name}”有 {count:,} 页；最多能读取 {limit:,} 页。请附上其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” is a damaged archive.</source>
        <translation>“{name}”是损坏的压缩文件。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>“{name}”是文件夹。请附上其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a model. Open it with File → Open model.</source>
        <translation>“{name}”是模型。请用“文件 → 打开模型”打开它。</translation>
    </message>
    <message>
        <source>“{name}” is an RTF file. Save it as .docx or as plain text.</source>
        <translation>“{name}”是 RTF 文件。请另存为 .docx 或纯文本。</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and attach the files in it.</source>
        <translation>“{name}”是压缩文件，不是文档。请解压后附上其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is an image: this model cannot see images.</source>
        <translation>“{name}”是图片：此模型看不了图片。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a chat of GPT4All.</source>
        <translation>“{name}”已损坏，或不是 GPT4All 的对话。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not quite a PDF: its text cannot be read. Open it in a PDF program and save it again.</source>
        <translation>“{name}”已损坏或不是规范的 PDF：无法读取其文本。请用 PDF 程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of it can be read. Open it in its own program and save it again.</source>
        <translation>“{name}”已损坏：无法完整读取。请用其所属程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way this program cannot read. Save it without protection and attach it again.</source>
        <translation>“{name}”的加密方式此程序无法读取。请取消保护后保存，再重新附上。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.</source>
        <translation>“{name}”大于 {limit:bytes}，过大而无法附加。请附上其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a document.</source>
        <translation>“{name}”嵌套过深，不可能是文档。</translation>
    </message>
    <message>
        <source>“{name}” is not a file of chats that this program knows.</source>
        <translation>“{name}”不是此程序认识的对话文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}”不是文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a text document: this program cannot read it.</source>
        <translation>“{name}”不是文本文档：此程序无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}”已不存在。</translation>
    </message>
    <message>
        <source>“{name}” is of a version of GPT4All that this program does not know (format {version}; up to {newest} are known).</source>
        <translation>“{name}”来自此程序不认识的 GPT4All 版本（格式 {version}；已知到 {newest}）。</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the other parts are found by it. Give all parts their names back.</source>
        <translation>“{name}”是一个模型的第 {number} 部分（共 {count} 部分），其名称必须以“{tail}”结尾：其他部分靠它来找到。请把所有部分恢复原名。</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model. Open the first part instead.</source>
        <translation>“{name}”是一个模型的第 {number} 部分（共 {count} 部分）。请改为打开第一部分。</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or packed in an unknown way. Save it without protection and attach it again.</source>
        <translation>“{name}”受密码保护或以未知方式打包。请取消保护后保存，再重新附上。</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one and attach it again.</source>
        <translation>“{name}”受密码保护。请取消密码后保存，再重新附上。</translation>
    </message>
    <message>
        <source>“{name}” is sound or video: this model can only read text.</source>
        <translation>“{name}”是音频或视频：此模型只能读取文本。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.</source>
        <translation>“{name}”过大，无法导入：{size:bytes}；上限为 {limit:bytes}。</translation>
    </message>
    <message>
        <source>“{name}” needs a password. Save it without one and attach it again.</source>
        <translation>“{name}”需要密码。请取消密码后保存，再重新附上。</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} text, but its bytes are not: it is damaged.</source>
        <translation>“{name}”声称是 {label} 文本，但其字节不是：文件已损坏。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit:bytes}. It is too large or was made to do harm.</source>
        <translation>“{name}”解压后超过 {limit:bytes}。它过大，或是为造成危害而制作。</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file.</source>
        <translation>“{path}”不是普通文件。</translation>
    </message>
</context>
</TS>
