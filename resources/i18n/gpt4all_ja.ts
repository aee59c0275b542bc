<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GPT4All Desktop</source>
        <translation>GPT4All Desktop について</translation>
    </message>
    <message>
        <source>Answers are made on this computer. Nothing is sent anywhere: not what you write, not how you use the program.</source>
        <translation>回答はこのコンピューターで作られます。書いた内容も使い方も、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt for Python {qt}</source>
        <translation>Python {python}、Qt for Python {qt}</translation>
    </message>
    <message>
        <source>Processor kernels: {tier}</source>
        <translation>計算カーネル: {tier}</translation>
    </message>
    <message>
        <source>MIT licence. Contains Qt for Python (LGPL 3), Python (PSF), NumPy and Jinja (BSD), cffi (MIT).</source>
        <translation>MIT ライセンス。Qt for Python (LGPL 3)、Python (PSF)、NumPy と Jinja (BSD)、cffi (MIT) を含みます。</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Add a list</source>
        <translation>リストを追加</translation>
    </message>
    <message>
        <source>The address of a list of models, in this program&apos;s format or in that of GPT4All (models3.json):</source>
        <translation>モデルのリストのアドレス(このプログラムの形式、または GPT4All の形式 models3.json):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside the program. You can go on working.</source>
        <translation>プログラム内部で問題が起きました。作業は続けられます。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>All chats are copied every day. Going back to a copy keeps the present state as one more copy, so nothing is lost by trying.</source>
        <translation>すべてのチャットは毎日コピーされます。コピーに戻しても現在の状態はもう一つのコピーとして残るので、試しても何も失われません。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>これに戻す…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The chats are being copied…</source>
        <translation>チャットをコピーしています…</translation>
    </message>
    <message>
        <source>Show the chats as they were on {day}? What was said since then stays in a backup of the present state.</source>
        <translation>チャットを {day} の状態に戻しますか?それ以降の内容は現在の状態のバックアップに残ります。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>バックアップに戻す</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The chats of the backup are being brought back…</source>
        <translation>バックアップのチャットを元に戻しています…</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Moving the models</source>
        <translation>モデルの移動</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Verifying {name} ({number} of {count})…</source>
        <translation>{name} を検証しています（{count} 個中 {number} 個目）…</translation>
    </message>
    <message>
        <source>A download is not finished.</source>
        <translation>完了していないダウンロードがあります。</translation>
    </message>
    <message>
        <source>{count} downloads are not finished.</source>
        <translation>完了していないダウンロードが {count} 件あります。</translation>
    </message>
    <message>
        <source>You work offline: nothing can be downloaded. Models on this computer work as always. The switch is in the settings.</source>
        <translation>オフラインのためダウンロードできません。このコンピューターのモデルはいつも通り使えます。切り替えは設定にあります。</translation>
    </message>
    <message>
        <source>Looking for newer files…</source>
        <translation>新しいファイルを探しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message numerus="yes">
        <source>Chats are kept here for %n days, then they are deleted.</source>
        <translation>
            <numerusform>チャットはここに %n 日間残り、その後削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete “{title}” for good? This cannot be undone.</source>
        <translation>「{title}」を完全に削除しますか?元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good? This cannot be undone.</source>
        <translation>
            <numerusform>%n 件のチャットを完全に削除しますか?元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>{day} に削除</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more days</source>
        <translation>
            <numerusform>あと %n 日残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for one more day</source>
        <translation>あと 1 日残ります</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Precision and size</source>
        <translation>精度とサイズ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>キャラクター: {name}</translation>
    </message>
    <message>
        <source>{character}; this chat has settings of its own</source>
        <translation>{character}(このチャットには独自の設定があります)</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>キャラクターなし</translation>
    </message>
    <message>
        <source>Settings of this chat…</source>
        <translation>このチャットの設定…</translation>
    </message>
    <message>
        <source>Reset this chat to the usual settings</source>
        <translation>このチャットを通常の設定に戻す</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Folder {name}, {state}</source>
        <translation>フォルダー {name}、{state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>a reply is being written</source>
        <translation>回答を作成中</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>新しい回答</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Reply started</source>
        <translation>回答が始まりました</translation>
    </message>
    <message>
        <source>Reply stopped</source>
        <translation>回答が停止されました</translation>
    </message>
    <message numerus="yes">
        <source>Reply finished, %n words</source>
        <translation>
            <numerusform>回答が終わりました、%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>文書 ({kinds})</translation>
    </message>
</context>
<context>
    <name>ChatVoice</name>
    <message>
        <source>This question has not been answered.</source>
        <translation>この質問にはまだ回答がありません。</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>メッセージを削除しました</translation>
    </message>
    <message>
        <source>{n} messages deleted</source>
        <translation>{n} 件のメッセージを削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>This chat is temporary: it will not be saved.</source>
        <translation>このチャットは一時的なもので、保存されません。</translation>
    </message>
    <message>
        <source>This is another model than the one that wrote the reply</source>
        <translation>回答を書いたモデルとは別のモデルです</translation>
    </message>
    <message>
        <source>The reply was made with another kind of processor</source>
        <translation>回答は別の種類のプロセッサーで作られました</translation>
    </message>
    <message>
        <source>The reply was made with another context length</source>
        <translation>回答は別のコンテキスト長で作られました</translation>
    </message>
    <message>
        <source>{cause}: the text may differ.</source>
        <translation>{cause}。文章が異なることがあります。</translation>
    </message>
    <message>
        <source>The replay is identical, word for word.</source>
        <translation>再現結果は一語一句同じです。</translation>
    </message>
    <message>
        <source>The replay differs from the original.</source>
        <translation>再現結果は元と異なります。</translation>
    </message>
</context>
<context>
    <name>ChatsRoom</name>
    <message>
        <source>Next chat in the list</source>
        <translation>一覧の次のチャット</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <translation>一覧の前のチャット</translation>
    </message>
    <message>
        <source>&amp;Rename this chat</source>
        <translation>このチャットの名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>title name</source>
        <translation>タイトル 名前</translation>
    </message>
    <message>
        <source>&amp;Pin this chat</source>
        <translation>このチャットをピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>favourite top unpin</source>
        <translation>お気に入り 上 ピン留めを外す</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>project group</source>
        <translation>プロジェクト グループ</translation>
    </message>
    <message>
        <source>&amp;Delete this chat</source>
        <translation>このチャットを削除(&amp;D)</translation>
    </message>
    <message>
        <source>remove bin</source>
        <translation>削除 ごみ箱</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>このチャットをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>save file markdown html pdf json text</source>
        <translation>保存 ファイル markdown html pdf json テキスト</translation>
    </message>
    <message>
        <source>Export &amp;all chats…</source>
        <translation>すべてのチャットをエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>save file json backup</source>
        <translation>保存 ファイル json バックアップ</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>チャットをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>load file json chatgpt gpt4all zip</source>
        <translation>読み込み ファイル json chatgpt gpt4all zip</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>ごみ箱(&amp;B)…</translation>
    </message>
    <message>
        <source>deleted restore trash</source>
        <translation>削除 復元 ごみ箱</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>バックアップ(&amp;K)…</translation>
    </message>
    <message>
        <source>restore copy lost</source>
        <translation>復元 コピー 紛失</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>whole text, {count} tokens</source>
        <translation>全文、{count} トークン</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Save code as…</source>
        <translation>コードを名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>{language} code, {name}</source>
        <translation>{language} のコード、{name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Pasted text {n}.txt</source>
        <translation>貼り付けたテキスト {n}.txt</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>This model cannot see images.</source>
        <translation>このモデルは画像を見ることができません。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Attach the text on the clipboard</source>
        <translation>クリップボードのテキストを添付</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>次に送信</translation>
    </message>
    <message>
        <source>Open a model to start</source>
        <translation>モデルを開いて始めましょう</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも聞いてください</translation>
    </message>
    <message>
        <source>Reading the files. You can send when that is done.</source>
        <translation>ファイルを読み込んでいます。終わると送信できます。</translation>
    </message>
    <message>
        <source>Sent when the reply is finished. Esc stops the reply.</source>
        <translation>回答が終わると送信されます。Esc で回答を停止します。</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <translation>一時的なチャット：何も保存されません。</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>You can send already; it waits for the model.</source>
        <translation>もう送信できます。モデルの準備を待ちます。</translation>
    </message>
    <message>
        <source>Sending needs a model: none is loaded.</source>
        <translation>送信にはモデルが必要です。まだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Your message waits for the model. Esc takes it back.</source>
        <translation>メッセージはモデルを待っています。Esc で取り戻せます。</translation>
    </message>
    <message>
        <source>Esc stops the reply.</source>
        <translation>Esc で回答を停止します。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>context {numbers}</source>
        <translation>コンテキスト {numbers}</translation>
    </message>
    <message>
        <source>This message has {count} tokens.</source>
        <translation>このメッセージは {count} トークンです。</translation>
    </message>
    <message>
        <source>It does not fit into the context of this model.</source>
        <translation>このモデルのコンテキストに収まりません。</translation>
    </message>
    <message>
        <source>The oldest messages no longer fit.</source>
        <translation>最も古いメッセージはもう収まりません。</translation>
    </message>
    <message>
        <source>The model has read it already.</source>
        <translation>モデルはすでに読み終えています。</translation>
    </message>
    <message>
        <source>Press to see what the model reads.</source>
        <translation>押すとモデルが読む内容を表示します。</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The prompt, with control tokens in colour</source>
        <translation>プロンプト(制御トークンは色付き)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The model reads {tokens} tokens, {part} of its context of {context}; {template} of them are what the chat template adds. {reserve} are kept free for the reply.</source>
        <translation>モデルは {tokens} トークンを読みます(コンテキスト {context} の {part})。うち {template} はチャットテンプレートによるものです。回答のために {reserve} を空けてあります。</translation>
    </message>
    <message>
        <source>{count} messages at the beginning no longer fit.</source>
        <translation>先頭の {count} 件のメッセージはもう収まりません。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Messages and their tokens</source>
        <translation>メッセージとそのトークン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読まれません</translation>
    </message>
    <message>
        <source>The literal prompt</source>
        <translation>プロンプトの原文</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>プログラムが予期せず終了しました</translation>
    </message>
    <message>
        <source>GPT4All Desktop ended unexpectedly the last time. Your chats are safe.</source>
        <translation>前回 GPT4All Desktop が予期せず終了しました。チャットは無事です。</translation>
    </message>
    <message>
        <source>It happened more than once, so no model was loaded this time. Safe mode also leaves out your settings and fast processor instructions.</source>
        <translation>これが続けて起きたため、今回はモデルを読み込んでいません。セーフモードでは、設定とプロセッサーの高速命令も使いません。</translation>
    </message>
    <message>
        <source>This report helps to find the reason. It is not sent anywhere:</source>
        <translation>このレポートは原因を調べるのに役立ちます。どこにも送信されません:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>DesktopRoom</name>
    <message>
        <source>&amp;Quick question…</source>
        <translation>クイック質問(&amp;Q)…</translation>
    </message>
    <message>
        <source>ask small window</source>
        <translation>質問 小さい ウィンドウ</translation>
    </message>
    <message>
        <source>The reply is ready.</source>
        <translation>回答ができました。</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>回答が途中で途切れました。</translation>
    </message>
    <message>
        <source>Your desktop has no tray, so closing the window ends the program.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとプログラムが終了します。</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the model here to open it</source>
        <translation>ここにモデルをドロップして開く</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>ドロップして添付</translation>
    </message>
</context>
<context>
    <name>EditorBlock</name>
    <message>
        <source>Edit the message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>新しい版として保存</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを探す</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>{name} を読み込む</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>別のモデルを開く…</translation>
    </message>
    <message>
        <source>Which model shall answer?</source>
        <translation>どのモデルに答えてもらいますか?</translation>
    </message>
    <message>
        <source>Find one that suits this computer, open a model file (its name ends in .gguf), or drop one onto this window. Models in this folder are found by themselves:
{folder}</source>
        <translation>このコンピューターに合うものを探すか、モデルファイル(名前の末尾が .gguf)を開くか、このウィンドウにドロップしてください。次のフォルダーのモデルは自動的に見つかります:
{folder}</translation>
    </message>
    <message>
        <source>{name}
You can write your message meanwhile.</source>
        <translation>{name}
その間にメッセージを書けます。</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>何を知りたいですか?</translation>
    </message>
    <message>
        <source>{name} answers on this computer.</source>
        <translation>{name} がこのコンピューターで答えます。</translation>
    </message>
    <message>
        <source>This model could not be loaded</source>
        <translation>このモデルを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>別のモデルを開く…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Get a reply</source>
        <translation>回答をもらう</translation>
    </message>
</context>
<context>
    <name>FilesBlock</name>
    <message>
        <source>{name} · {tokens} tokens</source>
        <translation>{name} · {tokens} トークン</translation>
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
        <translation>すべての用途</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Only what runs here</source>
        <translation>ここで動くものだけ</translation>
    </message>
    <message>
        <source>Length of conversations</source>
        <translation>会話の長さ</translation>
    </message>
    <message>
        <source>Every family</source>
        <translation>すべての系列</translation>
    </message>
    <message>
        <source>Every licence</source>
        <translation>すべてのライセンス</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>該当なし</translation>
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
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Downloads go to the first folder. Models in the others are used where they are; nothing is written there.</source>
        <translation>ダウンロードは最初のフォルダーに入ります。他のフォルダーのモデルはその場所で使われ、そこには何も書き込まれません。</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>モデルを移動…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Another reply</source>
        <translation>別の回答</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>Replay: make the same reply again</source>
        <translation>再現: 同じ回答をもう一度作る</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>ここから新しいチャット</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{version}/{versions}</source>
        <translation>{version}/{versions}</translation>
    </message>
    <message>
        <source>version {version} of {versions}</source>
        <translation>{versions} 件中 {version} 番目の版</translation>
    </message>
    <message>
        <source>No longer in the context</source>
        <translation>もうコンテキストにありません</translation>
    </message>
    <message>
        <source>The model reads this in place of the messages it sums up</source>
        <translation>要約したメッセージの代わりに、モデルはこれを読みます</translation>
    </message>
    <message>
        <source>Will be answered when the model is free</source>
        <translation>モデルが空き次第回答します</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>メッセージを読んでいます…</translation>
    </message>
    <message>
        <source>Reading your message… {done} of {total} tokens</source>
        <translation>メッセージを読んでいます… {done}/{total} トークン</translation>
    </message>
    <message>
        <source>Cut off before it was finished</source>
        <translation>完了する前に中断されました</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>あなたが停止しました</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>長さの上限で停止しました</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>コンテキストがいっぱいです</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} トークン/秒</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>最初のトークンまで {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示を切り替える</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>nothing is loaded</source>
        <translation>何も読み込まれていません</translation>
    </message>
    <message>
        <source>loading, {percent}</source>
        <translation>読み込み中、{percent}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Another program uses {keys} already: choose another combination.</source>
        <translation>別のプログラムがすでに {keys} を使っています。別の組み合わせを選んでください。</translation>
    </message>
    <message>
        <source>Your keyboard has no keys for {keys}: choose another combination.</source>
        <translation>このキーボードには {keys} のキーがありません。別の組み合わせを選んでください。</translation>
    </message>
    <message>
        <source>Your desktop does not let programs choose a key: in its keyboard settings, set one for the command “gpt4all-desktop --quick-ask”.</source>
        <translation>このデスクトップではプログラムがキーを選べません。キーボードの設定で、コマンド「gpt4all-desktop --quick-ask」にキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>プログラム内部で問題が起きました。</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Network requests</source>
        <translation>ネットワーク要求</translation>
    </message>
    <message>
        <source>Every request this program has sent: when, to whom, why, and how much came back. A line is written before the request leaves. The list itself is the file {path}.</source>
        <translation>このプログラムが送ったすべての要求です。いつ、どこへ、なぜ、どれだけ返ってきたか。要求を送る前に一行書かれます。一覧はファイル {path} です。</translation>
    </message>
    <message>
        <source>Nothing has ever been sent.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>download of {title}</source>
        <translation>{title} のダウンロード</translation>
    </message>
    <message>
        <source>download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>search on Hugging Face</source>
        <translation>Hugging Face での検索</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか?</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Web アドレスではありません</translation>
    </message>
    <message>
        <source>This link does not lead to a web page or a mail address, so it is not opened. It was written by the model.</source>
        <translation>このリンクは Web ページにもメールアドレスにもつながらないため、開きません。モデルが書いたものです。</translation>
    </message>
    <message>
        <source>The model wrote this link. It starts a mail to:</source>
        <translation>モデルが書いたリンクです。次の宛先にメールを作成します:</translation>
    </message>
    <message>
        <source>The model wrote this link. It opens in your browser and leads to:</source>
        <translation>モデルが書いたリンクです。ブラウザーで開き、行き先は次のとおりです:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists of models</source>
        <translation>モデルのリスト</translation>
    </message>
    <message>
        <source>A list is fetched only when you press a button here.</source>
        <translation>リストは、ここでボタンを押したときだけ取得されます。</translation>
    </message>
    <message>
        <source>Fetch GPT4All&apos;s list</source>
        <translation>GPT4All のリストを取得</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>アドレスを追加…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得しています…</translation>
    </message>
    <message>
        <source>You work offline: only files can be added.</source>
        <translation>オフラインで作業中です。追加できるのはファイルだけです。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新しいチャット(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>新しい一時チャット(&amp;T)</translation>
    </message>
    <message>
        <source>private incognito secret</source>
        <translation>プライベート シークレット 秘密</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>load file gguf</source>
        <translation>読み込み ファイル gguf</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>find download install remove browse catalog</source>
        <translation>検索 ダウンロード インストール 削除 参照 カタログ</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>ファイルを添付(&amp;A)…</translation>
    </message>
    <message>
        <source>add document pdf upload</source>
        <translation>追加 文書 pdf アップロード</translation>
    </message>
    <message>
        <source>Show the &amp;context</source>
        <translation>コンテキストを表示(&amp;C)</translation>
    </message>
    <message>
        <source>prompt tokens window literal template</source>
        <translation>プロンプト トークン ウィンドウ 原文 テンプレート</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>回答を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>サイドバーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>chats list hide</source>
        <translation>チャット 一覧 隠す</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>このチャット内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>検索 テキスト</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>前のメッセージ(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>次のメッセージ(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;earch all chats</source>
        <translation>すべてのチャットを検索(&amp;E)</translation>
    </message>
    <message>
        <source>find history</source>
        <translation>検索 履歴</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <source>&amp;About GPT4All Desktop</source>
        <translation>GPT4All Desktop について(&amp;A)</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>バージョン ライセンス</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>外観 色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>appearance colours bright day</source>
        <translation>外観 色 明るい 昼</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>appearance colours night</source>
        <translation>外観 色 夜</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>外観 色 アクセシビリティ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>ファイルに書き込めませんでした: {reason}</translation>
    </message>
    <message>
        <source>The reply failed, so your next message was not sent. It is in the composer.</source>
        <translation>返信に失敗したため、次のメッセージは送信されませんでした。入力欄に戻してあります。</translation>
    </message>
</context>
<context>
    <name>MathBlock</name>
    <message>
        <source>Formula {source}</source>
        <translation>数式 {source}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>チャット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MessageWidget</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ModelBinSheet</name>
    <message>
        <source>Bin of the models</source>
        <translation>モデルのごみ箱</translation>
    </message>
    <message>
        <source>Removed models take space until they are deleted for good. Nothing is deleted by itself.</source>
        <translation>削除したモデルは、完全に消去するまで容量を使います。自動で消去されることはありません。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete {name} ({size}) for good? This cannot be undone.</source>
        <translation>{name}({size})を完全に消去しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Delete {count} files ({size}) for good? This cannot be undone.</source>
        <translation>{count} 個のファイル({size})を完全に消去しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に消去</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Table of models</source>
        <translation>モデルの表</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{number} billion parameters</source>
        <translation>{number}B パラメーター</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <translation>{number}M パラメーター</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>a file of {program}, used where it is</source>
        <translation>{program} のファイル(その場所のまま使用)</translation>
    </message>
    <message>
        <source>checksum verified</source>
        <translation>チェックサム確認済み</translation>
    </message>
    <message>
        <source>a newer file is offered</source>
        <translation>新しいファイルが提供されています</translation>
    </message>
    <message>
        <source>• has settings of its own</source>
        <translation>• 独自の設定あり</translation>
    </message>
    <message>
        <source>Still being copied: {size} are there</source>
        <translation>まだコピー中です: {size} まで届いています</translation>
    </message>
    <message>
        <source>Not whole: a part of the file is missing. Copy it once more.</source>
        <translation>不完全です: ファイルの一部が足りません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Not whole: {there} of {whole} are there. Copy it once more.</source>
        <translation>不完全です: {whole} のうち {there} だけあります。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>about </source>
        <translation>約 </translation>
    </message>
    <message>
        <source>Fits: takes {about}{needed} of {room} free memory</source>
        <translation>収まります: 空きメモリ {room} のうち {about}{needed} を使います</translation>
    </message>
    <message>
        <source>Tight: takes {about}{needed}, but {room} of memory are free now</source>
        <translation>ぎりぎり: {about}{needed} を使いますが、今の空きメモリは {room} です</translation>
    </message>
    <message>
        <source>Too large: takes {about}{needed}, more than this computer has</source>
        <translation>大きすぎます: {about}{needed} を使い、このコンピューターのメモリを超えます</translation>
    </message>
    <message>
        <source>whether this version runs it shows when the download begins</source>
        <translation>このバージョンで動くかどうかは、ダウンロードの始めに分かります</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>毎秒 約 {count} 語</translation>
    </message>
    <message>
        <source>, the first after {time} s</source>
        <translation>、最初は {time} 秒後</translation>
    </message>
    <message>
        <source>Cannot run: this version does not know the architecture “{name}”</source>
        <translation>動きません: このバージョンはアーキテクチャー「{name}」に未対応です</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>動きません</translation>
    </message>
    <message>
        <source>Checking: {part}</source>
        <translation>確認中: {part}</translation>
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
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>interrupted, trying again</source>
        <translation>中断しました。再試行しています</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>ここでの速度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>毎秒 {count} 語</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>A file of 2023 in an older format. GPT4All does not offer it any more.</source>
        <translation>2023 年の古い形式のファイルです。GPT4All ではもう提供されていません。</translation>
    </message>
    <message>
        <source>Superseded in GPT4All by a newer file.</source>
        <translation>GPT4All では新しいファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>The starter model. `make starter` puts it into the models folder.</source>
        <translation>最初のモデルです。`make starter` でモデルフォルダーに入ります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>Chat when ready</source>
        <translation>準備できたらチャット</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Get the newer file</source>
        <translation>新しいファイルを入手</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Thinks before it answers</source>
        <translation>考えてから答える</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>プログラミング</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>文書の検索</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>合うもの順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>速い順</translation>
    </message>
    <message>
        <source>Memory for {tokens} tokens, about {pages} pages</source>
        <translation>{tokens} トークン(約 {pages} ページ)分のメモリ</translation>
    </message>
    <message>
        <source>{used} used, {free} free in {folder}</source>
        <translation>{folder}: 使用 {used}、空き {free}</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted.</source>
        <translation>{folder} へのモデルの移動が中断されました。</translation>
    </message>
    <message>
        <source>The models are being moved to {folder}: {done} of {size}</source>
        <translation>モデルを {folder} に移動しています: {size} のうち {done}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>今は読めません</translation>
    </message>
    <message>
        <source>one model, {size}</source>
        <translation>モデル 1 個、{size}</translation>
    </message>
    <message>
        <source>{count} models, {size}</source>
        <translation>モデル {count} 個、{size}</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>あなたが追加</translation>
    </message>
    <message>
        <source>of {program}</source>
        <translation>{program} のもの</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き {size}</translation>
    </message>
    <message>
        <source>The list has {count} models.</source>
        <translation>リストには {count} 個のモデルがあります。</translation>
    </message>
    <message>
        <source>There is a newer file of: {names}.</source>
        <translation>新しいファイルがあります: {names}。</translation>
    </message>
    <message>
        <source>Your models are as they are offered now.</source>
        <translation>お使いのモデルは、現在提供されているものと同じです。</translation>
    </message>
    <message>
        <source>No list knows your models, so there is no answer.</source>
        <translation>お使いのモデルはどのリストにもないため、答えられません。</translation>
    </message>
    <message>
        <source>{count} of your models are in no list.</source>
        <translation>お使いのモデルのうち {count} 個はどのリストにもありません。</translation>
    </message>
    <message>
        <source>Damaged: {names}. Remove what is damaged and download it again.</source>
        <translation>破損しています: {names}。破損したものを削除して、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>One model was verified; it is whole.</source>
        <translation>モデル 1 個を検証しました。問題ありません。</translation>
    </message>
    <message>
        <source>{count} models were verified; all are whole.</source>
        <translation>モデル {count} 個を検証しました。すべて問題ありません。</translation>
    </message>
    <message>
        <source>{size} · removed {time}</source>
        <translation>{size} · {time} に削除</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>モデル {count} 個</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>fetched {time}</source>
        <translation>{time} に取得</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>{time} に追加</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read now. Its models come back when it can be.</source>
        <translation>フォルダー {folder} は今読めません。読めるようになるとモデルは戻ります。</translation>
    </message>
    <message>
        <source>{count} folders cannot be read now. Their models come back when they can be.</source>
        <translation>{count} 個のフォルダーは今読めません。読めるようになるとモデルは戻ります。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>There is no model yet. Find one in the list, or drop a model file here.</source>
        <translation>モデルはまだありません。一覧から探すか、モデルファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>No model matches. Search for less, or clear the filters.</source>
        <translation>一致するモデルがありません。語を減らすか、フィルターを解除してください。</translation>
    </message>
</context>
<context>
    <name>ModelsGate</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>オフラインで使う(&amp;W)</translation>
    </message>
    <message>
        <source>network internet connection privacy</source>
        <translation>ネットワーク インターネット 接続 プライバシー</translation>
    </message>
    <message>
        <source>&amp;Network requests…</source>
        <translation>ネットワーク要求(&amp;N)…</translation>
    </message>
    <message>
        <source>ledger privacy connections sent</source>
        <translation>記録 プライバシー 接続 送信</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Bin ({size})…</source>
        <translation>ごみ箱({size})…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} をごみ箱に移しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} の準備ができました。</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <translation>モデルは {folder} にあります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Search Hugging Face for “{query}”</source>
        <translation>Hugging Face で「{query}」を検索</translation>
    </message>
    <message>
        <source>Asking Hugging Face…</source>
        <translation>Hugging Face に問い合わせています…</translation>
    </message>
    <message>
        <source>Ask Hugging Face again</source>
        <translation>もう一度 Hugging Face に問い合わせる</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>リスト…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <source>Downloads are running. Pause them, or wait until they are done, then move the models.</source>
        <translation>ダウンロード中です。一時停止するか終わるのを待ってから、モデルを移動してください。</translation>
    </message>
    <message>
        <source>The models are in the new folder, but the settings could not be written. Make sure that there is space, then continue.</source>
        <translation>モデルは新しいフォルダーにありますが、設定を書き込めませんでした。空き容量を確保してから続けてください。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Choose the new folder for the models</source>
        <translation>モデルの新しいフォルダーを選択</translation>
    </message>
    <message>
        <source>Add a list of models</source>
        <translation>モデルの一覧を追加</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>一覧 (*.json)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the models</source>
        <translation>モデルを移動</translation>
    </message>
    <message>
        <source>Move one model ({size})?</source>
        <translation>モデル 1 個({size})を移動しますか?</translation>
    </message>
    <message>
        <source>Move {count} models ({size})?</source>
        <translation>モデル {count} 個({size})を移動しますか?</translation>
    </message>
    <message>
        <source>There is no model yet. Use this folder for models from now on?</source>
        <translation>モデルはまだありません。これからこのフォルダーをモデルに使いますか?</translation>
    </message>
    <message>
        <source>From: {folder}</source>
        <translation>移動元: {folder}</translation>
    </message>
    <message>
        <source>To: {folder}</source>
        <translation>移動先: {folder}</translation>
    </message>
    <message>
        <source>The new folder is on another disk: each file is copied and compared before the old one is deleted. You can go on working, cancel, or continue later.</source>
        <translation>新しいフォルダーは別のディスクにあります。各ファイルはコピーして比較してから元のファイルを削除します。作業を続けることも、キャンセルや後での再開もできます。</translation>
    </message>
    <message>
        <source>The new folder is on the same disk, so this takes a moment only.</source>
        <translation>新しいフォルダーは同じディスクにあるので、すぐに終わります。</translation>
    </message>
    <message>
        <source>Only models move; all other files stay where they are.</source>
        <translation>移動するのはモデルだけです。他のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>次: {text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>{name} を読み込む</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>{name} を読み込んでいます…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Restore: {name}</source>
        <translation>元に戻す: {name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search commands, chats, models, settings</source>
        <translation>コマンド、チャット、モデル、設定を検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりません。</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも聞いてください</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>ReasoningBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Thinking… {time}</source>
        <translation>考えています… {time}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} 考えました</translation>
    </message>
    <message>
        <source>hides the reasoning</source>
        <translation>推論を隠します</translation>
    </message>
    <message>
        <source>shows the reasoning</source>
        <translation>推論を表示します</translation>
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
        <translation>新しいチャット</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新しいチャット(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移動先(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Out of the folder</source>
        <translation>フォルダーから出す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>展開する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete the folder, keep its chats</source>
        <translation>フォルダーを削除し、チャットは残す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>言葉の選び方</translation>
    </message>
    <message>
        <source>Loading models</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The colours of the window; as the system also follows its wish for more contrast.</source>
        <translation>ウィンドウの色。「システムに合わせる」はコントラストを上げる設定にも従います。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>How large everything is, in percent of the system&apos;s font.</source>
        <translation>全体の大きさ。システムのフォントに対するパーセントです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of menus and messages of the program, not that of the model.</source>
        <translation>メニューやメッセージの言語です。モデルの言語ではありません。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Whether things may move and fade, or change at once without animation.</source>
        <translation>動きやフェードを許すか、アニメーションなしですぐに切り替えるか。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>The set of instructions, template and choice of words that chats begin with.</source>
        <translation>チャットの開始時に使う指示、テンプレート、言葉の選び方の組です。</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>指示なし</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: who it is and how it shall answer.</source>
        <translation>会話の前にモデルに伝えること。役割や答え方です。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>After this many tokens a reply is ended; it can be continued.</source>
        <translation>このトークン数で回答を終えます。続けることもできます。</translation>
    </message>
    <message>
        <source>The template of the model file</source>
        <translation>モデルファイルのテンプレート</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>The Jinja template that turns a conversation into the text the model reads; only models with a wrong or missing one need another.</source>
        <translation>会話をモデルが読む文章に変える Jinja テンプレートです。誤りや欠落のあるモデルだけ別のものが必要です。</translation>
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
        <translation>送信キー</translation>
    </message>
    <message>
        <source>The key that sends a message; Shift+Enter, or Enter when it does not send, begins a new line.</source>
        <translation>メッセージを送信するキーです。Shift+Enter、または送信しないときの Enter で改行します。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Long paste</source>
        <translation>長い貼り付け</translation>
    </message>
    <message>
        <source>Pasted text of this many characters becomes an attachment; 0 is never.</source>
        <translation>この文字数以上の貼り付けは添付ファイルになります。0 はなりません。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>ウィンドウの言語で</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Misspelled words in your message are underlined, with the Hunspell dictionaries this computer has; the menu of a word has suggestions.</source>
        <translation>メッセージのつづりの誤りに、このコンピューターの Hunspell 辞書を使って下線を引きます。単語のメニューに候補が出ます。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>バッテリー使用時を除く</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Read while you write</source>
        <translation>書いている間に読む</translation>
    </message>
    <message>
        <source>The model reads your message and its files while you write, so that the first word of the reply comes at once.</source>
        <translation>書いている間にモデルがメッセージとファイルを読むので、回答の最初の言葉がすぐに出ます。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How varied replies are: higher values are more daring, 0 always takes the most likely token.</source>
        <translation>回答の多様さ。大きいほど大胆になり、0 は常に最も確からしいトークンを選びます。</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Only this many of the most likely tokens are chosen from; 0 takes all.</source>
        <translation>最も確からしいこの数のトークンだけから選びます。0 はすべてです。</translation>
    </message>
    <message>
        <source>Top-P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together reach this probability are chosen from; 1 takes all.</source>
        <translation>合計がこの確率に達する、最も確からしいトークンだけから選びます。1 はすべてです。</translation>
    </message>
    <message>
        <source>Min-P</source>
        <translation>Min-P</translation>
    </message>
    <message>
        <source>Tokens less likely than this fraction of the most likely one are left out; 0 takes all.</source>
        <translation>最も確からしいトークンのこの割合より確率の低いものを除きます。0 はすべて残します。</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>How much less likely tokens of the recent text become; 1 is off.</source>
        <translation>最近の文章のトークンをどれだけ選ばれにくくするか。1 はオフです。</translation>
    </message>
    <message>
        <source>Recent text</source>
        <translation>最近の文章</translation>
    </message>
    <message>
        <source>How many tokens the repeat penalty looks back at; 0 is off, -1 the whole context.</source>
        <translation>繰り返しペナルティがさかのぼるトークン数。0 はオフ、-1 はコンテキスト全体です。</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>毎回変える</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, settings and conversation give the same reply; without one every reply is different.</source>
        <translation>シード、設定、会話が同じなら回答も同じになります。指定しなければ毎回異なります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキストの長さ</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees at once; more needs more memory. Automatic takes what the model was trained for, but at most 4,096.</source>
        <translation>モデルが会話を一度に見渡せるトークン数。多いほどメモリが必要です。自動は学習時の長さ(最大 4,096)です。</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>How many processor cores a reply may use; fewer leave room for other programs.</source>
        <translation>回答に使うプロセッサーのコア数。減らすと他のプログラムに余裕ができます。</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>先読み</translation>
    </message>
    <message>
        <source>Where a text repeats itself, likely tokens are evaluated in advance; replies are the same, only faster.</source>
        <translation>文章が繰り返すところで、ありそうなトークンを前もって計算します。回答は同じで、速くなるだけです。</translation>
    </message>
    <message>
        <source>Load a model at the start</source>
        <translation>起動時にモデルを読み込む</translation>
    </message>
    <message>
        <source>Load the model of last time as soon as the window is open.</source>
        <translation>ウィンドウが開いたらすぐに前回のモデルを読み込みます。</translation>
    </message>
    <message>
        <source>In the folder of the program</source>
        <translation>プログラムのフォルダー内</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Where downloads go and models are looked for first. To take the models along, move them in the model browser instead.</source>
        <translation>ダウンロード先で、モデルを最初に探す場所です。モデルも一緒に移すには、モデルブラウザーで移動してください。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say that a long reply has ended while you are in another window.</source>
        <translation>別のウィンドウを使っている間に長い回答が終わったら知らせます。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Stay in the tray of the desktop when the window is closed, with the model loaded.</source>
        <translation>ウィンドウを閉じても、モデルを読み込んだままトレイに残ります。</translation>
    </message>
    <message>
        <source>Key for a quick question</source>
        <translation>クイック質問のキー</translation>
    </message>
    <message>
        <source>Opens the small window for a question from whatever program you are in; keys with Ctrl, Alt or the Windows key. The program learns of no other keys.</source>
        <translation>どのプログラムからでも質問用の小さなウィンドウを開きます。Ctrl、Alt または Windows キーとの組み合わせです。ほかのキー入力をこのプログラムが知ることはありません。</translation>
    </message>
    <message>
        <source>First words of the question</source>
        <translation>質問の最初の言葉</translation>
    </message>
    <message>
        <source>By the model, not on battery</source>
        <translation>モデルが付ける（バッテリー駆動時を除く）</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>モデルが付ける</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>チャットのタイトル</translation>
    </message>
    <message>
        <source>What a chat is called; the model finds a title after the first reply, when nothing else is to be done. Small models find poor ones.</source>
        <translation>チャットの名前です。モデルは最初の返答のあと、ほかにすることがないときにタイトルを考えます。小さなモデルのタイトルはよくありません。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Keep deleted chats</source>
        <translation>削除したチャットを残す期間</translation>
    </message>
    <message>
        <source>How long deleted conversations stay in the bin before they are erased.</source>
        <translation>削除した会話が消去されるまでごみ箱に残る期間です。</translation>
    </message>
    <message>
        <source>Space for quick reopening</source>
        <translation>素早く開くための容量</translation>
    </message>
    <message>
        <source>How much of the disk keeps what a model has read of your chats, so that one opened again answers at once; 0 keeps nothing. Takes effect at the next start.</source>
        <translation>モデルがチャットを読んだ結果をディスクにどれだけ残すか。開き直したチャットがすぐ答えます。0 は残しません。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで使う</translation>
    </message>
    <message>
        <source>Refuse every connection, also downloads of models you ask for.</source>
        <translation>モデルのダウンロードも含め、すべての接続を拒みます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The address of the proxy for downloads, such as http://proxy:3128.</source>
        <translation>ダウンロードに使うプロキシのアドレス。例: http://proxy:3128。</translation>
    </message>
    <message>
        <source>Download speed limit</source>
        <translation>ダウンロード速度の上限</translation>
    </message>
    <message>
        <source>How much of the line all downloads together may take; 0 is no limit.</source>
        <translation>すべてのダウンロードが合わせて使える回線の速度。0 は無制限です。</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創造的</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>いつも同じ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>What the settings are for</source>
        <translation>設定の対象</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>このページを元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Some changes wait for the model to be loaded again.</source>
        <translation>一部の変更はモデルの再読み込みを待っています。</translation>
    </message>
    <message>
        <source>Load it now</source>
        <translation>今すぐ読み込む</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew. Your chat and draft come back; temporary chats end.</source>
        <translation>言語はウィンドウを開き直すと変わります。チャットと下書きは元に戻りますが、一時チャットは終了します。</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>開き直す</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The page “{page}” is as it was at first.</source>
        <translation>ページ「{page}」を最初の状態に戻しました。</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新しいキャラクター</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>すべてのチャット</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>モデル: {name}</translation>
    </message>
    <message>
        <source>Character: {name}</source>
        <translation>キャラクター: {name}</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>このチャット</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again.</source>
        <translation>モデルを再び読み込むと有効になります。</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>環境設定 オプション 構成</translation>
    </message>
    <message>
        <source>Settings of this &amp;chat…</source>
        <translation>このチャットの設定(&amp;C)…</translation>
    </message>
    <message>
        <source>character instructions system prompt temperature</source>
        <translation>キャラクター 指示 システムプロンプト 温度</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>ズーム フォント 大きさ</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ShortageBar</name>
    <message>
        <source>Summarise it</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enlarge to {tokens} tokens (+{memory} MB)</source>
        <translation>{tokens} トークンに広げる (+{memory} MB)</translation>
    </message>
    <message>
        <source>The model summarises the first {count} messages…</source>
        <translation>モデルが最初の {count} 件のメッセージを要約しています…</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}. Shorten it, or open a model with a longer context.</source>
        <translation>このメッセージはモデルには長すぎます。前後を含めて {tokens} トークンありますが、コンテキストに入るのは {context} です。短くするか、より長いコンテキストのモデルを開いてください。</translation>
    </message>
    <message>
        <source>This message is too long for the model: with its surroundings it has {tokens} tokens, and the context has room for {context}.</source>
        <translation>このメッセージはモデルには長すぎます。前後を含めて {tokens} トークンありますが、コンテキストに入るのは {context} です。</translation>
    </message>
    <message>
        <source>The context of {context} tokens is like a whiteboard, and it is full: the model no longer sees the first {count} messages. They are dimmed.</source>
        <translation>{context} トークンのコンテキストは黒板のようなもので、いっぱいになりました。モデルは最初の {count} 件のメッセージをもう見ていません。薄く表示されます。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>1 件の結果</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>「{title}」をごみ箱に移しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the bin.</source>
        <translation>
            <numerusform>%n 件のチャットをごみ箱に移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone; its chats are not.</source>
        <translation>フォルダー「{name}」を削除しました。チャットは残っています。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりません。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>チャットがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No Hunspell dictionary for this language was found on this computer.</source>
        <translation>このコンピューターには、この言語の Hunspell 辞書が見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>候補を探しています…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>「{word}」を無視</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補はありません</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table, {name}</source>
        <translation>表、{name}</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Save the whole table as…</source>
        <translation>表全体を名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>表全体をコピー</translation>
    </message>
    <message>
        <source>Columns not shown: {count}</source>
        <translation>表示されていない列: {count}</translation>
    </message>
</context>
<context>
    <name>TemporaryMark</name>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept. It is gone when you leave it.</source>
        <translation>このチャットは何も残りません。離れると消えます。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>New text</source>
        <translation>新しい文章</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>チャットをエクスポート</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>すべてのチャットをエクスポート</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>すべてのチャット</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Chats: this program, ChatGPT, GPT4All (*.json *.zip *.chat)</source>
        <translation>チャット: このプログラム、ChatGPT、GPT4All (*.json *.zip *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Chats are being imported…</source>
        <translation>チャットをインポートしています…</translation>
    </message>
    <message>
        <source>Exported to “{name}”.</source>
        <translation>「{name}」にエクスポートしました。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>One chat imported.</source>
        <translation>1 件のチャットをインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n chats imported.</source>
        <translation>
            <numerusform>%n 件のチャットをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n more files could not be imported.</source>
        <translation>
            <numerusform>ほかに %n 個のファイルをインポートできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>「{name}」を書き込んでいます…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>プレーンテキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON, all branches, can be imported again (*.json)</source>
        <translation>JSON、すべての枝、再インポート可 (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>添付: {name}</translation>
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
        <translation>GPT4All Desktop を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <translation>クイック質問(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WorkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong inside the program. Trying again may help.</source>
        <translation>プログラム内部で問題が起きました。もう一度試すと直るかもしれません。</translation>
    </message>
</context>
<context>
    <name>_ItemModel</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>_PresetBar</name>
    <message>
        <source>Name of the character</source>
        <translation>キャラクターの名前</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新しいキャラクター</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>コピーを作る</translation>
    </message>
    <message>
        <source>Save as a character</source>
        <translation>キャラクターとして保存</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Something went wrong while the file was read.</source>
        <translation>ファイルの読み込み中に問題が起きました。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A token id is far too large.</source>
        <translation>トークン番号が大きすぎます。</translation>
    </message>
    <message>
        <source>Choose another model, or give it a chat template of your own.</source>
        <translation>別のモデルを選ぶか、独自のチャットテンプレートを指定してください。</translation>
    </message>
    <message>
        <source>Conversation {number} has more messages than are allowed.</source>
        <translation>会話 {number} のメッセージが多すぎます。</translation>
    </message>
    <message>
        <source>Conversation {number} of the export is damaged.</source>
        <translation>エクスポートの会話 {number} が壊れています。</translation>
    </message>
    <message>
        <source>Could not map “{path}”: {reason}.</source>
        <translation>「{path}」をメモリに割り当てられませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Could not open “{path}”: {reason}.</source>
        <translation>「{path}」を開けませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Could not read “{path}”: {reason}.</source>
        <translation>「{path}」を読めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Could not start thread {number} of {count}.</source>
        <translation>スレッド {number}/{count} を開始できませんでした。</translation>
    </message>
    <message>
        <source>GPT4All Desktop is already running, but it does not answer. End it, or wait until it has ended, and try again.</source>
        <translation>GPT4All Desktop はすでに動いていますが、応答しません。終了させるか、終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Hugging Face answered something unreadable.</source>
        <translation>Hugging Face の応答を読み取れません。</translation>
    </message>
    <message>
        <source>Metadata “{key}” is missing: the file has no tokenizer.</source>
        <translation>メタデータ「{key}」がありません。ファイルにトークナイザーが含まれていません。</translation>
    </message>
    <message>
        <source>Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter context or a smaller model.</source>
        <translation>{tokens} トークンのコンテキスト({size} MiB)に必要なメモリがありません。短いコンテキストか小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller model or a shorter context.</source>
        <translation>メモリが足りません。あと {size} MiB 必要です。ほかのプログラムを閉じるか、小さいモデルか短いコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({reason}). Choose another folder.</source>
        <translation>{folder} には書き込めません({reason})。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was said in the conversations of the export.</source>
        <translation>エクスポートの会話には発言がありません。</translation>
    </message>
    <message>
        <source>Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large or damaged. Attach a smaller part of it.</source>
        <translation>「{name}」の読み取りに {seconds:.0f} 秒以上かかっています。大きすぎるか壊れています。一部分だけを添付してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>プログラム内で問題が起きました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has {has}: it is incomplete, download it again.</source>
        <translation>テンソル「{name}」(バイト {at})にはバイト {begin} から {size} バイト必要ですが、ファイルは {has} バイトです。不完全なので、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Tensor “{name}” has the type {type}, which this version cannot compute with. Choose another quantization of the model, for example Q4_K_M.</source>
        <translation>テンソル「{name}」の型 {type} は、このバージョンでは計算できません。Q4_K_M など、モデルの別の量子化を選んでください。</translation>
    </message>
    <message>
        <source>The address {url} is not secure (https) and is not used.</source>
        <translation>アドレス {url} は安全(https)でないため使いません。</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the disk full or the folder protected?</source>
        <translation>バックアップを書き込めませんでした。ディスクがいっぱいか、フォルダーが保護されていませんか?</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>このファイルの先頭が壊れています。</translation>
    </message>
    <message>
        <source>The bin cannot be the models folder.</source>
        <translation>ごみ箱をモデルのフォルダーにすることはできません。</translation>
    </message>
    <message>
        <source>The chat template of this model does not work with this conversation. {advice}</source>
        <translation>このモデルのチャットテンプレートは、この会話では使えません。{advice}</translation>
    </message>
    <message>
        <source>The chat template of this model has an error in line {line}: {words}. {advice}</source>
        <translation>このモデルのチャットテンプレートの {line} 行目に誤りがあります: {words}。{advice}</translation>
    </message>
    <message>
        <source>The chat template of this model is nested too deeply or too large. {advice}</source>
        <translation>このモデルのチャットテンプレートは入れ子が深すぎるか、大きすぎます。{advice}</translation>
    </message>
    <message>
        <source>The chat template of this model refuses this conversation: “{words}”.</source>
        <translation>このモデルのチャットテンプレートがこの会話を拒みました:「{words}」。</translation>
    </message>
    <message>
        <source>The chat template of this model {does}. {advice}</source>
        <translation>このモデルのチャットテンプレートは{does}。{advice}</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>チャットは閉じられています。</translation>
    </message>
    <message>
        <source>The chats are not kept on disk.</source>
        <translation>チャットはディスクに保存されていません。</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be read. Is the disk full or the folder protected?</source>
        <translation>「{name}」のチャットを読めません。ディスクがいっぱいか、フォルダーが保護されていませんか?</translation>
    </message>
    <message>
        <source>The connection broke off. Try again later.</source>
        <translation>接続が切れました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the internet connection and try again.</source>
        <translation>{host} に接続できませんでした。インターネット接続を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure, so it was given up. Check the date of this computer, and whether something on the way intercepts connections.</source>
        <translation>{host} への接続は安全でないため中止しました。このコンピューターの日付と、途中で通信が傍受されていないかを確かめてください。</translation>
    </message>
    <message>
        <source>The context of {tokens} tokens is full.</source>
        <translation>{tokens} トークンのコンテキストがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. Free some space, or choose another folder.</source>
        <translation>{folder} のディスクの空きは {free:bytes} ですが、モデルには {needed:bytes} 必要です。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space and continue, or undo the move.</source>
        <translation>{folder} のディスクがいっぱいです。空きを作って続けるか、移動を元に戻してください。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Make room, then continue.</source>
        <translation>{folder} のあるディスクがいっぱいです。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>The download ended after {position:,} of {size:,} bytes. Try again later.</source>
        <translation>ダウンロードが {size:,} バイト中 {position:,} バイトで終わりました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The download ended too early. Try again later.</source>
        <translation>ダウンロードが途中で終わりました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The downloaded file is damaged or not the right one (its {wrong} checksum is wrong). It was discarded; try again.</source>
        <translation>ダウンロードしたファイルは壊れているか、別のものです({wrong} チェックサムが一致しません)。破棄したので、もう一度試してください。</translation>
    </message>
    <message>
        <source>The downloaded file is not a model. It was discarded.</source>
        <translation>ダウンロードしたファイルはモデルではありません。破棄しました。</translation>
    </message>
    <message>
        <source>The export has more than {limit:,} conversations.</source>
        <translation>エクスポートに {limit:,} 件を超える会話があります。</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>ファイルに書き込めませんでした({reason})。</translation>
    </message>
    <message>
        <source>The file does not name its architecture (metadata “{key}”), so it cannot be run.</source>
        <translation>ファイルにアーキテクチャー(メタデータ「{key}」)が書かれていないため、実行できません。</translation>
    </message>
    <message>
        <source>The file ends at byte {at} inside {place}: it is incomplete, download it again.</source>
        <translation>ファイルがバイト {at} で終わっています({place})。不完全なので、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file has only just begun.</source>
        <translation>ファイルはまだ先頭しかありません。</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, but only {free:bytes} are free in {folder}. Make room and try again.</source>
        <translation>ファイルは {size:bytes} ですが、{folder} の空きは {free:bytes} しかありません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a GGUF model has at least 24.</source>
        <translation>ファイルは {size} バイトです。GGUF モデルは 24 バイト以上あります。</translation>
    </message>
    <message>
        <source>The file is GGUF version {version} (byte 4); versions 2 and 3 can be read.</source>
        <translation>ファイルは GGUF バージョン {version} です(バイト 4)。読めるのはバージョン 2 と 3 です。</translation>
    </message>
    <message>
        <source>The file is a big-endian GGUF (version word {word} at byte 4); this program reads little-endian files.</source>
        <translation>ファイルはビッグエンディアンの GGUF です(バイト 4 のバージョン値 {word})。このプログラムはリトルエンディアンのファイルを読みます。</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a list of chats.</source>
        <translation>ファイルの入れ子が深すぎ、チャットの一覧とは考えられません。</translation>
    </message>
    <message>
        <source>The file lacks the metadata “{name}”.</source>
        <translation>ファイルにメタデータ「{name}」がありません。</translation>
    </message>
    <message>
        <source>The file lacks the tensor “{name}”.</source>
        <translation>ファイルにテンソル「{name}」がありません。</translation>
    </message>
    <message>
        <source>The file name contains a NUL character.</source>
        <translation>ファイル名に NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>The file name {name} is not a plain one and is not used.</source>
        <translation>ファイル名 {name} は通常の名前ではないため使いません。</translation>
    </message>
    <message>
        <source>The file of chats does not say which version it is of.</source>
        <translation>チャットのファイルにバージョンが書かれていません。</translation>
    </message>
    <message>
        <source>Chat {number} in the file is damaged.</source>
        <translation>ファイルの {number} 番目のチャットが壊れています。</translation>
    </message>
    <message>
        <source>By its name this is part {number}, by its metadata part {found}.</source>
        <translation>名前では {number} 個目の部分ですが、メタデータでは {found} 個目の部分です。</translation>
    </message>
    <message>
        <source>In “{part}”: {reason}</source>
        <translation>「{part}」: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing or cannot be read: {reason}</source>
        <translation>{count} 個中 {number} 個目の部分がないか、読み込めません: {reason}</translation>
    </message>
    <message>
        <source>Part {number} of {count} is missing: {name}. Put it beside the others, or download the model again.</source>
        <translation>{count} 個中 {number} 個目の部分がありません: {name}。ほかの部分と同じ場所に置くか、モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Tensor “{name}” is in an earlier part of the model too.</source>
        <translation>テンソル「{name}」はモデルの前の部分にもあります。</translation>
    </message>
    <message>
        <source>The chats are being replaced by those of a backup. Try again in a moment.</source>
        <translation>チャットをバックアップの内容に置き換えています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The chats in “{name}” cannot be opened: the file or its folder is protected.</source>
        <translation>「{name}」のチャットを開けません。ファイルまたはフォルダーが保護されています。</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot hold files of that size. Choose a models folder on another disk.</source>
        <translation>{folder} のあるディスクには、この大きさのファイルを置けません。別のディスク上のモデルフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file came as the server has it, but its {wrong} checksum is not the published one, so it is not used. It is kept as {part}: continue with a newer list, or delete it and download it anew.</source>
        <translation>ファイルはサーバーにあるとおりに届きましたが、{wrong} チェックサムが公開されたものと異なるため使用されません。{part} として残してあります。新しいリストで続けるか、削除してもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file has more than {limit:,} chats.</source>
        <translation>ファイルに {limit:,} を超えるチャットがあります。</translation>
    </message>
    <message>
        <source>The file of chats has no list of chats.</source>
        <translation>チャットのファイルにチャットの一覧がありません。</translation>
    </message>
    <message>
        <source>The file of chats is damaged.</source>
        <translation>チャットのファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file of chats is from a newer version of this program; update to import it.</source>
        <translation>チャットのファイルはこのプログラムの新しいバージョンのものです。更新すると読み込めます。</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. Your chats may be in a backup.</source>
        <translation>チャットのファイルが壊れていました。「{name}」として残し、新しいファイルを作りました。チャットはバックアップにあるかもしれません。</translation>
    </message>
    <message>
        <source>The file of your chats, “{name}”, is damaged. Go back to a backup.</source>
        <translation>チャットのファイル「{name}」が壊れています。バックアップに戻してください。</translation>
    </message>
    <message>
        <source>The file on the server has {announced:,} bytes instead of {wanted:,}. It is another file than expected and was not downloaded.</source>
        <translation>サーバーのファイルは {wanted:,} バイトのはずが {announced:,} バイトです。別のファイルなので、ダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>The file on {host} has changed meanwhile.</source>
        <translation>{host} のファイルが途中で変わりました。</translation>
    </message>
    <message>
        <source>The file on {host} is another one than before.</source>
        <translation>{host} のファイルは以前と別のものです。</translation>
    </message>
    <message>
        <source>The file {name} is not a model: its name must end in .gguf.</source>
        <translation>ファイル {name} はモデルではありません。名前の末尾は .gguf でなければなりません。</translation>
    </message>
    <message>
        <source>The first part belongs to a model of {count} files, this one to one of {found}.</source>
        <translation>最初の部分は {count} 個のファイルからなるモデルのもの、この部分は {found} 個からなるモデルのものです。</translation>
    </message>
    <message>
        <source>The inference library belongs to another version of this program; install the application again.</source>
        <translation>推論ライブラリがこのプログラムの別のバージョンのものです。アプリケーションを入れ直してください。</translation>
    </message>
    <message>
        <source>The inference library {name} could not be loaded; install the application again.</source>
        <translation>推論ライブラリ {name} を読み込めませんでした。アプリケーションを入れ直してください。</translation>
    </message>
    <message>
        <source>The list of requests ({path}) cannot be written, so nothing was sent. Make room on the disk, or check who may write there.</source>
        <translation>リクエストの一覧({path})に書き込めないため、何も送信しませんでした。ディスクの空きを作るか、書き込みの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}.</source>
        <translation>一覧 {name} にモデル {text} はありません。</translation>
    </message>
    <message>
        <source>The list {name} has no model {text}. Similar: {similar}.</source>
        <translation>一覧 {name} にモデル {text} はありません。似たもの: {similar}。</translation>
    </message>
    <message>
        <source>The list {path} cannot be read ({reason}).</source>
        <translation>一覧 {path} を読めません({reason})。</translation>
    </message>
    <message>
        <source>The list {path} is far larger than a list of models is.</source>
        <translation>一覧 {path} はモデルの一覧にしては大きすぎます。</translation>
    </message>
    <message>
        <source>The model file cannot be read. {reason}</source>
        <translation>モデルファイルを読めません。{reason}</translation>
    </message>
    <message>
        <source>The model file is damaged. {reason}</source>
        <translation>モデルファイルが壊れています。{reason}</translation>
    </message>
    <message>
        <source>The model file was changed or became unreadable while it was in use. Open the model again.</source>
        <translation>使用中にモデルファイルが変更されたか、読めなくなりました。モデルを開き直してください。</translation>
    </message>
    <message>
        <source>The model is closed.</source>
        <translation>モデルは閉じられています。</translation>
    </message>
    <message>
        <source>The model is not loaded any more. Open a model and try again.</source>
        <translation>モデルはもう読み込まれていません。モデルを開いて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller model or a smaller quantization.</source>
        <translation>モデルには {needed} GiB のメモリが必要ですが、このコンピューターには {has} GiB しかありません。小さいモデルか小さい量子化を選んでください。</translation>
    </message>
    <message>
        <source>The model scales positions with “{name}”, which this version cannot run.</source>
        <translation>モデルは位置のスケーリングに「{name}」を使いますが、このバージョンでは実行できません。</translation>
    </message>
    <message>
        <source>The model splits text by the rules “{name}” (metadata “{key}”), which this version does not know.</source>
        <translation>モデルはテキストを規則「{name}」(メタデータ「{key}」)で分割しますが、このバージョンは未対応です。</translation>
    </message>
    <message>
        <source>The models are in {folder} already.</source>
        <translation>モデルはすでに {folder} にあります。</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be made ({reason}).</source>
        <translation>モデルフォルダー {folder} を作れません({reason})。</translation>
    </message>
    <message>
        <source>The network is switched off in the settings, so {host} was not asked.</source>
        <translation>設定でネットワークが切られているため、{host} に接続しませんでした。</translation>
    </message>
    <message>
        <source>The precision {name} is one that this version cannot read.</source>
        <translation>精度 {name} は、このバージョンでは読み込めません。</translation>
    </message>
    <message>
        <source>The published list of models is unreadable.</source>
        <translation>公開されているモデルの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The server does not send parts of the file.</source>
        <translation>サーバーがファイルの一部分を送りません。</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>セッションは閉じられています。</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, but the context holds {limit}.</source>
        <translation>テキストは {tokens} トークンですが、コンテキストに入るのは {limit} トークンです。</translation>
    </message>
    <message>
        <source>The weights of this model are stored in a way (type {type}) that this version cannot read.</source>
        <translation>このモデルの重みは、このバージョンで読めない形式(型 {type})で保存されています。</translation>
    </message>
    <message>
        <source>The {count} parts of the model have {found} tensors together, but “{name}” speaks of {said}: they do not belong together, download them again.</source>
        <translation>モデルの {count} 個の部分には合わせて {found} 個のテンソルがありますが、「{name}」によれば {said} 個です。組になっていないので、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>There are no logits yet: call sync first.</source>
        <translation>ロジットがまだありません。先に sync を呼び出してください。</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already. Move or rename it, or choose another folder.</source>
        <translation>{folder} にはすでに {name} というファイルがあります。移動するか名前を変えるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a model {name} again; nothing was changed.</source>
        <translation>モデル {name} がまた存在しています。何も変更していません。</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>モデル {name} はすでにあります。</translation>
    </message>
    <message>
        <source>There is no list {source}.</source>
        <translation>{source} というリストはありません。</translation>
    </message>
    <message>
        <source>There is no model {name} here. Installed: {known}.</source>
        <translation>モデル {name} はここにありません。インストール済み: {known}。</translation>
    </message>
    <message>
        <source>There is no model {name} here. Put a {suffix} file into {folder}, or give its path.</source>
        <translation>モデル {name} はここにありません。{suffix} ファイルを {folder} に置くか、パスを指定してください。</translation>
    </message>
    <message>
        <source>There is no {member} in “{name}”.</source>
        <translation>「{name}」に {member} がありません。</translation>
    </message>
    <message>
        <source>There is not enough memory. {reason}</source>
        <translation>メモリが足りません。{reason}</translation>
    </message>
    <message>
        <source>There is too little memory for another context, and for the old one as well by now, so the model was unloaded. Close other programs, then load it again.</source>
        <translation>別のコンテキストのためのメモリが足りず、元のコンテキストの分も確保できなくなったため、モデルの読み込みを解除しました。ほかのプログラムを閉じてから、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>These chats were written by a newer version of GPT4All Desktop. Update it to open them; they were left as they are.</source>
        <translation>これらのチャットは GPT4All Desktop の新しいバージョンで書かれています。更新すると開けます。チャットはそのまま残してあります。</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full or the folder protected?</source>
        <translation>保存できませんでした。ディスクがいっぱいか、フォルダーが保護されていませんか?</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Make room on it and try again.</source>
        <translation>保存できませんでした。ディスクがいっぱいです。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This could not be saved: the file of your chats is damaged. Go back to a backup.</source>
        <translation>保存できませんでした。チャットのファイルが壊れています。バックアップに戻してください。</translation>
    </message>
    <message>
        <source>This file does not say what kind of model it is.</source>
        <translation>このファイルにはモデルの種類が書かれていません。</translation>
    </message>
    <message>
        <source>This file has version {version} of GGUF, which cannot be read.</source>
        <translation>このファイルは読み込めない GGUF バージョン {version} です。</translation>
    </message>
    <message>
        <source>This file is not a model in the GGUF format.</source>
        <translation>このファイルは GGUF 形式のモデルではありません。</translation>
    </message>
    <message>
        <source>This is a mixture-of-experts model, which this version cannot run.</source>
        <translation>これは混合エキスパート(MoE)モデルで、このバージョンでは実行できません。</translation>
    </message>
    <message>
        <source>This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”.</source>
        <translation>GGUF モデルではありません。先頭の 4 バイトが「GGUF」ではなく {bytes} です。</translation>
    </message>
    <message>
        <source>This model has the architecture “{name}”, which this version cannot run.</source>
        <translation>このモデルのアーキテクチャー「{name}」は、このバージョンでは実行できません。</translation>
    </message>
    <message>
        <source>This part has the architecture “{name}”, the first one “{other}”: they are of different models.</source>
        <translation>この部分のアーキテクチャは「{name}」、最初の部分は「{other}」です。別々のモデルのものです。</translation>
    </message>
    <message>
        <source>This version cannot run this model. {reason}</source>
        <translation>このバージョンではこのモデルを実行できません。{reason}</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Your chats are open in another window of GPT4All Desktop. Close it first.</source>
        <translation>チャットは GPT4All Desktop の別のウィンドウで開かれています。先にそれを閉じてください。</translation>
    </message>
    <message>
        <source>Your message is too long: with its surroundings it has {tokens:,} tokens, but only {limit:,} fit into the context of this model. Shorten it or choose a longer context.</source>
        <translation>メッセージが長すぎます。前後を含めて {tokens:,} トークンですが、このモデルのコンテキストに入るのは {limit:,} トークンだけです。短くするか、長いコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>パスの途中がフォルダーではありません</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>別のプログラムがロックしています</translation>
    </message>
    <message>
        <source>calls itself too deeply</source>
        <translation>自身を深く呼び出しすぎます</translation>
    </message>
    <message>
        <source>computes with far too large numbers</source>
        <translation>大きすぎる数で計算しています</translation>
    </message>
    <message>
        <source>context_length must be 1 or more, not {context_length}.</source>
        <translation>context_length は 1 以上でなければなりません({context_length} は不可)。</translation>
    </message>
    <message>
        <source>counts too far</source>
        <translation>数えすぎます</translation>
    </message>
    <message>
        <source>formats the date at enormous length</source>
        <translation>日付を極端に長い書式にしています</translation>
    </message>
    <message>
        <source>has an unknown value {value}</source>
        <translation>の値 {value} は不明です</translation>
    </message>
    <message>
        <source>indents JSON by an enormous width</source>
        <translation>JSON を極端な幅で字下げしています</translation>
    </message>
    <message>
        <source>indents text by an enormous width</source>
        <translation>テキストを極端な幅で字下げしています</translation>
    </message>
    <message>
        <source>is far too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is missing or of another kind</source>
        <translation>がないか、種類が違います</translation>
    </message>
    <message>
        <source>is missing: a file that is offered needs a checksum</source>
        <translation>がありません: 提供されるファイルにはチェックサムが必要です</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>is not a checksum of that kind</source>
        <translation>はその種類のチェックサムではありません</translation>
    </message>
    <message>
        <source>is not a plain name of a model file</source>
        <translation>は通常のモデルファイル名ではありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>makes a prompt that is too long</source>
        <translation>長すぎるプロンプトを作ります</translation>
    </message>
    <message>
        <source>makes batches of an impossible size</source>
        <translation>ありえない大きさの組を作ります</translation>
    </message>
    <message>
        <source>must be a list of 1 to {most} objects</source>
        <translation>は 1~{most} 個のオブジェクトの一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>はテキストの一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>は正の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>はテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be one file, or all parts of a split one</source>
        <translation>は 1 つのファイル、または分割されたファイルのすべての部分でなければなりません</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots and hyphens</source>
        <translation>は小文字、数字、ピリオド、ハイフンだけでなければなりません</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>は https:// で始まらなければなりません</translation>
    </message>
    <message>
        <source>must have addresses, because the model is offered</source>
        <translation>にはアドレスが必要です(提供されるモデルのため)</translation>
    </message>
    <message>
        <source>must have one checksum for each block of the file</source>
        <translation>にはファイルの各ブロックのチェックサムが必要です</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>メモリを使いすぎます</translation>
    </message>
    <message>
        <source>nests lists too deeply</source>
        <translation>一覧を深く入れ子にしすぎます</translation>
    </message>
    <message>
        <source>not enough address space</source>
        <translation>アドレス空間が足りません</translation>
    </message>
    <message>
        <source>pads text to an enormous width</source>
        <translation>テキストを極端な幅まで埋めています</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>prints something that is neither text nor data</source>
        <translation>テキストでもデータでもないものを出力します</translation>
    </message>
    <message>
        <source>puts enormous separators into JSON</source>
        <translation>JSON に極端に長い区切りを入れています</translation>
    </message>
    <message>
        <source>rounds to an impossible number of digits</source>
        <translation>ありえない桁数に丸めています</translation>
    </message>
    <message>
        <source>strips an enormous set of characters</source>
        <translation>極端に多い種類の文字を取り除こうとしています</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>時間がかかりすぎます</translation>
    </message>
    <message>
        <source>takes too many steps</source>
        <translation>手順が多すぎます</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>ディスクにエラーがあります</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクがエラーを報告しました</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>同じ名前のものがあります</translation>
    </message>
    <message>
        <source>this is not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>threads must be 1 or more, not {threads}.</source>
        <translation>threads は 1 以上でなければなりません({threads} は不可)。</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>unknown sampling parameter {unknown}; there are {known}.</source>
        <translation>サンプリングパラメーター {unknown} は不明です。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>uses a kind of format that is not supported</source>
        <translation>未対応の書式を使っています</translation>
    </message>
    <message>
        <source>uses named fields with the % operator, which is not supported</source>
        <translation>% 演算子で名前付きフィールドを使っていますが、対応していません</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status} {reason}).</source>
        <translation>{host} がエラーを返しました({status} {reason})。</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} が応答しません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{host} does not have this file any more ({status}). Choose another model, or fetch a newer list.</source>
        <translation>{host} にはこのファイルがもうありません（{status}）。別のモデルを選ぶか、新しいリストを取得してください。</translation>
    </message>
    <message>
        <source>{host} does not say how long the file is, so nobody can tell whether it is complete. It was not downloaded.</source>
        <translation>{host} がファイルの長さを示さないため、完全かどうか分かりません。ダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>{host} is too slow. Try again later.</source>
        <translation>{host} が遅すぎます。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{host} sends a part of the file that was not asked for.</source>
        <translation>{host} が求めていない部分を送ってきました。</translation>
    </message>
    <message>
        <source>{host} sends a web page: that is not a model.</source>
        <translation>{host} がウェブページを送ってきました。モデルではありません。</translation>
    </message>
    <message>
        <source>{host} sends another part of the file than was asked for.</source>
        <translation>{host} が求めたのとは別の部分を送ってきました。</translation>
    </message>
    <message>
        <source>{host} sends far more than expected.</source>
        <translation>{host} が予想よりはるかに多く送ってきます。</translation>
    </message>
    <message>
        <source>{host} sends more than it should.</source>
        <translation>{host} が必要以上に送ってきます。</translation>
    </message>
    <message>
        <source>{host} sends next to nothing.</source>
        <translation>{host} がほとんど送ってきません。</translation>
    </message>
    <message>
        <source>{host} sends the file in a form that was not asked for.</source>
        <translation>{host} が求めていない形式でファイルを送ってきました。</translation>
    </message>
    <message>
        <source>{host} sends the request round in circles.</source>
        <translation>{host} がリクエストを堂々巡りさせています。</translation>
    </message>
    <message>
        <source>{host} sent a damaged piece.</source>
        <translation>{host} が壊れた部分を送ってきました。</translation>
    </message>
    <message>
        <source>{host} sent something unreadable.</source>
        <translation>{host} から届いたものを読み取れません。</translation>
    </message>
    <message>
        <source>{host} wants to send the whole file again.</source>
        <translation>{host} がファイル全体を送り直そうとしています。</translation>
    </message>
    <message>
        <source>{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.</source>
        <translation>「{name}」の {member} は大きすぎて読み込めません。上限は {limit:bytes} です。</translation>
    </message>
    <message>
        <source>{missing} of {count} parts are missing, the first of them is {name}. Put them beside the others, or download the model again.</source>
        <translation>{count} 個中 {missing} 個の部分がありません。最初のものは {name} です。ほかの部分と同じ場所に置くか、モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} belongs to another program or place and is left alone: {path}</source>
        <translation>{name} は別のプログラムか場所のものなので、手を付けません: {path}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} を読めません({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be copied ({reason}).</source>
        <translation>{name} をコピーできませんでした({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be deleted ({reason}).</source>
        <translation>{name} を消去できませんでした({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be moved ({reason}). Continue, or undo the move.</source>
        <translation>{name} を移動できませんでした({reason})。続けるか、移動を元に戻してください。</translation>
    </message>
    <message>
        <source>{name} could not be moved into the bin ({reason}).</source>
        <translation>{name} をごみ箱に移せませんでした({reason})。</translation>
    </message>
    <message>
        <source>{name} could not be restored ({reason}).</source>
        <translation>{name} を元に戻せませんでした({reason})。</translation>
    </message>
    <message>
        <source>{name} has an unusually long beginning; it was not read.</source>
        <translation>{name} の先頭部分が異常に長いため、読みませんでした。</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at last: it is damaged, or another file of that name.</source>
        <translation>{name} は前回調べたときから変わっています。壊れているか、同じ名前の別のファイルです。</translation>
    </message>
    <message>
        <source>{name} has format {version}, but this version of the program reads {known} only.</source>
        <translation>{name} は形式 {version} ですが、このバージョンのプログラムが読めるのは {known} だけです。</translation>
    </message>
    <message>
        <source>{name} is being downloaded already, by another window or command.</source>
        <translation>{name} は別のウィンドウかコマンドがすでにダウンロード中です。</translation>
    </message>
    <message>
        <source>{name} is being downloaded. Pause the download, or wait until it is done, then move the models.</source>
        <translation>{name} をダウンロード中です。一時停止するか終わるのを待ってから、モデルを移動してください。</translation>
    </message>
    <message>
        <source>{name} is damaged, or another file of that name: its checksum is not the published one. Remove it and download it again.</source>
        <translation>{name} は壊れているか、同じ名前の別のファイルです。チェックサムが公開されたものと一致しません。削除して、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} is known, but nobody offers it for download any more.</source>
        <translation>{name} は既知ですが、もうどこからもダウンロードできません。</translation>
    </message>
    <message>
        <source>{name} is not a list of models: it is not JSON.</source>
        <translation>{name} はモデルの一覧ではありません。JSON ではありません。</translation>
    </message>
    <message>
        <source>{name} is not offered.</source>
        <translation>{name} は提供されていません。</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} は {low} から {high} までの整数である必要があります（{value} は使えません）。</translation>
    </message>
    <message>
        <source>{name} must be between {low:g} and {high:g}, not {value}.</source>
        <translation>{name} は {low:g} から {high:g} の間でなければなりません({value} は不可)。</translation>
    </message>
    <message>
        <source>{name}: there are two models {id}.</source>
        <translation>{name}: モデル {id} が 2 つあります。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} を読めません({reason})。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} は壊れています。</translation>
    </message>
    <message>
        <source>{path} is not a list of models.</source>
        <translation>{path} はモデルの一覧ではありません。</translation>
    </message>
    <message>
        <source>{path} is not a whole path of a folder.</source>
        <translation>{path} はフォルダーの完全なパスではありません。</translation>
    </message>
    <message>
        <source>{title} is installed already.</source>
        <translation>{title} はすでにインストールされています。</translation>
    </message>
    <message>
        <source>{url} is not a list of models.</source>
        <translation>{url} はモデルの一覧ではありません。</translation>
    </message>
    <message>
        <source>{where} must be an object.</source>
        <translation>{where} はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>「{name}」を開けません。読み取りの許可があるか確かめてください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>「{name}」を読めません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>「{name}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>“{name}” contains a document type declaration, which office programs never write. It is not read, because such files can do harm.</source>
        <translation>「{name}」には、オフィスソフトが書くことのない文書型宣言があります。害を及ぼすおそれがあるため読みません。</translation>
    </message>
    <message>
        <source>“{name}” has cells beyond the last column.</source>
        <translation>「{name}」に最後の列を越えたセルがあります。</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit:,} characters of text, which no model here can read. Attach a part of it.</source>
        <translation>「{name}」のテキストは {limit:,} 文字を超えており、どのモデルでも読めません。一部分を添付してください。</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>「{name}」にテキストがありません。</translation>
    </message>
    <message>
        <source>“{name}” has no text: its pages are pictures, as from a scanner. Run text recognition (OCR) on it first.</source>
        <translation>「{name}」にテキストがありません。ページがスキャナーなどの画像です。先に文字認識(OCR)を行ってください。</translation>
    </message>
    <message>
        <source>“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, or as PDF, and attach that.</source>
        <translation>「{name}」は Office 2007 より前の形式です。.docx か .xlsx、または PDF で保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” has too many parts to be a document.</source>
        <translation>「{name}」は部品が多すぎ、文書とは考えられません。</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a part of it.</source>
        <translation>「{name}」は {count:,} ページあります。読めるのは {limit:,} ページまでです。一部分を添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is a damaged archive.</source>
        <translation>「{name}」は壊れたアーカイブです。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>「{name}」はフォルダーです。中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is a model. Open it with File → Open model.</source>
        <translation>「{name}」はモデルです。「ファイル」→「モデルを開く」で開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is an RTF file. Save it as .docx or as plain text.</source>
        <translation>「{name}」は RTF ファイルです。.docx かプレーンテキストで保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is an archive, not a document. Unpack it and attach the files in it.</source>
        <translation>「{name}」は文書ではなくアーカイブです。展開して、中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is an image: this model cannot see images.</source>
        <translation>「{name}」は画像です。このモデルは画像を見ることができません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a chat of GPT4All.</source>
        <translation>「{name}」は壊れているか、GPT4All のチャットではありません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not quite a PDF: its text cannot be read. Open it in a PDF program and save it again.</source>
        <translation>「{name}」は壊れているか、正しい PDF ではないため、テキストを読めません。PDF ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of it can be read. Open it in its own program and save it again.</source>
        <translation>「{name}」は壊れており、全部は読めません。元のソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way this program cannot read. Save it without protection and attach it again.</source>
        <translation>「{name}」はこのプログラムで読めない方法で暗号化されています。保護なしで保存し、もう一度添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.</source>
        <translation>「{name}」は {limit:bytes} を超えており、大きすぎて添付できません。一部分を添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a document.</source>
        <translation>「{name}」は入れ子が深すぎ、文書とは考えられません。</translation>
    </message>
    <message>
        <source>“{name}” is not a file of chats that this program knows.</source>
        <translation>「{name}」はこのプログラムが対応するチャットのファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>「{name}」はファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” is not a text document: this program cannot read it.</source>
        <translation>「{name}」はテキスト文書ではないため、このプログラムでは読めません。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>「{name}」はもうありません。</translation>
    </message>
    <message>
        <source>“{name}” is of a version of GPT4All that this program does not know (format {version}; up to {newest} are known).</source>
        <translation>「{name}」はこのプログラムが未対応の GPT4All のバージョンのものです(形式 {version}。対応は {newest} まで)。</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the other parts are found by it. Give all parts their names back.</source>
        <translation>「{name}」は {count} 個に分かれたモデルの {number} 個目の部分です。ほかの部分を見つけるために、名前は「{tail}」で終わる必要があります。すべての部分を元の名前に戻してください。</translation>
    </message>
    <message>
        <source>“{name}” is part {number} of {count} of a model. Open the first part instead.</source>
        <translation>「{name}」は {count} 個に分かれたモデルの {number} 個目の部分です。最初の部分を開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or packed in an unknown way. Save it without protection and attach it again.</source>
        <translation>「{name}」はパスワードで保護されているか、未知の方法で圧縮されています。保護なしで保存し、もう一度添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one and attach it again.</source>
        <translation>「{name}」はパスワードで保護されています。パスワードなしで保存し、もう一度添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is sound or video: this model can only read text.</source>
        <translation>「{name}」は音声か動画です。このモデルはテキストしか読めません。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.</source>
        <translation>「{name}」は大きすぎて読み込めません: {size:bytes}。上限は {limit:bytes} です。</translation>
    </message>
    <message>
        <source>“{name}” needs a password. Save it without one and attach it again.</source>
        <translation>「{name}」にはパスワードが必要です。パスワードなしで保存し、もう一度添付してください。</translation>
    </message>
    <message>
        <source>“{name}” says that it is {label} text, but its bytes are not: it is damaged.</source>
        <translation>「{name}」は {label} テキストとされていますが、中身が違います。壊れています。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit:bytes}. It is too large or was made to do harm.</source>
        <translation>「{name}」は展開すると {limit:bytes} を超えます。大きすぎるか、害を与える目的のものです。</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file.</source>
        <translation>「{path}」は通常のファイルではありません。</translation>
    </message>
</context>
</TS>
