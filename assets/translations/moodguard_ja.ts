<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation>承知しました。デモでは学習には使われません。</translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation>いまのデスクトップには MoodGuard のアイコンを置く場所がありません。MoodGuard はいつもどおり動いています。このウィンドウに戻るには、もう一度起動してください。端末で「moodguard pause」「moodguard quit」と入力すると、一時停止や終了ができます。</translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation>顔が動きすぎて、ふだんの表情が分かりませんでした。少し背もたれに寄りかかって、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation>{words}。MoodGuard の見守りを再開してから、測ってください。</translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation>{words}。MoodGuard がまた見守れるようになると続きます。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>楽な姿勢で</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>ゆっくり呼吸する</translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation>目を休める</translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation>軽くストレッチする</translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation>少し席を離れる</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} に戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation>
            <numerusform>%n分：{time} に戻る</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation>次は反対側です。{move}</translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation>あなたのギャラリー</translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation>心が落ち着く絵</translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation>MoodGuard の仕組みを説明するページがないか、読み込めません。ほかはすべて使えます。元に戻すには MoodGuard を入れ直してください。</translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation>デモの再生中です。実在しない人の一日です。あなたに関することは何もなく、何も保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation>
            <numerusform>カメラ：{camera}。約%n秒ごとに一瞬だけ見ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation>カメラ：{camera}。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終える</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation>カメラを設定…</translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation>これを開けるプログラムがありません。場所は {path} です。テキストエディターで開いてください。</translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation>このファイルはまだありません（場所は {path} になります）。MoodGuard はいつもどおり動きます。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation>
            <numerusform>%n個のファイルを {target} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation>回答を忘れました。</translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation>すべて消去しました。</translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation>1分間が終わりました。</translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation>20秒たちました。画面に目を戻して大丈夫です。</translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation>最後の動きが終わりました。</translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation>おかえりなさい。休憩は終わりです。</translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation>あなたの1分間</translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation>自分のペースで休めましたね。</translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation>これはデモなので、回答は保存されません。</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後に</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはしない</translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation>「{label}」のキーは「{other}」と同じです。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation>静かなひととき</translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation>落ち着いた絵を眺めると楽になるかもしれません。</translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation>静かな1分間はいかがですか？</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation>静かな曲をかける</translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation>顔がしばらくこわばって見えると、MoodGuard は休憩を提案します。間違うこともあります。教えてくれれば学びます。このカードはクリックすると消えます。</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>休憩する</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>一緒に呼吸する</translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation>目を休める</translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation>一緒にストレッチ</translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation>1分だけ休む</translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation>壁紙は元のままです（{error}）。絵を保存して、デスクトップの設定から選んでください。</translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation>あなたの同意を待っています：カメラは閉じています</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation>カメラが見つかりません。つなぐと使われます。デモを試すこともできます</translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation>同意するまでカメラは閉じています。「ようこそ」の画面で同意してから測ってください。</translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation>これはデモです。映っている顔は描かれたもので、あなたの顔ではありません。カメラの使用を許可してから測ってください。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation>カメラをオフにしています…</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>録画が終わりました</translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation>MoodGuard：休憩</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>5分間一時停止</translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation>15分間一時停止</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>1時間一時停止</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>明日まで一時停止</translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation>このカードを閉じる</translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation>あなたの音を、お使いのプレーヤーで開きます</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>%n分後に知らせる</numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation>それまでの表情にかかわらず、このカードがまた出ます</translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation>今回はとばす、またはしばらく一時停止</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>今回はとばす</translation>
    </message>
    <message>
        <source>That was right</source>
        <translation>合っていた</translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation>MoodGuard は少し早めに気づくようになります</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation>違っていた</translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation>MoodGuard は声をかけるのを遅めにします</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation>MoodGuard が見たこと（数値）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation>回答しなかったことにします</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation>MoodGuard：ふだんの表情</translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation>ふだんの表情</translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation>ふだんの表情は人それぞれで、厳しく見える人も明るく見える人もいます。気分と取り違えないよう、{seconds:.0f}秒ほど顔を見せてください。

いつもどおり座って画面を見てください。何もする必要はありません。笑わなくても、じっとしていなくても大丈夫です。</translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation>保存されるのは、このコンピューター上のいくつかの数値だけです。画像は保存されません。</translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation>そのまま楽にしていてください…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れさせる</translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation>一般的な人の表情から、あらためて学び直します</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度測る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation>MoodGuard：調子はいかがですか？</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>調子はいかがですか？</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ありがとうございます。</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation>ワンクリックだけで、このコンピューターにのみ保存されます。MoodGuard はそのときの表情を学びます。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>まあまあ</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>緊張している</translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation>もう聞かない</translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation>設定で変更できます</translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation>{day} から、MoodGuard はカメラを使えます</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation>MoodGuard はカメラを使えません</translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation>取り消すと、カメラはすぐに閉じ、もう一度同意するまで閉じたままです。</translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation>同意するまで閉じたままです。ここでいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation>カメラを使う(&amp;U)</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>割り当てられたディスク容量がいっぱいです</translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation>このフォルダーには書き込めません</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation>このディスクには書き込めません</translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation>絵がもうないため、コピーできません。</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation>絵を読み込めません：{error}。別の絵を選んでください。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation>この種類のファイルにはできません（{error}）。別の種類を選んでください。</translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation>それは元の絵そのものです。コピーは別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation>コピーを書き込めませんでした（{error}）</translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation>{what}。別の場所を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>What you entered can&apos;t be used, and does not hold: {what}.</source>
        <translation>入力した内容は使えず、反映されません：{what}。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for: {what}</source>
        <translation>参照：{what}</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Browse for a folder: {what}</source>
        <translation>フォルダーを参照：{what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation>あとからつないだカメラを探します</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>映像を表示</translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation>このページを閉じるまで、カメラに映るものを表示します。何も保存されません。</translation>
    </message>
    <message>
        <source>Just now: {state}.</source>
        <translation>現在：{state}。</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>映像を隠す</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera}（未接続）</translation>
    </message>
    <message>
        <source>{why}. It stays at {value}</source>
        <translation>{why}。{value} のままです</translation>
    </message>
    <message>
        <source>“{typed}” is not {least} to {most}</source>
        <translation>「{typed}」は {least}～{most} の範囲にありません</translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation>「{typed}」はここで設定できるより細かい値です</translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation>お気に入りはまだありません。絵の下のハート（L）で追加できます。</translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation>どの絵も読み込めません。</translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation>ここにはまだ絵がありません。</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>ヘルプと情報</translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation>落ち着いています。MoodGuard はときどき一瞬だけ見ます。</translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation>MoodGuard が今日の明るさに慣れているところか、顔がこわばり始めたところです。</translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation>休憩を提案しました。</translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation>自動で静かにしています：通話中、全画面表示、「おやすみモード」、または誰もいないとき。</translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation>一時停止中です。カメラはオフです。</translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation>デモの再生中です。あなたに関することは何もありません。</translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation>いまはカメラを使えません。</translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation>ほかに確認が必要なことがあります。「いま」のページをご覧ください。</translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation>こわばって見えると言われましたが、そうではありません。</translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation>そういうこともあります。カメラに見えるのは顔で、気持ちではありません。「違っていた」と答えると、声をかけるのが遅めになります。ふだんの表情を測るのがいちばん効果的です。</translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation>何も言ってくれません。</translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation>声をかけるのは緊張が続いたときだけで、多くても1日に数回、通話中や全画面表示のときはかけません。「いま」のページで何を待っているか分かります。</translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation>映像は誰が見ますか？</translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation>誰も見ません。メモリー上で一瞬だけ見て、すぐに忘れます。「MoodGuard が知っていること」で、保存されているすべてを確認し、消去できます。</translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation>どうすれば止められますか？</translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation>「一時停止」で好きなだけカメラを閉じておけます。「MoodGuard を終了」で終了します。</translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation>MoodGuard {version}（MIT ライセンスのフリーソフトウェア）。顔が長くこわばって見えると気づき、休憩を提案します。

