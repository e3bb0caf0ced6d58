<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AppWords</name>
        <message>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>お待ちください</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>操作が必要です</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>動作していません</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>Not open</source>
            <translation>開いていません</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>まだ使われていません</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files</source>
            <translation>%1 が項目を別のファイルに移しました</translation>
        </message>
        <message>
            <source>%1 no longer has our entry</source>
            <translation>%1 に私たちの項目がありません</translation>
        </message>
        <message>
            <source>Our entry in %1 was changed</source>
            <translation>%1 の項目が変更されました</translation>
        </message>
        <message>
            <source>The settings file of %1 cannot be read</source>
            <translation>%1 の設定ファイルを読めません</translation>
        </message>
        <message>
            <source>Signs in itself; Patchbay does not see it</source>
            <translation>自分でサインインするため、Patchbay からは見えません</translation>
        </message>
        <message>
            <source>Last request %1</source>
            <translation>最後の要求: %1</translation>
        </message>
        <message>
            <source>Open, and has not asked for %1 yet. A restart helps.</source>
            <translation>開いていますが、まだ %1 を求めていません。再起動すると解決します。</translation>
        </message>
        <message>
            <source>Set up by hand, has not asked for %1 yet</source>
            <translation>手動で設定され、まだ %1 を求めていません</translation>
        </message>
        <message>
            <source>Sees %1 when you open it</source>
            <translation>開くと %1 が見えます</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Keep it</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 を削除しますか?</translation>
        </message>
        <message>
            <source>Your apps lose it and you are signed out there. Your account itself is not touched.</source>
            <translation>アプリから使えなくなり、サインアウトします。アカウント自体には影響しません。</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除する</translation>
        </message>
        <message>
            <source>%1 must quit for a moment</source>
            <translation>%1 を一度終了する必要があります</translation>
        </message>
        <message>
            <source>While it runs it would overwrite the change. We start it again afterwards. Finish what you are typing first.</source>
            <translation>実行中は変更が上書きされてしまいます。終了後に再び起動します。入力中のものを先に済ませてください。</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <translation>%1 を終了して続ける</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>1 分前</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>%n 分前</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>1 時間前</translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n 時間前</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>1 日前</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n 日前</numerusform>
            </translation>
        </message>
        <message>
            <source>1 week ago</source>
            <translation>1 週間前</translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>%n 週間前</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 日</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n 時間</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 分</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>1 second</source>
            <translation>1 秒</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityModel</name>
        <message>
            <source>Say hello</source>
            <comment>What an app asked for</comment>
            <translation>あいさつ</translation>
        </message>
        <message>
            <source>See whether it is there</source>
            <comment>What an app asked for</comment>
            <translation>存在の確認</translation>
        </message>
        <message>
            <source>List tools</source>
            <comment>What an app asked for</comment>
            <translation>ツールの一覧</translation>
        </message>
        <message>
            <source>List prompts</source>
            <comment>What an app asked for</comment>
            <translation>ひな型の一覧</translation>
        </message>
        <message>
            <source>Get a prompt</source>
            <comment>What an app asked for</comment>
            <translation>ひな型の取得</translation>
        </message>
        <message>
            <source>List documents</source>
            <comment>What an app asked for</comment>
            <translation>文書の一覧</translation>
        </message>
        <message>
            <source>Read a document</source>
            <comment>What an app asked for</comment>
            <translation>文書を読む</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>Result of a request</comment>
            <translation>完了</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>Result of a request</comment>
            <translation>失敗</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds that a request took</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>Column of the activity table</comment>
            <translation>時刻</translation>
        </message>
        <message>
            <source>App</source>
            <comment>Column of the activity table</comment>
            <translation>アプリ</translation>
        </message>
        <message>
            <source>Asked for</source>
            <comment>Column of the activity table</comment>
            <translation>要求</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>Column of the activity table</comment>
            <translation>結果</translation>
        </message>
        <message>
            <source>It took</source>
            <comment>Column of the activity table</comment>
            <translation>所要時間</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityPage</name>
        <message>
            <source>No app has asked for anything yet</source>
            <translation>まだどのアプリも何も求めていません</translation>
        </message>
        <message>
            <source>Ask your AI app to use a tool; what it asks for shows up here.</source>
            <translation>AI アプリにツールを使うよう頼んでください。求めたものがここに表示されます。</translation>
        </message>
        <message>
            <source>Only what &amp;failed</source>
            <translation>失敗したもののみ(&amp;F)</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活動</translation>
        </message>
        <message>
            <source>Which app asked for what. What was said or sent is never kept.</source>
            <translation>どのアプリが何を求めたか。話した内容や送った内容は保存されません。</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Show requests of</source>
            <comment>Choice of an app, for screen readers</comment>
            <translation>要求を表示するアプリ</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>すべてのアプリ</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>要求 1 件</translation>
        </message>
        <message numerus="yes">
            <source>%n requests</source>
            <translation>
                <numerusform>要求 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 failed</source>
            <comment>212 requests, 1 failed</comment>
            <translation>%1、失敗 %2 件</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AddressPage</name>
        <message>
            <source>What should your apps connect to?</source>
            <translation>アプリを何に接続しますか?</translation>
        </message>
        <message>
            <source>Your company told you, or sent you a link.</source>
            <translation>会社から知らされたもの、またはリンクで送られたものです。</translation>
        </message>
        <message>
            <source>Asking whether a server answers there</source>
            <comment>Address page</comment>
            <translation>サーバーが応答するか確認しています</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Your %1 account</source>
            <comment>Choice, below the vendor's name</comment>
            <translation>%1 のアカウント</translation>
        </message>
        <message>
            <source>Where is your account?</source>
            <translation>アカウントはどこにありますか?</translation>
        </message>
        <message>
            <source>An a&amp;ddress from my company</source>
            <translation>会社から受け取ったアドレス(&amp;D)</translation>
        </message>
        <message>
            <source>You paste it, we check it</source>
            <translation>貼り付けていただければ確認します</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <comment>Field</comment>
            <translation>サーバーのアドレス</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <comment>Beside the address field</comment>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <source>P&amp;ractice server</source>
            <translation>練習用サーバー(&amp;R)</translation>
        </message>
        <message>
            <source>Try everything without an account. Nothing leaves this computer, and no real data is touched.</source>
            <translation>アカウントなしですべて試せます。このコンピューターから何も出ず、実際のデータにも触れません。</translation>
        </message>
        <message>
            <source>I was given an access &amp;key instead</source>
            <translation>代わりにアクセスキーを受け取りました(&amp;K)</translation>
        </message>
        <message>
            <source>Access key</source>
            <comment>Field</comment>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>続ける(&amp;C)</translation>
        </message>
        <message>
            <source>Not sure? Sign in to %1 in your browser and look at the address there.</source>
            <translation>わからない場合は、ブラウザーで %1 にサインインし、アドレスを見てください。</translation>
        </message>
        <message>
            <source>Trying the access key</source>
            <comment>Address page</comment>
            <translation>アクセスキーを試しています</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Advice</name>
        <message>
            <source>A settings file</source>
            <translation>設定ファイル</translation>
        </message>
        <message>
            <source>The settings file of %app</source>
            <translation>%app の設定ファイル</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>the app</source>
            <translation>アプリ</translation>
        </message>
        <message>
            <source>The app</source>
            <translation>アプリ</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>完了する前に中止されました。</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>いつでもやり直せます。</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Something happened that we did not expect.</source>
            <translation>予期しないことが起こりました。</translation>
        </message>
        <message>
            <source>Try again, and send us the report if it happens twice.</source>
            <translation>もう一度試し、再び起こる場合はレポートを送ってください。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>This request was not understood.</source>
            <translation>この要求を理解できませんでした。</translation>
        </message>
        <message>
            <source>Look up in the help how it is written.</source>
            <translation>ヘルプで書き方を確認してください。</translation>
        </message>
        <message>
            <source>There is no address yet.</source>
            <translation>まだアドレスがありません。</translation>
        </message>
        <message>
            <source>Paste the address of the server.</source>
            <translation>サーバーのアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>This does not look like a web address.</source>
            <translation>ウェブアドレスではないようです。</translation>
        </message>
        <message>
            <source>Copy all of it, from https:// to its end, and paste it again.</source>
            <translation>https:// から最後まですべてコピーし、もう一度貼り付けてください。</translation>
        </message>
        <message>
            <source>Paste again</source>
            <translation>もう一度貼り付け</translation>
        </message>
        <message>
            <source>This address does not protect what you send.</source>
            <translation>このアドレスでは送る内容が保護されません。</translation>
        </message>
        <message>
            <source>Use the address that begins with https://.</source>
            <translation>https:// で始まるアドレスを使ってください。</translation>
        </message>
        <message>
            <source>The address contains a name or a password.</source>
            <translation>アドレスに名前またはパスワードが含まれています。</translation>
        </message>
        <message>
            <source>Take it out of the address; you sign in later, in your browser.</source>
            <translation>アドレスから取り除いてください。サインインは後でブラウザーで行います。</translation>
        </message>
        <message>
            <source>You are offline.</source>
            <translation>オフラインです。</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>インターネット接続を確認してください。</translation>
        </message>
        <message>
            <source>Your network cannot find %server.</source>
            <translation>ネットワークで %server が見つかりません。</translation>
        </message>
        <message>
            <source>Check the address, and whether a VPN or a filter blocks it.</source>
            <translation>アドレスと、VPN やフィルターで遮断されていないかを確認してください。</translation>
        </message>
        <message>
            <source>%Server does not take connections right now.</source>
            <translation>%Server は現在接続を受け付けていません。</translation>
        </message>
        <message>
            <source>Check the address, or try again in a few minutes.</source>
            <translation>アドレスを確認するか、数分後にもう一度試してください。</translation>
        </message>
        <message>
            <source>%Server did not answer in time.</source>
            <translation>%Server が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>Check your internet connection, then try again.</source>
            <translation>インターネット接続を確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of %server.</source>
            <translation>このコンピューターは %server の証明書を信頼していません。</translation>
        </message>
        <message>
            <source>If your company checks secure traffic, ask IT to add its certificate here.</source>
            <translation>会社が安全な通信を検査している場合は、証明書の追加を IT 部門に依頼してください。</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>IT 部門への文面をコピー</translation>
        </message>
        <message>
            <source>No secure connection to %server could be made.</source>
            <translation>%server と安全に接続できませんでした。</translation>
        </message>
        <message>
            <source>Check date and time of this computer, then try again.</source>
            <translation>このコンピューターの日付と時刻を確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Your company's proxy asks for a sign-in.</source>
            <translation>会社のプロキシがサインインを求めています。</translation>
        </message>
        <message>
            <source>Ask IT how apps on this computer sign in to the proxy.</source>
            <translation>このコンピューターのアプリがプロキシにサインインする方法を IT 部門に確認してください。</translation>
        </message>
        <message>
            <source>%Server points to an address inside your own network; we did not go there.</source>
            <translation>%Server が社内ネットワークのアドレスを示したため、アクセスしませんでした。</translation>
        </message>
        <message>
            <source>Show the details to your admin.</source>
            <translation>詳細を管理者に見せてください。</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>管理者に依頼</translation>
        </message>
        <message>
            <source>%Server sent more than we can take.</source>
            <translation>%Server から受け取れる量を超えるデータが送られました。</translation>
        </message>
        <message>
            <source>Ask for a smaller part, or show the details to your admin.</source>
            <translation>より小さい範囲を求めるか、詳細を管理者に見せてください。</translation>
        </message>
        <message>
            <source>The connection to %server broke off.</source>
            <translation>%server との接続が切れました。</translation>
        </message>
        <message>
            <source>This could not be sent to %server.</source>
            <translation>%server に送信できませんでした。</translation>
        </message>
        <message>
            <source>Check the address of the connection.</source>
            <translation>接続のアドレスを確認してください。</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>アドレスを確認</translation>
        </message>
        <message>
            <source>There are no tools for AI apps at this address.</source>
            <translation>このアドレスには AI アプリ用のツールがありません。</translation>
        </message>
        <message>
            <source>Check that you copied all of it, then paste it again.</source>
            <translation>すべてコピーしたか確認し、もう一度貼り付けてください。</translation>
        </message>
        <message>
            <source>%Server does not answer right now; nothing is wrong on your computer.</source>
            <translation>%Server は現在応答していません。お使いのコンピューターに問題はありません。</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>数分後にもう一度試してください。</translation>
        </message>
        <message>
            <source>You are signed in, but nobody has given you access to %server.</source>
            <translation>サインインしていますが、%server の利用が許可されていません。</translation>
        </message>
        <message>
            <source>Ask your admin to add you.</source>
            <translation>管理者に追加を依頼してください。</translation>
        </message>
        <message>
            <source>%Server answered in a way we do not understand.</source>
            <translation>%Server の応答を理解できませんでした。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look for an update of Patchbay.</source>
            <translation>もう一度試し、変わらない場合は Patchbay の更新を確認してください。</translation>
        </message>
        <message>
            <source>%Server asks for a sign-in but does not say where.</source>
            <translation>%Server はサインインを求めていますが、場所を示していません。</translation>
        </message>
        <message>
            <source>Use an access key, or ask your admin.</source>
            <translation>アクセスキーを使うか、管理者に相談してください。</translation>
        </message>
        <message>
            <source>Use an access key</source>
            <translation>アクセスキーを使う</translation>
        </message>
        <message>
            <source>%Server describes the sign-in of another server.</source>
            <translation>%Server は別のサーバーのサインインを示しています。</translation>
        </message>
        <message>
            <source>Check the address; if it is right, show the details to your admin.</source>
            <translation>アドレスを確認し、正しい場合は詳細を管理者に見せてください。</translation>
        </message>
        <message>
            <source>%Server offers no sign-in that is safe enough.</source>
            <translation>%Server には十分に安全なサインイン方法がありません。</translation>
        </message>
        <message>
            <source>%Server did not let Patchbay introduce itself.</source>
            <translation>%Server が Patchbay の登録を受け付けませんでした。</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID and enter it here.</source>
            <translation>管理者にクライアント ID を依頼し、ここに入力してください。</translation>
        </message>
        <message>
            <source>Enter a client ID</source>
            <translation>クライアント ID を入力</translation>
        </message>
        <message>
            <source>%Server wants to know Patchbay in advance.</source>
            <translation>%Server は Patchbay の事前登録を求めています。</translation>
        </message>
        <message>
            <source>Your browser has no way back to Patchbay.</source>
            <translation>ブラウザーから Patchbay に戻れません。</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then try again.</source>
            <translation>開いたままのほかのサインインを閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Your browser did not open.</source>
            <translation>ブラウザーが開きませんでした。</translation>
        </message>
        <message>
            <source>Copy the link and open it in your browser yourself.</source>
            <translation>リンクをコピーし、ご自身でブラウザーで開いてください。</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>The sign-in was cancelled in the browser.</source>
            <translation>ブラウザーでサインインがキャンセルされました。</translation>
        </message>
        <message>
            <source>Sign in again and press Allow.</source>
            <translation>もう一度サインインし、「許可」を押してください。</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>もう一度サインイン</translation>
        </message>
        <message>
            <source>Nobody signed in while we waited.</source>
            <translation>待っている間にサインインがありませんでした。</translation>
        </message>
        <message>
            <source>Sign in when you are ready.</source>
            <translation>準備ができたらサインインしてください。</translation>
        </message>
        <message>
            <source>The answer in your browser did not come from %server.</source>
            <translation>ブラウザーの応答は %server からのものではありません。</translation>
        </message>
        <message>
            <source>Close that tab and sign in again.</source>
            <translation>そのタブを閉じ、もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>%Server did not accept the sign-in.</source>
            <translation>%Server がサインインを受け付けませんでした。</translation>
        </message>
        <message>
            <source>Sign in again; if it stays so, show the details to your admin.</source>
            <translation>もう一度サインインし、変わらない場合は詳細を管理者に見せてください。</translation>
        </message>
        <message>
            <source>%Server no longer knows Patchbay.</source>
            <translation>%Server に Patchbay の登録が残っていません。</translation>
        </message>
        <message>
            <source>Sign in again; we introduce ourselves anew.</source>
            <translation>もう一度サインインしてください。あらためて登録します。</translation>
        </message>
        <message>
            <source>%Server does not know the client ID that was entered.</source>
            <translation>%Server は入力されたクライアント ID を認識しません。</translation>
        </message>
        <message>
            <source>Ask your admin for the right one and enter it here.</source>
            <translation>正しいものを管理者に確認し、ここに入力してください。</translation>
        </message>
        <message>
            <source>%Server has moved its sign-in; the client ID belongs to the old one.</source>
            <translation>%Server のサインイン先が変わりました。クライアント ID は以前のものです。</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID of the new one and enter it here.</source>
            <translation>新しいクライアント ID を管理者に依頼し、ここに入力してください。</translation>
        </message>
        <message>
            <source>%Server did not complete the sign-in.</source>
            <translation>%Server がサインインを完了しませんでした。</translation>
        </message>
        <message>
            <source>%Server answered the sign-in in a way we do not understand.</source>
            <translation>サインインに対する %Server の応答を理解できませんでした。</translation>
        </message>
        <message>
            <source>%Server wants you to allow more before it does this.</source>
            <translation>この操作には、%Server でさらに許可が必要です。</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, choose Sign in and press Allow.</source>
            <translation>時計の近くの Patchbay を開き、「サインイン」を選んで「許可」を押してください。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>You are not signed in to %server.</source>
            <translation>%server にサインインしていません。</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Sign in.</source>
            <translation>時計の近くの Patchbay を開き、「サインイン」を選んでください。</translation>
        </message>
        <message>
            <source>%Server does not accept the access key.</source>
            <translation>%Server がアクセスキーを受け付けません。</translation>
        </message>
        <message>
            <source>It may be switched off or from another region; enter a new one.</source>
            <translation>無効になっているか、別の地域のものかもしれません。新しいキーを入力してください。</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>新しいキーを入力</translation>
        </message>
        <message>
            <source>Your company must allow Patchbay before you can sign in to %server.</source>
            <translation>%server にサインインするには、会社による Patchbay の許可が必要です。</translation>
        </message>
        <message>
            <source>Ask your admin to allow it.</source>
            <translation>管理者に許可を依頼してください。</translation>
        </message>
        <message>
            <source>The sign-in does not know %server.</source>
            <translation>サインイン先が %server を認識しません。</translation>
        </message>
        <message>
            <source>Ask your admin to add it there; the message says how.</source>
            <translation>管理者に追加を依頼してください。方法は文面にあります。</translation>
        </message>
        <message>
            <source>You are signed in, but %server does not accept this sign-in.</source>
            <translation>サインインしていますが、%server がこのサインインを受け付けません。</translation>
        </message>
        <message>
            <source>Signing in again will not help; ask your admin.</source>
            <translation>再度サインインしても解決しません。管理者に相談してください。</translation>
        </message>
        <message>
            <source>Your account of %server is in another region.</source>
            <translation>%server のアカウントは別の地域にあります。</translation>
        </message>
        <message>
            <source>Choose the region under Details, and go on there.</source>
            <translation>「詳細」で地域を選び、そこで続けてください。</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>地域を選ぶ</translation>
        </message>
        <message>
            <source>%Server wants your password at another place than expected.</source>
            <translation>%Server が想定と異なる場所でパスワードを求めています。</translation>
        </message>
        <message>
            <source>If you did not expect this, close the page and ask your admin.</source>
            <translation>心当たりがない場合は、ページを閉じて管理者に相談してください。</translation>
        </message>
        <message>
            <source>This computer's password safe does not answer.</source>
            <translation>このコンピューターのパスワード保管庫が応答しません。</translation>
        </message>
        <message>
            <source>Start it (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>起動してから(Linux では GNOME Keyring または KWallet)、もう一度試してください。</translation>
        </message>
        <message>
            <source>This computer's password safe is locked.</source>
            <translation>このコンピューターのパスワード保管庫がロックされています。</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>ロックを解除してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>This computer's password safe did not let us in.</source>
            <translation>このコンピューターのパスワード保管庫にアクセスできませんでした。</translation>
        </message>
        <message>
            <source>Allow Patchbay in its settings, then try again.</source>
            <translation>保管庫の設定で Patchbay を許可してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>A file we need is missing.</source>
            <translation>必要なファイルがありません。</translation>
        </message>
        <message>
            <source>See under Details which it is, then try again.</source>
            <translation>「詳細」でどのファイルか確認し、もう一度試してください。</translation>
        </message>
        <message>
            <source>%Settings cannot be read; we changed nothing.</source>
            <translation>%Settingsを読めません。何も変更していません。</translation>
        </message>
        <message>
            <source>Let your account read the file named under Details, then try again.</source>
            <translation>「詳細」にあるファイルを読めるようにしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%Settings cannot be changed; it is as it was.</source>
            <translation>%Settingsを変更できません。元のままです。</translation>
        </message>
        <message>
            <source>Let your account change the file named under Details, then try again.</source>
            <translation>「詳細」にあるファイルを変更できるようにしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>The disk is full; we changed nothing.</source>
            <translation>ディスクに空きがありません。何も変更していません。</translation>
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation>空きを作ってから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%Settings was changed in the meantime; we left it alone.</source>
            <translation>%Settingsがその間に変更されたため、手を加えていません。</translation>
        </message>
        <message>
            <source>Look at the changes again, then go on.</source>
            <translation>変更をもう一度確認してから続けてください。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
        <message>
            <source>%Settings has a typing mistake; we did not touch it.</source>
            <translation>%Settingsに入力の誤りがあるため、手を加えていません。</translation>
        </message>
        <message>
            <source>Correct it at the place named under Details, then try again.</source>
            <translation>「詳細」に示された場所を直してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>ファイルを表示</translation>
        </message>
        <message>
            <source>%Settings is too large to be changed safely; we left it alone.</source>
            <translation>%Settingsが大きすぎて安全に変更できないため、手を加えていません。</translation>
        </message>
        <message>
            <source>Make it smaller, or add the entry by hand.</source>
            <translation>小さくするか、手動で項目を追加してください。</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>項目を表示</translation>
        </message>
        <message>
            <source>%Settings did not read back as written; the old content is kept.</source>
            <translation>%Settingsを書き込んだとおりに読み戻せませんでした。元の内容を保っています。</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation>ディスクを確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>We do not know this app.</source>
            <translation>このアプリには対応していません。</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the entry by hand.</source>
            <translation>一覧から選ぶか、手動で項目を追加してください。</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>一覧を表示</translation>
        </message>
        <message>
            <source>%App is not on this computer.</source>
            <translation>%App はこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>Install %app, start it once, then look again.</source>
            <translation>%app をインストールして一度起動し、もう一度探してください。</translation>
        </message>
        <message>
            <source>%App has an entry of this name that we did not write; we left it alone.</source>
            <translation>%App に同じ名前の別の項目があるため、手を加えていません。</translation>
        </message>
        <message>
            <source>Rename or remove it in %app, then try again.</source>
            <translation>%app でその名前を変えるか削除してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%App cannot sign in to a server by itself.</source>
            <translation>%App は自分でサーバーにサインインできません。</translation>
        </message>
        <message>
            <source>Let Patchbay sign in for it.</source>
            <translation>代わりに Patchbay でサインインしてください。</translation>
        </message>
        <message>
            <source>%App no longer has our entry.</source>
            <translation>%App に私たちの項目がありません。</translation>
        </message>
        <message>
            <source>Put it back, then restart %app.</source>
            <translation>項目を戻し、%app を再起動してください。</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>%App has dropped our entry from its settings.</source>
            <translation>%App が設定から私たちの項目を消しました。</translation>
        </message>
        <message>
            <source>Put it back; if %app drops it again, look for an update of %app.</source>
            <translation>項目を戻してください。再び消える場合は %app の更新を確認してください。</translation>
        </message>
        <message>
            <source>%App does not show the new entry in its list.</source>
            <translation>%App の一覧に新しい項目が表示されません。</translation>
        </message>
        <message>
            <source>See in the settings of %app, or ask your admin, what it leaves out.</source>
            <translation>%app の設定を見るか、何が除外されているか管理者に確認してください。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>元に戻すものはありません。</translation>
        </message>
        <message>
            <source>Go on; every file is as it was.</source>
            <translation>続けてください。すべてのファイルは元のままです。</translation>
        </message>
        <message>
            <source>%App is running, and would overwrite the change.</source>
            <translation>%App が実行中で、変更を上書きしてしまいます。</translation>
        </message>
        <message>
            <source>Quit %app from its menu or its icon near the clock; closing the window is not enough.</source>
            <translation>メニューまたは時計の近くのアイコンから %app を終了してください。ウィンドウを閉じるだけでは不十分です。</translation>
        </message>
        <message>
            <source>Quit it and go on</source>
            <translation>終了して続ける</translation>
        </message>
        <message>
            <source>%App could not read its settings with the new entry; they are as before.</source>
            <translation>新しい項目を加えた設定を %App が読めなかったため、元に戻しました。</translation>
        </message>
        <message>
            <source>Bring %app up to date, then try again.</source>
            <translation>%app を最新にしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%App did not quit when asked.</source>
            <translation>%App が終了の求めに応じませんでした。</translation>
        </message>
        <message>
            <source>Save your work in %app, quit it and start it again.</source>
            <translation>%app で作業を保存し、終了してから起動し直してください。</translation>
        </message>
        <message>
            <source>%App did not open.</source>
            <translation>%App が開きませんでした。</translation>
        </message>
        <message>
            <source>Start %app yourself once, then try again.</source>
            <translation>%app を一度ご自身で起動してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>There is no such connection.</source>
            <translation>その接続はありません。</translation>
        </message>
        <message>
            <source>Choose another one, or set it up again.</source>
            <translation>別の接続を選ぶか、設定し直してください。</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>設定する</translation>
        </message>
        <message>
            <source>There is already a connection of this name.</source>
            <translation>この名前の接続はすでにあります。</translation>
        </message>
        <message>
            <source>Choose another name, or use the one you have.</source>
            <translation>別の名前を選ぶか、今あるものを使ってください。</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>別の名前を選ぶ</translation>
        </message>
        <message>
            <source>We do not know a server of this name.</source>
            <translation>この名前のサーバーはわかりません。</translation>
        </message>
        <message>
            <source>Choose one from the list, or paste its address.</source>
            <translation>一覧から選ぶか、アドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>The settings of Patchbay cannot be read; we left the file alone.</source>
            <translation>Patchbay の設定を読めません。ファイルには手を加えていません。</translation>
        </message>
        <message>
            <source>Correct or move away the file named under Details, then try again.</source>
            <translation>「詳細」にあるファイルを直すか移動してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Your settings were saved by a newer version of Patchbay.</source>
            <translation>設定は新しいバージョンの Patchbay で保存されています。</translation>
        </message>
        <message>
            <source>Update Patchbay, then start it again.</source>
            <translation>Patchbay を更新してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Patchbay is not running, so your AI apps do not reach %server.</source>
            <translation>Patchbay が動いていないため、AI アプリが %server に届きません。</translation>
        </message>
        <message>
            <source>Start Patchbay and keep it near the clock.</source>
            <translation>Patchbay を起動し、時計の近くに置いておいてください。</translation>
        </message>
        <message>
            <source>Start Patchbay</source>
            <translation>Patchbay を起動</translation>
        </message>
        <message>
            <source>Patchbay is already running.</source>
            <translation>Patchbay はすでに動いています。</translation>
        </message>
        <message>
            <source>Use the one that runs, or quit it first.</source>
            <translation>動いているものを使うか、先に終了してください。</translation>
        </message>
        <message>
            <source>Show Patchbay</source>
            <translation>Patchbay を表示</translation>
        </message>
        <message>
            <source>Another program uses the door that your AI apps come through.</source>
            <translation>AI アプリが通る入口を別のプログラムが使っています。</translation>
        </message>
        <message>
            <source>Close that program, or move Patchbay to another door.</source>
            <translation>そのプログラムを閉じるか、Patchbay を別の入口に移してください。</translation>
        </message>
        <message>
            <source>Move and update apps</source>
            <translation>入口を変えてアプリを更新</translation>
        </message>
        <message>
            <source>%App came with a key that no longer counts.</source>
            <translation>%App が無効になったキーを使いました。</translation>
        </message>
        <message>
            <source>Set up %app again.</source>
            <translation>%app を設定し直してください。</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>設定し直す</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool can change things.</source>
            <translation>%App は %server の読み取りだけが許可されており、このツールは変更を行えます。</translation>
        </message>
        <message>
            <source>Use another tool, or turn off read-only mode for this app in Patchbay.</source>
            <translation>別のツールを使うか、Patchbay でこのアプリの読み取り専用をオフにしてください。</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool is not known yet.</source>
            <translation>%App は %server の読み取りだけが許可されており、このツールはまだ確認されていません。</translation>
        </message>
        <message>
            <source>List the tools first, then try again.</source>
            <translation>先にツールの一覧を求めてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%Server does not say which of its tools only read.</source>
            <translation>%Server はどのツールが読み取り専用かを示していません。</translation>
        </message>
        <message>
            <source>Leave read-only mode off there, since it would hide every tool.</source>
            <translation>すべてのツールが隠れるため、読み取り専用はオフのままにしてください。</translation>
        </message>
        <message>
            <source>%Server could not carry this out.</source>
            <translation>%Server は実行できませんでした。</translation>
        </message>
        <message>
            <source>See its answer under Details, change the request and try again.</source>
            <translation>「詳細」で応答を確認し、要求を変えてもう一度試してください。</translation>
        </message>
        <message>
            <source>%Server is asked for too much in too short a time.</source>
            <translation>%Server への要求が短時間に多すぎます。</translation>
        </message>
        <message>
            <source>Wait a minute, then try again.</source>
            <translation>1 分待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%Server worked before, and is switched off now.</source>
            <translation>%Server は以前は動作していましたが、現在はオフになっています。</translation>
        </message>
        <message>
            <source>Ask your admin to switch it on again.</source>
            <translation>もう一度オンにするよう管理者に依頼してください。</translation>
        </message>
        <message>
            <source>%Server is newer than this Patchbay.</source>
            <translation>%Server はこの Patchbay より新しい版です。</translation>
        </message>
        <message>
            <source>Update Patchbay, or ask IT for the update, then try again.</source>
            <translation>Patchbay を更新するか IT 部門に依頼してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>%Server does not accept our way back from your browser.</source>
            <translation>%Server がブラウザーからの戻り道を受け付けません。</translation>
        </message>
        <message>
            <source>Your company has decided this for you.</source>
            <translation>これは会社が決めています。</translation>
        </message>
        <message>
            <source>Ask your admin if you need it; it cannot be changed here.</source>
            <translation>必要な場合は管理者に依頼してください。ここでは変更できません。</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read, so it stays closed.</source>
            <translation>会社が Patchbay について決めた内容を読み取れないため、閉じたままにしています。</translation>
        </message>
        <message>
            <source>Ask your admin to mend it; the details name the place.</source>
            <translation>管理者に修正を依頼してください。詳細に場所が示されています。</translation>
        </message>
        <message>
            <source>Patchbay is paused, so your AI apps do not reach %server.</source>
            <translation>Patchbay は一時停止中のため、AI アプリは %server に届きません。</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Go on.</source>
            <translation>時計の近くの Patchbay を開き、「再開」を選んでください。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AppsPage</name>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <comment>Names of apps</comment>
            <translation>
                <numerusform>%1、ほか %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>We found none of the apps we know. Install one, then look again.</source>
            <translation>対応しているアプリが見つかりません。インストールしてから、もう一度探してください。</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change</source>
            <translation>変更内容を正確に見る(&amp;X)</translation>
        </message>
        <message>
            <source>Your apps have their entry. A copy of each file is kept.</source>
            <translation>アプリに項目を追加しました。各ファイルのコピーを保存してあります。</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <comment>Search for apps once more</comment>
            <translation>もう一度探す(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <comment>Takes the entries out again</comment>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Only allow &amp;reading, no changes</source>
            <translation>読み取りだけを許可し、変更はさせない(&amp;R)</translation>
        </message>
        <message>
            <source>Good for a first try. You can allow more at any time.</source>
            <translation>最初に試すのに向いています。あとからいつでも許可を増やせます。</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”</source>
            <translation>以前の項目「%1」を置き換える</translation>
        </message>
        <message>
            <source>What stands there: %1.</source>
            <translation>現在の内容: %1。</translation>
        </message>
        <message>
            <source>Its key may be another account’s.</source>
            <translation>そのキーは別のアカウントのものかもしれません。</translation>
        </message>
        <message>
            <source>Asking it</source>
            <comment>State of an app: what it makes of its file</comment>
            <translation>確認しています</translation>
        </message>
        <message>
            <source>Set up</source>
            <comment>State of an app</comment>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>R&amp;estart %1 as well</source>
            <comment>Box; names of apps</comment>
            <translation>%1 も再起動する(&amp;E)</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. Finish what you are typing first.</source>
            <translation>現在開いており、変更を上書きしてしまいます。入力中のものを先に済ませてください。</translation>
        </message>
        <message>
            <source>Replaces an old entry</source>
            <comment>State of an app</comment>
            <translation>古い項目を置き換えます</translation>
        </message>
        <message>
            <source>Which apps may use %1?</source>
            <translation>どのアプリに %1 の使用を許可しますか?</translation>
        </message>
        <message>
            <source>We found these on your computer. You can add others later.</source>
            <translation>このコンピューターで見つかったものです。ほかは後から追加できます。</translation>
        </message>
        <message>
            <source>%1 asks for no sign-in.</source>
            <translation>%1 はサインインを求めません。</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>%1 にサインインしています。</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>%1 としてサインインしています。</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <comment>Apps we know and did not find</comment>
            <translation>見つかりません: %1</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change – 1 file, a copy is kept</source>
            <translation>変更内容を正確に見る – 1 ファイル、コピーを保存(&amp;X)</translation>
        </message>
        <message numerus="yes">
            <source>See e&amp;xactly what will change – %n files, a copy of each is kept</source>
            <translation>
                <numerusform>変更内容を正確に見る – %n ファイル、それぞれコピーを保存(&amp;X)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>続ける(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Set up 1 app</source>
            <comment>Button of the wizard</comment>
            <translation>1 個のアプリを設定(&amp;S)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps</source>
            <comment>Button of the wizard</comment>
            <translation>
                <numerusform>%n 個のアプリを設定(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Set up and restart %1</source>
            <comment>Button of the wizard; name of an app</comment>
            <translation>設定して %1 を再起動(&amp;S)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps, restart %1</source>
            <comment>Button of the wizard; names of apps</comment>
            <translation>
                <numerusform>%n 個のアプリを設定し、%1 を再起動(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>Only apps that may be connected are shown.</source>
            <translation>接続を許可されたアプリだけが表示されます。</translation>
        </message>
        <message>
            <source>Your apps only read, and change nothing.</source>
            <translation>アプリは読み取るだけで、何も変更しません。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ChangePreview</name>
        <message>
            <source>Files that will change</source>
            <comment>Tabs over the preview</comment>
            <translation>変更されるファイル</translation>
        </message>
        <message>
            <source>− taken out</source>
            <comment>Legend of the preview</comment>
            <translation>− 削除</translation>
        </message>
        <message>
            <source>+ put in</source>
            <comment>Legend of the preview</comment>
            <translation>+ 追加</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Checks</name>
        <message>
            <source>1 second</source>
            <translation>1 秒</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 分</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads a different settings file than expected.</source>
            <translation>%1 は想定と異なる設定ファイルを読んでいます。</translation>
        </message>
        <message>
            <source>Let us write our entry into the right one.</source>
            <translation>正しいファイルに項目を書き込みます。</translation>
        </message>
        <message>
            <source>Write it there</source>
            <translation>そこに書き込む</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files.</source>
            <translation>%1 が項目を別のファイルに移しました。</translation>
        </message>
        <message>
            <source>It works there; there is nothing to do.</source>
            <translation>そこで動作するため、何もする必要はありません。</translation>
        </message>
        <message>
            <source>Someone changed our entry in %1.</source>
            <translation>%1 の項目が誰かに変更されました。</translation>
        </message>
        <message>
            <source>Put ours back, or keep the change if it was you.</source>
            <translation>元に戻すか、ご自身の変更であればそのままにしてください。</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Write our entry anew, then restart %1.</source>
            <translation>項目を書き直し、%1 を再起動してください。</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>書き直す</translation>
        </message>
        <message>
            <source>%1 starts another copy of our part than this one.</source>
            <translation>%1 が別の場所にある私たちの部品を起動しています。</translation>
        </message>
        <message>
            <source>%1 still comes to a door where we no longer are.</source>
            <translation>%1 が以前の入口に来ています。</translation>
        </message>
        <message>
            <source>%1 is on this computer.</source>
            <translation>%1 はこのコンピューターにあります。</translation>
        </message>
        <message>
            <source>Our entry is in the file that %1 reads.</source>
            <translation>%1 が読むファイルに項目があります。</translation>
        </message>
        <message>
            <source>The settings of %1 can be read.</source>
            <translation>%1 の設定を読めます。</translation>
        </message>
        <message>
            <source>%1 has our entry.</source>
            <translation>%1 に項目があります。</translation>
        </message>
        <message>
            <source>The entry in %1 is as we wrote it.</source>
            <translation>%1 の項目は書き込んだとおりです。</translation>
        </message>
        <message>
            <source>%1 starts the part that belongs to this Patchbay.</source>
            <translation>%1 はこの Patchbay の部品を起動します。</translation>
        </message>
        <message>
            <source>%1 comes to the right door.</source>
            <translation>%1 は正しい入口に来ます。</translation>
        </message>
        <message>
            <source>The settings of %1 can be changed.</source>
            <translation>%1 の設定を変更できます。</translation>
        </message>
        <message>
            <source>Your company's settings for %1 keep %2 out.</source>
            <translation>会社による %1 の設定で %2 が除外されています。</translation>
        </message>
        <message>
            <source>Ask your admin to add it there.</source>
            <translation>そこへの追加を管理者に依頼してください。</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>管理者に依頼</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>%1 を再起動</translation>
        </message>
        <message>
            <source>Restart it; closing its window is not enough.</source>
            <translation>再起動してください。ウィンドウを閉じるだけでは不十分です。</translation>
        </message>
        <message>
            <source>%1 says that it does not find our part.</source>
            <translation>%1 は私たちの部品が見つからないと言っています。</translation>
        </message>
        <message>
            <source>%1 says that it is not allowed to start our part.</source>
            <translation>%1 は私たちの部品の起動が許可されていないと言っています。</translation>
        </message>
        <message>
            <source>Ask IT to allow the program that is named under Details.</source>
            <translation>「詳細」にあるプログラムの許可を IT 部門に依頼してください。</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>IT 部門への文面をコピー</translation>
        </message>
        <message>
            <source>%1 says that it could not read its settings.</source>
            <translation>%1 は設定を読めなかったと言っています。</translation>
        </message>
        <message>
            <source>Look at the file, or restart %1 if it is in order.</source>
            <translation>ファイルを確認し、問題なければ %1 を再起動してください。</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>ファイルを表示</translation>
        </message>
        <message>
            <source>%1 says that it waited too long for us.</source>
            <translation>%1 は待ち時間が長すぎたと言っています。</translation>
        </message>
        <message>
            <source>%1 says that it lost the connection to us.</source>
            <translation>%1 は接続が切れたと言っています。</translation>
        </message>
        <message>
            <source>%1 has not come to us since the change.</source>
            <translation>変更後、%1 からまだ接続がありません。</translation>
        </message>
        <message>
            <source>%1 is open, and has not come to us yet.</source>
            <translation>%1 は開いていますが、まだ接続がありません。</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <source>Your company allows %1 to use it.</source>
            <translation>会社は %1 の使用を許可しています。</translation>
        </message>
        <message>
            <source>%1 has nothing to complain of.</source>
            <translation>%1 に不具合の記録はありません。</translation>
        </message>
        <message>
            <source>%1 has restarted since the change.</source>
            <translation>%1 は変更後に再起動しました。</translation>
        </message>
        <message>
            <source>%1 needs no click of yours.</source>
            <translation>%1 での操作は不要です。</translation>
        </message>
        <message>
            <source>A key to %1 stands in clear text in the settings of %2.</source>
            <translation>%2 の設定に %1 のキーがそのまま書かれています。</translation>
        </message>
        <message>
            <source>%1 also starts another program to reach %2.</source>
            <translation>%1 は %2 のために別のプログラムも起動しています。</translation>
        </message>
        <message>
            <source>%1 is set up twice in %2; you may see its tools twice.</source>
            <translation>%1 が %2 に二重に設定されており、ツールが二重に表示されることがあります。</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”; a copy is kept.</source>
            <translation>以前の項目「%1」を置き換えます。コピーは保存されます。</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>Take the entry “%1” out by hand.</source>
            <translation>項目「%1」を手動で削除してください。</translation>
        </message>
        <message>
            <source>%1 is set up once in %2.</source>
            <translation>%1 は %2 に一度だけ設定されています。</translation>
        </message>
        <message>
            <source>%1 starts no other program for %2.</source>
            <translation>%1 は %2 のために別のプログラムを起動しません。</translation>
        </message>
        <message>
            <source>No key to %1 is in the open in %2.</source>
            <translation>%2 に %1 のキーは露出していません。</translation>
        </message>
        <message>
            <source>No sign-in to %1 is kept in the open.</source>
            <translation>%1 へのサインインは露出していません。</translation>
        </message>
        <message>
            <source>An earlier sign-in to %1 is kept in the open.</source>
            <translation>以前の %1 へのサインインが保護されずに残っています。</translation>
        </message>
        <message>
            <source>Delete it, unless something else still uses it; no copy is kept.</source>
            <translation>ほかで使われていなければ削除してください。コピーは残りません。</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>削除する</translation>
        </message>
        <message>
            <source>Patchbay does not start with your computer.</source>
            <translation>Patchbay はコンピューターと一緒に起動しません。</translation>
        </message>
        <message>
            <source>Turn it on, so that your apps are connected after a restart.</source>
            <translation>オンにすると、再起動後もアプリが接続されます。</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>Windows Security keeps your apps from reaching Patchbay.</source>
            <translation>Windows セキュリティがアプリと Patchbay の通信を妨げています。</translation>
        </message>
        <message>
            <source>A protection program keeps your apps from reaching Patchbay.</source>
            <translation>保護プログラムがアプリと Patchbay の通信を妨げています。</translation>
        </message>
        <message>
            <source>Allow Patchbay there, or let IT do it.</source>
            <translation>そこで Patchbay を許可するか、IT 部門に依頼してください。</translation>
        </message>
        <message>
            <source>Another program, %1, uses the door that your AI apps come through.</source>
            <translation>AI アプリが通る入口を別のプログラム %1 が使っています。</translation>
        </message>
        <message>
            <source>Two copies of Patchbay run.</source>
            <translation>Patchbay が 2 つ動いています。</translation>
        </message>
        <message>
            <source>Keep this one, and the other one quits.</source>
            <translation>こちらを残すと、もう一方は終了します。</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>こちらを残す</translation>
        </message>
        <message>
            <source>Patchbay starts with your computer.</source>
            <translation>Patchbay はコンピューターと一緒に起動します。</translation>
        </message>
        <message>
            <source>Nothing on this computer keeps your apps away.</source>
            <translation>このコンピューターにアプリを妨げるものはありません。</translation>
        </message>
        <message>
            <source>One copy of Patchbay runs.</source>
            <translation>動いている Patchbay は 1 つです。</translation>
        </message>
        <message>
            <source>The local door is ours.</source>
            <translation>このコンピューターの入口は確保されています。</translation>
        </message>
        <message>
            <source>Patchbay is running.</source>
            <translation>Patchbay は動いています。</translation>
        </message>
        <message>
            <source>This computer is online.</source>
            <translation>このコンピューターはオンラインです。</translation>
        </message>
        <message>
            <source>Your network wants you to sign in to it first.</source>
            <translation>先にネットワークへのサインインが必要です。</translation>
        </message>
        <message>
            <source>Open your browser and follow its page, then check again.</source>
            <translation>ブラウザーを開いてページの案内に従い、もう一度確認してください。</translation>
        </message>
        <message>
            <source>Open browser</source>
            <translation>ブラウザーを開く</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 fast.</source>
            <translation>コンピューターの時計が %1 進んでいます。</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 slow.</source>
            <translation>コンピューターの時計が %1 遅れています。</translation>
        </message>
        <message>
            <source>Set it right, since signing in depends on it.</source>
            <translation>サインインに必要なので、正しく合わせてください。</translation>
        </message>
        <message>
            <source>Open clock settings</source>
            <translation>時計の設定を開く</translation>
        </message>
        <message>
            <source>%1 is slow: it took %2.</source>
            <translation>%1 の応答が遅く、%2 かかりました。</translation>
        </message>
        <message>
            <source>Nothing is wrong here; your apps wait for it.</source>
            <translation>こちらに問題はありません。アプリは応答を待っています。</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 が要求を減らすよう求めています。</translation>
        </message>
        <message>
            <source>Wait a minute, then check again; your apps wait as well.</source>
            <translation>1 分待ってからもう一度確認してください。アプリも待ちます。</translation>
        </message>
        <message>
            <source>This is the address of the web pages of %1.</source>
            <translation>これは %1 のウェブページのアドレスです。</translation>
        </message>
        <message>
            <source>Your apps need another one, which we know.</source>
            <translation>アプリには別のアドレスが必要で、それはわかっています。</translation>
        </message>
        <message>
            <source>Use the right one</source>
            <translation>正しいものを使う</translation>
        </message>
        <message>
            <source>This account lives in %1, but you chose %2.</source>
            <translation>このアカウントは %1 にありますが、%2 が選ばれています。</translation>
        </message>
        <message>
            <source>Switch, and everything else stays as it is.</source>
            <translation>切り替えても、ほかはすべてそのままです。</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>%1 に切り替える</translation>
        </message>
        <message>
            <source>The network asks for no sign-in of its own.</source>
            <translation>ネットワークへのサインインは不要です。</translation>
        </message>
        <message>
            <source>This computer's clock is right.</source>
            <translation>コンピューターの時計は合っています。</translation>
        </message>
        <message>
            <source>The network finds %1.</source>
            <translation>ネットワークで %1 が見つかります。</translation>
        </message>
        <message>
            <source>No proxy is in the way.</source>
            <translation>プロキシは妨げていません。</translation>
        </message>
        <message>
            <source>The connection is secure.</source>
            <translation>接続は安全です。</translation>
        </message>
        <message>
            <source>%1 is quick enough.</source>
            <translation>%1 の応答は十分に速いです。</translation>
        </message>
        <message>
            <source>The region is the right one.</source>
            <translation>地域は正しいです。</translation>
        </message>
        <message>
            <source>The address leads to tools for AI apps.</source>
            <translation>アドレスは AI アプリ用のツールにつながります。</translation>
        </message>
        <message>
            <source>%1 says how to sign in.</source>
            <translation>%1 がサインイン方法を示しています。</translation>
        </message>
        <message>
            <source>Another program stands in the way back from your browser.</source>
            <translation>ブラウザーからの戻り道を別のプログラムがふさいでいます。</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then check again.</source>
            <translation>開いたままのほかのサインインを閉じてから、もう一度確認してください。</translation>
        </message>
        <message>
            <source>Another program, %1, stands in the way back from your browser.</source>
            <translation>ブラウザーからの戻り道を別のプログラム %1 がふさいでいます。</translation>
        </message>
        <message>
            <source>Close it; save your work there first.</source>
            <translation>先に作業を保存してから、閉じてください。</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>%1 を閉じる</translation>
        </message>
        <message>
            <source>%1 answers but offers no tools.</source>
            <translation>%1 は応答しますが、ツールがありません。</translation>
        </message>
        <message>
            <source>Ask your admin to switch them on for you.</source>
            <translation>ツールを有効にするよう管理者に依頼してください。</translation>
        </message>
        <message>
            <source>The access key is of this region.</source>
            <translation>アクセスキーはこの地域のものです。</translation>
        </message>
        <message>
            <source>You may use %1.</source>
            <translation>%1 を利用できます。</translation>
        </message>
        <message>
            <source>%1 offers tools.</source>
            <translation>%1 にツールがあります。</translation>
        </message>
        <message>
            <source>The way back from the browser is free.</source>
            <translation>ブラウザーからの戻り道は空いています。</translation>
        </message>
        <message>
            <source>You have allowed all that was asked for.</source>
            <translation>求められた許可はすべて済んでいます。</translation>
        </message>
        <message>
            <source>Your access key for %1 ended on %2.</source>
            <translation>%1 のアクセスキーは %2 に終了しました。</translation>
        </message>
        <message>
            <source>Your access key for %1 ends on %2.</source>
            <translation>%1 のアクセスキーは %2 に終了します。</translation>
        </message>
        <message>
            <source>Make a new one and enter it.</source>
            <translation>新しいものを作成して入力してください。</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>新しいキーを入力</translation>
        </message>
        <message>
            <source>Your access key does not end soon.</source>
            <translation>アクセスキーはまもなく終了しません。</translation>
        </message>
        <message>
            <source>The password safe is open.</source>
            <translation>パスワード保管庫は開いています。</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>サインインしています。</translation>
        </message>
        <message>
            <source>Your sign-in can be renewed.</source>
            <translation>サインインは更新できます。</translation>
        </message>
        <message>
            <source>Your access key is kept.</source>
            <translation>アクセスキーは保存されています。</translation>
        </message>
        <message>
            <source>No newer version of Patchbay is known.</source>
            <translation>Patchbay の新しいバージョンは見つかっていません。</translation>
        </message>
        <message>
            <source>Sign in again, copy the link and open it there yourself.</source>
            <translation>もう一度サインインし、リンクをコピーしてご自身で開いてください。</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>もう一度サインイン</translation>
        </message>
        <message>
            <source>The sign-in was stopped before it was done.</source>
            <translation>サインインは完了前に中止されました。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>%1 has ended your sign-in.</source>
            <translation>%1 がサインインを終了しました。</translation>
        </message>
        <message>
            <source>Sign in again; everything else stays as it is.</source>
            <translation>もう一度サインインしてください。ほかはそのままです。</translation>
        </message>
        <message>
            <source>Your browser opens.</source>
            <translation>ブラウザーは開きます。</translation>
        </message>
        <message>
            <source>%1 accepts the way back from your browser.</source>
            <translation>%1 はブラウザーからの戻り道を受け付けます。</translation>
        </message>
        <message>
            <source>%1 knows Patchbay.</source>
            <translation>%1 に Patchbay の登録があります。</translation>
        </message>
        <message>
            <source>Your company's sign-in has nothing against it.</source>
            <translation>会社のサインインによる制限はありません。</translation>
        </message>
        <message>
            <source>No sign-in was broken off.</source>
            <translation>中断されたサインインはありません。</translation>
        </message>
        <message>
            <source>You are signed in as %1, and were %2 before.</source>
            <translation>%1 としてサインインしています。以前は %2 でした。</translation>
        </message>
        <message>
            <source>Switch the account, unless you meant it.</source>
            <translation>意図したものでなければ、アカウントを切り替えてください。</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>アカウントを切り替える</translation>
        </message>
        <message>
            <source>You are signed in as the one you were.</source>
            <translation>以前と同じアカウントでサインインしています。</translation>
        </message>
        <message>
            <source>This computer has slept.</source>
            <translation>このコンピューターはスリープしていました。</translation>
        </message>
        <message>
            <source>Your apps are connected anew; there is nothing to do.</source>
            <translation>アプリは接続し直されるため、何もする必要はありません。</translation>
        </message>
        <message>
            <source>This computer has not just slept.</source>
            <translation>このコンピューターはスリープから復帰した直後ではありません。</translation>
        </message>
        <message>
            <source>Your network does not reach the new kind of address of %1.</source>
            <translation>ネットワークから %1 の新しい種類のアドレスに届きません。</translation>
        </message>
        <message>
            <source>We use the old kind; there is nothing to do.</source>
            <translation>以前の種類を使うため、何もする必要はありません。</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>%1 は応答しています。</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 はオンになっています。</translation>
        </message>
        <message>
            <source>Your network reaches both kinds of address.</source>
            <translation>ネットワークはどちらの種類のアドレスにも届きます。</translation>
        </message>
        <message>
            <source>We speak the language of %1.</source>
            <translation>%1 とは同じ方式でやり取りできます。</translation>
        </message>
        <message>
            <source>%1 was not asked, because of %2.</source>
            <translation>%2 のため、%1 は確認していません。</translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>すべて問題ありません。</translation>
        </message>
        <message>
            <source>%1 of %2 checks found something.</source>
            <translation>%2 件の確認のうち %1 件で問題が見つかりました。</translation>
        </message>
        <message>
            <source>Mended: %1.</source>
            <translation>修復しました: %1。</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read.</source>
            <translation>会社が Patchbay について決めた内容を読み取れません。</translation>
        </message>
        <message>
            <source>Nothing is allowed until your admin has mended it.</source>
            <translation>管理者が修正するまで、何も許可されません。</translation>
        </message>
        <message>
            <source>What cannot be read counts as forbidden until your admin has mended it.</source>
            <translation>読み取れないものは、管理者が修正するまで禁止として扱われます。</translation>
        </message>
        <message>
            <source>Your company’s settings for Patchbay name something unknown.</source>
            <translation>会社の Patchbay 設定に不明な名前があります。</translation>
        </message>
        <message>
            <source>Ask your admin to look at the names under Details.</source>
            <translation>管理者に「詳細」にある名前を確認してもらってください。</translation>
        </message>
        <message>
            <source>Your company has changed its settings for Patchbay.</source>
            <translation>会社が Patchbay の設定を変更しました。</translation>
        </message>
        <message>
            <source>Quit Patchbay and start it again, so that they count.</source>
            <translation>反映するには、Patchbay を終了してもう一度起動してください。</translation>
        </message>
        <message>
            <source>What your company has decided is kept to.</source>
            <translation>会社が決めたことを守っています。</translation>
        </message>
        <message>
            <source>What %1 has decided is kept to.</source>
            <translation>%1 が決めたことを守っています。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionCard</name>
        <message>
            <source>Practice server on this computer, no real data</source>
            <translation>このコンピューター上の練習用サーバー、実際のデータなし</translation>
        </message>
        <message>
            <source>&amp;Sign in again</source>
            <translation>もう一度サインイン(&amp;S)</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of a connection</comment>
            <translation>%1 のその他の操作</translation>
        </message>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>別の人としてサインイン…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>%1 を削除…</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>サインアウト済み</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Nothing is lost.</source>
            <translation>お戻りになるまでアプリは待ちます。何も失われません。</translation>
        </message>
        <message>
            <source>Your password safe does not answer</source>
            <translation>パスワード保管庫が応答しません</translation>
        </message>
        <message>
            <source>Unlock it, then choose Check now.</source>
            <translation>ロックを解除し、「今すぐ確認」を選んでください。</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>アクセスキーを使用</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン済み</translation>
        </message>
        <message>
            <source>It is kept in this computer’s password safe.</source>
            <translation>このコンピューターのパスワード保管庫に保存されています。</translation>
        </message>
        <message>
            <source>Renews itself while you use it.</source>
            <translation>使っている間は自動的に更新されます。</translation>
        </message>
        <message>
            <source>More permission is needed</source>
            <translation>さらに許可が必要です</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Sign in again and press Allow.</source>
            <translation>まだ許可されていないことをアプリが求めました。もう一度サインインし、「許可」を押してください。</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>11 days left</comment>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>Renews itself while you use it. If not, until %1.</source>
            <translation>使っている間は自動的に更新されます。使わない場合は %1 まで。</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>まもなく終了</translation>
        </message>
        <message>
            <source>No app uses %1 yet</source>
            <translation>まだどのアプリも %1 を使っていません</translation>
        </message>
        <message>
            <source>Apps that use %1</source>
            <translation>%1 を使うアプリ</translation>
        </message>
        <message>
            <source>Add an app</source>
            <translation>アプリを追加</translation>
        </message>
        <message>
            <source>Add an app to %1</source>
            <translation>%1 にアプリを追加</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>ほかの方法</translation>
        </message>
        <message>
            <source>Other ways to use %1</source>
            <translation>%1 を使うほかの方法</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Put our entry back into %1</source>
            <translation>%1 に項目を戻す</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>%1 を再起動</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of an app</comment>
            <translation>%1 のその他の操作</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>%1 のキーを取り消す</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <comment>Takes our entry out of an app</comment>
            <translation>%1 から削除</translation>
        </message>
        <message>
            <source>%1 · only reads</source>
            <comment>What an app did last; it changes nothing</comment>
            <translation>%1 · 読み取りのみ</translation>
        </message>
        <message>
            <source>Let it only read</source>
            <comment>An app: it may change nothing</comment>
            <translation>読み取りだけを許可</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionsPage</name>
        <message>
            <source>&amp;Add a connection</source>
            <translation>接続を追加(&amp;A)</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers: the part of Patchbay that carries their requests does not run. Quit Patchbay and start it again.</source>
            <translation>アプリがサーバーに届きません。要求を運ぶ Patchbay の部分が動いていません。Patchbay を終了し、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>今すぐ確認(&amp;C)</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>まだ何も接続されていません</translation>
        </message>
        <message>
            <source>Your company’s tools appear here once you have signed in to them.</source>
            <translation>サインインすると、会社のツールがここに表示されます。</translation>
        </message>
        <message>
            <source>Connect your &amp;first</source>
            <translation>最初の接続を作る(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Pause for 1 hour</source>
            <translation>1 時間停止する(&amp;P)</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>After a pause</comment>
            <translation>再開</translation>
        </message>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <comment>A time</comment>
            <translation>%1 まで一時停止中です。アプリはサーバーから答えを受け取りません。</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
    </context>
    <context>
        <name>patchbay::CopyRow</name>
        <message>
            <source>Show it</source>
            <comment>A text that can be copied</comment>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show %1</source>
            <comment>A text that can be copied</comment>
            <translation>%1 を表示</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>On a button, after it was pressed</comment>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <comment>On a button</comment>
            <translation>コピー</translation>
        </message>
        <message>
            <source>%1 is copied</source>
            <translation>%1 をコピーしました</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 をコピー</translation>
        </message>
    </context>
    <context>
        <name>patchbay::DisclosureButton</name>
        <message>
            <source>collapsed</source>
            <comment>Read out for a closed disclosure</comment>
            <translation>折りたたまれています</translation>
        </message>
        <message>
            <source>expanded</source>
            <comment>Read out for an open disclosure</comment>
            <translation>展開されています</translation>
        </message>
    </context>
    <context>
        <name>patchbay::FindingCard</name>
        <message>
            <source>Details</source>
            <comment>Of something found: text for experts</comment>
            <translation>詳細</translation>
        </message>
        <message>
            <source>One other check waits for this one</source>
            <translation>ほかの確認 1 件がこれを待っています</translation>
        </message>
        <message numerus="yes">
            <source>%n other checks wait for this one</source>
            <translation>
                <numerusform>ほかの確認 %n 件がこれを待っています</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet: %1</source>
            <translation>未確認: %1</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below something found</comment>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>コピーしました。メッセージに貼り付けてください。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::HelpWindow</name>
        <message>
            <source>Help: %1</source>
            <comment>Title of the window; %1 is that of a page</comment>
            <translation>ヘルプ: %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <comment>Button of the help</comment>
            <translation>閉じる(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>patchbay::InlineError</name>
        <message>
            <source>Details</source>
            <comment>Below an error: code and text for experts</comment>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below an error</comment>
            <translation>詳細をコピー</translation>
        </message>
    </context>
    <context>
        <name>patchbay::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the main window</comment>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活動</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>What does “connected” mean?</source>
            <translation>「接続済み」とは何ですか?</translation>
        </message>
        <message>
            <source>The app has asked for the tools of the server, through its own entry. “Not open” means that it has not done so yet.</source>
            <translation>アプリが自分の項目を通じてサーバーのツールを求めたということです。「開いていません」は、まだ求めていないという意味です。</translation>
        </message>
        <message>
            <source>How do I add an app or a server?</source>
            <translation>アプリやサーバーを追加するには?</translation>
        </message>
        <message>
            <source>Choose Add an app below a connection, or Add a connection below all of them.</source>
            <translation>接続の下の「アプリを追加」、または一覧の下の「接続を追加」を選びます。</translation>
        </message>
        <message>
            <source>How do I use another account?</source>
            <translation>別のアカウントを使うには?</translation>
        </message>
        <message>
            <source>Open the menu of the connection and choose Sign in as somebody else.</source>
            <translation>接続のメニューを開き、「別の人としてサインイン」を選びます。</translation>
        </message>
        <message>
            <source>What do I do first?</source>
            <translation>最初に何をすればよいですか?</translation>
        </message>
        <message>
            <source>Begin at the top: what stands there is the cause of what comes after it. Its button does what the sentence says.</source>
            <translation>上から始めてください。上にあるものが、その下にあるものの原因です。ボタンは文のとおりのことをします。</translation>
        </message>
        <message>
            <source>I am still stuck.</source>
            <translation>まだ解決しません。</translation>
        </message>
        <message>
            <source>Show the report. You see all of it before anyone else does, and it holds no passwords and no names.</source>
            <translation>レポートを表示してください。ほかの人より先にすべてを見ることができ、パスワードや名前は含まれません。</translation>
        </message>
        <message>
            <source>What is written down here?</source>
            <translation>ここには何が記録されますか?</translation>
        </message>
        <message>
            <source>Which app asked for what, and when, and whether it worked. What was asked and answered is not kept.</source>
            <translation>どのアプリがいつ何を求め、うまくいったかどうかです。質問や回答の内容は保存されません。</translation>
        </message>
        <message>
            <source>When do changes count?</source>
            <translation>変更はいつ有効になりますか?</translation>
        </message>
        <message>
            <source>At once. There is nothing to save.</source>
            <translation>すぐに有効になります。保存は必要ありません。</translation>
        </message>
        <message>
            <source>How do I get rid of everything?</source>
            <translation>すべてやめるには?</translation>
        </message>
        <message>
            <source>Choose Undo everything: your apps get their settings back as they were, and you are signed out.</source>
            <translation>「すべて元に戻す」を選ぶと、アプリの設定が元に戻り、サインアウトします。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Navigation</name>
        <message>
            <source>Pages</source>
            <comment>Name of the list of pages, for screen readers</comment>
            <translation>ページ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Page, and how many things on it need a person</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Notices</name>
        <message>
            <source>Sign in to %1 again</source>
            <translation>もう一度 %1 にサインイン</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Your settings stay as they are.</source>
            <translation>お戻りになるまでアプリは待ちます。設定はそのままです。</translation>
        </message>
        <message>
            <source>%1 needs more permission</source>
            <translation>%1 にさらに許可が必要です</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Click to sign in again.</source>
            <translation>まだ許可されていないことをアプリが求めました。クリックしてもう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Your sign-in to %1 ends soon</source>
            <translation>%1 へのサインインがまもなく終了します</translation>
        </message>
        <message>
            <source>Sign in again when it suits you, and your apps are not interrupted.</source>
            <translation>都合のよいときにもう一度サインインすれば、アプリは中断されません。</translation>
        </message>
        <message>
            <source>%1 has lost %2</source>
            <comment>App and server</comment>
            <translation>%1 から %2 がなくなりました</translation>
        </message>
        <message>
            <source>The entry for %2 in %1 was changed</source>
            <comment>App and server</comment>
            <translation>%1 の %2 の項目が変更されました</translation>
        </message>
        <message>
            <source>Open Patchbay to put it back with one click.</source>
            <translation>Patchbay を開くと、ワンクリックで元に戻せます。</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers</source>
            <translation>アプリがサーバーに届きません</translation>
        </message>
        <message>
            <source>Open Patchbay to see what to do.</source>
            <translation>Patchbay を開いて対処方法を見てください。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::OtherWays</name>
        <message>
            <source>Other ways to use %1</source>
            <translation>%1 を使うほかの方法</translation>
        </message>
        <message>
            <source>For apps that Patchbay does not set up by itself.</source>
            <translation>Patchbay が自動で設定しないアプリのためのものです。</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>そのほかのアプリ</translation>
        </message>
        <message>
            <source>You paste what it needs into its settings</source>
            <translation>必要なものをアプリの設定に貼り付けます</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>方法を見る</translation>
        </message>
        <message>
            <source>Show me how to use %1 in any other app</source>
            <translation>ほかのアプリで %1 を使う方法を見る</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <source>It adds it by itself</source>
            <translation>アプリが自分で追加します</translation>
        </message>
        <message>
            <source>It asks you first, and writes its own settings</source>
            <translation>先に確認を求め、自分の設定を書き込みます</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 を開く</translation>
        </message>
        <message>
            <source>Let %1 add %2 itself</source>
            <translation>%1 に %2 を追加させる</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>ブラウザーで</translation>
        </message>
        <message>
            <source>%1 call a server from their makers’ computers. %2 stands on this computer or in a private network, where they cannot reach it.</source>
            <translation>%1 は提供元のコンピューターからサーバーを呼び出します。%2 はこのコンピューターまたは社内ネットワークにあるため、届きません。</translation>
        </message>
        <message>
            <source>Show me how to use %1 in %2</source>
            <translation>%2 で %1 を使う方法を見る</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Page</name>
        <message>
            <source>Cancel</source>
            <comment>Button of the wizard</comment>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>the server</source>
            <comment>Stands for a name we do not know yet</comment>
            <translation>サーバー</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PastePage</name>
        <message>
            <source>&amp;Make a key for it</source>
            <translation>キーを作成(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Show the key in the texts below</source>
            <translation>下のテキストにキーを表示(&amp;S)</translation>
        </message>
        <message>
            <source>For example: My notebook</source>
            <comment>Name of an app</comment>
            <translation>例: 私のノート</translation>
        </message>
        <message>
            <source>What do you &amp;call this app?</source>
            <translation>このアプリを何と呼びますか?(&amp;C)</translation>
        </message>
        <message>
            <source>It stands in your list of apps by this name. There you can take its key back.</source>
            <translation>この名前でアプリの一覧に表示されます。そこでキーを取り消せます。</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>そのほかのアプリ</translation>
        </message>
        <message>
            <source>An app that can use %1 has a place for servers in its settings. Copy the form that it asks for, and paste it there.</source>
            <translation>%1 を使えるアプリの設定には、サーバーを入れる場所があります。求められる形式をコピーし、そこに貼り付けてください。</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Its key is here only while this window is open: copy what you need.</source>
            <translation>これから %1 は %2 を使えます。キーはこのウィンドウが開いている間だけ表示されます。必要なものをコピーしてください。</translation>
        </message>
        <message>
            <source>It asks for an address</source>
            <translation>アドレスを求める場合</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>For a field like “URL” or “Server address”</source>
            <translation>「URL」や「サーバーのアドレス」などの欄用</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>For a header called Authorization, or a field for it</source>
            <translation>Authorization という名前の欄用</translation>
        </message>
        <message>
            <source>Address with the key in it</source>
            <translation>キーを含むアドレス</translation>
        </message>
        <message>
            <source>Where there is a field for an address and nothing else</source>
            <translation>アドレスの欄しかない場合</translation>
        </message>
        <message>
            <source>It has a settings file</source>
            <translation>設定ファイルがある場合</translation>
        </message>
        <message>
            <source>Text in JSON</source>
            <translation>JSON のテキスト</translation>
        </message>
        <message>
            <source>For a file with mcpServers in it</source>
            <translation>mcpServers を含むファイル用</translation>
        </message>
        <message>
            <source>Text in JSON that starts a program</source>
            <translation>プログラムを起動する JSON のテキスト</translation>
        </message>
        <message>
            <source>The same, for an app that can only start programs; no key is in it</source>
            <translation>プログラムの起動しかできないアプリ用。キーは含まれません</translation>
        </message>
        <message>
            <source>Text in TOML</source>
            <translation>TOML のテキスト</translation>
        </message>
        <message>
            <source>For a file with mcp_servers in it</source>
            <translation>mcp_servers を含むファイル用</translation>
        </message>
        <message>
            <source>Text in YAML</source>
            <translation>YAML のテキスト</translation>
        </message>
        <message>
            <source>It asks for a program to start</source>
            <translation>起動するプログラムを求める場合</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>A program and what to start it with; no key is in it</source>
            <translation>プログラムと起動時の指定。キーは含まれません</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PreviewText</name>
        <message>
            <source>What will change in this file</source>
            <comment>Preview of a settings file</comment>
            <translation>このファイルの変更内容</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ProblemsPage</name>
        <message>
            <source>&amp;Check again</source>
            <translation>もう一度確認(&amp;C)</translation>
        </message>
        <message>
            <source>Looking at everything</source>
            <translation>すべてを確認しています</translation>
        </message>
        <message>
            <source>Still stuck?</source>
            <translation>まだ解決しませんか?</translation>
        </message>
        <message>
            <source>You see the report before anyone else does.</source>
            <translation>レポートはまずご自身が確認できます。</translation>
        </message>
        <message>
            <source>Show &amp;report…</source>
            <translation>レポートを表示(&amp;R)…</translation>
        </message>
        <message>
            <source>We found nothing in the way.</source>
            <translation>妨げになるものは見つかりませんでした。</translation>
        </message>
        <message>
            <source>Everything else is fine.</source>
            <translation>ほかはすべて問題ありません。</translation>
        </message>
        <message>
            <source>Show the check</source>
            <translation>確認した項目を表示</translation>
        </message>
        <message numerus="yes">
            <source>Show %n checks</source>
            <comment>What is fine</comment>
            <translation>
                <numerusform>確認した %n 項目を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Everything is fine</source>
            <translation>すべて問題ありません</translation>
        </message>
        <message>
            <source>One thing is in the way</source>
            <translation>妨げが 1 つあります</translation>
        </message>
        <message numerus="yes">
            <source>%n things are in the way</source>
            <translation>
                <numerusform>妨げが %n 個あります</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking again</source>
            <translation>もう一度確認しています</translation>
        </message>
        <message numerus="yes">
            <source>Checked %1, %n checks</source>
            <comment>Checked 2 minutes ago, 19 checks</comment>
            <translation>
                <numerusform>%1に確認、%n 項目</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::LanguageChoice</name>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <comment>Choice of a language</comment>
            <translation>コンピューターと同じ</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RegionOffer</name>
        <message>
            <source>Switch to %1</source>
            <comment>Button; a region</comment>
            <translation>%1 に切り替える</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ReportWindow</name>
        <message>
            <source>Report</source>
            <comment>The text of the report, for screen readers</comment>
            <translation>レポート</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The report</comment>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <comment>The report</comment>
            <translation>ファイルに保存(&amp;S)…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>This is all it says. Keys, account names and what your apps asked are not in it. It stays on this computer until you send it to somebody.</source>
            <translation>内容はこれですべてです。キー、アカウント名、アプリが求めた内容は含まれません。誰かに送るまで、このコンピューターから出ません。</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>コピーしました。メッセージに貼り付けてください。</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 として保存しました。</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 に書き込めません。別のフォルダーを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RestartPage</name>
        <message>
            <source>I will do it &amp;myself</source>
            <translation>自分で行います(&amp;M)</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <comment>Button; name of an app</comment>
            <translation>%1 を終了して続ける</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <comment>Button; name of an app</comment>
            <translation>%1 を再起動</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Restarting</source>
            <comment>State of an app</comment>
            <translation>再起動しています</translation>
        </message>
        <message>
            <source>Restarted</source>
            <comment>State of an app</comment>
            <translation>再起動しました</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <comment>State of an app</comment>
            <translation>再起動は不要です</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. We start it again afterwards.</source>
            <translation>現在開いており、変更を上書きしてしまいます。終了後に再び起動します。</translation>
        </message>
        <message>
            <source>Open now. Finish what you are typing first.</source>
            <translation>現在開いています。入力中のものを先に済ませてください。</translation>
        </message>
        <message>
            <source>Takes over the change by itself</source>
            <translation>変更を自動的に取り込みます</translation>
        </message>
        <message>
            <source>Sees the change when you open it</source>
            <translation>開くと変更が反映されます</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <translation>再起動は不要です</translation>
        </message>
        <message>
            <source>One app must restart</source>
            <translation>1 個のアプリの再起動が必要です</translation>
        </message>
        <message numerus="yes">
            <source>%n apps must restart</source>
            <translation>
                <numerusform>%n 個のアプリの再起動が必要です</numerusform>
            </translation>
        </message>
        <message>
            <source>Your apps see %1 as they are.</source>
            <translation>アプリはそのままで %1 を使えます。</translation>
        </message>
        <message>
            <source>%1 is still open. It sees %2 only after a restart.</source>
            <translation>%1 がまだ開いています。再起動後に %2 が見えるようになります。</translation>
        </message>
        <message>
            <source>%1 are still open. They see %2 only after a restart.</source>
            <translation>%1 がまだ開いています。再起動後に %2 が見えるようになります。</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. Then open it again and choose &lt;b&gt;Later&lt;/b&gt; below.</source>
            <comment>How to restart an app oneself</comment>
            <translation>アプリのメニューまたは時計の近くのアイコンから&lt;b&gt;終了&lt;/b&gt;を選んでください。ウィンドウを閉じるだけでは不十分です。その後もう一度開き、下の&lt;b&gt;後で&lt;/b&gt;を選んでください。</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. We go on as soon as it is quit.</source>
            <comment>How to quit an app oneself</comment>
            <translation>アプリのメニューまたは時計の近くのアイコンから&lt;b&gt;終了&lt;/b&gt;を選んでください。ウィンドウを閉じるだけでは不十分です。終了するとすぐに続けます。</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>続ける(&amp;C)</translation>
        </message>
        <message>
            <source>La&amp;ter</source>
            <comment>Goes on without restarting apps</comment>
            <translation>後で(&amp;T)</translation>
        </message>
        <message>
            <source>Restarting %1</source>
            <comment>Names of apps</comment>
            <translation>%1 を再起動しています</translation>
        </message>
        <message>
            <source>This goes on by itself.</source>
            <translation>自動的に次へ進みます。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Screens</name>
        <message>
            <source>The clock</source>
            <translation>時計</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Everyday</source>
            <comment>Group of settings</comment>
            <translation>日常</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>コンピューターと一緒に起動</translation>
        </message>
        <message>
            <source>Put entries back by itself</source>
            <translation>項目を自動的に元に戻す</translation>
        </message>
        <message>
            <source>When an app drops what we wrote, at most three times an hour. What you take out in an app’s own file comes back as well; remove it here instead.</source>
            <translation>アプリが書き込んだ内容を消した場合、1 時間に最大 3 回まで元に戻します。アプリのファイルからご自身で消したものも戻るため、削除はここで行ってください。</translation>
        </message>
        <message>
            <source>What is kept</source>
            <comment>Group of settings</comment>
            <translation>保存されるもの</translation>
        </message>
        <message>
            <source>Your sign-ins and access keys</source>
            <translation>サインインとアクセスキー</translation>
        </message>
        <message>
            <source>In this computer’s password safe, and nowhere else</source>
            <translation>このコンピューターのパスワード保管庫のみ</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>フォルダーを開く(&amp;O)</translation>
        </message>
        <message>
            <source>Copies of your apps’ settings, as they were</source>
            <translation>アプリの以前の設定のコピー</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>このコンピューターから出るもの</translation>
        </message>
        <message>
            <source>Only what your apps send to the servers you connected. Nothing is counted or reported to anybody else.</source>
            <translation>接続したサーバーにアプリが送るものだけです。集計やほかへの報告は行いません。</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>Group of settings</comment>
            <translation>利用をやめる</translation>
        </message>
        <message>
            <source>&amp;Undo everything…</source>
            <translation>すべて元に戻す(&amp;U)…</translation>
        </message>
        <message>
            <source>Undo everything</source>
            <translation>すべて元に戻す</translation>
        </message>
        <message>
            <source>Gives every app its settings back, signs you out and forgets the keys</source>
            <translation>すべてのアプリの設定を戻し、サインアウトし、キーを消去します</translation>
        </message>
        <message>
            <source>Without it, your apps lose their servers after a restart</source>
            <translation>オフにすると、再起動後にアプリがサーバーを使えなくなります</translation>
        </message>
        <message>
            <source>Not for this one: it was started with a folder of its own</source>
            <translation>専用のフォルダーで起動したため、選べません</translation>
        </message>
        <message>
            <source>&amp;Get it…</source>
            <comment>A newer version</comment>
            <translation>入手(&amp;G)…</translation>
        </message>
        <message>
            <source>Version</source>
            <comment>Of Patchbay</comment>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Get help</source>
            <comment>From the company’s own people</comment>
            <translation>ヘルプを得る</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInAgain</name>
        <message>
            <source>Your sign-in there has ended.</source>
            <translation>サインインが終了しました。</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 waits until you are back.</source>
            <translation>サインインが終了しました。%1 が待っています。</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 wait until you are back.</source>
            <translation>サインインが終了しました。%1 が待っています。</translation>
        </message>
        <message>
            <source>&amp;Why did this happen?</source>
            <translation>なぜこうなったのですか?(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>ブラウザーをもう一度開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Copy link</source>
            <translation>リンクをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>後で(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>サインイン(&amp;S)</translation>
        </message>
        <message>
            <source>Sign in to %1 as somebody else</source>
            <translation>別の人として %1 にサインイン</translation>
        </message>
        <message>
            <source>Your apps stay as they are, and use the new account.</source>
            <translation>アプリはそのままで、新しいアカウントを使います。</translation>
        </message>
        <message>
            <source>Sign in to %1 again</source>
            <translation>もう一度 %1 にサインイン</translation>
        </message>
        <message>
            <source>Servers end a sign-in after a while, when a password changes, or when an admin asks for it. Your settings stay as they are.</source>
            <translation>サーバーは、しばらく経ったとき、パスワードが変わったとき、管理者が求めたときにサインインを終了します。設定はそのままです。</translation>
        </message>
        <message>
            <source>Waiting for you in your browser</source>
            <translation>ブラウザーでお待ちしています</translation>
        </message>
        <message>
            <source>Asking where to sign in</source>
            <translation>サインイン先を確認しています</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>待つのをやめる(&amp;S)</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>残り %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInPage</name>
        <message>
            <source>Does your browser show an error? The server may have forgotten Patchbay.</source>
            <translation>ブラウザーにエラーが表示されていますか? サーバーが Patchbay を忘れた可能性があります。</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>ブラウザーをもう一度開く(&amp;O)</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>リンクをコピー(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>待つのをやめる(&amp;S)</translation>
        </message>
        <message>
            <source>Copied. Send it to your admin.</source>
            <translation>コピーしました。管理者に送ってください。</translation>
        </message>
        <message>
            <source>Introduce it &amp;again</source>
            <translation>もう一度登録する(&amp;A)</translation>
        </message>
        <message>
            <source>Press &lt;b&gt;Allow&lt;/b&gt;</source>
            <comment>Step of signing in; the button in the browser</comment>
            <translation>&lt;b&gt;許可&lt;/b&gt;を押す</translation>
        </message>
        <message>
            <source>Come back here</source>
            <comment>Last step of signing in</comment>
            <translation>ここに戻る</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>続ける(&amp;C)</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <comment>Sign-in page</comment>
            <translation>お待ちしています</translation>
        </message>
        <message>
            <source>Keeping your sign-in safe</source>
            <comment>Sign-in page, after the browser</comment>
            <translation>サインインを安全に保存しています</translation>
        </message>
        <message>
            <source>Asking %1 where to sign in</source>
            <comment>Sign-in page</comment>
            <translation>%1 にサインイン先を確認しています</translation>
        </message>
        <message>
            <source>You are signed in</source>
            <translation>サインインしました</translation>
        </message>
        <message>
            <source>Sign in on any device</source>
            <translation>どの機器からでもサインインできます</translation>
        </message>
        <message>
            <source>You are not signed in yet</source>
            <translation>まだサインインしていません</translation>
        </message>
        <message>
            <source>Switch to your browser</source>
            <translation>ブラウザーに切り替えてください</translation>
        </message>
        <message>
            <source>We opened the %1 sign-in page there.</source>
            <translation>%1 のサインインページを開きました。</translation>
        </message>
        <message>
            <source>It opens the %1 sign-in page in a moment.</source>
            <translation>まもなく %1 のサインインページが開きます。</translation>
        </message>
        <message>
            <source>Sign in to the practice server; any name will do</source>
            <translation>練習用サーバーにサインイン(名前は何でもかまいません)</translation>
        </message>
        <message>
            <source>Sign in to %1 as you always do</source>
            <translation>いつものように %1 にサインイン</translation>
        </message>
        <message>
            <source>Patchbay never sees your password.</source>
            <translation>Patchbay がパスワードを見ることはありません。</translation>
        </message>
        <message>
            <source>Your password is asked for by %1 only. Patchbay never sees it.</source>
            <translation>パスワードを求めるのは %1 だけです。Patchbay が見ることはありません。</translation>
        </message>
        <message>
            <source>Signed in to %1.</source>
            <translation>%1 にサインインしました。</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>%1 としてサインインしました。</translation>
        </message>
        <message>
            <source>No hurry: %1 left</source>
            <comment>Sign-in page; 9 minutes</comment>
            <translation>あわてなくて大丈夫です。残り %1</translation>
        </message>
        <message>
            <source>My bro&amp;wser is on another computer</source>
            <translation>ブラウザーは別のコンピューターにあります(&amp;W)</translation>
        </message>
        <message>
            <source>Address your browser ended on</source>
            <comment>Field</comment>
            <translation>ブラウザーが最後に開いたアドレス</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <comment>Beside a pasted address</comment>
            <translation>使う(&amp;U)</translation>
        </message>
        <message>
            <source>Use a co&amp;de instead</source>
            <comment>To sign in on another computer</comment>
            <translation>代わりにコードを使う(&amp;D)</translation>
        </message>
        <message>
            <source>Copy the link, open it there and sign in. The browser then ends on a page that does not open: paste its address here.</source>
            <translation>リンクをコピーし、そちらで開いてサインインしてください。最後に開けないページになります。そのアドレスをここに貼り付けてください。</translation>
        </message>
        <message>
            <source>Your admin can register Patchbay there and give you what it needs. Paste it here.</source>
            <translation>管理者が Patchbay を登録し、必要なものを渡すことができます。ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <comment>What an admin has registered</comment>
            <translation>クライアント ID(&amp;I)</translation>
        </message>
        <message>
            <source>Client s&amp;ecret, if there is one</source>
            <comment>Of a registration</comment>
            <translation>クライアントシークレット(ある場合)(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Sign in with it</source>
            <translation>これでサインイン(&amp;S)</translation>
        </message>
        <message>
            <source>Open %1 on any computer or phone, and type this code there:</source>
            <translation>どのコンピューターや電話からでも %1 を開き、このコードを入力してください:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StateMark</name>
        <message>
            <source>Starting</source>
            <comment>State of a connection</comment>
            <translation>起動中</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>State of a connection</comment>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>One moment</source>
            <comment>State of a connection</comment>
            <translation>お待ちください</translation>
        </message>
        <message>
            <source>Needs you</source>
            <comment>State of a connection</comment>
            <translation>操作が必要です</translation>
        </message>
        <message>
            <source>Not working</source>
            <comment>State of a connection</comment>
            <translation>動作していません</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StepRail</name>
        <message numerus="yes">
            <source>%n steps to go</source>
            <comment>Wizard, where the steps are listed</comment>
            <translation>
                <numerusform>残り %n ステップ</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>Wizard, name of the current step</comment>
            <translation>ステップ %1/%2: %3</translation>
        </message>
    </context>
    <context>
        <name>patchbay::TestPage</name>
        <message>
            <source>Patchbay stays near the clock and keeps you signed in.</source>
            <translation>Patchbay は時計の近くで動き続け、サインインを保ちます。</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <comment>Test page</comment>
            <translation>試しています</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <comment>Button below an error</comment>
            <translation>もう一度試す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The sentence to try</comment>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>What can you do with %1?</source>
            <comment>A sentence to try in an AI app</comment>
            <translation>%1 で何ができますか?</translation>
        </message>
        <message>
            <source>No sign-in needed</source>
            <translation>サインインは不要です</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン済み</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>%1 としてサインイン済み</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 が応答しました</translation>
        </message>
        <message>
            <source>Asking %1</source>
            <translation>%1 に確認しています</translation>
        </message>
        <message>
            <source>No answer from %1</source>
            <translation>%1 から応答がありません</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>No tools offered</source>
            <translation>ツールがありません</translation>
        </message>
        <message>
            <source>1 tool offered</source>
            <translation>ツール 1 個</translation>
        </message>
        <message numerus="yes">
            <source>%n tools offered</source>
            <translation>
                <numerusform>ツール %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asked for the tools</source>
            <translation>%1 がツールを求めました</translation>
        </message>
        <message>
            <source>%1 can use the tools</source>
            <translation>%1 はツールを使えます</translation>
        </message>
        <message>
            <source>after its restart</source>
            <translation>再起動後</translation>
        </message>
        <message>
            <source>says so itself</source>
            <comment>An app</comment>
            <translation>アプリの回答</translation>
        </message>
        <message>
            <source>tried its entry</source>
            <translation>項目を試しました</translation>
        </message>
        <message>
            <source>Trying %1</source>
            <translation>%1 を試しています</translation>
        </message>
        <message>
            <source>%1 cannot use the tools yet</source>
            <translation>%1 はまだツールを使えません</translation>
        </message>
        <message>
            <source>%1 was not tried yet</source>
            <translation>%1 はまだ試していません</translation>
        </message>
        <message>
            <source>Everything works</source>
            <translation>すべて動作しています</translation>
        </message>
        <message>
            <source>Not everything works yet</source>
            <translation>まだ動作していないものがあります</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>お待ちください</translation>
        </message>
        <message numerus="yes">
            <source>%1 can use %2 now.</source>
            <comment>Names of apps, and a server</comment>
            <translation>
                <numerusform>%1 が %2 を使えるようになりました。</numerusform>
            </translation>
        </message>
        <message>
            <source>What is set up stays as it is.</source>
            <translation>設定したものはそのままです。</translation>
        </message>
        <message>
            <source>We ask for the tools the way your apps do.</source>
            <translation>アプリと同じ方法でツールを求めます。</translation>
        </message>
        <message>
            <source>Try it: ask %1</source>
            <translation>試してみましょう。%1 に質問してください</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <comment>Button of the wizard</comment>
            <translation>完了(&amp;D)</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>Button of the wizard</comment>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Text</name>
        <message>
            <source>%1 and %2</source>
            <comment>The last two of a list of names</comment>
            <translation>%1 と %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Tray</name>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>別の人としてサインイン…</translation>
        </message>
        <message>
            <source>%1: not working</source>
            <translation>%1: 動作していません</translation>
        </message>
        <message>
            <source>%1: sign in again</source>
            <translation>%1: もう一度サインイン</translation>
        </message>
        <message>
            <source>%1: %2 needs you</source>
            <comment>Connection and app</comment>
            <translation>%1: %2 の操作が必要です</translation>
        </message>
        <message>
            <source>%1: starting</source>
            <translation>%1: 起動中</translation>
        </message>
        <message>
            <source>%1: ready</source>
            <translation>%1: 準備完了</translation>
        </message>
        <message>
            <source>%1: one moment</source>
            <translation>%1: お待ちください</translation>
        </message>
        <message>
            <source>%1: needs you</source>
            <translation>%1: 操作が必要です</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>まだ何も接続されていません</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>接続を追加…</translation>
        </message>
        <message>
            <source>Open Patchbay</source>
            <translation>Patchbay を開く</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>すべて今すぐ確認</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>レポートを表示…</translation>
        </message>
        <message>
            <source>Undo everything…</source>
            <translation>すべて元に戻す…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Quit: your AI apps lose %1</source>
            <translation>終了: AI アプリは %1 を使えなくなります</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>Add an app…</source>
            <translation>アプリを追加…</translation>
        </message>
        <message>
            <source>%1: put our entry back</source>
            <comment>Name of an app</comment>
            <translation>%1: 項目を元に戻す</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>App, its state, when it last asked</comment>
            <translation>%1: %2、%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>App and its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>%1 を再起動</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>%1 のキーを取り消す</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <translation>%1 から削除</translation>
        </message>
        <message>
            <source>Get help…</source>
            <comment>From the company’s own people</comment>
            <translation>ヘルプを得る…</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: 一時停止中</translation>
        </message>
        <message>
            <source>Go on (paused until %1)</source>
            <comment>A time</comment>
            <translation>再開 (%1 まで一時停止中)</translation>
        </message>
        <message>
            <source>Pause for 1 hour</source>
            <translation>1 時間停止する</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebAppPage</name>
        <message>
            <source>Use %1 in %2</source>
            <translation>%2 で %1 を使う</translation>
        </message>
        <message>
            <source>%1 calls %2 from its maker’s computers, not from yours, and keeps a sign-in of its own. So %2 must be open to the whole internet: a server on this computer or behind a company’s VPN cannot be used there.</source>
            <translation>%1 はお使いのコンピューターではなく提供元のコンピューターから %2 を呼び出し、独自にサインインします。そのため %2 はインターネット全体に公開されている必要があります。このコンピューター上や会社の VPN 内のサーバーは使えません。</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <comment>Of a server</comment>
            <translation>名前をコピー</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <comment>Of a server</comment>
            <translation>アドレスをコピー</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WelcomePage</name>
        <message>
            <source>Connect your AI apps to your company’s tools</source>
            <translation>AI アプリを会社のツールに接続</translation>
        </message>
        <message>
            <source>Patchbay sets up Claude, Cursor and others for you. It takes about two minutes.</source>
            <translation>Patchbay が Claude や Cursor などを設定します。約 2 分で終わります。</translation>
        </message>
        <message>
            <source>You sign in once, in your own browser</source>
            <translation>ご自身のブラウザーで一度だけサインイン</translation>
        </message>
        <message>
            <source>You choose which apps may use it</source>
            <translation>使用するアプリをご自身で選択</translation>
        </message>
        <message>
            <source>Your sign-in stays in this computer’s password safe</source>
            <translation>サインインはこのコンピューターのパスワード保管庫に保存</translation>
        </message>
        <message>
            <source>&amp;Try it without an account</source>
            <comment>Goes to the practice server</comment>
            <translation>アカウントなしで試す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <comment>Button of the wizard</comment>
            <translation>開始(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Wizard</name>
        <message>
            <source>What will happen?</source>
            <translation>何が行われますか?</translation>
        </message>
        <message>
            <source>You choose a server, sign in to it in your browser, and pick the apps that may use it. Nothing is changed before you have seen what.</source>
            <translation>サーバーを選び、ブラウザーでサインインし、使用するアプリを選びます。内容を確認するまで何も変更されません。</translation>
        </message>
        <message>
            <source>What does it cost me?</source>
            <translation>どれくらいかかりますか?</translation>
        </message>
        <message>
            <source>About two minutes. You can stop at any page and go on later.</source>
            <translation>約 2 分です。どのページでも中断し、後で続けられます。</translation>
        </message>
        <message>
            <source>Which one do I choose?</source>
            <translation>どれを選べばよいですか?</translation>
        </message>
        <message>
            <source>What your company told you. If you got an address, paste all of it, from https:// to its end.</source>
            <translation>会社から知らされたものです。アドレスを受け取った場合は、https:// から最後まですべて貼り付けてください。</translation>
        </message>
        <message>
            <source>I do not know my region.</source>
            <translation>地域がわかりません。</translation>
        </message>
        <message>
            <source>Sign in to your account in a browser as usual, and look at the beginning of the address there.</source>
            <translation>いつものようにブラウザーでアカウントにサインインし、アドレスの先頭を見てください。</translation>
        </message>
        <message>
            <source>I only want to look around.</source>
            <translation>少し見てみたいだけです。</translation>
        </message>
        <message>
            <source>The practice server runs on this computer and holds no real data.</source>
            <translation>練習用サーバーはこのコンピューターで動き、実際のデータを含みません。</translation>
        </message>
        <message>
            <source>My browser did not open.</source>
            <translation>ブラウザーが開きませんでした。</translation>
        </message>
        <message>
            <source>Choose Copy link, and paste it into the address bar of a browser.</source>
            <translation>「リンクをコピー」を選び、ブラウザーのアドレスバーに貼り付けてください。</translation>
        </message>
        <message>
            <source>I signed in, and nothing happens here.</source>
            <translation>サインインしましたが、何も起こりません。</translation>
        </message>
        <message>
            <source>Look whether the page asks you to allow something. If it says that you can close it, and this window still waits, choose Open browser again.</source>
            <translation>ページで許可を求められていないか確認してください。閉じてよいと表示されているのにこのウィンドウが待っている場合は、「ブラウザーをもう一度開く」を選んでください。</translation>
        </message>
        <message>
            <source>Do you see my password?</source>
            <translation>パスワードは見られますか?</translation>
        </message>
        <message>
            <source>No. You enter it in your browser only. What we get is kept in the password safe of this computer.</source>
            <translation>いいえ。パスワードはブラウザーにだけ入力します。受け取ったものはこのコンピューターのパスワード保管庫に保存されます。</translation>
        </message>
        <message>
            <source>My app is not in the list.</source>
            <translation>アプリが一覧にありません。</translation>
        </message>
        <message>
            <source>Start it once, then choose Look again. Others can be added later, under Other ways.</source>
            <translation>一度起動してから「もう一度探す」を選んでください。ほかは後で「ほかの方法」から追加できます。</translation>
        </message>
        <message>
            <source>What is changed in my apps?</source>
            <translation>アプリの何が変わりますか?</translation>
        </message>
        <message>
            <source>One entry in the settings of each. Open the preview to see it; a copy is kept, and you can undo it.</source>
            <translation>各アプリの設定に項目が 1 つ加わります。プレビューで確認できます。コピーを保存するので、元に戻せます。</translation>
        </message>
        <message>
            <source>Why must an app restart?</source>
            <translation>なぜアプリの再起動が必要なのですか?</translation>
        </message>
        <message>
            <source>It reads its settings only when it starts. Closing its window is often not enough: it goes on near the clock.</source>
            <translation>設定は起動時にしか読み込まれません。ウィンドウを閉じるだけでは不十分なことが多く、時計の近くで動き続けます。</translation>
        </message>
        <message>
            <source>Do I lose my work?</source>
            <translation>作業内容は失われますか?</translation>
        </message>
        <message>
            <source>We ask the app to quit, as you would. Save what is open there first.</source>
            <translation>通常の方法でアプリに終了を求めます。先に開いているものを保存してください。</translation>
        </message>
        <message>
            <source>What is tried here?</source>
            <translation>ここでは何を試しますか?</translation>
        </message>
        <message>
            <source>The way that your app will go: through its own entry, to the server, with your sign-in. Nothing is changed there.</source>
            <translation>アプリが実際に通る道です。アプリの項目からサーバーまで、サインインを使って試します。何も変更されません。</translation>
        </message>
        <message>
            <source>Something does not work.</source>
            <translation>何かが動作しません。</translation>
        </message>
        <message>
            <source>Press the button below the sentence. If you are still stuck, open Problems in the main window and show the report to somebody who helps.</source>
            <translation>文の下のボタンを押してください。それでも解決しない場合は、メインウィンドウの「問題」を開き、サポート担当者にレポートを見せてください。</translation>
        </message>
        <message>
            <source>Patchbay – set up</source>
            <comment>Title of the window</comment>
            <translation>Patchbay – 設定</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>会社</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>アプリ</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>You can undo everything later.</source>
            <translation>後ですべて元に戻せます。</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <comment>Button of the wizard</comment>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the wizard</comment>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>A link filled this in. Go on only if you trust the address.</source>
            <translation>リンクによって入力されました。アドレスを信頼できる場合だけ続けてください。</translation>
        </message>
        <message>
            <source>This is where you stopped the last time.</source>
            <translation>前回はここで中断しました。</translation>
        </message>
        <message>
            <source>You only have to sign in.</source>
            <translation>あとはサインインするだけです。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Updates</name>
        <message>
            <source>This is version %1.</source>
            <translation>これはバージョン %1 です。</translation>
        </message>
        <message>
            <source>Whoever installed it on this computer keeps it up to date.</source>
            <translation>このコンピューターにインストールした人が最新に保ちます。</translation>
        </message>
        <message>
            <source>Your company keeps it up to date.</source>
            <translation>会社が最新に保ちます。</translation>
        </message>
        <message>
            <source>It is the newest one.</source>
            <translation>最新のバージョンです。</translation>
        </message>
        <message>
            <source>Version %1 is there; this is %2.</source>
            <translation>バージョン %1 があります。これは %2 です。</translation>
        </message>
        <message>
            <source>You can get it whenever you like; sign-ins and apps stay as they are.</source>
            <translation>いつでも入手できます。サインインとアプリはそのままです。</translation>
        </message>
        <message>
            <source>Whether there is a newer one could not be found out; it is tried again tomorrow.</source>
            <translation>新しいバージョンがあるか確認できませんでした。明日もう一度試します。</translation>
        </message>
        <message>
            <source>The news of newer ones does not come from where it should, so it is not believed.</source>
            <translation>新しいバージョンのお知らせが正しい発信元からのものではないため、信用しません。</translation>
        </message>
        <message>
            <source>The news of newer ones is too old to be believed; check date and time of this computer.</source>
            <translation>新しいバージョンのお知らせが古すぎて信用できません。このコンピューターの日付と時刻を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Client</name>
        <message>
            <source>%app has become Kiro CLI. Install that, and Kiro can be set up here.</source>
            <translation>%app は Kiro CLI になりました。インストールすると、ここで Kiro を設定できます。</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it.</source>
            <translation>使うには、%app の新しいセッションを始めてください。</translation>
        </message>
        <message>
            <source>Start a new session of Auggie to use it.</source>
            <translation>使うには、Auggie の新しいセッションを始めてください。</translation>
        </message>
        <message>
            <source>Start a new session of Copilot CLI to use it.</source>
            <translation>使うには、Copilot CLI の新しいセッションを始めてください。</translation>
        </message>
        <message>
            <source>Start a new session of Droid to use it.</source>
            <translation>使うには、Droid の新しいセッションを始めてください。</translation>
        </message>
        <message>
            <source>Press Refresh in Manage MCP Servers, or start %app again.</source>
            <translation>Manage MCP Servers で Refresh を押すか、%app を起動し直してください。</translation>
        </message>
        <message>
            <source>Quit %app from its icon near the clock and open it again; closing the window is not enough.</source>
            <translation>時計の近くのアイコンから %app を終了し、もう一度開いてください。ウィンドウを閉じるだけでは不十分です。</translation>
        </message>
        <message>
            <source>Start a new task in %app to use it.</source>
            <translation>使うには、%app で新しいタスクを始めてください。</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it; quit its app and open it again.</source>
            <translation>使うには、%app の新しいセッションを始めてください。アプリは終了してもう一度開いてください。</translation>
        </message>
        <message>
            <source>%app ended with version 2.0.0 and is no longer looked after. Please use another app.</source>
            <translation>%app はバージョン 2.0.0 で終了し、保守されていません。別のアプリをお使いください。</translation>
        </message>
        <message>
            <source>If the server is shown as disabled, switch it on in %app under Customize, MCPs.</source>
            <translation>サーバーが無効と表示される場合は、%app の Customize、MCPs で有効にしてください。</translation>
        </message>
        <message>
            <source>Start a new session of %app in a folder you trust; in others it switches all servers off.</source>
            <translation>信頼するフォルダーで %app の新しいセッションを始めてください。ほかのフォルダーではすべてのサーバーがオフになります。</translation>
        </message>
        <message>
            <source>Close the IDE and open it again; the server is in Settings, Tools, Junie, MCP Settings.</source>
            <translation>IDE を閉じてもう一度開いてください。サーバーは Settings、Tools、Junie、MCP Settings にあります。</translation>
        </message>
        <message>
            <source>Start %app again to use it.</source>
            <translation>使うには、%app を起動し直してください。</translation>
        </message>
        <message>
            <source>%app ended in May 2026. Cline, which it came from, can be set up instead.</source>
            <translation>%app は 2026 年 5 月に終了しました。元になった Cline を代わりに設定できます。</translation>
        </message>
        <message>
            <source>Quit %app and open it again.</source>
            <translation>%app を終了し、もう一度開いてください。</translation>
        </message>
        <message>
            <source>Close %app and open it again; then choose the tools in the chat.</source>
            <translation>%app を閉じてもう一度開き、チャットでツールを選んでください。</translation>
        </message>
        <message>
            <source>Quit %app and open it again; then look in Settings, Agents, MCP servers.</source>
            <translation>%app を終了してもう一度開き、Settings、Agents、MCP servers を確認してください。</translation>
        </message>
        <message>
            <source>Press Refresh in its MCP panel.</source>
            <translation>MCP パネルで Refresh を押してください。</translation>
        </message>
    </context>
    <context>
        <name>SetBy</name>
        <message>
            <source>your company</source>
            <comment>Who has decided something</comment>
            <translation>会社</translation>
        </message>
        <message>
            <source>Set by %1</source>
            <translation>%1 による設定</translation>
        </message>
        <message>
            <source>Managed by %1</source>
            <translation>%1 が管理</translation>
        </message>
    </context>
    <context>
        <name>patchbay::LeavingWindow</name>
        <message>
            <source>Undo everything?</source>
            <translation>すべて元に戻しますか？</translation>
        </message>
        <message>
            <source>&amp;Undo everything</source>
            <translation>すべて元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>そのままにする(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>もう一度試す(&amp;T)</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <source>What you did in your apps stays, and so does the program itself.</source>
            <translation>アプリで行ったことと、プログラム自体は残ります。</translation>
        </message>
        <message>
            <source>%1 get back the settings they had, byte for byte.</source>
            <comment>Names of apps</comment>
            <translation>%1：以前の設定に 1 バイトも違わず戻ります。</translation>
        </message>
        <message>
            <source>%1 must quit for a moment, and is started again. Finish what you are typing first.</source>
            <translation>%1 はいったん終了し、もう一度起動します。入力中のものを先に終えてください。</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <comment>Names of servers</comment>
            <translation>%1 からサインアウトします。</translation>
        </message>
        <message>
            <source>Your sign-ins and keys go out of this computer’s password safe.</source>
            <translation>サインイン情報とキーは、このコンピューターのパスワード保管庫から消えます。</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay はコンピューターの起動時に開始しなくなります。</translation>
        </message>
        <message>
            <source>Settings, copies and the log of Patchbay are deleted; then it quits.</source>
            <translation>Patchbay の設定、コピー、記録を削除し、そのあと終了します。</translation>
        </message>
        <message>
            <source>Undoing everything</source>
            <translation>すべて元に戻しています</translation>
        </message>
        <message>
            <source>Taking our entries out of your apps</source>
            <translation>アプリから Patchbay の項目を取り除いています</translation>
        </message>
        <message>
            <source>Asking %1 to quit</source>
            <comment>Name of an app</comment>
            <translation>%1 に終了を依頼しています</translation>
        </message>
        <message>
            <source>Giving %1 its settings back</source>
            <comment>Name of an app</comment>
            <translation>%1 に設定を戻しています</translation>
        </message>
        <message>
            <source>Signing out of %1</source>
            <translation>%1 からサインアウトしています</translation>
        </message>
        <message>
            <source>Everything is undone</source>
            <translation>すべて元に戻りました</translation>
        </message>
        <message>
            <source>Not everything is undone</source>
            <translation>一部が元に戻っていません</translation>
        </message>
        <message>
            <source>What Patchbay kept for you is deleted when you close this, and it quits.</source>
            <translation>これを閉じると、Patchbay が保存したものが削除され、終了します。</translation>
        </message>
        <message>
            <source>What is left is kept, so that you can try again.</source>
            <translation>残ったものは保存されているので、もう一度試せます。</translation>
        </message>
        <message>
            <source>%1 is as it was before. It has to be started again.</source>
            <translation>%1 は元どおりです。もう一度起動する必要があります。</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 は元どおりです。</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>%1 からサインアウトし、相手も確認しました。</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>%1 からサインアウトしました。確認がなかったため、相手側では自然に終了します。</translation>
        </message>
        <message>
            <source>Nothing of ours is in this computer’s password safe.</source>
            <translation>このコンピューターのパスワード保管庫に Patchbay のものは残っていません。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Commands</name>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <translation>%1 まで一時停止中です。アプリはサーバーから答えを受け取りません。</translation>
        </message>
        <message>
            <source>Your apps reach their servers again.</source>
            <translation>アプリは再びサーバーに届きます。</translation>
        </message>
        <message>
            <source>It says that it is connected.</source>
            <translation>接続済みだと応答しました。</translation>
        </message>
        <message>
            <source>It has read the entry.</source>
            <translation>項目を読み込みました。</translation>
        </message>
        <message>
            <source>But it does not list the entry: %1</source>
            <translation>しかし項目が一覧にありません: %1</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>何も変わりません。</translation>
        </message>
        <message>
            <source>set up by hand for %1</source>
            <translation>%1 用に手動で設定済み</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 を設定しました。</translation>
        </message>
        <message>
            <source>It signs in itself, when you use it.</source>
            <translation>使うときに自分でサインインします。</translation>
        </message>
        <message>
            <source>Asking %1 what it makes of it …</source>
            <translation>%1 に確認しています …</translation>
        </message>
        <message>
            <source>It must be quit and started again.</source>
            <translation>終了してから、もう一度起動する必要があります。</translation>
        </message>
        <message>
            <source>%1 is asked to quit, and is started again afterwards.</source>
            <translation>%1 に終了を依頼し、その後もう一度起動します。</translation>
        </message>
        <message>
            <source>%1 was started again.</source>
            <translation>%1 をもう一度起動しました。</translation>
        </message>
        <message>
            <source>%1 may use all tools of %2.</source>
            <translation>%1 は %2 のすべてのツールを使えます。</translation>
        </message>
        <message>
            <source>%1 may only read from %2: %3 of %4 tools are left.</source>
            <translation>%1 は %2 の読み取りだけができます。使えるツールは %4 個のうち %3 個です。</translation>
        </message>
        <message>
            <source>Address and header</source>
            <translation>アドレスとヘッダー</translation>
        </message>
        <message>
            <source>Address, for an app without a field for headers</source>
            <translation>アドレス、ヘッダー欄のないアプリ用</translation>
        </message>
        <message>
            <source>JSON, for an app that starts programs only</source>
            <translation>JSON、プログラムだけを起動するアプリ用</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>To take it back: %1</source>
            <translation>取り消すには: %1</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Paste one of these into it; its key is shown only now.</source>
            <translation>%1 は今から %2 を使えます。次のどれかを貼り付けてください。キーが表示されるのは今だけです。</translation>
        </message>
        <message>
            <source>%1 asks you now whether to add %2.</source>
            <translation>%1 が %2 を追加するかどうかを確認しています。</translation>
        </message>
        <message>
            <source>%1 has to be started again; until then it looks for Patchbay.</source>
            <translation>%1 はもう一度起動する必要があります。それまでは Patchbay を探し続けます。</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>%1 からサインアウトし、相手も確認しました。</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>%1 からサインアウトしました。確認がなかったため、相手側では自然に終了します。</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay はコンピューターと一緒に起動しなくなりました。</translation>
        </message>
        <message>
            <source>Not everything could be taken back. What is left is kept, so that you can try again.</source>
            <translation>すべてを元に戻すことはできませんでした。残りは保存してあるので、もう一度試せます。</translation>
        </message>
        <message>
            <source>Signing out of %1 …</source>
            <translation>%1 からサインアウトしています …</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>追加しました: %1</translation>
        </message>
        <message>
            <source>Changed. It counts from the next sign-in on: %1</source>
            <translation>変更しました。次のサインインから有効です: %1</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>接続済みのサーバーはまだありません。</translation>
        </message>
        <message>
            <source>%1 is removed, and every file is as it was before.</source>
            <translation>%1 を削除しました。どのファイルも元のとおりです。</translation>
        </message>
        <message>
            <source>%1 is removed. These files could not be given back:</source>
            <translation>%1 を削除しました。元に戻せなかったファイル:</translation>
        </message>
        <message>
            <source>%1 is reset. Sign in again to use it.</source>
            <translation>%1 をリセットしました。使うにはもう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Sign in here: %1</source>
            <translation>ここでサインインしてください: %1</translation>
        </message>
        <message>
            <source>Sign in on any device: %1</source>
            <translation>どの端末でもかまいません。ここでサインインしてください: %1</translation>
        </message>
        <message>
            <source>The code is %1</source>
            <translation>コードは %1 です</translation>
        </message>
        <message>
            <source>The sign-in goes on.</source>
            <translation>サインインを続けます。</translation>
        </message>
        <message>
            <source>Nothing has come back yet. If your browser shows an error, run this command with --register-again in another window; if it runs on another computer, with --answer-stdin.</source>
            <translation>まだ何も返ってきていません。ブラウザーにエラーが出ている場合は、別のウィンドウで --register-again を付けてこのコマンドを実行してください。別のコンピューターのブラウザーなら --answer-stdin を付けてください。</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>%1 にサインインしました。</translation>
        </message>
        <message>
            <source>You are signed in to %1 as %2.</source>
            <translation>%1 に %2 としてサインインしました。</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <translation>%1 からサインアウトしました。</translation>
        </message>
        <message>
            <source>You are signed out of %1 on this computer. The server did not confirm it.</source>
            <translation>このコンピューターで %1 からサインアウトしました。サーバーからの確認はありませんでした。</translation>
        </message>
        <message>
            <source>The access key for %1 works and is kept.</source>
            <translation>%1 のアクセスキーは有効で、保存しました。</translation>
        </message>
        <message>
            <source>It ends on %1.</source>
            <translation>期限は %1 です。</translation>
        </message>
        <message>
            <source>off</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>working</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>操作が必要です</translation>
        </message>
        <message>
            <source>not working</source>
            <translation>動作していません</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>サインイン済み</translation>
        </message>
        <message>
            <source>sign-in needed</source>
            <translation>サインインが必要</translation>
        </message>
        <message>
            <source>keychain trouble</source>
            <translation>パスワード保管庫の問題</translation>
        </message>
        <message>
            <source>no sign-in needed</source>
            <translation>サインイン不要</translation>
        </message>
        <message>
            <source>set up</source>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>entry moved</source>
            <translation>項目が移動した</translation>
        </message>
        <message>
            <source>entry missing</source>
            <translation>項目がない</translation>
        </message>
        <message>
            <source>entry changed</source>
            <translation>項目が変更された</translation>
        </message>
        <message>
            <source>settings file not readable</source>
            <translation>設定ファイルを読めない</translation>
        </message>
        <message>
            <source>wants more permission (%1): sign in again</source>
            <translation>さらに権限が必要です (%1)。もう一度サインインしてください</translation>
        </message>
        <message>
            <source>ends on %1 unless it is used</source>
            <translation>使わなければ %1 に終了</translation>
        </message>
        <message>
            <source>What your company has decided cannot be read: %1</source>
            <translation>会社が決めた内容を読めません: %1</translation>
        </message>
        <message>
            <source>Managed by your company.</source>
            <translation>会社が管理しています。</translation>
        </message>
        <message>
            <source>Managed by %1.</source>
            <translation>%1 が管理しています。</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>ヘルプ: %1</translation>
        </message>
        <message>
            <source>set up by hand</source>
            <translation>手動で設定済み</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>読み取りのみ</translation>
        </message>
        <message>
            <source>signs in itself</source>
            <translation>自分でサインイン</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>最終確認 %1</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>まだ確認なし</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 は元のとおりです。</translation>
        </message>
        <message>
            <source>%1 may not use %2 any more.</source>
            <translation>%1 は %2 を使えなくなりました。</translation>
        </message>
        <message>
            <source>No app was set up.</source>
            <translation>設定済みのアプリはありませんでした。</translation>
        </message>
        <message>
            <source>Entries are put back when you ask for it.</source>
            <translation>項目は、求められたときに戻します。</translation>
        </message>
        <message>
            <source>%1: the entry is back.</source>
            <translation>%1: 項目を戻しました。</translation>
        </message>
        <message>
            <source>Every entry is where it should be.</source>
            <translation>すべての項目は正しい場所にあります。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>元に戻すものはありません。</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 cannot be taken out by itself. Remove it by hand.</source>
            <translation>%3 にある以前の項目「%1」(%2)は自動では取り除けません。手動で削除してください。</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 is replaced; a copy is kept.</source>
            <translation>%3 にある以前の項目「%1」(%2)を置き換えます。コピーは保存されます。</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 stays. --replace-earlier replaces it.</source>
            <translation>%3 にある以前の項目「%1」(%2)は残ります。--replace-earlier で置き換えます。</translation>
        </message>
        <message>
            <source>An earlier sign-in is kept in the open in %1. --delete-old-sign-in deletes it.</source>
            <translation>以前のサインイン情報が %1 に保護なしで残っています。--delete-old-sign-in で削除します。</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 stays until you are signed in here.</source>
            <translation>%1 にある以前のサインイン情報は、ここでサインインするまで残ります。</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 is deleted; no copy is kept.</source>
            <translation>%1 にある以前のサインイン情報を削除しました。コピーはありません。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::BrowserPage</name>
        <message>
            <source>Back to Patchbay</source>
            <translation>Patchbay に戻ってください</translation>
        </message>
        <message>
            <source>Your browser has done its part. You can close this tab; Patchbay shows when you are signed in.</source>
            <translation>ブラウザーでの操作は終わりました。このタブは閉じてかまいません。サインインが完了すると Patchbay に表示されます。</translation>
        </message>
        <message>
            <source>Nothing to do here</source>
            <translation>ここですることはありません</translation>
        </message>
        <message>
            <source>This page does not belong to a sign-in that is under way. Start again in Patchbay, please.</source>
            <translation>このページは進行中のサインインのものではありません。Patchbay でもう一度始めてください。</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>サインインしていません</translation>
        </message>
        <message>
            <source>The request was turned down. You can close this tab and try again in Patchbay.</source>
            <translation>要求は拒否されました。このタブを閉じて、Patchbay でもう一度試してください。</translation>
        </message>
        <message>
            <source>Something went wrong on the way. You can close this tab; Patchbay shows what happened.</source>
            <translation>途中で問題が起きました。このタブは閉じてかまいません。何が起きたかは Patchbay に表示されます。</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>This page comes from Patchbay on this computer.</source>
            <translation>このページは、このコンピューター上の Patchbay が表示しています。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ClientWords</name>
        <message>
            <source>Installed, last used today</source>
            <translation>インストール済み、最後に使ったのは今日</translation>
        </message>
        <message>
            <source>Installed, last used yesterday</source>
            <translation>インストール済み、最後に使ったのは昨日</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n days ago</source>
            <translation>
                <numerusform>インストール済み、最後に使ったのは %n 日前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n weeks ago</source>
            <translation>
                <numerusform>インストール済み、最後に使ったのは %n 週間前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n months ago</source>
            <translation>
                <numerusform>インストール済み、最後に使ったのは %n か月前</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, last used a year ago</source>
            <translation>インストール済み、最後に使ったのは 1 年前</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n years ago</source>
            <translation>
                <numerusform>インストール済み、最後に使ったのは %n 年前</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, open now</source>
            <translation>インストール済み、使用中</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>Only its settings folder is left</source>
            <translation>設定フォルダーだけが残っています</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>a second entry of Patchbay</source>
            <translation>Patchbay の 2 つ目の項目</translation>
        </message>
        <message>
            <source>%1, with a key in clear text</source>
            <translation>%1、キーがそのまま書かれています</translation>
        </message>
        <message>
            <source>its address, with a key in clear text</source>
            <translation>アドレス、キーがそのまま書かれています</translation>
        </message>
        <message>
            <source>its address, with a key</source>
            <translation>アドレス、キー付き</translation>
        </message>
        <message>
            <source>its address</source>
            <translation>アドレス</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Help</name>
        <message>
            <source>Usage</source>
            <translation>使い方</translation>
        </message>
        <message>
            <source>Positionals</source>
            <translation>引数</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>オプション</translation>
        </message>
        <message>
            <source>SUBCOMMAND</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>REQUIRED</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>オプション</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Connects AI apps to remote MCP servers</source>
            <translation>AI アプリをリモートの MCP サーバーに接続します</translation>
        </message>
        <message>
            <source>Print lines of JSON</source>
            <translation>JSON の行で出力する</translation>
        </message>
        <message>
            <source>Print the outcome only</source>
            <translation>結果だけを出力する</translation>
        </message>
        <message>
            <source>Run the relay without a screen</source>
            <translation>画面なしでリレーを動かす</translation>
        </message>
        <message>
            <source>Port of the local endpoint; 0: any</source>
            <translation>ローカルの入口のポート。0: 空いているもの</translation>
        </message>
        <message>
            <source>Open the browser by itself when a server asks</source>
            <translation>サーバーに求められたら自動でブラウザーを開く</translation>
        </message>
        <message>
            <source>Run the practice server</source>
            <translation>練習用サーバーを動かす</translation>
        </message>
        <message>
            <source>Play the whole journey with it and end</source>
            <translation>それを使って全手順を実演し、終了する</translation>
        </message>
        <message>
            <source>Look whether a network lets us through, before a rollout</source>
            <translation>展開の前に、ネットワークを通れるか調べる</translation>
        </message>
        <message>
            <source>What an admin has decided on this computer</source>
            <translation>このコンピューターについて管理者が決めたこと</translation>
        </message>
        <message>
            <source>Only look at this file, before it is rolled out</source>
            <translation>展開の前に、このファイルを調べるだけにする</translation>
        </message>
        <message>
            <source>A client id registered beforehand</source>
            <translation>事前に登録されたクライアント ID</translation>
        </message>
        <message>
            <source>Read the client's secret from standard input</source>
            <translation>クライアントのシークレットを標準入力から読む</translation>
        </message>
        <message>
            <source>A client id metadata document</source>
            <translation>クライアント ID メタデータ文書</translation>
        </message>
        <message>
            <source>Scopes to ask for</source>
            <translation>要求する権限(scopes)</translation>
        </message>
        <message>
            <source>auto, omit, or the value to send</source>
            <translation>auto、omit、または送る値</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>戻り先アドレスのホスト</translation>
        </message>
        <message>
            <source>Issuer to sign in at although the server names another one</source>
            <translation>サーバーが別の発行者を示していても、ここにサインインする</translation>
        </message>
        <message>
            <source>Sign in although the server does not say that it knows PKCE</source>
            <translation>サーバーが PKCE に対応すると示していなくてもサインインする</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>戻り先アドレスのポート</translation>
        </message>
        <message>
            <source>Servers you are connected to</source>
            <translation>接続しているサーバー</translation>
        </message>
        <message>
            <source>Add a server without signing in</source>
            <translation>サインインせずにサーバーを追加する</translation>
        </message>
        <message>
            <source>Its address</source>
            <translation>サーバーのアドレス</translation>
        </message>
        <message>
            <source>A server known in advance, e.g. celigo-eu</source>
            <translation>あらかじめ知られているサーバー。例: celigo-eu</translation>
        </message>
        <message>
            <source>Short name for addresses and files</source>
            <translation>アドレスやファイルに使う短い名前</translation>
        </message>
        <message>
            <source>Name to show</source>
            <translation>表示する名前</translation>
        </message>
        <message>
            <source>How it lets you in</source>
            <translation>利用を許す方法</translation>
        </message>
        <message>
            <source>How it is reached</source>
            <translation>接続の方法</translation>
        </message>
        <message>
            <source>Change how one signs in to a server</source>
            <translation>サーバーへのサインイン方法を変更する</translation>
        </message>
        <message>
            <source>Which server</source>
            <translation>対象のサーバー</translation>
        </message>
        <message>
            <source>All servers</source>
            <translation>すべてのサーバー</translation>
        </message>
        <message>
            <source>One server</source>
            <translation>1 つのサーバー</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget it</source>
            <translation>サインアウトし、すべてのファイルを元に戻し、サーバーを忘れる</translation>
        </message>
        <message>
            <source>Sign out and start the sign-in over; keeps all settings</source>
            <translation>サインアウトし、サインインをやり直せるようにする。設定はすべて残る</translation>
        </message>
        <message>
            <source>The whole journey: server, sign-in, apps, test</source>
            <translation>全手順: サーバー、サインイン、アプリ、確認</translation>
        </message>
        <message>
            <source>The server's address</source>
            <translation>サーバーのアドレス</translation>
        </message>
        <message>
            <source>The built-in practice server</source>
            <translation>組み込みの練習用サーバー</translation>
        </message>
        <message>
            <source>Apps to set up, separated by commas</source>
            <translation>設定するアプリ(コンマ区切り)</translation>
        </message>
        <message>
            <source>Replace entries for the same server that were made by hand; a copy is kept</source>
            <translation>同じサーバーの手動の項目を置き換える。コピーは保存される</translation>
        </message>
        <message>
            <source>Delete what mcp-remote has kept of a sign-in to this server; no copy is kept</source>
            <translation>このサーバーについて mcp-remote が残したサインイン情報を削除する。コピーは残らない</translation>
        </message>
        <message>
            <source>Only print the link</source>
            <translation>リンクだけを表示する</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>ブラウザーでサインインする</translation>
        </message>
        <message>
            <source>Only print the link, and a code to type where the server offers that</source>
            <translation>リンクだけを表示し、サーバーが対応していれば入力用のコードも表示する</translation>
        </message>
        <message>
            <source>Only print the link, and never a code</source>
            <translation>リンクだけを表示し、コードは表示しない</translation>
        </message>
        <message>
            <source>Let the server ask who you are</source>
            <translation>誰であるかをサーバーに尋ねさせる</translation>
        </message>
        <message>
            <source>For the sign-in under way: introduce Patchbay anew, if the browser shows an error</source>
            <translation>進行中のサインイン用: ブラウザーにエラーが出たら、Patchbay を登録し直す</translation>
        </message>
        <message>
            <source>For the sign-in under way: the address the browser ended on, from standard input</source>
            <translation>進行中のサインイン用: ブラウザーが最後に開いたアドレスを標準入力から読む</translation>
        </message>
        <message>
            <source>Sign out, and revoke where the server offers it</source>
            <translation>サインアウトし、サーバーが対応していれば無効にする</translation>
        </message>
        <message>
            <source>Keep an access key, read from standard input</source>
            <translation>標準入力から読んだアクセスキーを保存する</translation>
        </message>
        <message>
            <source>AI apps on this computer</source>
            <translation>このコンピューターの AI アプリ</translation>
        </message>
        <message>
            <source>All apps we know, and why we think they are here</source>
            <translation>知っているすべてのアプリと、ここにあると判断した理由</translation>
        </message>
        <message>
            <source>Put entries back that an app has dropped</source>
            <translation>アプリが失った項目を戻す</translation>
        </message>
        <message>
            <source>on: from now on without being asked, three times an hour at most; off: no longer</source>
            <translation>on: 今後は確認なしで、1 時間に 3 回まで。off: やめる</translation>
        </message>
        <message>
            <source>Give every app's files back as they were</source>
            <translation>すべてのアプリのファイルを元に戻す</translation>
        </message>
        <message>
            <source>Quit an app and start it again</source>
            <translation>アプリを終了して、もう一度起動する</translation>
        </message>
        <message>
            <source>Which app</source>
            <translation>対象のアプリ</translation>
        </message>
        <message>
            <source>Let an app call only tools that change nothing</source>
            <translation>アプリに、何も変更しないツールだけを使わせる</translation>
        </message>
        <message>
            <source>on or off</source>
            <translation>on(有効)または off(無効)</translation>
        </message>
        <message>
            <source>Set up one app</source>
            <translation>アプリを 1 つ設定する</translation>
        </message>
        <message>
            <source>Quit the app for it, and start it again</source>
            <translation>そのためにアプリを終了し、もう一度起動する</translation>
        </message>
        <message>
            <source>Only show what would change</source>
            <translation>何が変わるかだけを表示する</translation>
        </message>
        <message>
            <source>Let the app add the server itself, where it takes a link; it asks first</source>
            <translation>リンクを受け付けるアプリに、サーバーを自分で追加させる。先に確認が出る</translation>
        </message>
        <message>
            <source>relay: through Patchbay; direct: the app signs in itself</source>
            <translation>relay: Patchbay を通す。direct: アプリが自分でサインインする</translation>
        </message>
        <message>
            <source>Give one app's files back</source>
            <translation>アプリ 1 つのファイルを元に戻す</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>すべてのアプリ</translation>
        </message>
        <message>
            <source>What to paste into an app we do not know</source>
            <translation>知らないアプリに貼り付ける内容</translation>
        </message>
        <message>
            <source>What to call the app</source>
            <translation>アプリの呼び名</translation>
        </message>
        <message>
            <source>Print that form only</source>
            <translation>その形式だけを出力する</translation>
        </message>
        <message>
            <source>List a server's tools</source>
            <translation>サーバーのツールを一覧表示する</translation>
        </message>
        <message>
            <source>Call a tool</source>
            <translation>ツールを呼び出す</translation>
        </message>
        <message>
            <source>Which tool</source>
            <translation>対象のツール</translation>
        </message>
        <message>
            <source>Its arguments, as a JSON object</source>
            <translation>引数(JSON オブジェクト)</translation>
        </message>
        <message>
            <source>Look for what is wrong, in plain words</source>
            <translation>何が問題かを調べ、わかりやすい言葉で示す</translation>
        </message>
        <message>
            <source>Mend what needs no person</source>
            <translation>人の手が要らないものを直す</translation>
        </message>
        <message>
            <source>What to send to somebody who helps; no secrets</source>
            <translation>サポート担当者に送るもの。秘密は含まない</translation>
        </message>
        <message>
            <source>Where to write it; without it, it is printed</source>
            <translation>書き込み先。省略すると表示する</translation>
        </message>
        <message>
            <source>How everything stands</source>
            <translation>全体の状態</translation>
        </message>
        <message>
            <source>Run the checks as well; the exit code says what is missing</source>
            <translation>検査も行う。終了コードが足りないものを示す</translation>
        </message>
        <message>
            <source>Let no app reach its servers for a while</source>
            <translation>しばらくの間、どのアプリもサーバーに接続させない</translation>
        </message>
        <message>
            <source>For how long; an hour if nothing is said</source>
            <translation>分数。省略すると 1 時間</translation>
        </message>
        <message>
            <source>End a pause</source>
            <translation>一時停止を終える</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget everything</source>
            <translation>サインアウトし、すべてのファイルを元に戻し、すべてを忘れる</translation>
        </message>
        <message>
            <source>Yes, all of it: entries, sign-ins, keys, settings, copies, log</source>
            <translation>はい、すべて: 項目、サインイン、キー、設定、コピー、記録</translation>
        </message>
        <message>
            <source>Quit apps for it that have to, and start them again</source>
            <translation>必要なアプリを終了し、もう一度起動する</translation>
        </message>
        <message>
            <source>Folder for everything we keep (also PATCHBAY_DATA_DIR)</source>
            <translation>保存するものすべてのフォルダー(PATCHBAY_DATA_DIR でも可)</translation>
        </message>
        <message>
            <source>Where secrets are kept; memory forgets them at the end</source>
            <translation>秘密の保存先。memory は終了時に忘れる</translation>
        </message>
        <message>
            <source>Program that opens web pages; the address is added</source>
            <translation>ウェブページを開くプログラム。アドレスが付け加えられる</translation>
        </message>
        <message>
            <source>More certificate authorities to trust (PEM)</source>
            <translation>ほかに信頼する認証局(PEM)</translation>
        </message>
        <message>
            <source>Write a page for who looks after the network; HTML if it ends in .html</source>
            <translation>ネットワーク担当者向けのページを書き出す。.html で終わる名前なら HTML</translation>
        </message>
        <message>
            <source>Print this help message and exit</source>
            <translation>このヘルプを表示して終了する</translation>
        </message>
        <message>
            <source>Display program version information and exit</source>
            <translation>プログラムのバージョンを表示して終了する</translation>
        </message>
    </context>
    <context>
        <name>patchbay::NetworkWords</name>
        <message>
            <source>%1 did not say where one signs in (%2).</source>
            <translation>%1 はサインインの場所を示しませんでした (%2)。</translation>
        </message>
        <message>
            <source>the sign-in of %1</source>
            <translation>%1 のサインイン</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>問い合わせていません</translation>
        </message>
        <message>
            <source>%1 (public)</source>
            <translation>%1 (公的)</translation>
        </message>
        <message>
            <source>%1 (opens and checks this traffic)</source>
            <translation>%1 (この通信を開いて検査しています)</translation>
        </message>
        <message>
            <source>%1 (not a public one, most likely the company's own)</source>
            <translation>%1 (公的なものではなく、おそらく会社独自のもの)</translation>
        </message>
        <message>
            <source>reached, trusted</source>
            <translation>到達可、信頼済み</translation>
        </message>
        <message>
            <source>reached, but its certificate is not trusted on this computer</source>
            <translation>到達しましたが、証明書がこのコンピューターでは信頼されていません</translation>
        </message>
        <message>
            <source>not reached: %1</source>
            <translation>到達不可: %1</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>Network requirements of Patchbay</source>
            <translation>Patchbay に必要なネットワークの条件</translation>
        </message>
        <message>
            <source>by the proxy %1</source>
            <translation>プロキシ %1 経由</translation>
        </message>
        <message>
            <source>Certificate by %1.</source>
            <translation>証明書の発行者: %1。</translation>
        </message>
        <message>
            <source>Patchbay connects AI apps on a computer to remote MCP servers. Each computer opens connections to the hosts below; nothing connects to the computer from outside. Looked at on %1 with version %2.</source>
            <translation>Patchbay は、コンピューター上の AI アプリをリモートの MCP サーバーに接続します。各コンピューターが下記のホストへ接続を開き、外部からコンピューターへ接続することはありません。%1 にバージョン %2 で確認しました。</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Certificate by</source>
            <translation>証明書の発行者</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>What to allow</source>
            <translation>許可するもの</translation>
        </message>
        <message>
            <source>Outgoing HTTPS (TLS 1.2 or 1.3, HTTP/1.1) from every computer to the hosts above. Names are looked up by the computer, or by the proxy where there is one.</source>
            <translation>各コンピューターから上記のホストへの送信 HTTPS(TLS 1.2 または 1.3、HTTP/1.1)。名前の解決は、コンピューターか、プロキシがあればプロキシが行います。</translation>
        </message>
        <message>
            <source>Answers that come piece by piece (text/event-stream): a proxy must hand them on at once and not gather them, and must not cut a connection that is silent for less than five minutes.</source>
            <translation>少しずつ届く応答(text/event-stream): プロキシはためずにすぐ渡し、無通信が 5 分未満の接続を切らないでください。</translation>
        </message>
        <message>
            <source>A proxy that asks for a sign-in needs one that programs can give; name and password belong into the system's settings for it.</source>
            <translation>サインインを求めるプロキシでは、プログラムが行える方式が必要です。名前とパスワードは、システムの該当する設定に入れます。</translation>
        </message>
        <message>
            <source>Where secure traffic is opened and checked: the authority that signs instead must stand in the store of each computer, or in a file that the policy names (certificateAuthorities). Better is to leave these hosts out.</source>
            <translation>安全な通信を開いて検査する場合: 代わりに署名する認証局が、各コンピューターのストアか、ポリシーが指定するファイル(certificateAuthorities)に必要です。これらのホストを対象外にするほうが確実です。</translation>
        </message>
        <message>
            <source>The sign-in runs in the person's browser, so the browser must reach the same hosts.</source>
            <translation>サインインは本人のブラウザーで行うため、ブラウザーも同じホストに届く必要があります。</translation>
        </message>
        <message>
            <source>On the computer itself, apps reach Patchbay at 127.0.0.1 (port 47821 unless moved). This never leaves the computer; protection programs must not block it.</source>
            <translation>コンピューター内では、アプリは 127.0.0.1(変更していなければポート 47821)で Patchbay に接続します。これは外に出ないので、保護ソフトでブロックしないでください。</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>送信される内容</translation>
        </message>
        <message>
            <source>To a server: what the apps ask of it, and the token of whoever signed in. To its sign-in: what OAuth 2.1 needs. Nothing is counted or reported to anybody else.</source>
            <translation>サーバーへ: アプリが求める内容と、サインインした人のトークン。サインイン先へ: OAuth 2.1 に必要な内容。集計やほかへの報告は行いません。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Owner</name>
        <message>
            <source>%1: goes as soon as you quit it</source>
            <translation>%1: 終了すると消えます</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Said</name>
        <message>
            <source>The report is in %1.</source>
            <translation>レポートは %1 にあります。</translation>
        </message>
        <message>
            <source>name one server: an address, --preset or --practice</source>
            <translation>サーバーを 1 つ指定してください: アドレス、--preset、または --practice</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>JSON オブジェクトではありません</translation>
        </message>
        <message>
            <source>The network lets Patchbay through.</source>
            <translation>このネットワークで Patchbay を使えます。</translation>
        </message>
        <message>
            <source>The network does not let Patchbay through everywhere.</source>
            <translation>このネットワークでは Patchbay が通れないところがあります。</translation>
        </message>
        <message>
            <source>The page for the network's people is in %1.</source>
            <translation>ネットワーク担当者向けのページは %1 にあります。</translation>
        </message>
        <message>
            <source>Details: %1 %2</source>
            <translation>詳細: %1 %2</translation>
        </message>
        <message>
            <source>The browser opens %1 and Allow is pressed.</source>
            <translation>ブラウザーが %1 を開き、「Allow」が押されます。</translation>
        </message>
        <message>
            <source>Patchbay runs: apps reach it at %1.</source>
            <translation>Patchbay が動作しています。アプリからの接続先は %1 です。</translation>
        </message>
        <message>
            <source>Connect the practice server, sign in, set up Cursor and Claude.</source>
            <translation>練習用サーバーに接続し、サインインして、Cursor と Claude を設定します。</translation>
        </message>
        <message>
            <source>Call a tool, as an app would.</source>
            <translation>アプリと同じようにツールを呼び出します。</translation>
        </message>
        <message>
            <source>Undo everything.</source>
            <translation>すべて元に戻します。</translation>
        </message>
        <message>
            <source>Signed out. Every file is as it was, byte for byte.</source>
            <translation>サインアウトしました。どのファイルも 1 バイトまで元のとおりです。</translation>
        </message>
        <message>
            <source>The practice journey went well.</source>
            <translation>練習の手順は成功しました。</translation>
        </message>
        <message>
            <source>No temporary folder could be made.</source>
            <translation>一時フォルダーを作れませんでした。</translation>
        </message>
        <message>
            <source>The practice server runs at %1</source>
            <translation>練習用サーバーの動作場所: %1</translation>
        </message>
        <message>
            <source>Stop it with Ctrl+C.</source>
            <translation>Ctrl+C で停止します。</translation>
        </message>
        <message>
            <source>No policy is in force on this computer.</source>
            <translation>このコンピューターに有効なポリシーはありません。</translation>
        </message>
        <message>
            <source>There is no such file: %1</source>
            <translation>そのファイルはありません: %1</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>読み込み元: %1</translation>
        </message>
        <message>
            <source>Wrong: %1</source>
            <translation>誤り: %1</translation>
        </message>
        <message>
            <source>Not known: %1</source>
            <translation>不明: %1</translation>
        </message>
        <message>
            <source>Nothing is allowed until this is mended.</source>
            <translation>これが直るまで、何も許可されません。</translation>
        </message>
        <message>
            <source>What is wrong counts as its strictest value.</source>
            <translation>誤りのある値は、最も厳しい値として扱われます。</translation>
        </message>
        <message>
            <source>All that Patchbay kept for you is gone.</source>
            <translation>Patchbay が保存していたものはすべて消えました。</translation>
        </message>
        <message>
            <source>These folders could not be removed: %1.</source>
            <translation>削除できなかったフォルダー: %1。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ServerPreset</name>
        <message>
            <source>Australia</source>
            <translation>オーストラリア</translation>
        </message>
        <message>
            <source>Your browser shows au.integrator.io after you sign in to Celigo.</source>
            <translation>Celigo にサインインすると、ブラウザーに au.integrator.io と表示されます。</translation>
        </message>
        <message>
            <source>List my Celigo connections.</source>
            <translation>Celigo の接続を一覧にしてください。</translation>
        </message>
        <message>
            <source>Create an API token with full access in Celigo; it is shown only once.</source>
            <translation>Celigo で、フルアクセスの API トークン(API token)を作成してください。表示は一度だけです。</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>カナダ</translation>
        </message>
        <message>
            <source>Your browser shows ca.integrator.io after you sign in to Celigo.</source>
            <translation>Celigo にサインインすると、ブラウザーに ca.integrator.io と表示されます。</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>ヨーロッパ</translation>
        </message>
        <message>
            <source>Your browser shows eu.integrator.io after you sign in to Celigo.</source>
            <translation>Celigo にサインインすると、ブラウザーに eu.integrator.io と表示されます。</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>米国</translation>
        </message>
        <message>
            <source>Your browser shows integrator.io after you sign in to Celigo.</source>
            <translation>Celigo にサインインすると、ブラウザーに integrator.io と表示されます。</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SetupRun</name>
        <message>
            <source>%1 answers at %2.</source>
            <translation>%1 が %2 で応答しました。</translation>
        </message>
        <message>
            <source>Waiting for the sign-in at %1.</source>
            <translation>%1 でのサインインを待っています。</translation>
        </message>
        <message>
            <source>%1 needs no sign-in.</source>
            <translation>%1 にはサインインは不要です。</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>サインインしました。</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>%1 としてサインインしました。</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) is replaced; a copy is kept.</source>
            <translation>%1: 以前の項目「%2」(%3)を置き換えます。コピーは保存されます。</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) stays. --replace-earlier replaces it.</source>
            <translation>%1: 以前の項目「%2」(%3)は残ります。--replace-earlier で置き換えます。</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 を設定しました。</translation>
        </message>
        <message>
            <source>%1 answers in %2 ms and offers %3 tools.</source>
            <translation>%1 は %2 ミリ秒で応答し、%3 個のツールがあります。</translation>
        </message>
        <message>
            <source>%1: connected to %2.</source>
            <translation>%1: %2 に接続しました。</translation>
        </message>
        <message>
            <source>%1: must be quit and started again.</source>
            <translation>%1: 終了してから、もう一度起動する必要があります。</translation>
        </message>
        <message>
            <source>Apps that could not be set up: %1.</source>
            <translation>設定できなかったアプリの数: %1。</translation>
        </message>
        <message>
            <source>%1 is connected. No app was set up.</source>
            <translation>%1 に接続しました。設定したアプリはありません。</translation>
        </message>
        <message>
            <source>If your account is in %1: %2</source>
            <translation>アカウントが「%1」にある場合: %2</translation>
        </message>
        <message>
            <source>You can send this to your admin:</source>
            <translation>管理者に次の内容を送れます:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebApp</name>
        <message>
            <source>ChatGPT in the browser</source>
            <translation>ブラウザーの ChatGPT</translation>
        </message>
        <message>
            <source>It takes a Plus, Pro, Business, Enterprise or Edu plan.</source>
            <translation>Plus、Pro、Business、Enterprise、Edu のいずれかのプランが必要です。</translation>
        </message>
        <message>
            <source>In a workspace of your company an admin may have to allow it.</source>
            <translation>会社のワークスペースでは、管理者の許可が必要なことがあります。</translation>
        </message>
        <message>
            <source>Open ChatGPT and sign in.</source>
            <translation>ChatGPT を開いてサインインしてください。</translation>
        </message>
        <message>
            <source>Open ChatGPT</source>
            <translation>ChatGPT を開く</translation>
        </message>
        <message>
            <source>Go to Plugins, press the plus sign and choose Add custom MCP server. Where there are no plugins yet, it is under Settings, Apps, Advanced, Developer mode, Create.</source>
            <translation>Plugins を開き、プラス記号を押して「Add custom MCP server」を選びます。まだ Plugins がない場合は、Settings、Apps、Advanced、Developer mode、Create にあります。</translation>
        </message>
        <message>
            <source>Paste the name, and the address as Server URL.</source>
            <translation>名前を貼り付け、アドレスを「Server URL」に貼り付けてください。</translation>
        </message>
        <message>
            <source>Choose how you sign in: OAuth, unless {name} asks for no sign-in. Then press Create as a plugin, and sign in to {name} when you are asked.</source>
            <translation>サインイン方法を選びます。{name} がサインインを求めない場合を除き、OAuth です。次に「Create as a plugin」を押し、求められたら {name} にサインインしてください。</translation>
        </message>
        <message>
            <source>Claude in the browser, on the phone, and in Claude on every computer you sign in to</source>
            <translation>ブラウザーと電話の Claude、およびサインインした各コンピューターの Claude</translation>
        </message>
        <message>
            <source>The free plan of Claude takes one connector of your own.</source>
            <translation>Claude の無料プランでは、自分のコネクターを 1 つ使えます。</translation>
        </message>
        <message>
            <source>In a Team or Enterprise plan an owner adds it first; then you connect to it.</source>
            <translation>Team または Enterprise プランでは、まず所有者が追加し、その後で接続します。</translation>
        </message>
        <message>
            <source>Open Claude.ai and sign in. The name and the address are filled in already.</source>
            <translation>Claude.ai を開いてサインインしてください。名前とアドレスは入力済みです。</translation>
        </message>
        <message>
            <source>Open Claude.ai</source>
            <translation>Claude.ai を開く</translation>
        </message>
        <message>
            <source>If a field is empty, paste the name and the address. The page is under Customize, Connectors, then the plus sign and Add custom connector.</source>
            <translation>欄が空の場合は、名前とアドレスを貼り付けてください。ページは Customize、Connectors、プラス記号、「Add custom connector」の順に進んだところにあります。</translation>
        </message>
        <message>
            <source>Press Add, then Connect, and sign in to {name} when you are asked.</source>
            <translation>「Add」、次に「Connect」を押し、求められたら {name} にサインインしてください。</translation>
        </message>
        <message>
            <source>Agents that you make with Microsoft Copilot Studio</source>
            <translation>Microsoft Copilot Studio で作るエージェント</translation>
        </message>
        <message>
            <source>Servers that speak the older way only (SSE) are not taken since August 2025.</source>
            <translation>古い方式(SSE)だけに対応するサーバーは、2025 年 8 月から使えません。</translation>
        </message>
        <message>
            <source>Open your agent in Copilot Studio. Under Settings, generative orchestration must be on.</source>
            <translation>Copilot Studio でエージェントを開いてください。Settings で「generative orchestration」を有効にする必要があります。</translation>
        </message>
        <message>
            <source>Go to Tools, press Add a tool, then New tool, and choose Model Context Protocol.</source>
            <translation>Tools を開き、「Add a tool」、次に「New tool」を押して、「Model Context Protocol」を選んでください。</translation>
        </message>
        <message>
            <source>Paste the name, a description and the address. The agent chooses its tools by the description, so say what {name} is for.</source>
            <translation>名前、説明、アドレスを貼り付けてください。エージェントは説明をもとにツールを選ぶので、{name} の用途を書いてください。</translation>
        </message>
        <message>
            <source>Choose OAuth 2.0 with dynamic discovery, unless {name} asks for a key or for no sign-in. Press Create, and sign in to {name} when you are asked.</source>
            <translation>{name} がキーを求める場合やサインインを求めない場合を除き、「OAuth 2.0」と「dynamic discovery」を選びます。「Create」を押し、求められたら {name} にサインインしてください。</translation>
        </message>
    </context>
</TS>