このコンピューターの外には何も出ません。通信もアカウントもなく、あなたの画像は保存されません。あなただけのためのものです。医療機器ではありません。</translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation>MoodGuard の仕組み</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>ログを見る</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>ログのフォルダーを表示</translation>
    </message>
    <message>
        <source>Make a report for a helper…</source>
        <translation>サポート用レポートを作成…</translation>
    </message>
    <message>
        <source>For somebody who helps you. You read it first; it goes nowhere by itself.</source>
        <translation>助けてくれる人のためのものです。まずご自分で読めます。勝手に送られることはありません。</translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation>アイコンの意味</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Where something doesn&apos;t work</source>
        <translation>うまく動かないとき</translation>
    </message>
    <message>
        <source>The log has states and errors. A report has what a helper needs.</source>
        <translation>ログには状態とエラーがあります。レポートには助ける人に必要なことがあります。</translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation>MoodGuard について</translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation>MoodGuard が知っていること</translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation>MoodGuard が保存しているのはこれですべてです。このコンピューターだけにあり、読めるのはあなただけで、あなたの画像は含まれません。</translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation>MoodGuard が知っていることをすべて消去しますか？設定、すべてのプロファイル（ふだんの表情や好みを含む）、絵、ログが消え、初日の状態に戻ります。元には戻せません。</translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation>これまでの回答（提案が合っていたか、気分はどうだったか）をすべて忘れますか？MoodGuard は一度も回答がなかったものとして判断します。元には戻せません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation>すべてを1つの ZIP ファイルに書き出します</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation>回答を忘れさせる…</translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation>一度も回答がなかったものとして判断します</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation>回答を忘れさせる</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>ファイル%n個、{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation>このコンピューターの外には何も出ず、あなたの画像も保存されません。</translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation>MoodGuard は医療機器ではありません。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>既定値(&amp;R)</translation>
    </message>
    <message>
        <source>Puts usual values back; “Undo” takes that back</source>
        <translation>ふだんの値に戻します。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <source>The usual values on &amp;this page</source>
        <translation>このページのふだんの値(&amp;T)</translation>
    </message>
    <message>
        <source>The usual values on &amp;all pages</source>
        <translation>すべてのページのふだんの値(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>最後の変更を取り消します</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>変更しました：{setting}。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n件の設定を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>当てはまるものはありません。</translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation>MoodGuard：仕組み</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>いまの気分はいかがですか？</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>良くなった</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>変わらない</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪くなった</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation>ワンクリックだけで、このコンピューターにのみ保存されます。効果のあったものを先に表示します。</translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation>円がリズムを示します。約1分です。</translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation>20秒間、遠くを見ます。</translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation>絵で見る6つのかんたんな動き。約1分です。</translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation>5分、10分、15分。終わりのアラームはありません。</translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation>以前、効果がありました。</translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation>代わりに落ち着く絵を見る</translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation>円に合わせてください。無理に息を止めないでください。</translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation>言葉に合わせてください。無理に息を止めないでください。</translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation>遠くのものを見ましょう</translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation>窓の外や部屋の向こうなど、6メートルほど先を見てください。ときどきまばたきを。このウィンドウを見ている必要はありません。</translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation>呼吸のしかた（秒）</translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation>{left}秒  ·  {place}/{count}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>どのくらい？</translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation>少し歩いたり、水をくんだり、空を見たり。何も鳴りません。</translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation>{words}。このウィンドウはそのままで大丈夫です。</translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation>1分間の音</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation>MoodGuard：あなたのための1分間</translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation>あなたのための1分間</translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation>いま心地よさそうなものを選んでください。いつでもやめられます。</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>仕事に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation>1分間を終えます（Esc）</translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation>MoodGuard の起動後はまだありません。</translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation>「合っていた」と答えました。</translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation>「違っていた」と答えました。</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>いまの状態</translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation>もとになった数値を表示します</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>How things are: {words}</source>
        <translation>いまの状態：{words}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation>一時停止を変更(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation>それでも1時間見守る(&amp;W)</translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation>いま休憩する(&amp;B)</translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation>ギャラリーを開く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation>ふだんの表情を測る(&amp;M)…</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>最近の調子は？</translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation>MoodGuard の状態とエラーです。誰がいつ緊張していたかは記録されません。</translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation>MoodGuard を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation>最後の提案</translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation>5分間</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15分間</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>すべての絵</translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation>うまくいきませんでした（{error}）。何も変わっていません。もう一度試すか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation>「{target}」はすでにあります。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation>「{target}」として保存しました。</translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation>コピーしました。好きな場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>絵がありません</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>ファイルを読み込めません</translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation>ファイルが途中で切れていて、絵の一部がありません</translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation>大きすぎて読み込めません（{megapixels} メガピクセル）</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>ファイルがなくなっています</translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation>ファイルが壊れていて、絵の一部がありません</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>カメラを起動しています…</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>カメラのライブ映像</translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation>プロファイルごとに、ふだんの表情、回答、好み、テーマ、絵のフォルダーがあります。仕事用と家用、またはこのログインを使う人ごとに分けられます。ここでの操作はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation>{profile}  ·  使用中</translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation>唯一のプロファイルは削除できません</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>新しいプロファイルの名前：</translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation>「{profile}」の新しい名前：</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation>プロファイル「{profile}」を削除しますか？ふだんの表情、好み、設定、絵が消えます。元には戻せません。</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation>このプロファイル用です。</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>詳しい設定を表示</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>詳しい設定を隠す</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>「ようこそ」をもう一度見る</translation>
    </message>
    <message>
        <source>Measure my resting face…</source>
        <translation>ふだんの表情を測る…</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>学んだことを忘れさせる</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>仕事に戻る</translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation>{when} に自動で閉じます</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>絵 {number}/{count}：{name}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation>絵 {number}/{count}：{name}、お気に入り</translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation>すべての絵の一覧</translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation>確認が必要なことがあります。ここをクリックしてください。</translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation>プロファイル(&amp;F)：{name}</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation>MoodGuard を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation>いま休憩する(&amp;T)…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>カメラ：{camera}</translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation>一時停止を変更(&amp;P)</translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation>MoodGuard：ギャラリー</translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation>あなたの画像の1枚です。</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>スライドショーを止める</translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation>スライドショーを始める</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>絵のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation>「{path}」をとばしました：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>Skipped {count} pictures that can&apos;t be read: {names} and %n more.</source>
        <translation>
            <numerusform>読み込めない絵{count}枚をとばしました：{names}、ほか%n枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation>
            <numerusform>読み込めない絵%n枚をとばしました：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation>お気に入りにしました。似た絵が増えます。L キーで取り消せます。</translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation>その絵はもう出ません。</translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation>この絵はお気に入りです</translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation>好みではない：もう出ません</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>好みではない</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>表示するものを選ぶ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>一覧を隠す</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の絵</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の絵</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>最初の絵</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>最後の絵</translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation>この絵が好き</translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation>「好みではない」を取り消す</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>なぜこの絵？</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>絵をコピー</translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation>壁紙に設定</translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation>ガイド付きの1分間…</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>絵のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation>MoodGuard の絵に戻る</translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation>全画面を終える、または閉じる</translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation>右矢印またはスペース</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>左矢印</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>また表示する</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面を終える</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>すべての絵を表示</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation>この映像が見えるのはあなただけで、このページを開いている間だけです。何も保存されません。</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>最初に見つかったもの</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation>カメラが見つかりません。つないでからもう一度探すか、まずはデモをお試しください。</translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation>ふだんの表情は人によって厳しく見えたり明るく見えたりします。20秒ほど見せておくと、緊張と取り違えることが減ります。あとからでもできます。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation>顔の見えやすさ</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation>ふだんの表情を測る(&amp;M)</translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation>いつ、どこで</translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation>MoodGuard はシステムトレイにあります。このアイコンをクリックすると状態が分かります。</translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation>いまのデスクトップにはトレイがないため、MoodGuard のウィンドウが居場所になります。閉じても動き続け、もう一度起動するとまた表示されます。</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation>どれも設定で変更できます。この「ようこそ」も設定からまた見られます。</translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation>MoodGuard のアイコン</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>見つけ方</translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation>MoodGuard へようこそ</translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation>MoodGuard はときどき、カメラで一瞬だけあなたを見ます。しばらくこわばって見えると休憩を提案し、よければ心の落ち着く絵をお見せします。</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>外に出ません。</translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation>あなたの画像は保存されず、このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation>あなただけのものです。</translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation>雇い主や学校があなたに対して使うことは許されません。</translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation>間違えることがあります。</translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation>表情は気持ちそのものではありません。間違っていたら教えてください。MoodGuard はそこから学びます。</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>決めるのはあなたです。</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation>同意するまでカメラは閉じたままで、同意はいつでも取り消せます。</translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation>デモでは、描かれた人物で1時間を1分に縮めてすべてをお見せします。カメラは閉じたままです。</translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation>MoodGuard：ようこそ</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>いまはしない(&amp;N)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation>代わりにデモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation>フォルダー「{folder}」はもうありません。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>「{folder}」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation>フォルダー「{folder}」を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation>設定ですべてのテーマがオフになっています。絵を見るにはどれかをオンにしてください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation>フォルダー「{folder}」に PNG・JPEG・WebP の画像がありません。</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation>MoodGuard の絵が見つかりません。入れ直すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation>これらは MoodGuard の絵です。</translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation>これらの絵はすべて「好みではない」とされています。別の絵を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation>
            <numerusform>MoodGuard は新しい絵を%n枚描きました（{size} MB）。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation>最近描いた絵はどれも落ち着きが足りなかったため、MoodGuard は1時間筆を休めます。いまある絵はそのままです。</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>新しい絵を描けません：{error}。付属の絵を表示します。MoodGuard を入れ直すか、設定で描画をオフにしてください。</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>どの絵が落ち着いているか判断できないため、新しい絵を描けません：{error}。いまある絵を表示します。MoodGuard を入れ直すか、設定で描画をオフにしてください。</translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation>新しい絵は描けますが、本来より粗くなります：{error}。MoodGuard を入れ直すと次からきれいになります。</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation>新しい絵を保存できません。このコンピューターは WebP 画像を書き込めません。</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation>新しい絵を保存できません：{error}。いまある絵を表示します。空きを作るかフォルダー {folder} を確認してください。設定で描画をオフにもできます。</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation>いまは新しい絵を描けません。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation>初めての絵です。</translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation>お気に入りの絵です。</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>「好みではない」とされた絵です。</translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation>以前この絵を見て、落ち着いた表情になりました。</translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation>初めての方におすすめの絵です。</translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation>「{theme}」のほかの絵を気に入っていました。</translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation>以前「{theme}」を見て、落ち着いた表情になりました。</translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation>気分転換に、まだよく分かっていない絵をときどきお見せします。</translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation>あなたのために描いた、新しい絵です。</translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation>どの絵が役立つかは、まだ分かっていません。</translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation>
            <numerusform>お気に入りは%n枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation>
            <numerusform>好みではない絵は%n枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation>
            <numerusform>%n枚の絵で表情を見ました。目立ったテーマはまだありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation>いちばん落ち着くのは {themes} です。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation>「ようこそ」か設定の「カメラ」ページで同意するまで、MoodGuard はカメラを使えません。</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation>MoodGuard にカメラの使用が許可されていません。</translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation>MoodGuard は {address} を読み込めません。ユーザーをそのグループに加えてください。</translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation>カメラ「{camera}」がまだ応答しません。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>カメラが見つかりません。</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation>カメラ「{camera}」がつながっていません。</translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation>カメラ「{camera}」が同じ映像を送り続けています。</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>カメラ「{camera}」が外されました。</translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation>「{camera}」は映像を出すカメラではありません。設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation>カメラ「{camera}」から映像が来ません。ほかのプログラムが使用中か、映像の供給元がないようです。</translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation>カメラ「{camera}」から映像が来なくなりました。</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation>カメラ「{camera}」が応答しません。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>見守り中</translation>
    </message>
    <message>
        <source>resting between two looks</source>
        <translation>次に見るまで休止中</translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation>映像を表示中</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>顔が映っていません</translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation>暗すぎるか、覆われています</translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation>映像なし。ほかのプログラムが使用中かもしれません</translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation>見つかりません。つなぐか、設定で別のものを選んでください</translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation>映像を読み込めません。設定で別のものを選んでください</translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation>許可されていません。システムのプライバシー設定で変更できます</translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation>同意するまで閉じています</translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation>応答がありません。自動で再試行します</translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation>問題が起きたため一時的にオフです。自動で再試行します</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>カメラ {number}</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation>予期しない問題が起きたため、カメラを閉じました。ほかは動き続け、間隔を空けながら自動で再試行します。続く場合は、設定で別のカメラか表情モデルを選んでください。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation>MoodGuard は一時停止中か静かにしているため、カメラはオフのままです。</translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation>あなたの表情モデルは使えません：{error}。付属のものを使います。</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation>MoodGuard の表情モデルを使えません：{unusable}。入れ直してください。</translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation>音が出ません。このコンピューターにはいま音声出力がありません。1分間は音なしで続きます。出力をつなぐかオンにして、もう一度音を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation>音が出ません。音を鳴らす部品がないか、読み込めません。1分間は音なしで続きます。MoodGuard を入れ直してください。</translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation>MoodGuard の不具合で音が止まりました。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>「ふだんの表情」の古いコピーを消去できません（{error}）。{folder} にあるので、ご自分で削除してください。</translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>回答の古いコピーを消去できません（{error}）。{folder} にあるので、ご自分で削除してください。</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation>もう一度同意するまで、カメラは閉じたままです。</translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation>カメラへの同意は、より新しい版の MoodGuard が書いたものです：{path}。そのままにしておきます。{shut}</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation>カメラへの同意を読み込めません（{error}）：{path}。{shut}保存するには、ファイルを読めるようにするか、取り除いてください。</translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation>カメラへの同意は終了するまで有効です。{path} にあるものは使えないため、そのままにしています。同意を保存するには取り除いてください。</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation>カメラへの同意を保存できません（{error}）：{path}。終了するまで有効です。空きを作るかフォルダーを確認して、もう一度同意してください。</translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation>カメラは閉じていますが、以前の同意を消去できません（{error}）。次の起動で有効になってしまうため、その前にこのファイルを削除してください：{path}</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged: {path}.</source>
        <translation>カメラへの同意のファイルが壊れています：{path}。</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation>カメラへの同意のファイルが壊れていて、よけておくこともできません（{error}）。</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation>カメラへの同意のファイルが壊れています。{kept} として取ってあります。</translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation>「{part}」は「月-金 9:00-17:30」のような形ではありません</translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>「{name}」は曜日ではありません。月、火、水、木、金、土、日 を使ってください</translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation>「{part}」は開始と終了が同じです</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>「{text}」は時刻ではありません</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; say it like 14:30</source>
        <translation>「{text}」は時刻ではありません。14:30 のように入力してください</translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation>ファイルをよけて直すことができません（{error}）</translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation>ファイルは {aside} として取ってあります</translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation>MoodGuard が {closed} を開けないため、何も書き出していません。読めるようにして、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>「{target}」を書き込めません：{error}。保存済みのものはそのままです。空きを作るか別の場所を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation>消去できなかったものがあります：{left}。</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation>{title}：読み込めません（{error}）：{path}。その間、新しい内容は保存されません。</translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation>{title}：より新しい版の MoodGuard が書いたものです：{path}。そのままにし、その間は学びません。その版を入れ直すか、忘れさせてください。</translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation>{title}：使えない値があります：{complaints}。ほかは使われます。{learned}。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation>{title}：保存できません（{error}）：{path}。終了するまで有効で、次の変更のときに再試行します。空きを作るかフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation>学んだことを消去できませんでした（{error}）：{path}</translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation>{title}：壊れていて読み込めません（{reason}）。学び直します。</translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation>{title}：壊れています。{aside} として取っておき、学び直します。</translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation>休憩で役立ったこと</translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation>「{typed}」は数ではありません</translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation>「{typed}」は使える数ではありません</translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation>「{typed}」は {one} とも {other} とも読めます。その記号なしで入力してください</translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation>「{typed}」は単位 {unit} の数ではありません</translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation>ふだんの表情について学んだこと</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>わたし</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation>「{name}」というプロファイルはありません。あるのは {names} です。</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation>プロファイルの一覧は、より新しい版の MoodGuard が書いたもので、そのままにしています。プロファイルは名前なしで使えます。その版を入れ直すか、{path} を取り除いてください。</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation>プロファイルの一覧を読み込めません（{error}）。</translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation>{path} を読めるようにして、もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation>
            <numerusform>プロファイルはすでに%n個あります。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation>これは唯一のプロファイルです。削除する前に別のものを作ってください。</translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation>「{profile}」を削除できません：{error}。</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>{name} として取ってあります</translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation>よけて直すことができません（{error}）</translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation>プロファイルの一覧に使えない値があります：{complaints}。ほかは使われます。{aside}。</translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation>別の MoodGuard がプロファイルを変更しています。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation>プロファイルを保存できません：{error}。空きを作るかフォルダー {folder} を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation>プロファイル「{profile}」はもうありません。その間に誰かが削除しました。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>プロファイルの名前は%n文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>プロファイル「{name}」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>プロファイル {number}</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation>プロファイルの一覧を読み込めません（{error}）。名前は失われました。</translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation>プロファイルの一覧が壊れています。{aside} として取ってあります。プロファイルはあるので、名前を付け直してください。</translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation>再起動後も残すはずの内容は、より新しい版の MoodGuard が書いたものです：{path}。そのままにし、一時停止は終了するまで有効です。その版を入れ直すか、ファイルを取り除いてください。</translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation>再起動後も残すはずの内容を読み込めません（{error}）：{path}。以前の一時停止は終わり、新しいものは終了するまで有効です。ファイルを読めるようにするか、取り除いてください。</translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation>再起動後も残すはずの内容（一時停止など）に使えない値があります：{complaints}。ほかは使われます。{state}。</translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation>再起動後も残す内容（一時停止など）を保存できません（{error}）：{path}。終了するまで有効で、再試行します。空きを作るかフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation>再起動後も残す内容のファイルが壊れていて、よけておくこともできません（{error}）。以前の一時停止は終わりました。選び直してください。</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation>再起動後も残す内容のファイルが壊れています。{kept} として取ってあります。以前の一時停止は終わりました。選び直してください。</translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation>設定は、より新しい版の MoodGuard が書いたもので、そのままにしています：{path}。その版を入れ直すか、ファイルを取り除いて始め直してください。</translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation>設定ファイルが壊れています。{then}</translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation>設定ファイルが壊れています。{kept} として取ってあります。{then}</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation>設定ファイルが壊れていて、よけておくこともできません（{error}）。{then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation>設定ファイルに使えない値があります。{then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation>設定ファイルに使えない値があります。{kept} として取ってあります。{then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation>設定ファイルに使えない値があり、よけておくこともできません（{error}）。{then}</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation>設定を読み込めません（{error}）。ふだんの設定を使います。</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>ふだんの設定を使います。</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation>設定を保存できませんでした：{error}。終了するまで有効です。空きを作るかフォルダー {parent} を確認して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation>{complaints}。代わりにふだんの値を使い、ほかはそのまま有効です。</translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation>絵について学んだこと</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation>ログイン時の起動を設定できません：{agent} を書き込めません（{error}）</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>ログイン時にまだ古い MoodGuard が起動します：{agent} を書き込めません（{error}）。こちらはいつもどおり動きます。書き込めるようになったら設定を保存し直してください。</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation>MoodGuard はまだログイン時に起動します：{entry} を取り除けません（{error}）</translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation>MoodGuard はもうログイン時に起動しませんが、そのために書いた {path} を取り除けません（{error}）。ご自分で取り除いてください。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation>ログイン時の起動を設定できません：Windows に拒否されました（{error}）</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation>MoodGuard はまだログイン時に起動します：Windows が変更を拒否しました（{error}）</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation>ログイン時にまだ古い MoodGuard が起動します：Windows が変更を拒否しました（{error}）。こちらはいつもどおり動きます。設定を保存し直すと再試行します。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation>ログイン時の起動を設定できません：パスが Windows には長すぎます（{program}）。短い場所に移してください。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation>ログイン時の起動を設定できません：{entry} を書き込めません（{error}）</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>ログイン時にまだ古い MoodGuard が起動します：{entry} を書き込めません（{error}）。こちらはいつもどおり動きます。書き込めるようになったら設定を保存し直してください。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path {path} has a character that a login entry can&apos;t hold. Move it to another folder.</source>
        <translation>ログイン時に MoodGuard を起動できません：パス {path} に、起動項目で使えない文字があります。別のフォルダーに移してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation>デスクトップのメッセージバスが応答しないため、トレイのアイコンが出なかったり、画面ロックや「おやすみモード」が分からないことがあります。見守りと休憩の提案はいつもどおりです。ログインし直すと直ります。</translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation>Ctrl・Alt・Meta を押しながら、Ctrl+Alt+B のようにもう1つのキーを押してください</translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation>「{keys}」はキーボードショートカットではありません。{example}</translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation>「{keys}」はふだんの入力を妨げます。{example}</translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation>{log_file} を書き込めないため、ログを残していません：{error}。ほかはいつもどおりです。そこにあるものを取り除くか空きを作って、MoodGuard を起動し直してください。</translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation>ログを消去できませんでした（{error}）：{path}</translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation>ほかのプログラムがすでに {keys} を使っています。{advice}</translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation>キーボードに {key} キーがありません。{advice}</translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation>設定で「{shortcut}」に別のキーを選んでください。</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation>macOS は {keys} をプログラムに渡しません（エラー {error}）。</translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation>デスクトップでショートカットが拒否されました。別のキーで設定を保存すると、もう一度確認されます。ほかはいつもどおりです。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation>このデスクトップはプログラムにショートカットを渡しません。デスクトップの設定でキーにコマンドを割り当てられます：moodguard skip、right、wrong、later、break、pause、resume で同じことができます。ほかはいつもどおりです。</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation>Windows は {keys} をプログラムに渡しません（エラー {error}）。</translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation>ディスプレイが応答しないため、ショートカットを使えません。ほかは動き続け、次の起動でもう一度試します。</translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>このデスクトップの壁紙を設定する方法が分かりません。絵を保存して、デスクトップの設定から選んでください。</translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation>壁紙に設定しました。</translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>デスクトップがこの絵を壁紙にできませんでした{told}。絵を保存して、デスクトップの設定から選んでください。</translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation>絵をデスクトップに渡しました。使うかどうか確認されることがあります。</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation>暗すぎて見えないか、カメラが覆われています</translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation>カメラから遠すぎて、よく見えません</translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation>この明るさではよく見えません</translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation>新しい明るさや場所に慣れているところです</translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation>映像がぼやけています</translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation>カメラのほうを向いていません</translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation>顔の一部が隠れています</translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation>顔がよく見えません</translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation>ほかのプログラムがカメラを使用中かもしれません</translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation>カメラがつながっていません</translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation>カメラが応答しません</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation>MoodGuard にカメラの使用が許可されていません</translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation>カメラの使用にまだ同意していません</translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation>カメラの映像を読み込めません</translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation>いまは表情を読み取れません</translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation>戻ってくると MoodGuard が再開します。</translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation>カバーを開けるか、明かりをつけてください。</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>もう少し近づいてください。</translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation>正面の明かりや、日差しを遮るカーテンが役立ちます。推測はしません。</translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation>顔の見え方が変わるため、1分ほど見てから声をかけます。</translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation>カメラを拭くとよくなるかもしれません。</translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation>画面のほうを向いてください。</translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation>手やカップ、映像の端が邪魔をしているかもしれません。</translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation>正面に明かりを置いて、画面のほうを向いてください。</translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation>MoodGuard は待って、自動で再試行します。</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>つなぐか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation>自動で再試行します。抜き差しするとよくなるかもしれません。</translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation>システムのプライバシー設定で変更できます。</translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation>「ようこそ」か設定で同意するまで、閉じたままです。</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation>自動で再試行します。設定で別のカメラを選ぶこともできます。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動で再試行します。</translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation>良好です。顔がよく見えます。</translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation>カメラの前に座ってください。</translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation>承知しました。いままで分かっていることと合うので、何も変わりません。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation>承知しました。早めに声をかけます。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation>承知しました。少し早めに声をかけます。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation>承知しました。少し遅めに声をかけます。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation>承知しました。遅めに声をかけます。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation>承知しました。早めに声をかけ、そのあとは長めに静かにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation>承知しました。少し早めに声をかけ、そのあとは長めに静かにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation>承知しました。声をかけたあとは長めに静かにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation>承知しました。少し遅めに声をかけ、そのあとは長めに静かにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation>承知しました。遅めに声をかけ、そのあとは長めに静かにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation>承知しました。早めに声をかけ、そのあと静かにする時間は短めにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation>承知しました。少し早めに声をかけ、そのあと静かにする時間は短めにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation>承知しました。声をかけたあと静かにする時間を短めにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation>承知しました。少し遅めに声をかけ、そのあと静かにする時間は短めにします。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation>承知しました。遅めに声をかけ、そのあと静かにする時間は短めにします。</translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation>回答がまちまちなので、MoodGuard は少しだけ参考にします。</translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation>提案が合っていたかどうか、まだ答えがありません。</translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation>
            <numerusform>「違っていた」は%n件、「合っていた」はまだありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation>
            <numerusform>「合っていた」は%n件、「違っていた」はまだありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation>
            <numerusform>「違っていた」は%n件、「合っていた」は{right}件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation>ふだんよりずっとこわばって見えないと数えません。</translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation>ふだんより少しこわばって見えないと数えません。</translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation>ふだんより少し早めに、こわばっていると数えます。</translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation>ふだんどおりの基準で数えます。</translation>
    </message>
    <message>
        <source>Before it speaks up, MoodGuard must be surer than usual.</source>
        <translation>声をかける前に、いつもよりはっきりした手がかりを待ちます。</translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation>提案のあとは長めに静かにします。</translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation>提案の間隔が短くなることがあります。</translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation>通話中（{programs}）</translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation>
            <numerusform>{programs} がカメラかマイクを使用中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} (is|are) running</source>
        <translation>
            <numerusform>{programs} が動作中</numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation>{programs} など</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸って</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>止めて</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐いて</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休んで</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>首</translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation>頭を片方の肩のほうへ傾け、呼吸します。</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation>耳のほうへ引き上げ、止めて、すとんと下ろします。</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>腕</translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation>両手を気持ちよいところまで上に伸ばします。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>体側</translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation>片腕を頭の上へ。少し横に傾きます。</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>手首</translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation>腕を前に、指を上に。やさしく手前に引きます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背中</translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation>上半身をだらりと下げ、腕と首の力を抜きます。</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>設定した時間帯の外</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>画面がロックされています</translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation>席を外しているようです</translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation>カメラかマイクが使用中です</translation>
    </message>
    <message>
        <source>a program that you have listed is running</source>
        <translation>一覧のプログラムが動作中</translation>
    </message>
    <message>
        <source>your calendar says that you are busy</source>
        <translation>カレンダーで予定が入っています</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>全画面で表示中です</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>「おやすみモード」がオンです</translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation>通話中でないか確認しています</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>コンピューターがスリープから復帰したところです</translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation>オフ（MoodGuard が一時停止中）</translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation>オフ（設定した時間帯の外）</translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation>オフ：{reason}</translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation>MoodGuard がふだんの表情を学び始めました。測るともっと早く始められます。</translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation>ふだんの表情がまだ分からないため、一般的な人の表情を基準にしています。</translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation>ふだんの表情は別の表情モデルで測られています。もう一度測ってください。</translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation>ふだんの表情は少し厳しく見えますが、MoodGuard はそれをふつうと見なします。</translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation>ふだんの表情がおだやかなので、MoodGuard は緊張に少し早く気づけます。</translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation>ふだんの表情は一般的な人とほぼ同じです。</translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation>休憩を提案しました</translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation>静かな1分間を提案しました</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation>MoodGuard は見守りを続けますが、声はかけません。</translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation>約1時間半、少しこわばっています</translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation>約2時間半、少しこわばっています</translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation>約3時間半、少しこわばっています</translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation>ふだんの表情を測っています</translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation>その間は何も提案しません。</translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation>ガイド付きの1分間の途中です</translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation>終わるまで何も提案しません。</translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation>ご希望の一時停止です。カメラはオフです。</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation>一時停止中（{until}）</translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation>その間カメラはオフです。</translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation>以前に見たことはもう数えないため、しばらく見てから声をかけます。</translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation>静かにしています：{reason}</translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation>静かにしています（{until}）：{reason}</translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation>あとで知らせるように頼まれています。それまで何も提案しません。</translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation>提案は{when}また出ます</translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation>お休み中（{until}）：提案したところです</translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation>まもなく最初に見ます</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>まだ何も見ていません。</translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation>
            <numerusform>今日の提案は%n件で上限です。続きは明日から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation>
            <numerusform>今日の提案は%n件で上限を超えました。続きは明日から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation>
            <numerusform>設定では1日%n件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation>今日の明るさに慣れています。準備完了は{when}</translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation>声をかける前に、顔を{needed}見ます。これまでに{seen}見ました。</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>落ち着いています</translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation>だいたい落ち着いています</translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation>いま少しこわばっています</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation>
            <numerusform>約%n分、少しこわばっています</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation>約1時間、少しこわばっています</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation>
            <numerusform>約%n時間、少しこわばっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation>直近{span}のうち{share}がこわばって見えました。{limit}から休憩を提案します。いまこわばっている確からしさは{sure}で、{needed}必要です。</translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation>しばらく顔がこわばって見えます。</translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation>また落ち着いて見えます。</translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation>それ以降、ほとんど映っていませんでした。</translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation>まだ少しこわばって見えます。</translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation>ギャラリーが閉じられました。</translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation>静かな1分間が終わりました。</translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation>MoodGuard がまた声をかけられます。</translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation>提案をとばしました。</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>休憩しました。</translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation>あとで知らせるように頼まれました。</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>知らせるように頼まれていました。</translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation>1分間休みました。</translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation>直近{span}のうち{share}がこわばって見えました。{limit}から休憩を提案します。続いている確からしさは{sure}で、{needed}必要です。</translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation>提案後の{span}のうち、顔が見えたのは{share}でした。{needed}必要です。</translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation>提案後の{span}のうち{share}がこわばって見えました。{limit}から静かな1分間を提案します。</translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation>{span}は提案しません。</translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation>提案のない{span}が過ぎました。</translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation>あと約1時間半</translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation>あと約2時間半</translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation>あと約3時間半</translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation>{weekday} {time} まで</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>深夜0時まで</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} まで</translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation>明日 {time} まで</translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation>{date} {time} まで</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>深夜0時に</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time} に</translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation>明日 {time} に</translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation>{weekday} {time} に</translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation>{date} {time} に</translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation>あと少し</translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation>あと約1分</translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation>
            <numerusform>あと約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation>あと約1時間</translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation>
            <numerusform>あと約%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>約1分後</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>約%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number}分</translation>
    </message>
    <message>
        <source>Have a coffee break</source>
        <translation>コーヒーで一息つきましょう</translation>
    </message>
    <message>
        <source>Time for a few deep breaths?</source>
        <translation>深呼吸をしてみませんか？</translation>
    </message>
    <message>
        <source>Look out of the window for a moment</source>
        <translation>少し窓の外を眺めましょう</translation>
    </message>
    <message>
        <source>Stand up and stretch a little</source>
        <translation>立ち上がって少し伸びましょう</translation>
    </message>
    <message>
        <source>A glass of water, and a short walk?</source>
        <translation>水を一杯飲んで、少し歩きませんか？</translation>
    </message>
    <message>
        <source>Put on a piece of music that you like</source>
        <translation>好きな曲をかけましょう</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>When to speak up</source>
        <translation>声をかけるとき</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>静かにするとき</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Guided minutes</source>
        <translation>ガイド付きの1分間</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>MoodGuard then waits in the tray. It never starts by itself unless you switch this on.</source>
        <translation>MoodGuard がトレイで待機します。オンにしない限り、勝手には起動しません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of MoodGuard&apos;s windows and cards. What you have written yourself stays as it is.</source>
        <translation>MoodGuard のウィンドウとカードの言語です。ご自分で書いたものはそのままです。</translation>
    </message>
    <message>
        <source>Break messages</source>
        <translation>休憩のメッセージ</translation>
    </message>
    <message>
        <source>One a line. The small card that suggests a break shows them in turn.</source>
        <translation>1行に1つ。休憩を提案する小さなカードに順番に出ます。</translation>
    </message>
    <message>
        <source>Break message stays for</source>
        <translation>メッセージの表示時間</translation>
    </message>
    <message>
        <source>It never takes the keyboard, and a click sends it away.</source>
        <translation>キーボードを奪うことはなく、クリックで消えます。</translation>
    </message>
    <message>
        <source>Show the card on</source>
        <translation>カードを出す画面</translation>
    </message>
    <message>
        <source>Where you have several screens.</source>
        <translation>画面が複数あるとき。</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>マウスのある画面</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>メイン画面</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Wait until I pause for</source>
        <translation>手を止めるまで待つ</translation>
    </message>
    <message>
        <source>Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 minutes at the latest.</source>
        <translation>入力中やマウス操作中は何も出ません。この時間だけ手が止まったとき、遅くとも3分後に出ます。</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>待たない</translation>
    </message>
    <message>
        <source>Suggest by a notification of the desktop</source>
        <translation>デスクトップの通知で提案する</translation>
    </message>
    <message>
        <source>In place of the card. Where the desktop shows none, the card comes all the same.</source>
        <translation>カードの代わりです。通知が出ないデスクトップではカードが出ます。</translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation>落ち着く音</translation>
    </message>
    <message>
        <source>An audio file of yours, or a folder of them. The card then has a button that plays one with the player that you use.</source>
        <translation>お手持ちの音声ファイルか、そのフォルダー。カードに、お使いのプレーヤーで再生するボタンが付きます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pause music and films during a break</source>
        <translation>休憩中は音楽や動画を止める</translation>
    </message>
    <message>
        <source>What plays is paused when a break begins, and goes on after it. On Linux, with players that can be told.</source>
        <translation>再生中のものは休憩が始まると止まり、終わると続きます。Linux で、操作できるプレーヤーのみ。</translation>
    </message>
    <message>
        <source>Pictures from it are looked at in memory and forgotten at once.</source>
        <translation>映像はメモリー上で見て、すぐに忘れます。</translation>
    </message>
    <message>
        <source>Look about every</source>
        <translation>見る間隔（およそ）</translation>
    </message>
    <message>
        <source>Longer is lighter on the computer; shorter notices sooner.</source>
        <translation>長いほどコンピューターの負担が減り、短いほど早く気づきます。</translation>
    </message>
    <message>
        <source>Look more or less often by itself</source>
        <translation>見る頻度を自動で調整する</translation>
    </message>
    <message>
        <source>Half as often while all is calm or you are away, half as often again on battery, and twice as often while tension builds.</source>
        <translation>落ち着いているときや不在のときは半分、バッテリー使用時はさらに半分、緊張が高まると2倍になります。</translation>
    </message>
    <message>
        <source>Keep the camera open between looks</source>
        <translation>見ていない間もカメラを開けておく</translation>
    </message>
    <message>
        <source>Its light then stays on, and other programs may not be able to use the camera.</source>
        <translation>ランプが点いたままになり、ほかのプログラムがカメラを使えないことがあります。</translation>
    </message>
    <message>
        <source>Expression model</source>
        <translation>表情モデル</translation>
    </message>
    <message>
        <source>For experts: a file of your own that tells expressions apart, made for MoodGuard.</source>
        <translation>上級者向け：MoodGuard 用に作られた、表情を見分けるファイル。</translation>
    </message>
    <message>
        <source>The one MoodGuard ships with</source>
        <translation>付属のもの</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>ひかえめ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>積極的</translation>
    </message>
    <message>
        <source>Judge by my resting face</source>
        <translation>ふだんの表情を基準にする</translation>
    </message>
    <message>
        <source>A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; measuring it takes 20 seconds.</source>
        <translation>もともと厳しく見える顔を、緊張と取り違えなくなります。少しずつ学びますが、測るなら20秒です。</translation>
    </message>
    <message>
        <source>A face counts as tense from</source>
        <translation>こわばっていると数える基準</translation>
    </message>
    <message>
        <source>Higher: MoodGuard is slower to take a face for tense, and errs less often.</source>
        <translation>高いほど、こわばっていると見なしにくくなり、間違いが減ります。</translation>
    </message>
    <message>
        <source>MoodGuard decides</source>
        <translation>MoodGuard におまかせ</translation>
    </message>
    <message>
        <source>Look back over</source>
        <translation>さかのぼる長さ</translation>
    </message>
    <message>
        <source>What was seen longer ago no longer counts.</source>
        <translation>それより前に見たことは数えません。</translation>
    </message>
    <message>
        <source>A tense mood lasts about</source>
        <translation>緊張した気分の長さ（およそ）</translation>
    </message>
    <message>
        <source>A few tense looks are then no mood yet, and one smile does not end it.</source>
        <translation>数回こわばっただけでは気分とは見なさず、一度の笑顔で終わりにもしません。</translation>
    </message>
    <message>
        <source>Each look alone</source>
        <translation>1回ごとに判断</translation>
    </message>
    <message>
        <source>Seen for at least</source>
        <translation>最低限見る割合</translation>
    </message>
    <message>
        <source>MoodGuard stays silent until it has seen your face for this much of that time.</source>
        <translation>その時間のうち、この割合だけ顔を見るまでは黙っています。</translation>
    </message>
    <message>
        <source>Suggest a break when tense for</source>
        <translation>休憩を提案する緊張の割合</translation>
    </message>
    <message>
        <source>How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.</source>
        <translation>その時間のうち、どれだけこわばって見えたら提案するか。低いほど早めですが、間違いも増えます。</translation>
    </message>
    <message>
        <source>And when this sure that it goes on</source>
        <translation>続いているという確からしさ</translation>
    </message>
    <message>
        <source>Higher: MoodGuard errs less often, and speaks up later.</source>
        <translation>高いほど間違いが減り、声をかけるのが遅くなります。</translation>
    </message>
    <message>
        <source>Then watch for another</source>
        <translation>そのあと見守る時間</translation>
    </message>
    <message>
        <source>If you look tense for much of this time, too, a quiet minute is suggested.</source>
        <translation>この間も多くこわばって見えたら、静かな1分間を提案します。</translation>
    </message>
    <message>
        <source>Suggest that quiet minute when tense for</source>
        <translation>静かな1分間を提案する割合</translation>
    </message>
    <message>
        <source>How much of the time since the first suggestion has to look tense.</source>
        <translation>最初の提案のあと、どれだけこわばって見えたら提案するか。</translation>
    </message>
    <message>
        <source>Give the gallery</source>
        <translation>ギャラリーの時間</translation>
    </message>
    <message>
        <source>After this time, or when you close it, MoodGuard leaves you alone for a while.</source>
        <translation>この時間が過ぎるか閉じると、しばらく静かにします。</translation>
    </message>
    <message>
        <source>Afterwards stay silent for</source>
        <translation>そのあと静かにする時間</translation>
    </message>
    <message>
        <source>After a suggestion MoodGuard leaves you alone for this long.</source>
        <translation>提案のあと、この時間だけ静かにします。</translation>
    </message>
    <message>
        <source>Suggest a break at most</source>
        <translation>休憩の提案は最大</translation>
    </message>
    <message>
        <source>So that MoodGuard itself never becomes a disturbance.</source>
        <translation>MoodGuard 自体が邪魔にならないように。</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>回/日</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Ask me how I am</source>
        <translation>調子をたずねる</translation>
    </message>
    <message>
        <source>A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no answer is fine, too.</source>
        <translation>手が止まったときに、ボタンが3つの小さなカードが出ます。答えると表情の見分けに役立ちます。答えなくてもかまいません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>At most once a week</source>
        <translation>多くて週1回</translation>
    </message>
    <message>
        <source>At most once a day</source>
        <translation>多くて1日1回</translation>
    </message>
    <message>
        <source>Watch only at these hours</source>
        <translation>この時間帯だけ見守る</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Switch the camera off when I am away for</source>
        <translation>不在になってカメラをオフにするまで</translation>
    </message>
    <message>
        <source>Counted from the last key or mouse movement.</source>
        <translation>最後のキー入力かマウス操作から数えます。</translation>
    </message>
    <message>
        <source>Switch the camera off in calls</source>
        <translation>通話中はカメラをオフにする</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>色と文字</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Keep my history for</source>
        <translation>記録を残す期間</translation>
    </message>
    <message>
        <source>How your days were, as numbers on this computer alone: “How am I doing” shows them. What is older is erased within the hour.</source>
        <translation>毎日の様子を、このコンピューターだけに数値で残します。「最近の調子」で見られます。古いものは1時間以内に消えます。</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>How easily MoodGuard speaks up</source>
        <translation>声のかけやすさ</translation>
    </message>
    <message>
        <source>To the right it speaks up sooner, and errs more often. To the left it comes later and less often.</source>
        <translation>右へ動かすと早めですが間違いも増えます。左へ動かすと遅めで回数も減ります。</translation>
    </message>
    <message>
        <source>Very gentle</source>
        <translation>とてもひかえめ</translation>
    </message>
    <message>
        <source>Very eager</source>
        <translation>とても積極的</translation>
    </message>
    <message>
        <source>At other times the camera is off. Drag over the hours, or go there with the arrow keys and press Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.</source>
        <translation>それ以外の時間はカメラがオフです。時間をドラッグするか、矢印キーとスペースで選ぶか、入力してください：「月-金 9:00-17:30; 土 10-12」。</translation>
    </message>
    <message>
        <source>While another program uses the camera or the microphone.</source>
        <translation>ほかのプログラムがカメラかマイクを使っている間。</translation>
    </message>
    <message>
        <source>Say nothing while something fills the screen</source>
        <translation>全画面表示のときは声をかけない</translation>
    </message>
    <message>
        <source>A film, a game or a presentation. MoodGuard goes on watching.</source>
        <translation>映画、ゲーム、プレゼンなど。見守りは続けます。</translation>
    </message>
    <message>
        <source>Respect “do not disturb”</source>
        <translation>「おやすみモード」に従う</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, but says nothing until it is switched off.</source>
        <translation>見守りは続けますが、オフになるまで声はかけません。</translation>
    </message>
    <message>
        <source>Pause while one of these programs runs</source>
        <translation>これらのプログラムの動作中は休む</translation>
    </message>
    <message>
        <source>Their names, one a line, like obs or powerpnt. The camera is off meanwhile.</source>
        <translation>名前を1行に1つ（obs や powerpnt など）。その間カメラはオフです。</translation>
    </message>
    <message>
        <source>Pause at the busy times of these calendars</source>
        <translation>これらのカレンダーの予定中は休む</translation>
    </message>
    <message>
        <source>Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what is marked as free, don&apos;t count.</source>
        <translation>このコンピューターのカレンダーファイル（.ics）を1行に1つ。時刻だけを読みます。終日の予定と「空き」は数えません。</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>絵のフォルダー</translation>
    </message>
    <message>
        <source>PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.</source>
        <translation>中の PNG・JPEG・WebP 画像を表示します。中の各フォルダーがテーマになります。</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings</source>
        <translation>MoodGuard の絵</translation>
    </message>
    <message>
        <source>Show MoodGuard&apos;s paintings beside my pictures</source>
        <translation>自分の絵と一緒に MoodGuard の絵も表示する</translation>
    </message>
    <message>
        <source>Otherwise they are shown where no folder is chosen.</source>
        <translation>オフのときは、フォルダー未選択の場合に表示します。</translation>
    </message>
    <message>
        <source>What you like to see</source>
        <translation>見たいもの</translation>
    </message>
    <message>
        <source>Themes that are switched off are not shown. MoodGuard chooses among the others.</source>
        <translation>オフにしたテーマは表示しません。残りから MoodGuard が選びます。</translation>
    </message>
    <message>
        <source>Open the gallery by itself</source>
        <translation>ギャラリーを自動で開く</translation>
    </message>
    <message>
        <source>When you still look tense some minutes after a suggestion. Otherwise a card offers it.</source>
        <translation>提案の数分後もこわばって見えるとき。オフのときはカードでおすすめします。</translation>
    </message>
    <message>
        <source>In the slideshow each picture stays for</source>
        <translation>スライドショーの1枚の時間</translation>
    </message>
    <message>
        <source>Long enough to breathe out.</source>
        <translation>ゆっくり息を吐けるくらい。</translation>
    </message>
    <message>
        <source>Let pictures drift in the slideshow</source>
        <translation>スライドショーで絵をゆっくり動かす</translation>
    </message>
    <message>
        <source>So slowly that you hardly notice. Off, they keep still.</source>
        <translation>ほとんど気づかないほどゆっくり。オフにすると止まります。</translation>
    </message>
    <message>
        <source>Paint new pictures by itself</source>
        <translation>新しい絵を自動で描く</translation>
    </message>
    <message>
        <source>A few at a time, like those that have calmed you, while the computer has nothing better to do: not in calls, in full screen or on battery. You are never in them.</source>
        <translation>落ち着けた絵に似たものを少しずつ、コンピューターが空いているときに描きます。通話中・全画面・バッテリー使用時は描きません。あなたが描かれることはありません。</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>残す枚数は最大</translation>
    </message>
    <message>
        <source>Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.</source>
        <translation>新しい絵のうち、効果の少ないもの、次に古いものから消えます。最大50 MBです。</translation>
    </message>
    <message>
        <source>paintings</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>How long to breathe in, hold and breathe out, in seconds. You can change it while you breathe.</source>
        <translation>吸う・止める・吐く長さ（秒）。呼吸中にも変えられます。</translation>
    </message>
    <message>
        <source>4 in, 6 out</source>
        <translation>吸う4、吐く6</translation>
    </message>
    <message>
        <source>4 in, hold 4, 4 out, rest 4</source>
        <translation>吸う4、止める4、吐く4、休む4</translation>
    </message>
    <message>
        <source>4 in, hold 7, 8 out</source>
        <translation>吸う4、止める7、吐く8</translation>
    </message>
    <message>
        <source>Breathe by words alone</source>
        <translation>言葉だけで呼吸する</translation>
    </message>
    <message>
        <source>In place of the circle that grows and shrinks, with nothing that moves.</source>
        <translation>大きさの変わる円の代わりに、動くもののない表示にします。</translation>
    </message>
    <message>
        <source>Sound during a minute</source>
        <translation>1分間の音</translation>
    </message>
    <message>
        <source>Made by MoodGuard itself. It fades in and out, and ends with the minute.</source>
        <translation>MoodGuard が作る音です。ゆっくり始まり、1分間とともに消えます。</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風</translation>
    </message>
    <message>
        <source>Deep rush</source>
        <translation>低いざわめき</translation>
    </message>
    <message>
        <source>On top of the volume of your computer.</source>
        <translation>コンピューターの音量に加えて調整します。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るいか暗いか</translation>
    </message>
    <message>
        <source>“As the system has it” follows your desktop, also as it changes.</source>
        <translation>「システムに合わせる」はデスクトップの変更にも従います。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>In MoodGuard&apos;s own windows, on top of the size that your desktop has.</source>
        <translation>MoodGuard のウィンドウで、デスクトップの大きさに加えて調整します。</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>少し大きい</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>2倍</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを強く</translation>
    </message>
    <message>
        <source>Words and outlines stand out more. It is on anyway where your desktop asks for it.</source>
        <translation>文字や輪郭がはっきりします。デスクトップが求める場合は常にオンです。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing fades, drifts or grows: pictures keep still, and you breathe by words.</source>
        <translation>フェードや移動、拡大をしません。絵は止まり、呼吸は言葉で案内します。</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>スクリーンリーダーに知らせる</translation>
    </message>
    <message>
        <source>A screen reader then says a suggestion as it comes, for its card never takes the keyboard.</source>
        <translation>カードはキーボードを奪わないため、提案が出たときに読み上げます。</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>いま休憩する</translation>
    </message>
    <message>
        <source>Press keys together, like Ctrl+Alt+B. They work whatever window is in front.</source>
        <translation>Ctrl+Alt+B のように、キーを同時に押してください。どのウィンドウが前にあっても使えます。</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>The camera is off while MoodGuard is paused.</source>
        <translation>一時停止中はカメラがオフです。</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>提案をとばす</translation>
    </message>
    <message>
        <source>As “Not now” on the card.</source>
        <translation>カードの「いまはしない」と同じです。</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>10分後に知らせる</translation>
    </message>
    <message>
        <source>The suggestion then comes again.</source>
        <translation>そのとき提案がまた出ます。</translation>
    </message>
    <message>
        <source>MoodGuard then speaks up a little sooner.</source>
        <translation>以後、少し早めに声をかけます。</translation>
    </message>
    <message>
        <source>MoodGuard is then slower to speak up.</source>
        <translation>以後、遅めに声をかけます。</translation>
    </message>
    <message>
        <source>Let other programs of mine use MoodGuard</source>
        <translation>ほかのプログラムに MoodGuard を使わせる</translation>
    </message>
    <message>
        <source>By the desktop&apos;s message bus, on Linux: they can do what the icon&apos;s menu can, and are told of suggestions and pauses.</source>
        <translation>Linux のメッセージバスで、アイコンのメニューと同じことができ、提案や一時停止も知らされます。</translation>
    </message>
    <message>
        <source>Run when MoodGuard suggests a break</source>
        <translation>休憩を提案したときに実行</translation>
    </message>
    <message>
        <source>A program of yours: its name in the first line, then one argument a line. No shell is involved.</source>
        <translation>あなたのプログラム：1行目に名前、以降は1行に引数1つ。シェルは使いません。</translation>
    </message>
    <message>
        <source>Run when a break is over</source>
        <translation>休憩が終わったときに実行</translation>
    </message>
    <message>
        <source>When a guided minute has ended, or the gallery was closed.</source>
        <translation>ガイド付きの1分間が終わるか、ギャラリーが閉じられたとき。</translation>
    </message>
    <message>
        <source>Run when a pause begins</source>
        <translation>一時停止したときに実行</translation>
    </message>
    <message>
        <source>When you pause MoodGuard.</source>
        <translation>MoodGuard を一時停止したとき。</translation>
    </message>
    <message>
        <source>Run when a pause ends</source>
        <translation>再開したときに実行</translation>
    </message>
    <message>
        <source>When you resume MoodGuard, or a pause is over.</source>
        <translation>MoodGuard を再開したとき、または一時停止が終わったとき。</translation>
    </message>
    <message>
        <source>Run when the camera goes off</source>
        <translation>カメラがオフになったときに実行</translation>
    </message>
    <message>
        <source>In a pause, in a call, out of hours, when you are away or the screen is locked.</source>
        <translation>一時停止中、通話中、時間帯の外、不在のとき、画面ロック中。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put into {file}.</source>
        <translation>
            <numerusform>%n個のファイルを {file} に入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was brought back, and holds from now on.</source>
        <translation>バックアップを戻しました。これから有効です。</translation>
    </message>
    <message>
        <source>All was left as it is.</source>
        <translation>何も変えていません。</translation>
    </message>
    <message>
        <source>Your system has no message bus by which programs could use MoodGuard.</source>
        <translation>プログラムから MoodGuard を使うためのメッセージバスがありません。</translation>
    </message>
    <message>
        <source>Other programs can&apos;t use MoodGuard just now: the desktop&apos;s message bus isn&apos;t there, or another program goes by its name. All else goes on. Switch that off and on in the settings to try anew.</source>
        <translation>いまはほかのプログラムから使えません。メッセージバスがないか、別のプログラムが同じ名前を使っています。ほかは動き続けます。設定でオフにしてからオンにすると再試行します。</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read just now. All else goes on, and it is tried again.</source>
        <translation>いまはカレンダーを読み込めません。ほかは動き続け、再試行します。</translation>
    </message>
    <message>
        <source>Your calendars take too long to be read, so they are left out. All else goes on.</source>
        <translation>カレンダーの読み込みに時間がかかりすぎるため、使いません。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Your history stays as it is. Make room or choose another place, then try again.</source>
        <translation>「{name}」を書き込めません：{reason}。記録はそのままです。空きを作るか別の場所を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is written to {path}.</source>
        <translation>{path} に書き込みました。</translation>
    </message>
    <message>
        <source>Something went wrong with your history; the log says more. All else goes on.</source>
        <translation>記録に問題が起きました。詳しくはログにあります。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Too many of your commands still run, so a new one was not begun. All else goes on.</source>
        <translation>実行中のコマンドが多すぎるため、新しいものは始めませんでした。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Your command “{name}” can&apos;t be started: there is no such program, or you may not run it. All else goes on. Mend its first line in the settings.</source>
        <translation>コマンド「{name}」を始められません。プログラムがないか、実行する権限がありません。ほかは動き続けます。設定で1行目を直してください。</translation>
    </message>
    <message>
        <source>It ran, and ended without trouble.</source>
        <translation>実行され、問題なく終わりました。</translation>
    </message>
    <message>
        <source>Your command “{name}” broke off. All else goes on.</source>
        <translation>コマンド「{name}」が途中で止まりました。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Your command “{name}” ended with the status {status}. All else goes on.</source>
        <translation>コマンド「{name}」は状態 {status} で終わりました。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Your command “{name}” took too long and was ended. All else goes on.</source>
        <translation>コマンド「{name}」は時間がかかりすぎたため終了しました。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>how often that is, nobody has counted with your advanced settings.</source>
        <translation>詳しい設定を変えているため、頻度は分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>about one suggestion in %n calm day(s).</source>
        <translation>
            <numerusform>おだやかな日%n日に約1回の提案。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {why}.</source>
        <translation>使えません：{why}。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no sound in this folder that MoodGuard knows: {endings}.</source>
        <translation>このフォルダーに MoodGuard が扱える音がありません：{endings}。</translation>
    </message>
    <message>
        <source>This is no sound that MoodGuard knows: {endings}.</source>
        <translation>MoodGuard が扱える音ではありません：{endings}。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>バックアップを作る…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>バックアップを戻す…</translation>
    </message>
    <message>
        <source>A backup is one file with your settings, all profiles, and what MoodGuard has learned. It holds no picture of you. Keep it where only you can read it, or take it to another computer.</source>
        <translation>バックアップは、設定、すべてのプロファイル、学んだことを収めた1つのファイルです。あなたの画像は入っていません。自分だけが読める場所に置くか、別のコンピューターへ移してください。</translation>
    </message>
    <message>
        <source>What this backup would change</source>
        <translation>このバックアップで変わること</translation>
    </message>
    <message>
        <source>What this backup of {day} would change</source>
        <translation>{day} のこのバックアップで変わること</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is like that already.</source>
        <translation>なし：すでにこのとおりです。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>何も変えない</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作る</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>バックアップを戻す</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>コマンドなし</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Runs what stands here once, whether it is saved or not</source>
        <translation>ここにある内容を、保存の有無にかかわらず一度実行します</translation>
    </message>
    <message>
        <source>Test: {label}</source>
        <translation>テスト：{label}</translation>
    </message>
    <message>
        <source>That is no command: {why}.</source>
        <translation>コマンドではありません：{why}。</translation>
    </message>
    <message>
        <source>It runs…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Erase from this day</source>
        <translation>この日から消去</translation>
    </message>
    <message>
        <source>Erase to this day</source>
        <translation>この日まで消去</translation>
    </message>
    <message>
        <source>Erase these days…</source>
        <translation>この期間を消去…</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Erase your history from {first} to {last}, both included? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>{first} から {last} まで（両日を含む）の記録を消去しますか？回答から学んだことは残ります。元には戻せません。</translation>
    </message>
    <message>
        <source>Erase these days</source>
        <translation>この期間を消去</translation>
    </message>
    <message>
        <source>Erase all of your history? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>記録をすべて消去しますか？回答から学んだことは残ります。元には戻せません。</translation>
    </message>
    <message>
        <source>Erase your history</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>After your first guided minute, or a visit to the gallery, you can see here what helped.</source>
        <translation>最初のガイド付きの1分間かギャラリーのあと、何が役立ったかがここに出ます。</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Break or gallery</source>
        <translation>休憩またはギャラリー</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>How am I doing</source>
        <translation>最近の調子</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets</source>
        <translation>表計算用の表</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>プログラム用の JSON</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>Nothing of today was noted yet.</source>
        <translation>今日の記録はまだありません。</translation>
    </message>
    <message>
        <source>The fuller a square, the more of what was seen of that day looked tense.</source>
        <translation>四角が濃いほど、その日に見えた時間のうち、こわばって見えた割合が多いことを示します。</translation>
    </message>
    <message>
        <source>A square fills for each day that MoodGuard has watched.</source>
        <translation>MoodGuard が見守った日ごとに四角が埋まります。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>12週間</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>役立ったこと</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>数値を保存…</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV), or as JSON</source>
        <translation>表計算用の表（CSV）か JSON で</translation>
    </message>
    <message>
        <source>These are guesses from how you looked, and no measure of how you felt. They are on this computer alone, and nobody else&apos;s affair.</source>
        <translation>これらは見た目からの推測で、気持ちを測ったものではありません。このコンピューターだけにあり、ほかの誰にも関係ありません。</translation>
    </message>
    <message>
        <source>This is yours</source>
        <translation>これはあなたのものです</translation>
    </message>
    <message>
        <source>The demo plays, and nothing of it is noted here.</source>
        <translation>デモの再生中で、ここには何も記録されません。</translation>
    </message>
    <message>
        <source>You have chosen to keep no history. The settings can change that, on the page “General”.</source>
        <translation>記録を残さない設定です。設定の「全般」ページで変更できます。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>落ち着き</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>見えず</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>legend: camera or microphone were in use</comment>
        <translation>通話</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked calm.</source>
        <translation>{begin}～{end}：落ち着いて見えました。</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked tense.</source>
        <translation>{begin}～{end}：こわばって見えました。</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were not seen.</source>
        <translation>{begin}～{end}：映っていませんでした。</translation>
    </message>
    <message>
        <source>{begin} to {end}: MoodGuard was paused.</source>
        <translation>{begin}～{end}：MoodGuard は一時停止中でした。</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were in a call, and the camera was off.</source>
        <translation>{begin}～{end}：通話中で、カメラはオフでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>提案%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s).</source>
        <translation>
            <numerusform>休憩%n回。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing was noted.</source>
        <translation>{day}：記録なし。</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, too short to say more.</source>
        <translation>{day}：{seen}見えました。短すぎて判断できません。</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, calm all the time.</source>
        <translation>{day}：{seen}見え、ずっと落ち着いていました。</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, and for {tense} of that you looked tense.</source>
        <translation>{day}：{seen}見え、うち{tense}こわばって見えました。</translation>
    </message>
    <message>
        <source>Once MoodGuard has watched for a minute, your day begins to show here.</source>
        <translation>MoodGuard が1分見守ると、ここに一日の様子が出始めます。</translation>
    </message>
    <message>
        <source>A sentence about your week will stand here from {day} on, if enough was seen by then.</source>
        <translation>それまでに十分見えていれば、{day}から今週についての一文がここに出ます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>絵</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Rest for the eyes</source>
        <translation>目の休憩</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>短い休憩</translation>
    </message>
    <message numerus="yes">
        <source>You looked calmer with {helped} of %n picture(s).</source>
        <translation>
            <numerusform>%n枚の絵のうち{helped}枚で、より落ち着いて見えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You felt better after {helped} of %n time(s).</source>
        <translation>
            <numerusform>%n回のうち{helped}回、気分が良くなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is few, so far.</source>
        <translation>まだ少ない回数です。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>You were not seen yet.</source>
        <translation>まだ映っていません。</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked calm.</source>
        <translation>{seen}映り、落ち着いて見えました。</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked tense for {tense} of that.</source>
        <translation>{seen}映り、うち{tense}こわばって見えました。</translation>
    </message>
    <message>
        <source>Last week no time of the day stood out.</source>
        <translation>先週は、目立つ時間帯がありませんでした。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} morning.</source>
        <translation>先週は{day}の午前が、いちばんこわばって見えました。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} after lunch.</source>
        <translation>先週は{day}の昼食後が、いちばんこわばって見えました。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} afternoon.</source>
        <translation>先週は{day}の午後が、いちばんこわばって見えました。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} evening.</source>
        <translation>先週は{day}の夕方が、いちばんこわばって見えました。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} night.</source>
        <translation>先週は{day}の夜が、いちばんこわばって見えました。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n break(s) none helped, you said.</source>
        <translation>
            <numerusform>%n回の休憩のうち、役立ったものはないとのことでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{helped} of %n break(s) helped, you said.</source>
        <translation>
            <numerusform>%n回の休憩のうち{helped}回が役立ったとのことでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>1週間の時間帯</translation>
    </message>
    <message>
        <source>at least one hour is needed; “Pause” switches the camera off for good</source>
        <translation>少なくとも1時間必要です。「一時停止」でカメラをずっとオフにできます</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: on</source>
        <translation>{days}、{start}～{end}：オン</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: off</source>
        <translation>{days}、{start}～{end}：オフ</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: partly on</source>
        <translation>{days}、{start}～{end}：一部オン</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. All that is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>「{file}」を書き込めません：{why}。保存済みのものはそのままです。空きを作るか別の場所を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>「{file}」は壊れているか、MoodGuard のバックアップではありません。何も変えていません。</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>ファイルが壊れています。何も変えていません。</translation>
    </message>
    <message>
        <source>The file holds far more than a backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>MoodGuard のバックアップよりはるかに多くのものが入っています。何も変えていません。</translation>
    </message>
    <message>
        <source>This is no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>MoodGuard のバックアップではありません。何も変えていません。</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which is no part of a backup. Nothing was changed.</source>
        <translation>バックアップにないはずの「{name}」が入っています。何も変えていません。</translation>
    </message>
    <message>
        <source>This backup was made by a later MoodGuard. Install that version, then try again.</source>
        <translation>より新しい MoodGuard のバックアップです。その版を入れて、もう一度試してください。</translation>
    </message>
    <message>
        <source>What you erased from your history still lies beside it on the disk, since another program reads it. It goes with the next minute that is written.</source>
        <translation>ほかのプログラムが読んでいるため、消去した記録がまだディスクに残っています。次の1分が書かれると消えます。</translation>
    </message>
    <message>
        <source>Your history was damaged. It is kept as {name}, and a new one has begun.</source>
        <translation>記録が壊れていました。{name} として取っておき、新しい記録を始めました。</translation>
    </message>
    <message>
        <source>Your history is damaged and can&apos;t be read: {path}. While MoodGuard runs, it keeps it under another name and begins a new one.</source>
        <translation>記録が壊れていて読み込めません：{path}。MoodGuard の動作中に、別名で取っておき、新しく始めます。</translation>
    </message>
    <message>
        <source>The disk is full, so your history waits. Make room: what was noted meanwhile is then written. All else goes on.</source>
        <translation>ディスクがいっぱいなので、記録は待っています。空きを作ると、その間の内容が書き込まれます。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Another program holds your history, so it waits. What was noted meanwhile is written once that program lets go of {path}. All else goes on.</source>
        <translation>別のプログラムが記録を使っているため、待っています。{path} が解放されると、その間の内容が書き込まれます。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Your history can&apos;t be kept on disk ({reason}): {path}. It is tried again each minute. Make room or check the folder. All else goes on.</source>
        <translation>記録を保存できません（{reason}）：{path}。1分ごとに再試行します。空きを作るかフォルダーを確認してください。ほかは動き続けます。</translation>
    </message>
    <message>
        <source>Your history was written by a later version of MoodGuard: {path}. It is left as it is, and nothing new is kept in it. Install that version again, or take the file away.</source>
        <translation>記録は、より新しい版の MoodGuard が書いたものです：{path}。そのままにし、新しい内容は加えません。その版を入れ直すか、ファイルを取り除いてください。</translation>
    </message>
    <message>
        <source>What lies in the place of your history is another program&apos;s: {path}. It is left as it is, and no history is kept. Take the file away to begin one.</source>
        <translation>記録の場所にあるのは別のプログラムのものです：{path}。そのままにし、記録は残しません。ファイルを取り除くと始まります。</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew, with nothing but its name.</source>
        <translation>プロファイル「{name}」が名前だけで追加されます。</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew.</source>
        <translation>プロファイル「{name}」が加わります。</translation>
    </message>
    <message>
        <source>The profile “{old}” is called “{new}”, and keeps all that it has here.</source>
        <translation>プロファイル「{old}」の名前は「{new}」になり、ここにあるものはすべて残ります。</translation>
    </message>
    <message>
        <source>The profile “{old}” is replaced by “{new}”.</source>
        <translation>プロファイル「{old}」は「{new}」に置き換わります。</translation>
    </message>
    <message>
        <source>{profile}: {change}</source>
        <translation>{profile}：{change}</translation>
    </message>
    <message>
        <source>{profile}: what was learned is replaced (resting face, answers, likes, history).</source>
        <translation>{profile}：学んだこと（ふだんの表情、回答、好み、記録）が置き換わります。</translation>
    </message>
    <message>
        <source>{setting}: {new} (now {old})</source>
        <translation>{setting}：{new}（いまは {old}）</translation>
    </message>
    <message>
        <source>Nothing was changed, for the backup is damaged: {why}</source>
        <translation>バックアップが壊れているため、何も変えていません：{why}</translation>
    </message>
    <message>
        <source>The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard&apos;s folders can be written, then try again.</source>
        <translation>バックアップを戻せませんでした：{why}。すべて元のままです。空きを作るか、MoodGuard のフォルダーに書き込めるか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another backup is being looked at just now, in MoodGuard&apos;s window or by another command. End that first, then try again. Nothing was changed.</source>
        <translation>いま、MoodGuard のウィンドウか別のコマンドで、ほかのバックアップを確認中です。先にそれを終えてから、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>What was to be brought back is gone. Nothing was changed. Choose the backup once more.</source>
        <translation>元に戻すはずの内容がなくなっています。何も変更されていません。バックアップをもう一度選んでください。</translation>
    </message>
    <message>
        <source>The backup could be brought back only in part: {why}. Make room or see whether MoodGuard&apos;s folders can be written, then start MoodGuard anew: it puts that in order first.</source>
        <translation>バックアップは一部しか元に戻せませんでした：{why}。空き容量を増やすか、MoodGuard のフォルダーに書き込めるかを確かめてから、MoodGuard を起動し直してください。最初にその続きを整えます。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. Choose another place.</source>
        <translation>「{file}」を書き込めません：{why}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>{file} に保存しました。</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>この文章内を探す</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>MoodGuard: licences</source>
        <translation>MoodGuard：ライセンス</translation>
    </message>
    <message>
        <source>MoodGuard is made of these parts. Each stands under its own licence.</source>
        <translation>MoodGuard は次の部品でできています。それぞれに独自のライセンスがあります。</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>プログラムの部品</translation>
    </message>
    <message>
        <source>MoodGuard: the log</source>
        <translation>MoodGuard：ログ</translation>
    </message>
    <message>
        <source>States and errors, the newest at the end. It never says when somebody was tense.</source>
        <translation>状態とエラーです。新しいものが最後です。誰がいつ緊張していたかは記録されません。</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>問題だけ</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>No problem is in it.</source>
        <translation>問題は記録されていません。</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>MoodGuard: report for a helper</source>
        <translation>MoodGuard: サポート用レポート</translation>
    </message>
    <message>
        <source>For somebody who helps you. It has no numbers about moods, and no names of files or profiles. It goes nowhere by itself: read it, then save or copy it.</source>
        <translation>助けてくれる人のためのものです。気分の数値や、ファイルやプロファイルの名前は含まれません。勝手に送られることはありません。読んでから保存かコピーをしてください。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>A square for each day of twelve weeks. The arrow keys go from day to day.</source>
        <translation>12週間の各日に四角が1つ。矢印キーで日を移ります。</translation>
    </message>
    <message>
        <source>MoodGuard waits in the tray and offers a pause when you have looked tense for a while.</source>
        <translation>MoodGuard はトレイで待ち、しばらく顔がこわばって見えると休憩を提案します。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard to the programs that start with it, in its settings.</source>
        <translation>Flatpak の中からは、MoodGuard は自分をログイン時に起動するよう設定できません。デスクトップならできます。デスクトップの設定で、自動的に起動するプログラムに MoodGuard を加えてください。</translation>
    </message>
    <message>
        <source>Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it does.</source>
        <translation>MoodGuard をログイン時に起動してよいか、デスクトップが尋ねています。そこで同意すると、起動するようになります。</translation>
    </message>
    <message>
        <source>Your desktop does not let MoodGuard start when you log in. Allow it in the desktop&apos;s settings, under the programs that may run in the background, then switch it on here again.</source>
        <translation>デスクトップが MoodGuard のログイン時の起動を許していません。デスクトップの設定の、バックグラウンドで動いてよいプログラムで許可してから、ここでもう一度オンにしてください。</translation>
    </message>
    <message>
        <source>MoodGuard may still start at login, since your desktop can&apos;t be told otherwise just now. Take it out of the programs that start with your desktop, in its settings.</source>
        <translation>いまはデスクトップに伝えられないため、MoodGuard はログイン時にまだ起動するかもしれません。デスクトップの設定で、一緒に起動するプログラムから外してください。</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days or hours</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days or hours</comment>
        <translation>から</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>は数ではありません</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <translation>は有限の数ではありません</translation>
    </message>
    <message>
        <source>is {number}, but must be {least} to {most}</source>
        <translation>は {number} ですが、{least} から {most} の間でなければなりません</translation>
    </message>
    <message numerus="yes">
        <source>at most %n program(s) can be listed</source>
        <translation>
            <numerusform>プログラムは%n個まで書けます</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a path; its last part alone is the program&apos;s name</source>
        <translation>「{name}」はパスです。最後の部分だけがプログラムの名前です</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a program&apos;s name</source>
        <translation>「{name}…」はプログラムの名前としては長すぎます</translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar(s) can be listed</source>
        <translation>
            <numerusform>カレンダーは%n個まで書けます</numerusform>
        </translation>
    </message>
    <message>
        <source>MoodGuard uses no network: name a calendar&apos;s file on this computer</source>
        <translation>MoodGuard はネットワークを使いません。このコンピューターにあるカレンダーのファイルを書いてください</translation>
    </message>
    <message>
        <source>“{file}” is no name in full, from the topmost folder on</source>
        <translation>「{file}」は、いちばん上のフォルダーからの完全な名前ではありません</translation>
    </message>
    <message>
        <source>must be on or off</source>
        <translation>はオンかオフでなければなりません</translation>
    </message>
    <message>
        <source>must be one of: {names}</source>
        <translation>は次のどれかでなければなりません：{names}</translation>
    </message>
    <message numerus="yes">
        <source>must be a text of at most %n letter(s)</source>
        <translation>
            <numerusform>は%n文字以内の文でなければなりません</numerusform>
        </translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>夕暮れ</translation>
    </message>
    <message>
        <source>Turquoise water</source>
        <translation>ターコイズの水面</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>ブルーアワー</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Golden light</source>
        <translation>金色の光</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>丘</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>霧</translation>
    </message>
    <message>
        <source>Rocks and water</source>
        <translation>岩と水</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>a command has at most %n line(s)</source>
        <translation>
            <numerusform>コマンドは%n行までです</numerusform>
        </translation>
    </message>
    <message>
        <source>the first line names the program</source>
        <translation>最初の行にプログラムの名前を書きます</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you have chosen for all profiles together.</source>
        <translation>すべてのプロファイルに共通で選んだものです。</translation>
    </message>
    <message>
        <source>Your yes to the camera</source>
        <translation>カメラへの同意</translation>
    </message>
    <message>
        <source>Since when MoodGuard may use it.</source>
        <translation>MoodGuard がいつから使ってよいかです。</translation>
    </message>
    <message>
        <source>For each: your own settings, your resting face as a few numbers, what you have answered, which pictures help, how you felt after a guided minute, and your history: how tense each minute was, as a number, and what was suggested and answered.</source>
        <translation>それぞれに：あなた自身の設定、いくつかの数で表したふだんの表情、答えたこと、役に立つ絵、ガイド付きの1分間のあとの気分、そして記録（1分ごとの緊張を表す数と、提案と答え）。</translation>
    </message>
    <message>
        <source>A backup on its way</source>
        <translation>戻している途中のバックアップ</translation>
    </message>
    <message>
        <source>Only while a backup is brought back, and until that is done.</source>
        <translation>バックアップを戻しているあいだだけ、終わるまでのものです。</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>絵</translation>
    </message>
    <message>
        <source>Pictures that MoodGuard has painted for you. You are in none of them.</source>
        <translation>MoodGuard があなたのために描いた絵です。あなたはどれにも写っていません。</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <translation>壁紙</translation>
    </message>
    <message>
        <source>The picture that you made your wallpaper, which your desktop shows.</source>
        <translation>壁紙にした絵で、デスクトップが表示しています。</translation>
    </message>
    <message>
        <source>Pictures of windows</source>
        <translation>ウィンドウの画像</translation>
    </message>
    <message>
        <source>What MoodGuard&apos;s windows looked like in a run without a screen. You are in none of them.</source>
        <translation>画面なしで動かしたときの MoodGuard のウィンドウの様子です。あなたはどれにも写っていません。</translation>
    </message>
    <message>
        <source>State and log</source>
        <translation>状態とログ</translation>
    </message>
    <message>
        <source>A pause or silent time that outlasts a restart; states and errors; where windows were.</source>
        <translation>再起動のあとも続く休止や静かな時間、状態とエラー、ウィンドウの場所です。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be read: {error}.</source>
        <translation>カレンダー {file} を読めません：{error}。</translation>
    </message>
    <message>
        <source>The calendar {file} is too large to be used.</source>
        <translation>カレンダー {file} は大きすぎて使えません。</translation>
    </message>
    <message>
        <source>The calendar {file} has too many events to be used.</source>
        <translation>カレンダー {file} は予定が多すぎて使えません。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it can&apos;t be understood.</source>
        <translation>カレンダー {file} は使えません：内容を理解できません。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it is no calendar.</source>
        <translation>カレンダー {file} は使えません：カレンダーではありません。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: something in it repeats more often than once a day.</source>
        <translation>カレンダー {file} は使えません：1日に2回以上くり返すものがあります。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it takes too long to be read.</source>
        <translation>カレンダー {file} は使えません。読み込みに時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: a rule in it, by which something repeats, may never come true.</source>
        <translation>カレンダー {file} は使えません：その中のくり返しの規則は、決して成り立たないかもしれません。</translation>
    </message>
</context>
</TS>
