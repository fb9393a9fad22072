<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>場所：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1は既に存在します。
置き換えますか？</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
フォルダーが見つかりません。
正しいフォルダー名が入力されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ファイルが見つかりません。
正しいファイル名が入力されているかを確認してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>「%1」は書き込みが禁止されています。
本当に削除しますか？</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>「%1」を本当に削除しますか？</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>フォルダーを削除できませんでした。</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー：</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルの表示(&amp;H)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>親フォルダー</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>親フォルダーへ移動</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーの作成</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新しいフォルダーの作成</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>リスト表示モードへ変更</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>詳細表示モードへ変更</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>アドレスやブックマークのリスト</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近使った場所</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>マイコンピューター</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>マイコンピューター</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>用紙サイズ：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>幅：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高さ：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>給紙装置：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>印刷の向き</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦（ポートレート）</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横（ランドスケープ）</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>横 反転（リバースランドスケープ）</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>縦 反転（リバースポートレート）</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上端余白</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左端余白</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右端余白</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下端余白</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ページレイアウト</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ページの順序：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>シートごとのページ数：</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ミリメートル（mm）</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ポイント（pt）</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>インチ（in）</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>オプション(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>オプション(&amp;T) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>PDFファイルに出力</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ローカルファイル</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDFファイルへ書き込み</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1は既に存在します。
上書きしますか？</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ファイル%1には書き込めません。
別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1はフォルダーです。
別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>印刷開始ページ番号は、印刷終了ページ番号以下でなければなりません。</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>全てのページ</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数ページ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数ページ</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>印刷のプレビュー</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最後のページ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅をあわせる</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ページ全体を表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>単一ページで表示する</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>見開きページで表示する</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>すべてのページの概要を表示する</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>ページ設定</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>ページ設定</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDFに出力</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>印刷部数</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>印刷範囲</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>すべて印刷</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>先頭のページ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>末尾のページ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>現在のページ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択した部分を印刷</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>出力設定</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>印刷部数：</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>丁合い</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>カラーモード</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ページセット：</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長辺綴じ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短辺綴じ</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>プロパティ(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>設置場所：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>タイプ：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>出力ファイル名(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>disputedesk::AboutDialog</name>
    <message>
        <source>About Disputedesk</source>
        <translation>Disputedeskについて</translation>
    </message>
    <message>
        <source>Disputedesk&apos;s icon</source>
        <translation>Disputedeskのアイコン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Libraries the program is made with</source>
        <translation>このプログラムに使われているライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>ビルド時</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. The whole text lies in the file LICENSE. It is made with these libraries:</source>
        <translation>GNU General Public Licenseバージョン3以降に基づく自由ソフトウェアで、いかなる保証もありません。全文はLICENSEファイルにあります。次のライブラリで作られています：</translation>
    </message>
    <message>
        <source>Answer card disputes from the desktop.

Disputes and drafts stay on this computer, keys in its keyring or in a vault of yours. The program talks to your payment provider and, unless you allow it to ask for new versions, to nobody else: no account, no telemetry.</source>
        <translation>カードの異議申立てにデスクトップから回答します。

異議申立てと下書きはこのコンピューターに、キーはキーリングかキー保管庫に保存されます。新しいバージョンの問い合わせを許可しない限り、このプログラムが通信するのは決済事業者だけです。利用登録も利用状況の収集もありません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>%1に接続</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1の新しいキー</translation>
    </message>
    <message>
        <source>%1 test</source>
        <extracomment>The name of a test account that was given none; %1 is the provider&apos;s name</extracomment>
        <translation>%1 テスト</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>キーを確認</translation>
    </message>
    <message>
        <source>Connect this account</source>
        <translation>このアカウントを接続</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>キーを置き換える</translation>
    </message>
    <message>
        <source>Asking %1 whether the key is valid…</source>
        <translation>キーが有効か%1に確認しています…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>決済事業者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your own name for it, such as Siam Goods</source>
        <translation>自分で付ける名前（例：Siam Goods）</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Keys of WooshPay and Stripe look alike: make sure that this one is from %1.</source>
        <translation>WooshPayとStripeのキーは見た目が似ています：これが%1のものであることを確かめてください。</translation>
    </message>
    <message>
        <source>There are spaces or line breaks inside. Copy the key alone, in one piece.</source>
        <translation>途中に空白か改行があります。キーだけを一続きでコピーしてください。</translation>
    </message>
    <message>
        <source>This is the public key. Disputes need the secret one, which begins with %1.</source>
        <translation>これは公開キーです。異議申立てには%1で始まるシークレットキーが必要です。</translation>
    </message>
    <message>
        <source>This is the key of another provider. A key of %1 begins with %2.</source>
        <translation>これは別の決済事業者のキーです。%1のキーは%2で始まります。</translation>
    </message>
    <message>
        <source>This looks encoded (base64). Paste the plain key, which begins with %1.</source>
        <translation>エンコード（base64）されているようです。%1で始まる元のキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no secret key of %1: those begin with %2.</source>
        <translation>これは%1のシークレットキーではありません。正しいものは%2で始まります。</translation>
    </message>
    <message>
        <source>The key is not complete yet: it goes on after its prefix.</source>
        <translation>キーがまだ途中です：接頭辞の後に続きがあります。</translation>
    </message>
    <message>
        <source>This is a live key, but the address below is a test server. Use a test key, or empty the address.</source>
        <translation>これは本番キーですが、下のアドレスはテストサーバーです。テストキーを使うか、アドレスを空にしてください。</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://api.example.com.</source>
        <translation>https://api.example.comのように、アドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>Plain http would send the key unprotected. It is allowed on this computer only; use https.</source>
        <translation>httpではキーが保護されずに送られます。このコンピューター内でのみ許可されます。httpsを使ってください。</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address.</source>
        <translation>アドレスからユーザー名とパスワードを取り除いてください。</translation>
    </message>
    <message>
        <source>End the address before “?” or “#”.</source>
        <translation>アドレスは「?」または「#」の前までにしてください。</translation>
    </message>
    <message>
        <source>The key goes to the provider, and into the keyring or your vault where there is one. Never into a file in plain text.</source>
        <translation>キーは決済事業者へ送られ、キーリングまたはキー保管庫があればそこに保存されます。平文でファイルに保存されることはありません。</translation>
    </message>
    <message>
        <source>Paste the secret key from the dashboard of Omise, under Keys: skey_… or skey_test_…</source>
        <translation>OmiseのダッシュボードのKeysにあるシークレットキーを貼り付けてください：skey_…またはskey_test_…</translation>
    </message>
    <message>
        <source>Paste the secret key from the dashboard of %1, under Developers: sk_live_… or sk_test_…</source>
        <translation>%1のダッシュボードのDevelopersにあるシークレットキーを貼り付けてください：sk_live_…またはsk_test_…</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialogKey</name>
    <message>
        <source>Show key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>This account is live; the key is a test key. Add it as an account of its own.</source>
        <translation>このアカウントは本番ですが、キーはテスト用です。別のアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>This account is a test one; the key is live. Add it as an account of its own.</source>
        <translation>このアカウントはテスト用ですが、キーは本番です。別のアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>実際のお金</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>テストデータ</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialogKeyEdit</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountFlow</name>
    <message>
        <source>This version cannot connect accounts of %1.</source>
        <translation>このバージョンでは%1のアカウントを接続できません。</translation>
    </message>
    <message>
        <source>This key is in use already, by %1. Nothing was kept.</source>
        <translation>このキーは%1で使用中です。何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The key says %1, the provider says %2. Nothing was kept.</source>
        <translation>キーは%1ですが、決済事業者の応答は%2です。何も保存されませんでした。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>This key is of another account (%1). Add it as a new account instead.</source>
        <translation>このキーは別のアカウント（%1）のものです。新しいアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Nothing was kept.</source>
        <translation>このアカウントはすでに%1として接続されています。何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>アカウント名の変更</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>アカウントは削除されませんでした</translation>
    </message>
    <message>
        <source>The outcome of a write on dispute %1 is not known yet. Wait until it is, or settle it by hand, then remove the account.</source>
        <translation>異議申立て%1に対する操作の結果がまだ分かっていません。結果が分かるまで待つか手動で確定してから、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>Empty the cache of %1?</source>
        <translation>%1のキャッシュを空にしますか？</translation>
    </message>
    <message>
        <source>Its disputes and downloaded documents go from this computer and are read again from %1, which takes a while. Its key, your drafts and the record of what was sent stay. Nothing changes at %1.</source>
        <translation>異議申立てとダウンロード済みの書類はこのコンピューターから消え、%1から読み直されます。これには時間がかかります。キー、下書き、送信記録は残ります。%1では何も変わりません。</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>キャッシュを空にする</translation>
    </message>
    <message>
        <source>The cache was not emptied</source>
        <translation>キャッシュは空にされませんでした</translation>
    </message>
    <message>
        <source>A write of this account is on its way. Try again when its outcome is known.</source>
        <translation>このアカウントの操作が送信中です。結果が分かってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>The record of what was sent from here stays. Nothing changes at %1: the account and its disputes are as they were, and it can be connected again.</source>
        <translation>送信記録は残ります。%1では何も変わりません：アカウントと異議申立てはそのままで、再び接続できます。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>The key could not be removed</source>
        <translation>キーを削除できませんでした</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s keyring by hand: it is named disputedesk. %1</source>
        <translation>システムのキーリングで手動で削除してください。名前はdisputedeskです。%1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>1 unsent draft goes with them.</source>
        <translation>送信していない下書き1件も消えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent drafts go with them.</source>
        <translation>
            <numerusform>送信していない下書き%n件も消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys are in the vault, which was not opened in this run. Restart Disputedesk and open it, or remove the vault in Settings first.</source>
        <translation>このアカウントのキーは、今回の起動では開かれていないキー保管庫の中にあります。Disputedeskを起動し直して保管庫を開くか、先に設定で保管庫を削除してください。</translation>
    </message>
    <message>
        <source>It is still in the vault: %1</source>
        <translation>まだキー保管庫に残っています：%1</translation>
    </message>
    <message>
        <source>Its drafts could not be read from the disk so far: they would go unseen. Try again in a moment.</source>
        <translation>このアカウントの下書きをまだディスクから読み取れていません。今削除すると、見られないまま失われます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Its cached disputes and documents, tags and notes go.</source>
        <translation>キャッシュされた異議申立てと書類、タグ、メモは消えます。</translation>
    </message>
    <message>
        <source>Its key, its cached disputes and documents, tags and notes go.</source>
        <translation>キー、キャッシュされた異議申立てと書類、タグ、メモは消えます。</translation>
    </message>
    <message>
        <source>This key opens none of this account&apos;s disputes: it is of another account. Add it as a new account instead.</source>
        <translation>このキーでは、このアカウントの異議申立てを一つも開けません。別のアカウントのキーです。新しいアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read: %1. Whether a write of this account is still open is not known, so it stays.</source>
        <translation>送信記録を読めません：%1。このアカウントの送信で結果がまだ出ていないものがあるか分からないため、アカウントは残します。</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>このコンピューターでの名前</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountTexts</name>
    <message>
        <source>%1 takes the key. LIVE: real money.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1がキーを受け付けました。本番：実際のお金です。</translation>
    </message>
    <message>
        <source>%1 takes the key. TEST: no real money.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1がキーを受け付けました。テスト：実際のお金ではありません。</translation>
    </message>
    <message>
        <source>%1 does not tell whose account it is: be sure that the key is the right one.</source>
        <translation>%1は誰のアカウントかを知らせません：キーが正しいことを確かめてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActionList</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1 is a menu, %2 a menu in it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clear the search, close a dialog without acting</source>
        <translation>検索を消去、何もせずにダイアログを閉じる</translation>
    </message>
    <message>
        <source>In text fields</source>
        <translation>テキスト欄の中</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityModel</name>
    <message>
        <source>Status</source>
        <comment>changed field</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>changed field</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>changed field</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <comment>changed field</comment>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>changed field</comment>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>changed field</comment>
        <translation>書類</translation>
    </message>
    <message>
        <source>Respond by</source>
        <comment>changed field</comment>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <comment>changed field</comment>
        <translation>期限後の提出</translation>
    </message>
    <message>
        <source>Evidence kept there</source>
        <comment>changed field</comment>
        <translation>先方に保管された証拠</translation>
    </message>
    <message>
        <source>Submissions</source>
        <comment>changed field</comment>
        <translation>提出回数</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <comment>changed field</comment>
        <extracomment>%1 is a field of the evidence form, such as &quot;Shipping date&quot;</extracomment>
        <translation>証拠、%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is a field of the dispute, such as &quot;Message&quot;</extracomment>
        <translation>%1が変わりました</translation>
    </message>
    <message>
        <source>request %1</source>
        <extracomment>%1 is the provider&apos;s id of the request</extracomment>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>of a changed field</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>of a changed field</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The provider no longer had this dispute</source>
        <translation>この異議申立ては、決済事業者側で見つからなくなりました</translation>
    </message>
    <message>
        <source>It is shown as it was last read. Drafts, notes and the record of what was sent are kept.</source>
        <translation>最後に読み取った内容を表示しています。下書き、メモ、送信記録は保管されています。</translation>
    </message>
    <message>
        <source>The provider has this dispute again</source>
        <translation>決済事業者にこの異議申立てが再び見つかりました</translation>
    </message>
    <message>
        <source>A later read found it; it goes on as before.</source>
        <translation>後の読み取りで見つかりました。以前と同じように扱われます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was sent from this computer, and what later readings showed.</source>
        <translation>このコンピューターから送信したものと、その後の読み取りで分かったこと。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Responses and accepted losses are listed here, with what became of them.</source>
        <translation>回答と受け入れた損失が、その結果とともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityPane</name>
    <message>
        <source>Activity of this dispute</source>
        <translation>この異議申立ての履歴</translation>
    </message>
    <message>
        <source>Nothing was sent for this dispute from here, and no read showed a change yet.</source>
        <translation>この異議申立てについてここから送信したものはなく、読み取りで変化も見つかっていません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaptureTexts</name>
    <message>
        <source>The metadata entry “%1” cannot be sent as it stands. Mend or remove it first.</source>
        <translation>メタデータの項目「%1」はこのままでは送信できません。先に直すか削除してください。</translation>
    </message>
    <message>
        <source>%1 keeps metadata as text only: make the entry “%2” a text.</source>
        <translation>%1はメタデータをテキストでのみ保管します：項目「%2」をテキストにしてください。</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <extracomment>%1 goes on: &quot;all files together are larger than the 4.5 MB that Stripe takes.&quot;
----------
%1 goes on: &quot;fill in {{amount}} in line 3 of the message first.&quot;</extracomment>
        <translation>送信できません：%1</translation>
    </message>
    <message>
        <source>%1 already has all of this. Change something first.</source>
        <translation>%1にはすでにこのすべてがあります。先に何かを変更してください。</translation>
    </message>
    <message>
        <source>Write a message to the bank first.</source>
        <translation>先にメッセージを書いてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseFlow</name>
    <message>
        <source>Nothing was printed</source>
        <translation>何も印刷されませんでした</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at its queue, or save the case file as a PDF.</source>
        <translation>プリンターがページを受け付けませんでした。待ち行列を確認するか、ケースファイルをPDFで保存してください。</translation>
    </message>
    <message>
        <source>A case file is being written</source>
        <translation>ケースファイルを作成中です</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>No case file was made</source>
        <translation>ケースファイルは作成されませんでした</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read: %1</source>
        <translation>送信記録を読み取れません：%1</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>ケースファイルの保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Writing the case file</source>
        <translation>ケースファイルを書き込み中</translation>
    </message>
    <message>
        <source>The case file was written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>ケースファイルを%1に書き込みました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The case file was stopped. Nothing was written.</source>
        <translation>ケースファイルの作成を中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>No case file was written</source>
        <translation>ケースファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>プリンターが見つかりません</translation>
    </message>
    <message>
        <source>Switch one on or add one in the system&apos;s settings, then try again. Or save the case file as a PDF and print that elsewhere.</source>
        <translation>電源を入れるか、システムの設定で追加してから、もう一度試してください。または、ケースファイルをPDFで保存し、別の場所で印刷してください。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>The record of what changed cannot be read: %1</source>
        <translation>変更の記録を読み取れません：%1</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>プリンターを探しています…</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseReadTexts</name>
    <message>
        <source>The file has nothing of this dispute: it was not on the computer that exported it.</source>
        <translation>エクスポートしたコンピューターになかったため、このファイルにこの異議申立ての内容はありません。</translation>
    </message>
    <message>
        <source>What the file has of this dispute cannot be read (%1). Export it again and open the new file.</source>
        <translation>ファイルにあるこの異議申立ての内容を読み取れません（%1）。もう一度エクスポートし、新しいファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 is not there (any more). Look where it was moved to, and open it there.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1が（もう）ありません。移動先を確かめて、そこから開いてください。</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a case file; its name ends in “.disputedesk”.</source>
        <extracomment>%1 is a folder, or something else that is no file</extracomment>
        <translation>%1はファイルではありません。名前が「.disputedesk」で終わるケースファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to a folder of yours, or ask whoever it belongs to, then open it again.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>%1を読み取れません（%2）。ご自分のフォルダーにコピーするか、所有者に頼んでから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is larger than a case file can be: “Export…” has not made it. Choose another file.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1はケースファイルとして大きすぎます。「エクスポート…」で作られたものではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Install that version here, then open it again.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1は、このプログラムの新しいバージョンで作られました。そのバージョンをここにインストールしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is no case file of this program, or it is damaged (%2). Have it exported again as a case file, and open the new one.</source>
        <extracomment>%1 is a file with its folder, %2 what is wrong and where, in English</extracomment>
        <translation>%1はこのプログラムのケースファイルではないか、壊れています（%2）。もう一度ケースファイルとしてエクスポートしてもらい、新しいファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseTexts</name>
    <message>
        <source>What happened, oldest first</source>
        <translation>これまでの経過（古い順）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the foot of a printed page</extracomment>
        <translation>%2ページ中%1ページ目</translation>
    </message>
    <message>
        <source>Deleted at the provider.</source>
        <translation>決済事業者で削除されました。</translation>
    </message>
    <message>
        <source>Not on this computer: not shown here.</source>
        <translation>このコンピューターにないため、ここには表示されません。</translation>
    </message>
    <message>
        <source>On a page of its own below.</source>
        <translation>下の別ページにあります。</translation>
    </message>
    <message>
        <source>A PDF: not shown here, save it by itself.</source>
        <translation>PDFのためここには表示されません。別に保存してください。</translation>
    </message>
    <message>
        <source>A file of another type: not shown here.</source>
        <translation>別の形式のファイルのため、ここには表示されません。</translation>
    </message>
    <message>
        <source>Documents at the provider</source>
        <translation>決済事業者にある書類</translation>
    </message>
    <message>
        <source>The provider counts 1 more, which is not listed here.</source>
        <translation>決済事業者にはほかに1件ありますが、ここには載っていません。</translation>
    </message>
    <message numerus="yes">
        <source>The provider counts %Ln more, which are not listed here.</source>
        <translation>
            <numerusform>決済事業者にはほかに%Ln件ありますが、ここには載っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispute %1</source>
        <extracomment>%1 is the dispute&apos;s id</extracomment>
        <translation>異議申立て%1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>As %1 told it on %2</source>
        <extracomment>%1 is the provider&apos;s name, %2 a moment</extracomment>
        <translation>%2時点の%1からの情報</translation>
    </message>
    <message>
        <source>%1 (minor units)</source>
        <extracomment>%1 is an amount of a currency whose decimals are not known</extracomment>
        <translation>%1（最小単位）</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>In the account&apos;s currency</source>
        <translation>アカウントの通貨で</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the readable status, %2 the provider&apos;s own word for it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>ブランドのコード</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>カードブランド</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>銀行の説明</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>決済事業者の説明</translation>
    </message>
    <message>
        <source>Dispute ID</source>
        <translation>異議申立てID</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>課金ID</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>支払いインテント</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申立て</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>期限後の送信</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>The charge</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い日時</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Money movements</source>
        <translation>お金の動き</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>こちらの回答</translation>
    </message>
    <message>
        <source>%1 has no message from us.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1にこちらからのメッセージはありません。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Evidence at the provider</source>
        <translation>決済事業者にある証拠</translation>
    </message>
    <message>
        <source>Draft, not sent</source>
        <translation>下書き、未送信</translation>
    </message>
    <message>
        <source>This stands on this computer only. The provider does not have it.</source>
        <translation>これはこのコンピューターにだけあります。決済事業者にはありません。</translation>
    </message>
    <message>
        <source>This computer sent nothing, and saw no change since it first read the dispute.</source>
        <translation>このコンピューターからは何も送信されておらず、最初に異議申立てを読み取ってから変化も見つかっていません。</translation>
    </message>
    <message>
        <source>It could not be read from this computer: not shown here.</source>
        <translation>このコンピューターから読み取れませんでした：ここには表示されません。</translation>
    </message>
    <message>
        <source>It could not be read from this computer (%1): not shown here.</source>
        <translation>このコンピューターから読み取れませんでした（%1）：ここには表示されません。</translation>
    </message>
    <message>
        <source>The charge was not read: only its ID is known here.</source>
        <translation>課金は読み取られていません：ここではIDだけがわかっています。</translation>
    </message>
    <message>
        <source>Not in this file: only its name is.</source>
        <translation>このファイルには名前だけがあり、内容は含まれません。</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>決済事業者側</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>カード名義</translation>
    </message>
</context>
<context>
    <name>disputedesk::ChartCard</name>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Draw the number of disputes</source>
        <translation>異議申立ての件数を描く</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Draw the amounts</source>
        <translation>金額を描く</translation>
    </message>
    <message>
        <source>%1 more in the table</source>
        <extracomment>Under a chart that has no room for all: %1 is a number</extracomment>
        <translation>ほか%1項目は表に</translation>
    </message>
</context>
<context>
    <name>disputedesk::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandFlow</name>
    <message>
        <source>Saved view</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Live account</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>テストアカウント</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A command: opens the dispute with this id</extracomment>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandList</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>一致するものがありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · Esc closes</source>
        <translation>↑ ↓ 選択 · Enter 実行 · Esc 閉じる</translation>
    </message>
    <message>
        <source>Type a command, an account, a view or a dispute ID</source>
        <translation>コマンド、アカウント、ビュー、異議申立てIDを入力</translation>
    </message>
</context>
<context>
    <name>disputedesk::CompareFlow</name>
    <message>
        <source>Nothing was applied</source>
        <translation>何も適用されませんでした</translation>
    </message>
    <message>
        <source>The draft itself changed while you chose. Compare once more; both texts are kept.</source>
        <translation>選択中に下書き自体が変わりました。もう一度比較してください。両方の文章は残っています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmBody</name>
    <message>
        <source>Go back to it</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Live: real money.</source>
        <translation>本番：実際のお金です。</translation>
    </message>
    <message>
        <source>Test data: no money moves.</source>
        <translation>テストデータ：お金は動きません。</translation>
    </message>
    <message>
        <source>Status: %1, then %2.</source>
        <translation>ステータス：%1、その後%2。</translation>
    </message>
    <message>
        <source>Go back and add it</source>
        <translation>戻って追加</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>I have read this and understand that it is final.</source>
        <translation>内容を読み、取り消せないことを理解しました。</translation>
    </message>
    <message>
        <source>I have read this, and it shall be sent now.</source>
        <translation>内容を読みました。今すぐ送信します。</translation>
    </message>
    <message>
        <source>Type the amount, %1, to enable the button:</source>
        <translation>ボタンを有効にするには金額%1を入力してください：</translation>
    </message>
    <message>
        <source>Pasting is off: typing it is what makes one read it.</source>
        <translation>貼り付けはできません：自分で入力することで内容を確かめるためです。</translation>
    </message>
    <message>
        <source>Enter does nothing here: use the button.</source>
        <translation>Enterキーはここでは働きません：ボタンを使ってください。</translation>
    </message>
    <message>
        <source>One moment: every key and mouse button has to be up.</source>
        <translation>お待ちください：キーとマウスのボタンをすべて離してください。</translation>
    </message>
    <message>
        <source>Tick the box to enable the button.</source>
        <translation>チェックを入れるとボタンが有効になります。</translation>
    </message>
    <message>
        <source>The button is off until this is exactly right.</source>
        <translation>正確に入力するまでボタンは無効です。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>It cannot be called back any more.</source>
        <translation>もう取り消せません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is on its way and cannot be called back. This window tells the outcome as soon as it is known.</source>
        <translation>送信中のため取り消せません。結果が分かりしだい、このウィンドウでお知らせします。</translation>
    </message>
    <message>
        <source>Type the last characters of the dispute&apos;s ID, %1, to enable the button:</source>
        <translation>ボタンを有効にするには、異議申立てIDの末尾「%1」を入力してください：</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmOutcome</name>
    <message>
        <source>Request ID %1</source>
        <translation>リクエストID %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmSpec</name>
    <message>
        <source>%1 · sent once; if the connection drops, the dispute is read again before anything else</source>
        <extracomment>%1 is the request&apos;s method and path, such as &quot;POST /disputes/dspt_…/accept&quot;</extracomment>
        <translation>%1 · 送信は1回だけ。接続が切れた場合は、何よりも先に異議申立てを読み直します</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmTexts</name>
    <message>
        <source>1 character</source>
        <translation>1文字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1文字</translation>
    </message>
    <message>
        <source>1 metadata entry</source>
        <translation>メタデータ1件</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata entries</source>
        <translation>
            <numerusform>メタデータ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>書類1件</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>書類%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル1件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text field</source>
        <translation>テキスト欄1件</translation>
    </message>
    <message numerus="yes">
        <source>%n text fields</source>
        <translation>
            <numerusform>テキスト欄%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field emptied</source>
        <translation>空にする欄1件</translation>
    </message>
    <message numerus="yes">
        <source>%n fields emptied</source>
        <translation>
            <numerusform>空にする欄%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of your draft, uploaded first</source>
        <extracomment>%1 is &quot;2 files&quot;</extracomment>
        <translation>下書きの%1（先にアップロード）</translation>
    </message>
    <message>
        <source>with 1 field that %1 has already</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1にすでにある欄1件とともに</translation>
    </message>
    <message numerus="yes">
        <source>with %n fields that %1 has already</source>
        <translation>
            <numerusform>%1にすでにある欄%n件とともに</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out: nothing new.</source>
        <translation>送信内容：新しいものはありません。</translation>
    </message>
    <message>
        <source>Goes out: %1.</source>
        <extracomment>%1 lists what is sent, such as &quot;6 text fields, 2 files&quot;
----------
%1 lists what is sent, such as &quot;a message of 412 characters, 3 metadata entries&quot;</extracomment>
        <translation>送信内容：%1。</translation>
    </message>
    <message>
        <source>One send only: %1 passes all of it to the bank at once. Nothing can be added or changed afterwards.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>送信は1回限り：%1はすべてを一度に銀行へ渡します。その後は追加も変更もできません。</translation>
    </message>
    <message>
        <source>Nobody can undo this: not you, not %1.</source>
        <translation>これは取り消せません。%1でも取り消すことはできません。</translation>
    </message>
    <message>
        <source>Nothing is submitted: the bank does not see it, and the deadline goes on. %1 keeps it, and it can be changed until you submit it.</source>
        <translation>何も提出されません：銀行には見えず、期限までの時間は止まりません。%1が保管し、提出するまで変更できます。</translation>
    </message>
    <message>
        <source>%1, %2, goes to %3. Nothing is submitted yet: a file counts only once the evidence that names it is submitted.</source>
        <extracomment>%1 is a file name, %2 a size such as &quot;1.9 MB&quot;, %3 the provider&apos;s name</extracomment>
        <translation>%1（%2）を%3へ送ります。まだ何も提出されません：ファイルは、それを指定した証拠が提出されて初めて有効になります。</translation>
    </message>
    <message>
        <source>%1 calls this “close”: it closes the dispute as lost.</source>
        <translation>%1ではこれを「close」と呼びます：異議申立てを「負け」として終了します。</translation>
    </message>
    <message>
        <source>No evidence can be submitted afterwards.</source>
        <translation>その後は証拠を提出できません。</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>%1 is &quot;412 characters&quot;</extracomment>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>a message of %1</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>Submit the evidence for dispute %1?</source>
        <extracomment>%1 is the end of a dispute&apos;s id in these titles, such as …0q7d</extracomment>
        <translation>異議申立て%1の証拠を提出しますか？</translation>
    </message>
    <message>
        <source>Send the response to dispute %1?</source>
        <translation>異議申立て%1への回答を送信しますか？</translation>
    </message>
    <message>
        <source>Keep the evidence for dispute %1 at %2 without submitting it?</source>
        <extracomment>%1 is the end of a dispute&apos;s id, %2 the provider&apos;s name</extracomment>
        <translation>異議申立て%1の証拠を、提出せずに%2に保管しますか？</translation>
    </message>
    <message>
        <source>Accept the loss of dispute %1?</source>
        <translation>異議申立て%1の損失を受け入れますか？</translation>
    </message>
    <message>
        <source>Record dispute %1 as won?</source>
        <translation>異議申立て%1を「勝ち」として記録しますか？</translation>
    </message>
    <message>
        <source>Record dispute %1 as lost?</source>
        <translation>異議申立て%1を「負け」として記録しますか？</translation>
    </message>
    <message>
        <source>Delete a document of dispute %1?</source>
        <translation>異議申立て%1の書類を削除しますか？</translation>
    </message>
    <message>
        <source>TEST: %1</source>
        <extracomment>Before the title of a dialog that acts on test data; %1 is the title</extracomment>
        <translation>テスト：%1</translation>
    </message>
    <message>
        <source>Submit evidence for %1</source>
        <extracomment>%1 is an amount in these buttons, such as THB 12,450.00</extracomment>
        <translation>%1の証拠を提出</translation>
    </message>
    <message>
        <source>Send response for %1</source>
        <translation>%1への回答を送信</translation>
    </message>
    <message>
        <source>Keep evidence at %1, not submitted</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>証拠を提出せずに%1に保管</translation>
    </message>
    <message>
        <source>Accept loss of %1</source>
        <translation>%1の損失を受け入れる</translation>
    </message>
    <message>
        <source>Record %1 as won</source>
        <translation>%1を「勝ち」として記録</translation>
    </message>
    <message>
        <source>Record %1 as lost</source>
        <translation>%1を「負け」として記録</translation>
    </message>
    <message>
        <source>Upload 1 file to %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1へファイル1件をアップロード</translation>
    </message>
    <message>
        <source>Upload document</source>
        <translation>書類をアップロード</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>書類を削除</translation>
    </message>
    <message>
        <source>%1 (TEST)</source>
        <extracomment>A button that acts on test data; %1 is its text</extracomment>
        <translation>%1（テスト）</translation>
    </message>
    <message>
        <source>goes back to the cardholder</source>
        <extracomment>Below an amount of money; %1 is the id of a charge</extracomment>
        <translation>カード会員に戻ります</translation>
    </message>
    <message>
        <source>goes back to the cardholder of charge %1</source>
        <translation>課金%1のカード会員に戻ります</translation>
    </message>
    <message>
        <source>comes back to you, account %1</source>
        <extracomment>Below an amount of money; %1 is the name of the agent&apos;s account</extracomment>
        <translation>こちらのアカウント%1に戻ります</translation>
    </message>
    <message>
        <source>is what the dispute is about; no money moves with this step</source>
        <extracomment>Below an amount of money</extracomment>
        <translation>異議申立ての対象額です。この操作でお金は動きません</translation>
    </message>
    <message>
        <source>is what the dispute is about; no money moves</source>
        <translation>異議申立ての対象額です。お金は動きません</translation>
    </message>
    <message>
        <source>%1 (TEST data: no real money)</source>
        <extracomment>%1 says to whom the money goes</extracomment>
        <translation>%1（テストデータ：実際のお金ではありません）</translation>
    </message>
    <message>
        <source>Not read from %1 in this run.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>今回の起動後、%1からはまだ読み取っていません。</translation>
    </message>
    <message>
        <source>Read from %1 just now.</source>
        <translation>現在の状態は、たった今%1から読み取りました。</translation>
    </message>
    <message>
        <source>Read from %1 1 second ago.</source>
        <translation>現在の状態は、1秒前に%1から読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>Read from %1 %n seconds ago.</source>
        <translation>
            <numerusform>現在の状態は、%n秒前に%1から読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1 at %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 a date and time</extracomment>
        <translation>現在の状態は、%2に%1から読み取りました。</translation>
    </message>
    <message>
        <source>No message, document or metadata can be sent afterwards.</source>
        <translation>その後はメッセージも書類もメタデータも送信できません。</translation>
    </message>
    <message>
        <source>%1 that %2 has already</source>
        <extracomment>%1 is &quot;2 documents&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%2にすでにある%1</translation>
    </message>
    <message>
        <source>%1 takes one response only, once. %2</source>
        <translation>%1が受け付ける回答は1回だけです。%2</translation>
    </message>
    <message>
        <source>%1 go to %2. The document can be deleted until the response is sent.</source>
        <extracomment>%1 is a size such as &quot;1.9 MB&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%1を%2へ送ります。回答を送信するまで書類は削除できます。</translation>
    </message>
    <message>
        <source>%1 no longer has it afterwards; it would have to be uploaded again.</source>
        <translation>その後%1には残りません。必要ならもう一度アップロードすることになります。</translation>
    </message>
    <message>
        <source>Your draft of %1 will not be sent.</source>
        <extracomment>%1 is &quot;412 characters&quot;</extracomment>
        <translation>%1の下書きは送信されません。</translation>
    </message>
    <message>
        <source>Your draft of %1 with %2 will not be sent.</source>
        <extracomment>%1 is &quot;412 characters&quot;, %2 such as &quot;3 metadata entries, 1 file&quot;</extracomment>
        <translation>%1と%2の下書きは送信されません。</translation>
    </message>
    <message>
        <source>Your draft has %1 that will not be sent.</source>
        <extracomment>%1 is such as &quot;3 metadata entries, 1 file&quot;</extracomment>
        <translation>下書きの%1は送信されません。</translation>
    </message>
    <message>
        <source>The deadline was %1: %2 may refuse this response, or not look at it any more.</source>
        <extracomment>%1 is a date and time, %2 the provider&apos;s name</extracomment>
        <translation>期限は%1でした：%2はこの回答を拒否するか、もう見ない可能性があります。</translation>
    </message>
    <message>
        <source>No document is attached.</source>
        <translation>書類は添付されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of names: so many more of the kind</extracomment>
        <translation>
            <numerusform>ほか%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 expected fields is empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the name of the one that is empty</extracomment>
        <translation>求められる%1項目のうち1項目が空です：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 expected fields are empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the names of those that are empty</extracomment>
        <translation>
            <numerusform>求められる%1項目のうち%n項目が空です：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload “%1” to %2 for dispute %3?</source>
        <extracomment>%1 is a file name, %2 the end of a dispute&apos;s id %1 is a file name, %2 the provider&apos;s name, %3 the end of a dispute&apos;s id</extracomment>
        <translation>「%1」を異議申立て%3のために%2へアップロードしますか？</translation>
    </message>
    <message>
        <source>Upload “%1” to dispute %2?</source>
        <translation>「%1」を異議申立て%2へアップロードしますか？</translation>
    </message>
    <message>
        <source>Delete “%1” of dispute %2?</source>
        <extracomment>%1 is a file name, %2 the end of a dispute&apos;s id</extracomment>
        <translation>異議申立て%2の「%1」を削除しますか？</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictBanner</name>
    <message>
        <source>! This dispute has changed since you wrote your draft. Compare and choose before it can be sent.</source>
        <translation>! 下書きを書いた後に、この異議申立てが変わりました。比較して選ぶまで送信できません。</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>比較して選ぶ…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictColumns</name>
    <message>
        <source>When you began</source>
        <translation>書き始めたとき</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の内容</translation>
    </message>
    <message>
        <source>At the provider now</source>
        <translation>決済事業者の現在</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>自分の内容を残す(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>決済事業者の内容にする(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>決済事業者の内容にする</translation>
    </message>
    <message>
        <source>Your draft will say</source>
        <translation>下書きの内容</translation>
    </message>
    <message>
        <source>What your draft will say</source>
        <translation>下書きがどうなるか</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（存在しません）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Choose one of the two, or edit.</source>
        <translation>どちらかを選ぶか、編集してください。</translation>
    </message>
    <message>
        <source>&amp;Edit it here</source>
        <translation>ここで編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>ここで編集</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictDialog</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Responses sent</source>
        <translation>送信済みの回答</translation>
    </message>
    <message>
        <source>The dispute changed since you wrote your draft</source>
        <translation>下書きを書いた後に異議申立てが変わりました</translation>
    </message>
    <message>
        <source>Dispute %1 at %2, %3. Choose what your draft shall say; nothing is sent by this, and the draft as it is can be brought back.</source>
        <translation>%2の異議申立て%1、%3。下書きの内容を選んでください。これで送信されるものはなく、今の下書きは元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing that you wrote is touched by it. Apply takes note of the change; then review and send.</source>
        <translation>書いた内容には影響しません。「下書きに適用」で変化を確認済みにし、その後、確認して送信してください。</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>異なる欄</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>すべて自分の内容を残す</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>すべて決済事業者の内容にする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply to draft</source>
        <translation>下書きに適用</translation>
    </message>
    <message>
        <source>! 1 field is still to be chosen</source>
        <translation>! あと1件の欄を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>! %n fields are still to be chosen</source>
        <translation>
            <numerusform>! あと%n件の欄を選んでください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictModel</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <extracomment>%1 is a metadata key</extracomment>
        <translation>メタデータ：%1</translation>
    </message>
    <message>
        <source>A file at the provider changed; files are not merged</source>
        <translation>決済事業者のファイルが変わりました。ファイルは統合されません</translation>
    </message>
    <message>
        <source>Changed here and at the provider</source>
        <translation>こちらと決済事業者の両方で変更</translation>
    </message>
    <message>
        <source>Changed by you only</source>
        <translation>自分だけが変更</translation>
    </message>
    <message>
        <source>Changed at the provider only</source>
        <translation>決済事業者だけで変更</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>両方とも同じ</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>要選択</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の内容</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>決済事業者の内容</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
</context>
<context>
    <name>disputedesk::CopyText</name>
    <message>
        <source>Copied</source>
        <extracomment>said by a screen reader: what was asked for is in the clipboard</extracomment>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Response to dispute %1</source>
        <translation>異議申立て%1への回答</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金額：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Charge: %1 of %2</source>
        <translation>課金：%1（%2）</translation>
    </message>
    <message>
        <source>Charge: %1</source>
        <translation>課金：%1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>申立て：%1</translation>
    </message>
    <message>
        <source>We contest this dispute and ask you to close it in our favour.</source>
        <translation>当方はこの異議申立てに反論し、当方に有利な形での終了を求めます。</translation>
    </message>
    <message>
        <source>The facts:</source>
        <translation>事実：</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>添付書類：</translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetterDialog</name>
    <message>
        <source>After the text that is there</source>
        <translation>今ある文章の後</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Made of the dispute and its documents, in the order of the form. Change it here or later; it goes into %1, and what you typed there stays.</source>
        <extracomment>%1 is &quot;the message&quot;, or a field of the evidence form</extracomment>
        <translation>異議申立てとその書類から、フォームの順に作られています。ここでも後でも変更できます。%1に入り、そこに入力済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Text of the cover letter</source>
        <translation>送付状の本文</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>カーソルの位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>送付状の言語</translation>
    </message>
    <message>
        <source>It can be chosen while the letter is as it was made.</source>
        <translation>文面を変更していない間だけ選べます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineBar</name>
    <message>
        <source>%1 % of the time is gone</source>
        <translation>期間の%1%が経過</translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineDialog</name>
    <message>
        <source>Deadline of this dispute</source>
        <translation>この異議申立ての期限</translation>
    </message>
    <message>
        <source>Until when does a response count?</source>
        <translation>回答の期限はいつですか？</translation>
    </message>
    <message numerus="yes">
        <source>The provider does not tell a date through its interface, so we assume %n days after opening. If its e-mail or web page names one, put it here. It stays on this computer.</source>
        <translation>
            <numerusform>決済事業者のAPIでは期限が分からないため、申立てから%n日後と推定しています。メールやウェブページに期限があれば、ここに入力してください。このコンピューターにのみ保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>日時（現地時間）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Back to the estimate</source>
        <translation>推定に戻す</translation>
    </message>
    <message>
        <source>The estimate is in use already.</source>
        <translation>すでに推定を使っています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>この日時を使う</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>この日時は過ぎています。</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>残り%1（%2まで）</translation>
    </message>
</context>
<context>
    <name>disputedesk::Desk</name>
    <message>
        <source>it was made by a newer version</source>
        <translation>新しいバージョンで作られています</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) cannot be used: %1. You can read and draft, nothing can be sent.</source>
        <translation>送信記録（ledger.db）を使えません：%1。閲覧と下書きはできますが、何も送信できません。</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) was damaged. What could be read was saved, the damaged file is kept beside it. Check recent writes at the provider, then allow sending again.</source>
        <translation>送信記録（ledger.db）が壊れていました。読めた部分は保存し、壊れたファイルは隣に残しました。最近の操作を決済事業者側で確認してから、送信を再び許可してください。</translation>
    </message>
    <message>
        <source>Allow sending again</source>
        <translation>送信を再び許可</translation>
    </message>
    <message>
        <source>drafts.db was made by a newer version</source>
        <translation>drafts.dbは新しいバージョンで作られています</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on disk: %1. Copy long texts elsewhere before you quit.</source>
        <translation>下書きをディスクに保存できません：%1。終了する前に長い文章を別の場所へコピーしてください。</translation>
    </message>
    <message>
        <source>The file of drafts was damaged. What could be read is here again; the damaged file is kept beside it.</source>
        <translation>下書きのファイルが壊れていました。読めた部分は戻っています。壊れたファイルは隣に残しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sample data could not be started</source>
        <translation>サンプルデータを開始できませんでした</translation>
    </message>
    <message>
        <source>A draft could not be saved: %1. It is still here; make room or copy it elsewhere before you quit.</source>
        <translation>下書きを保存できませんでした：%1。内容はまだここにあります。終了する前に空きを作るか、別の場所へコピーしてください。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>設定を保存できませんでした</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>「%1」のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>書類を追加</translation>
    </message>
    <message>
        <source>Documents (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>書類 (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No file was added</source>
        <translation>ファイルは追加されませんでした</translation>
    </message>
    <message>
        <source>Another dispute was opened meanwhile. Choose the file again.</source>
        <translation>その間に別の異議申立てが開かれました。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>One file for each field</source>
        <translation>1つの欄にファイル1つ</translation>
    </message>
    <message>
        <source>“%1” takes one file; the first was taken: %2. Put the others into fields of their own, or into one PDF.</source>
        <translation>「%1」に入るファイルは1つです。最初のものを使いました：%2。ほかは別の欄に入れるか、1つのPDFにまとめてください。</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>書類を読み取れません</translation>
    </message>
    <message>
        <source>This document is not on this computer, and the account has no key in this run. Enter its key, then open it again.</source>
        <translation>この書類はこのコンピューターになく、今回の起動ではアカウントのキーもありません。キーを入力してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>This document is not on this computer, and there is no connection. Open it again once you are online; to have it next time, use Dispute, Keep documents offline before you leave.</source>
        <translation>この書類はこのコンピューターになく、接続もありません。オンラインになってから開いてください。次回に備えるには、出かける前に「異議申立て」の「書類をオフラインで保管」を使ってください。</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>%1をダウンロード中…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルの保存</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>At most %1 disputes at once: narrow the list by a tab or a search first.</source>
        <translation>一度に扱えるのは%1件までです：先にタブか検索で絞り込んでください。</translation>
    </message>
    <message>
        <source>Room for documents of %1: %2 MB.</source>
        <translation>%1の書類の容量の上限：%2 MB。</translation>
    </message>
    <message>
        <source>, at least %1 (the size of %2 is not told)</source>
        <translation>、少なくとも%1（%2件はサイズ不明）</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>、%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>ends a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source> (the provider gives no sizes)</source>
        <translation>（決済事業者はサイズを公開していません）</translation>
    </message>
    <message>
        <source>Not connected now: they are downloaded after the next refresh.</source>
        <translation>今は接続されていません：次の更新の後にダウンロードされます。</translation>
    </message>
    <message>
        <source>The document is shown, but not kept: all room for documents of %1 is taken by what is kept offline. Give them more in the account&apos;s menu, under Kept on this computer.</source>
        <translation>書類は表示していますが保管されていません：%1の書類の容量はすべて、オフライン用に保管したもので埋まっています。アカウントのメニューの「このコンピューターに保管」で容量を増やしてください。</translation>
    </message>
    <message>
        <source>The document is shown, but not kept: the disk is nearly full. Make room, then open it again.</source>
        <translation>書類は表示していますが保管されていません：ディスクがほぼいっぱいです。空きを作ってから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The document is shown, but could not be kept: %1</source>
        <translation>書類は表示していますが保管できませんでした：%1</translation>
    </message>
    <message>
        <source>You went on writing: that is kept. The draft before is still there; Edit, “Bring the draft before back” exchanges the two.</source>
        <translation>続きを書いたので、それが残っています。前の下書きもまだあります。「編集」の「前の下書きを戻す」で入れ替えられます。</translation>
    </message>
    <message>
        <source>There is no draft before this one</source>
        <translation>これより前の下書きはありません</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>It cannot be sent now</source>
        <translation>今は送信できません</translation>
    </message>
    <message>
        <source>a person allowed sending again</source>
        <translation>担当者が送信を再び許可しました</translation>
    </message>
    <message>
        <source>Sending stays off</source>
        <translation>送信は停止したままです</translation>
    </message>
    <message>
        <source>A write is on its way</source>
        <translation>送信中の操作があります</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then close the window. It takes a minute at most.</source>
        <translation>結果が分かるまで待ってから、ウィンドウを閉じてください。長くても1分です。</translation>
    </message>
    <message>
        <source>A draft is not saved</source>
        <translation>保存されていない下書きがあります</translation>
    </message>
    <message>
        <source>It could not be written to disk and would be lost. Copy it elsewhere or make room and type on; close the window again to quit without it.</source>
        <translation>ディスクに書き込めず、このままでは失われます。別の場所へコピーするか、空きを作って入力を続けてください。もう一度ウィンドウを閉じると、保存せずに終了します。</translation>
    </message>
    <message>
        <source>The provider asks us to slow down</source>
        <translation>決済事業者から速度を落とすよう求められています</translation>
    </message>
    <message>
        <source>The list changed, reading it from the start</source>
        <translation>一覧が変わったため最初から読み直しています</translation>
    </message>
    <message>
        <source>Reading disputes</source>
        <translation>異議申立てを読み取り中</translation>
    </message>
    <message>
        <source>Downloading documents</source>
        <translation>書類をダウンロード中</translation>
    </message>
    <message>
        <source>paused on a metered network, F5 reads now</source>
        <translation>従量制ネットワークのため停止中。F5で今すぐ読み取り</translation>
    </message>
    <message>
        <source>paused on battery, F5 reads now</source>
        <translation>バッテリー使用中のため停止中。F5で今すぐ読み取り</translation>
    </message>
    <message>
        <source>Open a dispute first.</source>
        <translation>先に異議申立てを開いてください。</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>Only a dispute that needs a response has a deadline.</source>
        <translation>期限があるのは、回答が必要な異議申立てだけです。</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>下書きはありません。</translation>
    </message>
    <message>
        <source>Insert a canned reply…</source>
        <translation>定型文を挿入…</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>送付状…</translation>
    </message>
    <message>
        <source>Edit canned replies…</source>
        <translation>定型文を編集…</translation>
    </message>
    <message>
        <source>Tags and marks…</source>
        <translation>タグと印…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>読み取り中のものはありません。</translation>
    </message>
    <message>
        <source>The drafts of %1 could not be read from this computer&apos;s disk: %2. They are kept as they are and are asked for again each minute.</source>
        <translation>%1の下書きをこのコンピューターのディスクから読み取れませんでした：%2。下書きはそのまま残っており、1分ごとに読み取りを試みます。</translation>
    </message>
    <message>
        <source>A part of the draft of %1 could not be read and is missing. The rest is here; the whole file as it was is kept beside drafts.db.</source>
        <translation>%1の下書きの一部を読み取れず、欠けています。残りはここにあり、元のファイル全体はdrafts.dbの隣に保存されています。</translation>
    </message>
    <message>
        <source>stopped, F5 goes on</source>
        <translation>停止中。F5で続行</translation>
    </message>
    <message>
        <source>Tags or notes are not saved</source>
        <translation>タグまたはメモが保存されていません</translation>
    </message>
    <message>
        <source>A canned reply is not saved</source>
        <translation>保存されていない定型文があります</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>設定を保存しました</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>At most %1 disputes at once: select fewer.</source>
        <translation>一度に扱えるのは%1件までです：選択を減らしてください。</translation>
    </message>
    <message>
        <source>That is what is listed now: what comes into the list later is not kept. For that, save the search as a view and turn on “Keep documents offline” in the menu of the view.</source>
        <translation>対象は今の一覧です：後から一覧に入るものは保管されません。それも保管するには、検索をビューとして保存し、そのビューのメニューで「書類をオフラインで保管」をオンにしてください。</translation>
    </message>
    <message>
        <source>What comes into the view “%1” later is kept too.</source>
        <translation>後からビュー「%1」に入るものも保管されます。</translation>
    </message>
    <message>
        <source>That is what is listed now. To keep what comes into the view “%1” later too, turn on “Keep documents offline” in its menu.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>対象は今の一覧です。後からビュー「%1」に入るものも保管するには、そのメニューで「書類をオフラインで保管」をオンにしてください。</translation>
    </message>
    <message>
        <source>Some of these disputes are in the view “%1”, whose documents are kept offline: they will be kept again after the next refresh. To stop that, turn it off in the menu of the view.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>この中には、書類をオフラインで保管しているビュー「%1」に入っているものがあります：次の更新の後に再び保管されます。やめるには、そのビューのメニューでオフにしてください。</translation>
    </message>
    <message>
        <source>A view is not saved</source>
        <translation>保存されていないビューがあります</translation>
    </message>
    <message>
        <source>Version %1 of this program is there; you have %2.</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>新しいバージョン%1があります。お使いのバージョンは%2です。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Something you wrote is in no draft yet</source>
        <translation>書いたもののうち、まだどの下書きにも入っていないものがあります</translation>
    </message>
    <message>
        <source>A comparison, a cover letter or a note on an unclear write was begun and not finished. It begins: “%1”. Open it again to finish it; close the window again to quit without it.</source>
        <translation>比較、送付状、または結果が不明な送信についてのメモが途中のままです。書き出しは「%1」です。もう一度開いて仕上げるか、もう一度ウィンドウを閉じると保存せずに終了します。</translation>
    </message>
    <message>
        <source>%1. Unlock first, then close the window again.</source>
        <translation>%1。先にロックを解除し、それからウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>You wrote to %1 before the draft on the disk could be read. That is kept; the draft from the disk is still there until you send or discard yours: open the dispute, then Edit, “Bring the draft before back” exchanges the two.</source>
        <translation>ディスクの下書きを読めるようになる前に、%1に書き込みがありました。書いたものは残っています。ディスクの下書きも、今の下書きを送信または破棄するまで残ります。その異議申立てを開き、「編集」の「前の下書きを戻す」で入れ替えられます。</translation>
    </message>
    <message>
        <source>The provider says when it is due.</source>
        <translation>期限は決済事業者が示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents: %1 here already, %2 to download</source>
        <extracomment>%1 and %2 are numbers of documents, too</extracomment>
        <translation>
            <numerusform>書類%Ln件：%1件はここにあり、%2件をダウンロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes have more than their list names.</source>
        <translation>
            <numerusform>%Ln件の異議申立てには、一覧に示されたより多くの書類があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>異議申立て%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) is gone, and a new one was begun. Writes whose outcome was open are not known any more. If you have the file, quit and put it back. If not, check recent writes at the provider, then allow sending again.</source>
        <translation>送信記録（ledger.db）がなくなっていたため、新しい記録を作りました。結果がまだ不明だった操作は、もう分かりません。元のファイルがあれば、終了してから元の場所に戻してください。なければ、最近の操作を決済事業者側で確認してから、送信を再び許可してください。</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) is not the one that was written last: an older copy lies in its place, or its note (ledger.anchor) cannot be read. Later writes are not in it. If you have the newer file, quit and put it back. If not, check recent writes at the provider, then allow sending again.</source>
        <translation>送信記録（ledger.db）は最後に書かれたものではありません。古いコピーに置き換わっているか、その控え（ledger.anchor）を読み取れません。それ以後の操作は入っていません。新しいファイルがあれば、終了してから元の場所に戻してください。なければ、最近の操作を決済事業者側で確認してから、送信を再び許可してください。</translation>
    </message>
    <message>
        <source>The outcome of a write on dispute %1 at %2 is open, and its account is not connected here any more. Connect it again to find it out; until then nothing else is sent on this dispute.</source>
        <translation>%2の異議申立て%1に対する操作の結果がまだ不明で、そのアカウントはここに接続されていません。結果を調べるには、もう一度接続してください。それまで、この異議申立てには何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln writes is open, and their accounts are not connected here any more (dispute %1 at %2 is one of them). Connect them again to find it out; until then nothing else is sent on these disputes.</source>
        <translation>
            <numerusform>%Ln件の操作の結果がまだ不明で、そのアカウントはここに接続されていません（例：%2の異議申立て%1）。結果を調べるには、もう一度接続してください。それまで、これらの異議申立てには何も送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the keyring has noted of the record of what was sent cannot be read: something else has written over it. Nobody can tell whether the record (ledger.db) is an older one. Check recent writes at the provider, then allow sending again.</source>
        <translation>キーリングにある送信記録の控えを読み取れません。別のものが上書きしています。記録（ledger.db）が古いものかどうかは分かりません。最近の操作を決済事業者側で確認してから、送信を再び許可してください。</translation>
    </message>
    <message>
        <source>In the data folder lies a folder or a link named ledger.anchor, where the note of the last write should be. So nobody can tell whether later writes are missing in the record of what was sent. Check recent writes at the provider, then allow sending again: what lies there is kept under another name, and a new note is written.</source>
        <translation>データフォルダーの、最後の操作の控えがあるべき場所に、ledger.anchorという名前のフォルダーまたはリンクがあります。そのため、送信記録にそれ以後の操作が欠けているかどうか分かりません。最近の操作を決済事業者側で確認してから、送信を再び許可してください。そこにあるものは別の名前で残し、新しい控えを書き込みます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailBanner</name>
    <message>
        <source>Read now</source>
        <translation>今すぐ読み取る</translation>
    </message>
    <message>
        <source>Settle by hand…</source>
        <translation>手動で確定…</translation>
    </message>
    <message>
        <source>! The outcome of “%1” (confirmed %2) is not known yet. The dispute is being read again; until then nothing else can be sent for it.</source>
        <translation>! %2に確認した「%1」の結果はまだ分かっていません。異議申立てを読み直しています。それまで、これについて他のものは送信できません。</translation>
    </message>
    <message>
        <source>! Whether the file of “%1” (confirmed %2) arrived is not known, and reading the dispute cannot tell. Settle it by hand; until then nothing else can be sent for it.</source>
        <translation>! %2に確認した「%1」のファイルが届いたかどうかは分かっておらず、異議申立てを読み取っても分かりません。手動で確定してください。それまで、これについて他のものは送信できません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailFoot</name>
    <message>
        <source>Review and send…</source>
        <translation>確認して送信…</translation>
    </message>
    <message>
        <source>Accept loss…</source>
        <translation>損失を受け入れる…</translation>
    </message>
    <message>
        <source>Keep at Stripe…</source>
        <translation>Stripeに保管…</translation>
    </message>
    <message>
        <source>Record outcome ▾</source>
        <translation>結果を記録 ▾</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>結果を記録</translation>
    </message>
    <message>
        <source>As won…</source>
        <translation>「勝ち」として…</translation>
    </message>
    <message>
        <source>As lost…</source>
        <translation>「負け」として…</translation>
    </message>
    <message>
        <source>one send only</source>
        <translation>送信は1回限り</translation>
    </message>
    <message>
        <source>final once submitted</source>
        <translation>提出後は変更不可</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>確認して送信</translation>
    </message>
    <message>
        <source>Keep at Stripe</source>
        <translation>Stripeに保管</translation>
    </message>
    <message>
        <source>Accept loss</source>
        <translation>損失を受け入れる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are buttons that are off, %2 says why</extracomment>
        <translation>「%1」は使えません。%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a button, and what to know before it is pressed</comment>
        <translation>「%1」について：%2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two buttons, in one bracket where names have brackets</comment>
        <translation>%1」「%2</translation>
    </message>
    <message>
        <source>Shows the request to the letter. Nothing is sent before you confirm it.</source>
        <translation>リクエストをそのまま表示します。確認するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Keeps the evidence at Stripe without submitting it, after you confirm.</source>
        <translation>確認の後、証拠を提出せずにStripeに保管します。</translation>
    </message>
    <message>
        <source>Gives the money to the cardholder, for good. Asks you to confirm first.</source>
        <translation>お金はカード会員に渡り、戻りません。先に確認を求めます。</translation>
    </message>
    <message>
        <source>Records how the dispute ended, after you confirm.</source>
        <translation>確認の後、異議申立ての結果を記録します。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailHeader</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Put the date of the provider&apos;s e-mail in place of the estimate</source>
        <translation>推定の代わりに、決済事業者のメールにある期限を入れる</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>申立て：%1</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 one sign or two (&quot;● ≈&quot;), %2 a time like &quot;9 h&quot;</extracomment>
        <translation>%1 残り%2</translation>
    </message>
    <message>
        <source>%1 names no date</source>
        <translation>%1は期限を示していません</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>終了：%1</translation>
    </message>
    <message>
        <source>no response is due</source>
        <translation>回答の必要なし</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Not in the list as it is now</source>
        <translation>今の一覧にはありません</translation>
    </message>
    <message>
        <source>Copy the dispute&apos;s ID</source>
        <translation>異議申立てIDをコピー</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailPane</name>
    <message>
        <source>Dispute</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Parts of the dispute</source>
        <translation>異議申立ての各部分</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>compare your draft with what changed first.</source>
        <translation>先に下書きを変更内容と比較してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailPlaceholder</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>No dispute selected</source>
        <translation>異議申立てが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list to see its deadline, its message and its documents here.</source>
        <translation>一覧から選ぶと、期限、メッセージ、書類がここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the dispute…</source>
        <translation>異議申立てを読み取り中…</translation>
    </message>
    <message>
        <source>The dispute cannot be shown</source>
        <translation>異議申立てを表示できません</translation>
    </message>
</context>
<context>
    <name>disputedesk::DisputeTableModel</name>
    <message>
        <source>No response needed</source>
        <extracomment>Read aloud in the Due column of a dispute that waits for nobody&apos;s response</extracomment>
        <translation>回答の必要はありません</translation>
    </message>
    <message>
        <source>Amount %1 %2</source>
        <extracomment>Read aloud; %1 is an amount, %2 its currency: &quot;Amount 12,450.00 THB&quot;</extracomment>
        <translation>金額 %1 %2</translation>
    </message>
    <message>
        <source>unsent draft</source>
        <extracomment>Read aloud for the pencil in the list</extracomment>
        <translation>未送信の下書きあり</translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>下書きなし</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>読み取り日時</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>支払いインテント</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>決済事業者</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>Read aloud for an empty cell; %1 is the column&apos;s title</extracomment>
        <translation>%1：なし</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the Due column; %1 is &quot;Due&quot;, %2 the zone its times are in: &quot;Due (UTC+7)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <extracomment>Tool tip of the tick in the list: the agent has decided, and does not send a response</extracomment>
        <translation>対応決定済み（送信なし）</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>Title of a column of the list for which no metadata key is chosen</extracomment>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>決済事業者のステータス</translation>
    </message>
    <message>
        <source>%1 (metadata)</source>
        <extracomment>Title of a column; %1 is a metadata key that has the name of another column: &quot;Amount (metadata)&quot;</extracomment>
        <translation>%1（メタデータ）</translation>
    </message>
    <message>
        <source>Metadata “%1”. To search for a value, type %2 and part of it.</source>
        <extracomment>%1 is a metadata key, %2 what is typed into the search line to look for its values: &quot;meta.order_id:&quot;</extracomment>
        <translation>メタデータ「%1」。値を検索するには、%2 に続けて値の一部を入力してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentListModel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1にあります</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1 is the provider&apos;s name, %2 a date</extracomment>
        <translation>%2から%1にあります</translation>
    </message>
    <message>
        <source>in your draft, not sent</source>
        <translation>下書きの中、未送信</translation>
    </message>
    <message>
        <source>sending, %1%</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>送信中、%1%</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation>結果はまだ不明</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>このコンピューターにはありません</translation>
    </message>
    <message>
        <source>kept offline, %1</source>
        <extracomment>%1 is a size such as 42 KB</extracomment>
        <translation>オフラインで保管、%1</translation>
    </message>
    <message>
        <source>waiting to be downloaded</source>
        <translation>ダウンロード待ち</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation>ダウンロード中 %1%</translation>
    </message>
    <message>
        <source>could not be kept: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>保管できませんでした：%1</translation>
    </message>
    <message>
        <source>Cardholder details</source>
        <translation>カード会員の情報</translation>
    </message>
    <message>
        <source>Details of purchase</source>
        <translation>購入の詳細</translation>
    </message>
    <message>
        <source>Proof of receipt</source>
        <translation>受領の証明</translation>
    </message>
    <message>
        <source>Proof of acceptance</source>
        <translation>同意の証明</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>その他の書類</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentRow</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>%1をもう一度ダウンロード</translation>
    </message>
    <message>
        <source>Downloads it and shows it</source>
        <translation>ダウンロードして表示します</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1の進行状況</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <translation>%1の種類：%2</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>%1をプレビュー</translation>
    </message>
    <message>
        <source>Send %1 to the provider now</source>
        <translation>%1を今すぐ決済事業者へ送信</translation>
    </message>
    <message>
        <source>Cancel sending %1</source>
        <translation>%1の送信を中止</translation>
    </message>
    <message>
        <source>Remove %1 from the draft</source>
        <translation>%1を下書きから外す</translation>
    </message>
    <message>
        <source>Delete %1 at the provider…</source>
        <translation>決済事業者にある%1を削除…</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentsView</name>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPG, PDF, 10 MB each</source>
        <translation>PNG、JPG、PDF、各10 MBまで</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Files can be dropped here as well.</source>
        <translation>ここにファイルをドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTextDialog</name>
    <message>
        <source>Draft of dispute %1</source>
        <translation>異議申立て%1の下書き</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>下書きの本文</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTexts</name>
    <message>
        <source>(to be cleared)</source>
        <translation>（空にします）</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>1 metadata key</source>
        <translation>メタデータのキー1件</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata keys</source>
        <translation>
            <numerusform>メタデータのキー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル1件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evidence field</source>
        <translation>証拠の欄1件</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence fields</source>
        <translation>
            <numerusform>証拠の欄%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
    </message>
</context>
<context>
    <name>disputedesk::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1 could not be found on the network. Nothing was sent.</source>
        <translation>ネットワーク上に%1が見つかりません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network. What was read before is still here.</source>
        <translation>このコンピューターのネットワークを確認してください。これまでに読み取ったものは残っています。</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>The connection was refused before anything was sent.</source>
        <translation>接続が拒否されました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy, then try again.</source>
        <translation>アカウントのアドレスとプロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>安全な接続ではありません</translation>
    </message>
    <message>
        <source>The identity of the server of %1 could not be confirmed, so no key was sent.</source>
        <translation>%1のサーバーの身元を確認できなかったため、キーは送信されていません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. In a network that inspects traffic, ask your administrator.</source>
        <translation>このコンピューターの日付を確認してください。通信を検査するネットワークでは、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>%1 did not answer within the time allowed.</source>
        <translation>%1から制限時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the whole answer was here.</source>
        <translation>%1との接続が、応答をすべて受け取る前に切れました。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The answer was larger than %1 ever sends and was not read to its end.</source>
        <translation>応答が%1の送る大きさを超えていたため、最後まで読み取っていません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, report this with the details below.</source>
        <translation>アカウントのアドレスを確認してください。正しい場合は、下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Not an answer of %1</source>
        <translation>%1の応答ではありません</translation>
    </message>
    <message>
        <source>Something else answered, probably the sign-in page of a network or a proxy.</source>
        <translation>別のものが応答しました。ネットワークのサインインページかプロキシと思われます。</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in to the network if it asks, then try again.</source>
        <translation>ブラウザーでウェブページを開き、求められたらネットワークにサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>The answer of %1 does not have the form that was agreed, so it was not used.</source>
        <translation>%1の応答が取り決めた形式ではないため、使用していません。</translation>
    </message>
    <message>
        <source>Try again. If it stays, report this with the details below.</source>
        <translation>もう一度お試しください。続く場合は、下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Answer about something else</source>
        <translation>別のものについての応答</translation>
    </message>
    <message>
        <source>%1 answered about another object than the one asked for. It was not used.</source>
        <translation>%1は、尋ねたものとは別のものについて応答しました。使用していません。</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>別の場所へ転送</translation>
    </message>
    <message>
        <source>The server asked to go to another address. A key is never sent on to one.</source>
        <translation>サーバーが別のアドレスへの移動を求めました。キーがそこへ送られることは決してありません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and any proxy.</source>
        <translation>アカウントのアドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>%1 asks to wait before it answers again.</source>
        <translation>%1は、次に応答するまで待つよう求めています。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Fault at %1</source>
        <translation>%1の障害</translation>
    </message>
    <message>
        <source>The server of %1 reported a fault of its own.</source>
        <translation>%1のサーバーが自身の障害を報告しました。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>%1 does not accept the secret key of this account. Reading has stopped; what was read is kept.</source>
        <translation>%1はこのアカウントのシークレットキーを受け付けません。読み取りは止まりました。読み取ったものは残っています。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s current secret key.</source>
        <translation>アカウントの現在のシークレットキーを入力してください。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The key is valid, but may not do this.</source>
        <translation>キーは有効ですが、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Ask the owner of the %1 account for the permission.</source>
        <translation>%1アカウントの所有者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 does not know this object under this account.</source>
        <translation>%1のこのアカウントには、これが存在しません。</translation>
    </message>
    <message>
        <source>Refresh the list. It may belong to another account.</source>
        <translation>一覧を更新してください。別のアカウントのものかもしれません。</translation>
    </message>
    <message>
        <source>Form of the request refused</source>
        <translation>リクエストの形式が拒否されました</translation>
    </message>
    <message>
        <source>The server takes this act in another form. Nothing was done.</source>
        <translation>サーバーはこの操作を別の形式で受け付けます。何も行われていません。</translation>
    </message>
    <message>
        <source>The account now uses the other form. Confirm once more.</source>
        <translation>アカウントは別の形式を使うようになりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>%1による拒否</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1がリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Read the dispute again: its state may have changed.</source>
        <translation>異議申立てを読み直してください：状態が変わった可能性があります。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>ご自身でキャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>これ以上何も起こりません。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The input was refused here, before anything was sent.</source>
        <translation>入力がここで拒否されました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Mend the marked field and try again.</source>
        <translation>印の付いた欄を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Live and test do not agree</source>
        <translation>本番とテストが一致しません</translation>
    </message>
    <message>
        <source>Key, address and dispute do not belong to the same mode, so nothing was sent.</source>
        <translation>キー、アドレス、異議申立てのモードが同じではないため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and address.</source>
        <translation>アカウントのキーとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>An earlier act is not settled</source>
        <translation>以前の操作が確定していません</translation>
    </message>
    <message>
        <source>The outcome of an earlier act on this dispute is not known yet.</source>
        <translation>この異議申立てへの以前の操作の結果は、まだ不明です。</translation>
    </message>
    <message>
        <source>Wait until it is found out, or settle it in Activity.</source>
        <translation>判明するまで待つか、「履歴」で手動で確定してください。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>There is no secret key for this account in this run.</source>
        <translation>今回の起動では、このアカウントのシークレットキーがありません。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret key.</source>
        <translation>アカウントのシークレットキーを入力してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is no room left to write. Nothing was sent.</source>
        <translation>書き込む空きがありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>A file of this program cannot be read. It was set aside, not deleted.</source>
        <translation>このプログラムのファイルを読み取れません。削除せず、別に取り分けました。</translation>
    </message>
    <message>
        <source>Refresh: the disputes are read again from %1.</source>
        <translation>更新してください：異議申立ては%1から読み直されます。</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The files belong to a newer version, or their folder is write-protected. You can read, not send.</source>
        <translation>ファイルが新しいバージョンのものか、フォルダーが書き込み禁止です。読むことはできますが、送信はできません。</translation>
    </message>
    <message>
        <source>Update this program, or make the folder writable.</source>
        <translation>このプログラムを更新するか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>ファイルを使用できません</translation>
    </message>
    <message>
        <source>Reading or writing a file of this program failed.</source>
        <translation>このプログラムのファイルの読み書きに失敗しました。</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that it exists and is yours to read.</source>
        <translation>ファイルが存在し、読み取る権限があることを確認してください。</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>The file is larger than %1 takes.</source>
        <translation>ファイルが%1の受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>より小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Type of file refused</source>
        <translation>ファイルの種類が拒否されました</translation>
    </message>
    <message>
        <source>The content of the file is not a type that %1 takes, whatever its name says.</source>
        <translation>ファイル名にかかわらず、内容が%1の受け付ける種類ではありません。</translation>
    </message>
    <message>
        <source>Use a PDF, PNG or JPEG file.</source>
        <translation>PDF、PNG、JPEGのいずれかのファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 could not do it</source>
        <translation>%1で実行できませんでした</translation>
    </message>
    <message>
        <source>%1 understood the request, but it failed there.</source>
        <translation>%1はリクエストを理解しましたが、先方で失敗しました。</translation>
    </message>
    <message>
        <source>Read the dispute again and look at it in the dashboard of %1 before you try once more.</source>
        <translation>もう一度試す前に、異議申立てを読み直し、%1のダッシュボードで確認してください。</translation>
    </message>
    <message>
        <source>Conflict at %1</source>
        <translation>%1での競合</translation>
    </message>
    <message>
        <source>%1 says that this collides with another request, perhaps an earlier one of yours.</source>
        <translation>%1によると、別のリクエストと競合しています。以前に送ったものかもしれません。</translation>
    </message>
    <message>
        <source>Read the dispute again before anything else: the earlier request may have been applied.</source>
        <translation>まず異議申立てを読み直してください：以前のリクエストが適用されている可能性があります。</translation>
    </message>
    <message>
        <source>Headers refused by %1</source>
        <translation>%1がヘッダーを拒否しました</translation>
    </message>
    <message>
        <source>%1 did not take the form or the headers of the request.</source>
        <translation>%1はリクエストの形式またはヘッダーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and any proxy: one on the way may have changed the headers. If it stays, report this with the details below.</source>
        <translation>アカウントのアドレスとプロキシを確認してください：途中のプロキシがヘッダーを変えた可能性があります。続く場合は、下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Values refused by %1</source>
        <translation>%1が値を拒否しました</translation>
    </message>
    <message>
        <source>%1 read the request, but did not take a value or a header in it.</source>
        <translation>%1はリクエストを読みましたが、その中の値またはヘッダーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Mend what it names, or check any proxy on the way if it names a header. Then try again.</source>
        <translation>指摘されたものを直すか、ヘッダーの場合は途中のプロキシを確認してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>応答：「%1」。</translation>
    </message>
    <message>
        <source>Needed are: %1.</source>
        <translation>必要なもの：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again.</source>
        <comment>after 429</comment>
        <translation>
            <numerusform>%n秒待ってから、もう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are out of reach</source>
        <translation>キーを利用できません</translation>
    </message>
    <message>
        <source>The keyring or the vault of keys did not keep or give the key.</source>
        <translation>キーリングまたはキー保管庫が、キーを保管しないか、渡しませんでした。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>キーリングのロックを解除して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFieldRow</name>
    <message>
        <source>%1: provided, %2</source>
        <extracomment>what a screen reader says of a field: its name, then how it stands</extracomment>
        <translation>%1：入力済み、%2</translation>
    </message>
    <message>
        <source>%1: expected, missing</source>
        <translation>%1：必要、未入力</translation>
    </message>
    <message>
        <source>%1: optional, empty</source>
        <translation>%1：任意、空</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>開いています。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>閉じています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFields</name>
    <message>
        <source>Expected for this reason</source>
        <translation>この理由で求められるもの</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Fewer fields ▴</source>
        <translation>欄を減らす ▴</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields ▾</source>
        <translation>
            <numerusform>ほか%n個の欄 ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer optional fields</source>
        <translation>任意の欄を減らして表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more optional fields</source>
        <translation>
            <numerusform>任意の欄をさらに%n個表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFileRow</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>やはり残す</translation>
    </message>
    <message>
        <source>uploading %1%</source>
        <translation>アップロード中 %1%</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1にあります</translation>
    </message>
    <message>
        <source>in the draft</source>
        <translation>下書きの中</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>取り除かれます</translation>
    </message>
    <message>
        <source>drop a file here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Choose another file for %1</source>
        <translation>%1に別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>%1の代わりになります</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1の進行状況</translation>
    </message>
    <message>
        <source>one file a field: a new one takes its place</source>
        <translation>1つの欄にファイル1つ：新しいものに置き換わります</translation>
    </message>
    <message>
        <source>%1 has a file here; it will be taken away when you send.</source>
        <translation>%1のこの欄にファイルがあります。送信すると取り除かれます。</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG: drop it on this row, or choose it.</source>
        <translation>PDF、JPEG、PNG：この行にドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>%1をプレビュー</translation>
    </message>
    <message>
        <source>Remove %1 from the draft</source>
        <translation>%1を下書きから外す</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1を取り除く</translation>
    </message>
    <message>
        <source>One file a field: drop one at a time.</source>
        <translation>1つの欄にファイル1つ：一度に1つずつドロップしてください。</translation>
    </message>
    <message>
        <source>The new file will take the place of %1.</source>
        <translation>新しいファイルは%1と置き換わります。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidencePane</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Draft discarded. Undo</source>
        <translation>下書きを破棄しました。元に戻す</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>下書きを保存 %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>! not saved: %1</source>
        <translation>! 保存されていません：%1</translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %n fields was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! %n個の欄の下書きが送信されていません。この異議申立てとともに残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>a file is still being uploaded.</source>
        <translation>ファイルがまだアップロード中です。</translation>
    </message>
    <message>
        <source>mend the metadata first.</source>
        <translation>先にメタデータを直してください。</translation>
    </message>
    <message>
        <source>%1 keeps metadata as text only: make “%2” a text.</source>
        <translation>%1はメタデータをテキストでのみ保管します：「%2」をテキストにしてください。</translation>
    </message>
    <message>
        <source>Hide ▴</source>
        <translation>隠す ▴</translation>
    </message>
    <message>
        <source>none ▾</source>
        <translation>なし ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n entries ▾</source>
        <translation>
            <numerusform>%n件 ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the metadata</source>
        <translation>メタデータを隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show the metadata: %n entries</source>
        <translation>
            <numerusform>メタデータを表示：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceRead</name>
    <message>
        <source>No evidence was sent.</source>
        <translation>証拠は送信されていません。</translation>
    </message>
    <message>
        <source>name and size are not read yet</source>
        <translation>名前とサイズはまだ読み取られていません</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>%1をプレビュー</translation>
    </message>
    <message>
        <source>Save %1 to disk</source>
        <translation>%1をディスクに保存</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTextRow</name>
    <message>
        <source>Link in the text</source>
        <translation>本文中のリンク</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1文字まで。</translation>
    </message>
    <message>
        <source>Canned replies ▾</source>
        <translation>定型文 ▾</translation>
    </message>
    <message>
        <source>Canned replies for %1</source>
        <translation>%1の定型文</translation>
    </message>
    <message>
        <source>Fill in %1 before you send.</source>
        <extracomment>%1 is a placeholder like {{amount}} that has no value</extracomment>
        <translation>送信する前に%1を埋めてください。</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln characters</source>
        <translation>
            <numerusform>、%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln characters too many: shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>! %Ln文字超過：短くするか、ファイルとして添付してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the braces of %1 as half-width { and } before you send.</source>
        <extracomment>%1 is a placeholder in full-width braces like ｛｛amount｝｝</extracomment>
        <translation>送信する前に%1の括弧を半角の { と } で入力し直してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTexts</name>
    <message>
        <source>Product description</source>
        <translation>商品の説明</translation>
    </message>
    <message>
        <source>What was bought, as the customer saw it before paying: name, size, version, terms of the offer.</source>
        <translation>支払い前に顧客が見た内容のとおりの購入品：名前、サイズ、版、販売条件。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>The receipt or order confirmation that the customer was given.</source>
        <translation>顧客に渡した領収書または注文確認書。</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>顧客の氏名</translation>
    </message>
    <message>
        <source>The name on the order.</source>
        <translation>注文にある氏名。</translation>
    </message>
    <message>
        <source>Customer e-mail address</source>
        <translation>顧客のメールアドレス</translation>
    </message>
    <message>
        <source>The address that the customer gave with the order.</source>
        <translation>注文時に顧客が記入したアドレス。</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>請求先住所</translation>
    </message>
    <message>
        <source>As given with the order; best when it equals the one at the bank.</source>
        <translation>注文時に記入されたもの。銀行に登録された住所と同じなら最善です。</translation>
    </message>
    <message>
        <source>Purchase IP</source>
        <translation>購入時のIP</translation>
    </message>
    <message>
        <source>The IP address from which the customer ordered.</source>
        <translation>顧客が注文したときのIPアドレス。</translation>
    </message>
    <message>
        <source>Customer e-mails</source>
        <translation>顧客とのメール</translation>
    </message>
    <message>
        <source>What you and the customer wrote to each other: one file with dates and senders.</source>
        <translation>顧客とのやり取り：日付と差出人の入った1つのファイルに。</translation>
    </message>
    <message>
        <source>Customer signature</source>
        <translation>顧客の署名</translation>
    </message>
    <message>
        <source>A paper signed by the customer, such as a contract or slip.</source>
        <translation>契約書や伝票など、顧客が署名した書面。</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>The day on which the parcel left you, in any clear form: 9 November 2026.</source>
        <translation>荷物を発送した日。はっきり分かる書き方で：2026年11月9日。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Who carried the parcel; several: separated by commas.</source>
        <translation>荷物を運んだ業者。複数ならコンマで区切ります。</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>As the carrier wrote it; several: separated by commas.</source>
        <translation>配送業者の表記のとおり。複数ならコンマで区切ります。</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>配送先住所</translation>
    </message>
    <message>
        <source>Where it was delivered: the full address, with street and number.</source>
        <translation>配達先：番地まで含む住所全体。</translation>
    </message>
    <message>
        <source>Shipping document</source>
        <translation>配送の書類</translation>
    </message>
    <message>
        <source>Proof that it was sent or delivered: label, signed slip, the carrier&apos;s page as a picture.</source>
        <translation>発送または配達の証明：送り状、署名入り伝票、配送業者のページの画像。</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>サービス提供日</translation>
    </message>
    <message>
        <source>The day on which the service began or was given.</source>
        <translation>サービスが始まった日、または提供された日。</translation>
    </message>
    <message>
        <source>Service document</source>
        <translation>サービスの書類</translation>
    </message>
    <message>
        <source>Proof that the service was given: a signed contract, work order, booking or photo.</source>
        <translation>サービスを提供した証明：署名済みの契約書、作業指示書、予約、写真。</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>利用記録</translation>
    </message>
    <message>
        <source>When and from where the customer used what they bought: times, IP addresses, downloads, sign-ins.</source>
        <translation>顧客がいつどこから利用したか：時刻、IPアドレス、ダウンロード、サインイン。</translation>
    </message>
    <message>
        <source>Refund policy</source>
        <translation>返金ポリシー</translation>
    </message>
    <message>
        <source>Your refund terms as shown to the customer.</source>
        <translation>顧客に示した返金の条件。</translation>
    </message>
    <message>
        <source>How refunds were explained</source>
        <translation>返金条件の説明方法</translation>
    </message>
    <message>
        <source>How and when the customer was shown the refund terms before paying.</source>
        <translation>支払いの前に、返金の条件をいつどのように顧客に示したか。</translation>
    </message>
    <message>
        <source>Why no refund</source>
        <translation>返金しない理由</translation>
    </message>
    <message>
        <source>Why this customer is not entitled to a refund.</source>
        <translation>この顧客に返金を受ける権利がない理由。</translation>
    </message>
    <message>
        <source>Cancellation policy</source>
        <translation>解約ポリシー</translation>
    </message>
    <message>
        <source>Your cancellation terms as shown to the customer.</source>
        <translation>顧客に示した解約の条件。</translation>
    </message>
    <message>
        <source>How cancelling was explained</source>
        <translation>解約条件の説明方法</translation>
    </message>
    <message>
        <source>How and when the customer was shown the cancellation terms before paying.</source>
        <translation>支払いの前に、解約の条件をいつどのように顧客に示したか。</translation>
    </message>
    <message>
        <source>Why it was not cancelled</source>
        <translation>解約されていない理由</translation>
    </message>
    <message>
        <source>Why the subscription was not cancelled when the customer says it was.</source>
        <translation>顧客が主張する時点で定期購入が解約されていなかった理由。</translation>
    </message>
    <message>
        <source>Other charge</source>
        <translation>もう一方の課金</translation>
    </message>
    <message>
        <source>Difference between the charges</source>
        <translation>2つの課金の違い</translation>
    </message>
    <message>
        <source>What each of the two charges was for, and why both are right.</source>
        <translation>それぞれの課金が何のためで、なぜ両方とも正しいのか。</translation>
    </message>
    <message>
        <source>Document of the other charge</source>
        <translation>もう一方の課金の書類</translation>
    </message>
    <message>
        <source>A receipt or label of the other order, that shows it is another.</source>
        <translation>別の注文であることを示す、もう一方の領収書や送り状。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Anything else the bank should know, short and in order of time.</source>
        <translation>ほかに銀行が知るべきことを、短く時間の順に。</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>One more file that fits nowhere else.</source>
        <translation>ほかに当てはまる欄のない、もう1つのファイル。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Service and use</source>
        <translation>サービスと利用</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>解約</translation>
    </message>
    <message>
        <source>Second charge</source>
        <translation>2件目の課金</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Physical goods</source>
        <translation>有形の商品</translation>
    </message>
    <message>
        <source>Digital goods or service</source>
        <translation>デジタル商品・サービス</translation>
    </message>
    <message>
        <source>Offline service</source>
        <translation>対面サービス</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>what was sold</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 takes.</source>
        <translation>「%1」は%2が受け付ける長さを超えています。</translation>
    </message>
    <message>
        <source>all texts together are longer than the %1 characters that %2 takes.</source>
        <translation>すべての文章を合わせると、%2が受け付ける%1文字を超えます。</translation>
    </message>
    <message>
        <source>all files together are larger than the %1 MB that %2 takes.</source>
        <translation>すべてのファイルを合わせると、%2が受け付ける%1 MBを超えます。</translation>
    </message>
    <message>
        <source>all files together have more than the %1 pages that %2 takes.</source>
        <translation>すべてのファイルを合わせると、%2が受け付ける%1ページを超えます。</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <extracomment>%1 of %2 expected fields are filled</extracomment>
        <translation>求められる%2項目中%1項目</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%2文字中%1文字</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%2 MB中%1 MB</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>at least %1 of %2 pages</source>
        <extracomment>some files could not be counted</extracomment>
        <translation>%2ページ中、少なくとも%1ページ</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 filled field does not apply to what was sold and will not be sent: %1. Choose another kind above to send it.</source>
        <translation>入力済みの欄1件は販売したものに当てはまらないため送信されません：%1。送るには上で別の種類を選んでください。</translation>
    </message>
    <message>
        <source>%1 filled fields do not apply to what was sold and will not be sent: %2. Choose another kind above to send them.</source>
        <translation>入力済みの欄%1件は販売したものに当てはまらないため送信されません：%2。送るには上で別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Code %1 means different things: %2. Choose what it means here.</source>
        <extracomment>%1 is a code, %2 a list such as &quot;Mastercard: Unrecognised charge, Discover: …&quot;</extracomment>
        <translation>コード%1には複数の意味があります：%2。ここでの意味を選んでください。</translation>
    </message>
    <message>
        <source>%1 gives no reason. “%2” is used; choose another if you know it.</source>
        <translation>%1は理由を示していません。「%2」を使います。分かっている場合は別のものを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is known about code %1. “%2” is used; choose another if you know what it means.</source>
        <translation>コード%1については何も分かっていません。「%2」を使います。意味が分かる場合は別のものを選んでください。</translation>
    </message>
    <message>
        <source>there is no evidence yet; fill in at least one field.</source>
        <translation>証拠がまだありません。少なくとも1つの欄を入力してください。</translation>
    </message>
    <message>
        <source>Reviewers do not open links; attach the page instead.</source>
        <translation>審査担当者はリンクを開きません。そのページを添付してください。</translation>
    </message>
    <message>
        <source>Link in the text: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>本文中のリンク：%1。</translation>
    </message>
    <message>
        <source>at least %1 of %2 MB</source>
        <extracomment>the provider has not told the size of some files</extracomment>
        <translation>%2 MB中、少なくとも%1 MB</translation>
    </message>
    <message>
        <source>The ID of the earlier charge that looks like this one.</source>
        <translation>これと似た、先に行われた課金のID。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTop</name>
    <message>
        <source>Sold:</source>
        <translation>販売したもの：</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>販売したもの</translation>
    </message>
    <message>
        <source>Choose what was sold: it decides which evidence is expected.</source>
        <translation>何を販売したかを選んでください：求められる証拠がそれで決まります。</translation>
    </message>
    <message>
        <source>What the reason means</source>
        <translation>理由の意味</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The list as it is shown (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>表示中の一覧（%1）</translation>
    </message>
    <message>
        <source>The selected disputes (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>選択中の異議申立て（%1）</translation>
    </message>
    <message>
        <source>Everything of all live accounts (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>すべての本番アカウントの全件（%1）</translation>
    </message>
    <message>
        <source>Everything of all test accounts (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>すべてのテストアカウントの全件（%1）</translation>
    </message>
    <message>
        <source>Everything of %1 (%2)</source>
        <translation>%1の全件（%2）</translation>
    </message>
    <message>
        <source>Table for LibreOffice or Excel (CSV)</source>
        <translation>LibreOfficeやExcel用の表（CSV）</translation>
    </message>
    <message>
        <source>The provider&apos;s own answers (JSON)</source>
        <translation>決済事業者の応答そのもの（JSON）</translation>
    </message>
    <message>
        <source>Save disputes as a file</source>
        <translation>異議申立てをファイルに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
    <message>
        <source>Which disputes</source>
        <translation>対象の異議申立て</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Each answer to the letter as it was read last, with the account&apos;s name, provider, mode and time. Keys are never part of it.</source>
        <translation>最後に読み取った応答をそのまま、アカウント名、決済事業者、モード、時刻とともに出力します。キーは決して含まれません。</translation>
    </message>
    <message>
        <source>All columns, sorted as the list is. Search and tab are left aside.</source>
        <translation>すべての列を、一覧の並び順で保存します。検索とタブは考慮しません。</translation>
    </message>
    <message>
        <source>The columns you see, in their order, sorted as the list is.</source>
        <translation>表示中の列を、列の順序も並べ替えも一覧のとおりに保存します。</translation>
    </message>
    <message>
        <source>The list is still being read: the file will have what is here now.</source>
        <translation>一覧はまだ読み取り中です：ファイルには今ここにあるものが入ります。</translation>
    </message>
    <message>
        <source>The file is not protected: it holds what your customers and the banks wrote.</source>
        <translation>ファイルは保護されません：顧客や銀行が書いた内容が含まれます。</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula, a date or another number gets an apostrophe in front.</source>
        <translation>表計算ソフトが数式、日付、別の数値とみなす文字列には、先頭にアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>Case file to open again in Disputedesk</source>
        <translation>Disputedeskで再び開けるケースファイル</translation>
    </message>
    <message>
        <source>To be read in Disputedesk, here or on another computer; nothing can be sent from it. It holds the provider&apos;s answers as they were read last. Keys are never part of it.</source>
        <translation>このコンピューターや別のコンピューターのDisputedeskで読むためのファイルです。ここから送信はできません。最後に読み取った決済事業者の応答が入ります。キーは含まれません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportFlow</name>
    <message>
        <source>An export is under way</source>
        <translation>エクスポート中です</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>エクスポートの保存</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSVの表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Too many disputes to copy</source>
        <translation>コピーするには多すぎます</translation>
    </message>
    <message>
        <source>At most %1 disputes go into the clipboard. Use File, Export to save them as a file.</source>
        <translation>クリップボードに入るのは%1件までです。「ファイル」の「エクスポート」でファイルに保存してください。</translation>
    </message>
    <message>
        <source>Exporting disputes</source>
        <translation>異議申立てをエクスポート中</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Disputes left the list while it was being written. Nothing was written; export it again.</source>
        <translation>書き込み中に一覧から外れた異議申立てがありました。何も書き込まれていません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>1 answer is in the clipboard.</source>
        <translation>応答1件をクリップボードに入れました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers are in the clipboard.</source>
        <translation>
            <numerusform>応答%Ln件をクリップボードに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dispute was written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>異議申立て1件を%1に書き込みました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes were written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>
            <numerusform>異議申立て%Ln件を%1に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of 1 of them is not on this computer: its place is empty (null).</source>
        <translation>そのうち1件の応答はこのコンピューターにありません：その箇所は空（null）です。</translation>
    </message>
    <message numerus="yes">
        <source>The answers of %Ln of them are not on this computer: their places are empty (null).</source>
        <translation>
            <numerusform>そのうち%Ln件の応答はこのコンピューターにありません：その箇所は空（null）です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers that are kept on this computer could not be read (%1). Nothing was written. Try again, or close Disputedesk and start it again. If that does not help, choose “Empty cache…” in the account&apos;s menu: its disputes are then read again from the provider.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>このコンピューターに保管されている応答を読み取れませんでした（%1）。何も書き込まれていません。もう一度試すか、Disputedeskを終了して起動し直してください。それでも解決しない場合は、アカウントのメニューで「キャッシュを空にする…」を選んでください。異議申立てを決済事業者から読み直します。</translation>
    </message>
    <message>
        <source>Case file of Disputedesk (*.disputedesk)</source>
        <translation>Disputedeskのケースファイル (*.disputedesk)</translation>
    </message>
    <message>
        <source>A case file takes at most %1 disputes and %2. Select fewer of them, or export them as JSON.</source>
        <translation>ケースファイルに入るのは異議申立て%1件、%2までです。選択を減らすか、JSONでエクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>何もコピーされませんでした</translation>
    </message>
    <message>
        <source>The metadata of some of these disputes could not be read on this computer. Try again, or hide the columns of metadata and copy the rows without them.</source>
        <translation>一部の異議申立てのメタデータをこのコンピューターで読み取れませんでした。もう一度試すか、メタデータの列を非表示にして行をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportTexts</name>
    <message>
        <source>The disk has no room for %1. An older file of that name is as it was. Make room, or choose another disk.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>ディスクに%1の空きがありません。同じ名前の古いファイルはそのままです。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be made: the folder takes no new files (%2). Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>%1を作成できません：フォルダーに新しいファイルを作れません（%2）。別のフォルダーを選ぶか、書き込み権限を求めてください。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). An older file of that name is as it was. Try again, or choose another folder.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>%1を書き込めませんでした（%2）。同じ名前の古いファイルはそのままです。もう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name of %1 is too long. Choose a shorter one.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1の名前が長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be made: its folder is not there. Choose another folder.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1を作成できません：フォルダーがありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The older file of that name is as it was.</source>
        <translation>その名前の以前のファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>disputedesk::FigureCard</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <extracomment>A figure in words: %1 its name, %2 its value, %3 what it is of, %4 what stands below</extracomment>
        <translation>%1：%2。%3。%4</translation>
    </message>
    <message>
        <source>Click to open them in the list</source>
        <translation>クリックすると一覧で開きます</translation>
    </message>
</context>
<context>
    <name>disputedesk::FirstStartPane</name>
    <message>
        <source>First start</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Answer disputes from your desk</source>
        <translation>異議申立てに、手元から回答</translation>
    </message>
    <message>
        <source>Omise</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Paste a secret key (skey_…). It is checked at once; a test key opens a test desk.</source>
        <translation>シークレットキー（skey_…）を貼り付けます。すぐに確認され、テストキーならテスト用に開きます。</translation>
    </message>
    <message>
        <source>Connect Omise…</source>
        <translation>Omiseに接続…</translation>
    </message>
    <message>
        <source>WooshPay</source>
        <translation>WooshPay</translation>
    </message>
    <message>
        <source>Paste a secret key (sk_…). It is checked at once; a test key opens a test desk.</source>
        <translation>シークレットキー（sk_…）を貼り付けます。すぐに確認され、テストキーならテスト用に開きます。</translation>
    </message>
    <message>
        <source>Connect WooshPay…</source>
        <translation>WooshPayに接続…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>A server inside this program with made-up disputes. Accept, respond, pull the plug: nothing is real.</source>
        <translation>このプログラム内のサーバーにある架空の異議申立てです。受け入れる、回答する、接続を切る：どれも本物ではありません。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Connect Stripe…</source>
        <translation>Stripeに接続…</translation>
    </message>
    <message>
        <source>Stripe accounts are added the same way.</source>
        <translation>Stripeのアカウントも同じ方法で追加できます。</translation>
    </message>
    <message>
        <source>Keys are kept by the system&apos;s keyring or in a vault that your passphrase opens, never in plain text. Disputes stay on this computer. Nothing is sent before you confirm it.</source>
        <translation>キーはシステムのキーリングか、パスフレーズで開くキー保管庫に保存され、平文では残りません。異議申立てはこのコンピューターに保存されます。確認するまで何も送信されません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::HouseFlow</name>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings of this program (*.json)</source>
        <translation>このプログラムの設定 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Settings, saved views (%1) and canned replies (%2) were written to %3 – without accounts and keys.</source>
        <extracomment>%1 and %2 are numbers, %3 is a file with its folder</extracomment>
        <translation>設定、保存したビュー（%1）、定型文（%2）を%3に書き込みました。アカウントとキーは含まれません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされていません</translation>
    </message>
    <message>
        <source>The file of saved views (views.json) cannot be read or replaced. Leave the views out.</source>
        <translation>保存したビューのファイル（views.json）を読み取ることも置き換えることもできません。ビューは選択しないでください。</translation>
    </message>
    <message>
        <source>The settings cannot be written: %1</source>
        <translation>設定を書き込めません：%1</translation>
    </message>
    <message>
        <source>Imported. Settings: %1, saved views: %2, canned replies: %3. How it was before lies in %4</source>
        <extracomment>%1, %2 and %3 are numbers, %4 is a folder</extracomment>
        <translation>インポートしました。設定：%1、保存したビュー：%2、定型文：%3。以前の状態は%4にあります</translation>
    </message>
</context>
<context>
    <name>disputedesk::HouseTexts</name>
    <message>
        <source>%1 is larger than such a file can be. Choose one that “Export settings” has made.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1は、このようなファイルとしては大きすぎます。「設定をエクスポート」で作られたファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Install that version here, then import it again.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1は、このプログラムの新しいバージョンで作られました。そのバージョンをここにインストールしてから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to a folder of yours and try again.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>%1を読み取れません（%2）。ご自分のフォルダーにコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not what “Export settings” writes, or it is damaged (%2). Export again on the other computer and take the new file.</source>
        <extracomment>%1 is a file with its folder, %2 what is wrong and where, in English</extracomment>
        <translation>%1は「設定をエクスポート」で作られたものではないか、壊れています（%2）。別のコンピューターでもう一度エクスポートし、新しいファイルをお使いください。</translation>
    </message>
    <message>
        <source>Nothing was changed: the disk is full. Make room, then import again.</source>
        <translation>何も変更されていません：ディスクがいっぱいです。空きを作ってから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Only a part was imported, and it could not be taken back: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>一部だけがインポートされ、元に戻せませんでした：%1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>何も変更されていません：%1</translation>
    </message>
    <message>
        <source>There would be too many saved views. Delete some here, or leave those of the file out.</source>
        <translation>保存したビューが多くなりすぎます。ここでいくつか削除するか、ファイルのビューを選択しないでください。</translation>
    </message>
    <message>
        <source>There would be more than %1 canned replies. Delete some here, or leave those of the file out.</source>
        <translation>定型文が%1件を超えます。ここでいくつか削除するか、ファイルの定型文を選択しないでください。</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>behind a name that is taken; %1 is the name</extracomment>
        <translation>%1（インポート）</translation>
    </message>
    <message>
        <source>%1 (imported %2)</source>
        <extracomment>behind a name that is taken; %1 is the name, %2 a number</extracomment>
        <translation>%1（インポート%2）</translation>
    </message>
</context>
<context>
    <name>disputedesk::ImportDialog</name>
    <message>
        <source>Added: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Added: %1 and %2 more</source>
        <extracomment>%1 is a list of names, %2 a number</extracomment>
        <translation>追加：%1、ほか%2件</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <comment>%1 is a number</comment>
        <translation>設定（%1）</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <comment>%1 is a number</comment>
        <translation>保存したビュー（%1）</translation>
    </message>
    <message>
        <source>Canned replies (%1)</source>
        <comment>%1 is a number</comment>
        <translation>定型文（%1）</translation>
    </message>
    <message>
        <source>None of your views and replies is changed or removed. Your present settings, views and replies are first copied to:
%1
Accounts and keys are not in such a file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ご自分のビューと定型文は、変更も削除もされません。現在の設定、ビュー、定型文は、まず次の場所にコピーされます：
%1
このようなファイルにアカウントとキーは含まれません。</translation>
    </message>
    <message>
        <source>Everything of this file is here already.</source>
        <translation>このファイルの内容は、すべてすでにここにあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>They take the place of yours.</source>
        <translation>現在の設定と置き換わります。</translation>
    </message>
    <message>
        <source>None that is other than yours.</source>
        <translation>現在の設定と異なるものはありません。</translation>
    </message>
    <message>
        <source>The proxy is turned off.</source>
        <translation>プロキシはオフになります。</translation>
    </message>
    <message>
        <source>Everything will go through the proxy %1</source>
        <translation>すべての通信がプロキシ%1を経由します</translation>
    </message>
    <message>
        <source>Left out, since this version cannot use them: %1</source>
        <comment>%1 is a number</comment>
        <translation>このバージョンでは使えないため取り込まないもの：%1</translation>
    </message>
    <message>
        <source>With “(imported)” behind the name, since another of that name is here: %1</source>
        <comment>%1 is a number</comment>
        <translation>同じ名前の別のものがあるため、名前に「（インポート）」が付くもの：%1</translation>
    </message>
    <message>
        <source>Of accounts that are not here, so for all accounts of their mode: %1</source>
        <comment>%1 is a number</comment>
        <translation>ここにないアカウントのものなので、同じ区分（本番・テスト）のすべてのアカウントが対象：%1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <comment>%1 is a number</comment>
        <translation>すでにあるもの：%1</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>このファイルにはありません。</translation>
    </message>
    <message>
        <source>Empty folders: %1</source>
        <comment>%1 is a number</comment>
        <translation>空のフォルダー：%1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>disputedesk::InquiryTexts</name>
    <message>
        <source>An early warning: the cardholder spoke to the bank; no money has moved yet. A refund now can keep it from becoming a chargeback.</source>
        <translation>早期警告：カード会員が銀行に連絡しました。お金はまだ動いていません。今返金すれば、チャージバックにならずに済むことがあります。</translation>
    </message>
    <message>
        <source>An inquiry: the bank asks; no money has moved yet. A good answer can keep it from becoming a chargeback.</source>
        <translation>照会：銀行からの問い合わせです。お金はまだ動いていません。適切に回答すれば、チャージバックにならずに済むことがあります。</translation>
    </message>
    <message>
        <source>The bank reads your answer to its inquiry; no money has moved yet.</source>
        <translation>照会への回答を銀行が確認しています。お金はまだ動いていません。</translation>
    </message>
    <message>
        <source>The early warning is settled: no chargeback came of it.</source>
        <translation>早期警告は終わりました：チャージバックにはなりませんでした。</translation>
    </message>
    <message>
        <source>The inquiry is closed: no chargeback came of it.</source>
        <translation>照会は終わりました：チャージバックにはなりませんでした。</translation>
    </message>
    <message>
        <source>after it the bank may open a chargeback</source>
        <extracomment>Behind the deadline of an inquiry</extracomment>
        <translation>その後、銀行がチャージバックを起こすことがあります</translation>
    </message>
    <message>
        <source>Evidence submitted 1 time</source>
        <translation>証拠を1回提出済み</translation>
    </message>
    <message numerus="yes">
        <source>Evidence submitted %n times</source>
        <translation>
            <numerusform>証拠を%n回提出済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one after the date: delivery is not guaranteed</source>
        <translation>%1。最後の提出は期限後：届く保証はありません</translation>
    </message>
    <message>
        <source>No evidence was submitted, and the date has passed</source>
        <translation>証拠は提出されないまま、期限が過ぎました</translation>
    </message>
    <message>
        <source>%1 keeps evidence that is not submitted yet</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1に未提出の証拠が保管されています</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightTexts</name>
    <message>
        <source>At risk</source>
        <translation>リスク額</translation>
    </message>
    <message>
        <source>needs response + in review</source>
        <translation>要回答＋審査中</translation>
    </message>
    <message>
        <source>What is disputed and not decided, now, whatever the range. Inquiries are left out: no money has moved.</source>
        <translation>期間に関係なく、今争われていて未決のもの。照会は除きます：お金は動いていません。</translation>
    </message>
    <message>
        <source>%1, %2 due within 7 days</source>
        <extracomment>%1 is &quot;45 disputes&quot;, %2 a number</extracomment>
        <translation>%1、うち%2件は7日以内に期限</translation>
    </message>
    <message>
        <source>Win rate</source>
        <extracomment>%1 is a number of disputes</extracomment>
        <translation>勝率</translation>
    </message>
    <message>
        <source>won / (won + lost), n = %1</source>
        <translation>勝ち÷（勝ち＋負け）、n = %1</translation>
    </message>
    <message>
        <source>Of the disputes decided in the range. What was closed without a ruling counts on neither side; under five there is no percentage. WooshPay and Stripe do not say when a dispute was decided: theirs count by the day they were opened.</source>
        <translation>期間内に判断が出た異議申立てのうち、勝ちの割合。判断なしで終了したものはどちらにも数えません。5件未満では割合を示しません。WooshPayとStripeは判断の日を知らせないため、申立ての日で数えます。</translation>
    </message>
    <message>
        <source>no percentage of fewer than five</source>
        <translation>5件未満では割合を示しません</translation>
    </message>
    <message>
        <source>Median to close</source>
        <extracomment>%1 is a number of disputes</extracomment>
        <translation>終了までの中央値</translation>
    </message>
    <message>
        <source>from opening, n = %1</source>
        <translation>申立てから、n = %1</translation>
    </message>
    <message>
        <source>none closed</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>Half of the disputes closed in the range took no longer; nine of ten took no longer than the p90.</source>
        <translation>期間内に終了した異議申立ての半分はこれ以内に、10件中9件は90%の日数以内に終了しました。</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>90%は%1以内</translation>
    </message>
    <message>
        <source>choose a longer range</source>
        <translation>期間を長くしてください</translation>
    </message>
    <message>
        <source>Lost by silence</source>
        <translation>無回答による負け</translation>
    </message>
    <message>
        <source>lost with no response</source>
        <translation>回答せずに負け</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <extracomment>%1 is &quot;4 disputes&quot;, %2 a date</extracomment>
        <translation>%1、最後は%2</translation>
    </message>
    <message>
        <source>%1; %2 not known</source>
        <extracomment>%1 is &quot;4 disputes, last on 2 Oct&quot;, %2 a number of lost disputes of which nobody knows why</extracomment>
        <translation>%1。%2件は不明</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>A column: how many disputes a figure is of</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>%1: %2, of %3. %4</source>
        <extracomment>A figure in words: %1 its name, %2 its value, %3 &quot;346 disputes&quot;, %4 what it means</extracomment>
        <translation>%1：%2（対象 %3）。%4</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7日以内に期限</translation>
    </message>
    <message>
        <source>Of what needs a response, from now on.</source>
        <translation>回答が必要なもののうち、今から7日以内に期限が来るもの。</translation>
    </message>
    <message>
        <source>Win rate without losses we accepted</source>
        <translation>受け入れた損失を除く勝率</translation>
    </message>
    <message>
        <source>Losses that were accepted from this computer are left out.</source>
        <translation>このコンピューターから受け入れた損失は除きます。</translation>
    </message>
    <message>
        <source>p90 to close</source>
        <translation>90%が終了するまで</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>直近3か月</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>直近6か月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間：…～…</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, the last day that is looked at</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates, the first and the last day that are looked at</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>%1: opened %2, %3; closed %4, %5</source>
        <extracomment>A month in words: %1 its name, %2 and %4 numbers of disputes, %3 and %5 amounts</extracomment>
        <translation>%1：申立て%2、%3。終了%4、%5</translation>
    </message>
    <message>
        <source>Opened and closed per year</source>
        <translation>年ごとの申立てと終了</translation>
    </message>
    <message>
        <source>Opened and closed per month</source>
        <translation>月ごとの申立てと終了</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申立て</translation>
    </message>
    <message>
        <source>Opened, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>申立て（%1）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>終了（%1）</translation>
    </message>
    <message>
        <source>WooshPay and Stripe do not say when: theirs are not under closed</source>
        <translation>WooshPayとStripeは日を知らせないため、終了には含まれません</translation>
    </message>
    <message>
        <source>In all: opened %1, %2; closed %3, %4</source>
        <extracomment>%1 and %3 are numbers of disputes, %2 and %4 amounts</extracomment>
        <translation>合計：申立て%1、%2。終了%3、%4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a day, %2 &quot;3 disputes&quot;, %3 an amount</extracomment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>At risk by deadline</source>
        <translation>期限別のリスク額</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Column of amounts: %1 is a currency</extracomment>
        <translation>金額（%1）</translation>
    </message>
    <message>
        <source>%1 wait for a response, %2</source>
        <extracomment>%1 is &quot;3 disputes&quot;, %2 an amount</extracomment>
        <translation>%1が回答待ち、%2</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Outcome by reason</source>
        <translation>理由別の結果</translation>
    </message>
    <message>
        <source>WooshPay and Stripe do not say when: theirs count by the day of opening</source>
        <translation>WooshPayとStripeは日を知らせないため、申立ての日で数えます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>Won, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>勝ち（%1）</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>負け（%1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A win rate and what it is of: %1 is a percentage, %2 a number of disputes</extracomment>
        <translation>%1（%2件中）</translation>
    </message>
    <message>
        <source>%1: won %2, %3; lost %4, %5; win rate %6</source>
        <extracomment>A reason in words: %1 its name, %2 and %4 numbers, %3 and %5 amounts, %6 a win rate</extracomment>
        <translation>%1：勝ち%2、%3。負け%4、%5。勝率%6</translation>
    </message>
    <message>
        <source>Won %1, lost %2; win rate %3</source>
        <extracomment>%1 and %2 are numbers, %3 a win rate</extracomment>
        <translation>勝ち%1、負け%2。勝率%3</translation>
    </message>
    <message>
        <source>Why we lost</source>
        <translation>負けた原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last closed</source>
        <translation>最後の終了</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>A cause in words: %1 its name, %2 &quot;3 disputes&quot;, %3 an amount, %4 what it means</extracomment>
        <translation>%1：%2、%3。%4</translation>
    </message>
    <message>
        <source>%1 lost, %2</source>
        <extracomment>%1 is &quot;3 disputes&quot;, %2 an amount</extracomment>
        <translation>負け%1、%2</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <extracomment>%1 is a number, larger than one or nought</extracomment>
        <translation>異議申立て1件</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>異議申立て%1件</translation>
    </message>
    <message>
        <source>too few: %1</source>
        <extracomment>In place of a percentage: %1 is the number of disputes, under five</extracomment>
        <translation>件数不足：%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number; a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 is a number, two or more</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Accepted by us</source>
        <translation>こちらで受け入れ</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>After a response</source>
        <translation>回答の後</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The loss was accepted from this computer.</source>
        <translation>このコンピューターから損失が受け入れられました。</translation>
    </message>
    <message>
        <source>This computer saw it go from needing a response straight to lost, and neither answered nor accepted it. It may have been accepted elsewhere.</source>
        <translation>要回答からそのまま負けになったのをこのコンピューターが確認し、ここからは回答も受け入れもしていないもの。別の場所で受け入れられた可能性があります。</translation>
    </message>
    <message>
        <source>A response went out from this computer, or it was seen in review.</source>
        <translation>このコンピューターから回答が送信されたか、審査中であることが確認されました。</translation>
    </message>
    <message>
        <source>It was lost before this computer saw it, or while nobody looked.</source>
        <translation>このコンピューターが見る前、または誰も見ていない間に負けになりました。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>期限の記載なし</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Under a narrow column of a chart: there is no deadline</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>Under a narrow column of a chart: so many days and more</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>Thousands on the axis of a chart: &quot;12.5k&quot;</extracomment>
        <translation>%1千</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>Millions on the axis of a chart: &quot;3M&quot;</extracomment>
        <translation>%1百万</translation>
    </message>
    <message>
        <source>%1bn</source>
        <extracomment>Thousand millions on the axis of a chart: &quot;3bn&quot;</extracomment>
        <translation>%1十億</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In place of a sum: nobody knows how the disputes were lost</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nine of ten disputes closed in the range took no longer.</source>
        <translation>期間内に終了した異議申立ての10件中9件はこれ以内です。</translation>
    </message>
    <message>
        <source>%1 lost, cause not known</source>
        <extracomment>%1 is a number of lost disputes of which nobody knows why</extracomment>
        <translation>負け%1件、原因は不明</translation>
    </message>
    <message>
        <source>days left to respond</source>
        <extracomment>Under the title of a chart: what its columns 0, 1, 2 … 14+ are</extracomment>
        <translation>回答期限までの日数</translation>
    </message>
    <message>
        <source>%1; in review besides: %2, %3</source>
        <extracomment>Under the title of a chart; %1 is &quot;days left to respond&quot;, %2 &quot;3 disputes&quot;, %3 an amount</extracomment>
        <translation>%1。ほかに審査中：%2、%3</translation>
    </message>
    <message>
        <source>%1 if accepted losses are left out</source>
        <extracomment>%1 is the win rate when the losses that the merchant accepted are not counted, such as &quot;76.1%&quot;</extracomment>
        <translation>受け入れた損失を除くと%1</translation>
    </message>
    <message>
        <source>no loss was accepted</source>
        <translation>受け入れた損失はありません</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsBar</name>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Show tables instead of charts</source>
        <translation>グラフの代わりに表を表示</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>画像をエクスポート</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsFlow</name>
    <message>
        <source>All live</source>
        <translation>全本番アカウント</translation>
    </message>
    <message>
        <source>All test</source>
        <translation>全テストアカウント</translation>
    </message>
    <message>
        <source>The picture could not be made</source>
        <translation>画像を作成できませんでした</translation>
    </message>
    <message>
        <source>Make the window smaller and try again.</source>
        <translation>ウィンドウを小さくして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>画像は保存されませんでした</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsPage</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>No disputes to count</source>
        <translation>集計する異議申立てがありません</translation>
    </message>
    <message>
        <source>There are none in the accounts chosen above. Read them again, or choose other accounts.</source>
        <translation>上で選んだアカウントにはありません。読み直すか、別のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>won, lost; win rate of n</source>
        <translation>勝ち、負け、勝率（件数）</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <extracomment>%1 is a time, %2 &quot;346 disputes&quot;, or &quot;346 disputes in all currencies&quot;</extracomment>
        <translation>%1時点 · %2</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Above a picture: %1 accounts, %2 a currency, %3 a range in words, %4 its days, %5 &quot;as of 14:02 · 346 disputes&quot;</extracomment>
        <translation>分析</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 (%4) · %5</source>
        <translation>%1 · %2 · %3（%4） · %5</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>申立て</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>3日以内</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>Nothing was opened or closed in this range. Choose a longer one.</source>
        <translation>この期間に申立ても終了もありません。より長い期間を選んでください。</translation>
    </message>
    <message>
        <source>Nothing waits for a response.</source>
        <translation>回答待ちのものはありません。</translation>
    </message>
    <message>
        <source>Nothing was decided in this range. Choose a longer one.</source>
        <translation>この期間に判断の出たものはありません。より長い期間を選んでください。</translation>
    </message>
    <message>
        <source>from what this computer did and saw</source>
        <translation>このコンピューターの操作と読み取りの記録に基づく</translation>
    </message>
    <message>
        <source>Nothing was lost in this range.</source>
        <translation>この期間に負けたものはありません。</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>数値とグラフ</translation>
    </message>
    <message>
        <source>This program was built without Qt Charts: what would be drawn is shown as tables.</source>
        <translation>このプログラムはQt Chartsなしで作られています：グラフの代わりに表を表示します。</translation>
    </message>
    <message>
        <source>PNG, twice the size…</source>
        <translation>PNG、2倍の大きさ…</translation>
    </message>
    <message>
        <source>SVG, to be scaled…</source>
        <translation>SVG、拡大縮小可能…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>申立てと終了</translation>
    </message>
    <message>
        <source>At risk by deadline</source>
        <translation>期限別のリスク額</translation>
    </message>
    <message>
        <source>Outcome by reason</source>
        <translation>理由別の結果</translation>
    </message>
    <message>
        <source>Why we lost</source>
        <translation>負けた原因</translation>
    </message>
    <message>
        <source>%1 in all currencies</source>
        <translation>全通貨で%1</translation>
    </message>
    <message>
        <source>Disputes that were closed before %1 are not all on this computer: the figures leave out those that went.</source>
        <extracomment>%1 is a date; older ones were let go, as the person set it for an account</extracomment>
        <translation>%1より前に終了した異議申立ては、すべてがこのコンピューターにあるわけではありません：削除されたものは数字に含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone at the provider, still at risk</source>
        <extracomment>A number of disputes that the provider no longer has, which the sum at risk has in it</extracomment>
        <translation>
            <numerusform>うち%Ln件は決済事業者に存在せず、リスク額に含まれます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::JsonPane</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the JSON text</source>
        <translation>JSONテキスト内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Copy the whole text as the provider sent it</source>
        <translation>決済事業者から届いたままの全文をコピー</translation>
    </message>
    <message>
        <source>JSON as the provider sent it</source>
        <translation>決済事業者から届いたままのJSON</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>一致：%1</translation>
    </message>
    <message>
        <source>! Only the first %1 of %2 are shown. Copying gives all.</source>
        <translation>! %2のうち最初の%1だけを表示しています。コピーすると全体が得られます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::KeptDraft</name>
    <message>
        <source>Draft that was not sent</source>
        <translation>送信されなかった下書き</translation>
    </message>
    <message>
        <source>Copy draft</source>
        <translation>下書きをコピー</translation>
    </message>
</context>
<context>
    <name>disputedesk::LedgerDialog</name>
    <message>
        <source>Record of what was sent</source>
        <translation>送信記録</translation>
    </message>
    <message>
        <source>The record of what was sent is being checked…</source>
        <translation>送信記録を検証しています…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a fact (&quot;Rows&quot;), %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>disputedesk::LedgerTexts</name>
    <message>
        <source>The record of what was sent is whole</source>
        <translation>送信記録に欠けや改変はありません</translation>
    </message>
    <message>
        <source>The record of what was sent is broken</source>
        <translation>送信記録が途切れています</translation>
    </message>
    <message>
        <source>There is no record of what was sent yet</source>
        <translation>送信記録はまだありません</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read</source>
        <translation>送信記録を読み取れません</translation>
    </message>
    <message>
        <source>The record of what was sent is of an older version</source>
        <translation>送信記録は古いバージョンのものです</translation>
    </message>
    <message>
        <source>The record of what was sent is of a newer version</source>
        <translation>送信記録は新しいバージョンのものです</translation>
    </message>
    <message>
        <source>Every row follows from the one before it, and every write stands where its last row says. There is nothing to do.</source>
        <translation>すべての行が直前の行につながっており、どの送信も最後の行のとおりの状態です。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Row %1 is missing, or it was changed after it was written; so may be later ones. Keep a copy of the file, compare the latest writes with the provider&apos;s own pages, and tell who looks after this computer. A record that was damaged once and saved stays broken where rows were lost.</source>
        <translation>%1行目がないか、書き込まれた後に変更されています。それより後の行も同じかもしれません。ファイルのコピーを残し、最近の送信を決済事業者の画面と照らし合わせ、このコンピューターの管理者に知らせてください。一度破損して救出された記録は、失われた行のところで途切れたままになります。</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this folder. Disputedesk makes the record when it starts.</source>
        <translation>このフォルダーから送信されたものはありません。記録はDisputedeskの起動時に作られます。</translation>
    </message>
    <message>
        <source>When Disputedesk starts, it keeps a damaged record beside a new one, saves what can be read, and lets nothing be sent before you have looked. Compare the latest writes with the provider&apos;s own pages.</source>
        <translation>Disputedeskは起動時に、破損した記録を新しい記録の隣に残し、読み取れるものを救出します。確認が済むまで何も送信できません。最近の送信を決済事業者の画面と照らし合わせてください。</translation>
    </message>
    <message>
        <source>When Disputedesk starts, it brings the record up to date and keeps a copy of it as it was. Check again after that.</source>
        <translation>Disputedeskは起動時に記録を新しい形式にし、元のままのコピーを残します。その後でもう一度検証してください。</translation>
    </message>
    <message>
        <source>Check it with the version of Disputedesk that wrote it.</source>
        <translation>書き込んだバージョンのDisputedeskで検証してください。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>First broken row</source>
        <translation>最初に途切れた行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証日時</translation>
    </message>
    <message>
        <source>The record of what was sent is gone</source>
        <translation>送信記録がなくなっています</translation>
    </message>
    <message>
        <source>The record of what was sent is not the one that was written last</source>
        <translation>送信記録は最後に書かれたものではありません</translation>
    </message>
    <message>
        <source>A write whose outcome is still open may be missing in it, so nothing can be sent. If you have the newer file, quit Disputedesk and put it back. If not, compare the latest writes with the provider&apos;s own pages, then allow sending again in the bar at the top of the window.</source>
        <translation>結果がまだ不明な操作が抜けているおそれがあるため、何も送信できません。新しいファイルがあれば、Disputedeskを終了してから元の場所に戻してください。なければ、最近の送信を決済事業者の画面と照らし合わせ、ウィンドウ上部のバーで送信を再び許可してください。</translation>
    </message>
    <message>
        <source>Last row that was noted</source>
        <translation>控えにある最後の行</translation>
    </message>
</context>
<context>
    <name>disputedesk::LibraryTexts</name>
    <message>
        <source>Part of the system</source>
        <extracomment>In place of a licence: what speaks TLS belongs to Windows or macOS</extracomment>
        <translation>システムの一部</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替えの基準</translation>
    </message>
    <message>
        <source>Reverse the sorting</source>
        <translation>並び順を逆にする</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Metadata column…</source>
        <translation>メタデータの列…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListHeader</name>
    <message>
        <source>Find disputes</source>
        <translation>異議申立てを検索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Search ID, charge, reason, amount…</source>
        <translation>ID、課金、理由、金額を検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>検索を消去（Esc）</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>検索できるもの</translation>
    </message>
    <message>
        <source>Read the disputes again (%1)</source>
        <translation>異議申立てを読み直す（%1）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All disputes</source>
        <translation>すべての異議申立て</translation>
    </message>
    <message>
        <source>Without inquiries</source>
        <translation>照会を除く</translation>
    </message>
    <message>
        <source>Only inquiries</source>
        <translation>照会のみ</translation>
    </message>
    <message>
        <source>Inquiries and early warnings are no chargebacks yet</source>
        <translation>照会と早期警告は、まだチャージバックではありません</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Filter is on: %1</source>
        <translation>フィルター適用中：%1</translation>
    </message>
    <message>
        <source>Inquiries: all disputes are shown</source>
        <translation>照会：すべての異議申立てを表示しています</translation>
    </message>
    <message>
        <source>Words, or keys as in status:won due:7d. All must fit. Ctrl+Space shows the keys.</source>
        <translation>単語、または status:won due:7d のようなキー。すべてに一致するものを探します。Ctrl+Spaceでキーを表示します。</translation>
    </message>
    <message>
        <source>Disputes are being read just now.</source>
        <translation>今、異議申立てを読み取っています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListHeaderView</name>
    <message>
        <source>Columns of the disputes table</source>
        <translation>異議申立ての表の列</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading disputes…</source>
        <translation>異議申立てを読み取り中…</translation>
    </message>
    <message>
        <source>Reading disputes… %1 so far</source>
        <translation>異議申立てを読み取り中… ここまで%1件</translation>
    </message>
    <message>
        <source>Reading disputes… %1 of %2</source>
        <translation>異議申立てを読み取り中… %2件中%1件</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Offline. Showing what was cached at %1. Writes are off.</source>
        <translation>オフライン。%1時点のキャッシュを表示しています。送信操作は停止中です。</translation>
    </message>
    <message>
        <source>Offline. Writes are off.</source>
        <translation>オフライン。送信操作は停止中です。</translation>
    </message>
    <message>
        <source>One dispute could not be understood and was set aside.</source>
        <translation>1件の異議申立てを解釈できず、除外しました。</translation>
    </message>
    <message>
        <source>Only inquiries</source>
        <translation>照会のみ</translation>
    </message>
    <message>
        <source>Without inquiries</source>
        <translation>照会を除く</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>すべての種類を表示</translation>
    </message>
    <message>
        <source>Show inquiries too</source>
        <translation>照会も表示</translation>
    </message>
    <message>
        <source>Show all disputes</source>
        <translation>すべての異議申立てを表示</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Nothing here with the filter “%1”</source>
        <translation>フィルター「%1」では何もありません</translation>
    </message>
    <message>
        <source>It hides 1 dispute.</source>
        <translation>異議申立て1件が隠れています。</translation>
    </message>
    <message>
        <source>No dispute matches “%1”</source>
        <translation>「%1」に一致する異議申立てはありません</translation>
    </message>
    <message>
        <source>Searched in %1 only.</source>
        <translation>「%1」の中だけを検索しました。</translation>
    </message>
    <message>
        <source>All disputes of the chosen accounts were searched.</source>
        <translation>選択中のアカウントの異議申立てをすべて検索しました。</translation>
    </message>
    <message>
        <source>The filter “%1” is on.</source>
        <translation>フィルター「%1」が有効です。</translation>
    </message>
    <message>
        <source>No disputes</source>
        <translation>異議申立てはありません</translation>
    </message>
    <message>
        <source>None were found for the chosen accounts. New ones show up here after a refresh.</source>
        <translation>選択中のアカウントには見つかりませんでした。新しいものは更新後にここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing needs a response</source>
        <translation>回答が必要なものはありません</translation>
    </message>
    <message>
        <source>Every dispute of the chosen accounts is answered or closed.</source>
        <translation>選択中のアカウントの異議申立ては、すべて回答済みか終了しています。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>「%1」には何もありません</translation>
    </message>
    <message>
        <source>Disputes move here when the provider says so.</source>
        <translation>決済事業者から知らせがあると、異議申立てがここに移ります。</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>タブ「%1」</translation>
    </message>
    <message>
        <source>the filter of inquiries “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>照会のフィルター「%1」</translation>
    </message>
    <message>
        <source>the column “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>列「%1」</translation>
    </message>
    <message>
        <source>The search is not finished</source>
        <translation>検索条件が途中です</translation>
    </message>
    <message>
        <source>The last whole one, “%1”, found no dispute.</source>
        <translation>直前の完成した検索「%1」に一致する異議申立てはありませんでした。</translation>
    </message>
    <message>
        <source>The last whole one, “%1”, found nothing in %2.</source>
        <translation>直前の完成した検索「%1」に一致するものは「%2」にありませんでした。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>The disputes of the chosen accounts are not known before they are read.</source>
        <translation>選んだアカウントの異議申立ては、読み取るまで分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off after %Ln disputes. Some may be missing here.</source>
        <translation>
            <numerusform>前回の読み取りは%Ln件で途切れました。ここには一部が欠けているかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off: %Ln of %1 disputes were read. Some may be missing here.</source>
        <translation>
            <numerusform>前回の読み取りは途切れました：%1件中%Ln件を読み取りました。ここには一部が欠けているかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes could not be understood and were set aside.</source>
        <translation>
            <numerusform>%Ln件の異議申立てを解釈できず、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %Ln disputes.</source>
        <translation>
            <numerusform>異議申立て%Ln件が隠れています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ListSkeleton</name>
    <message>
        <source>Disputes are being read</source>
        <translation>異議申立てを読み取っています</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListTable</name>
    <message>
        <source>Disputes</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy dispute ID</source>
        <translation>異議申立てIDをコピー</translation>
    </message>
    <message>
        <source>Copy charge ID</source>
        <translation>課金IDをコピー</translation>
    </message>
    <message>
        <source>Choose a dispute in the list first.</source>
        <translation>先に一覧で異議申立てを選んでください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::LockFlow</name>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>キーリングが応答しません。キーリングのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not the secret key of one of your accounts.</source>
        <translation>いずれのアカウントのシークレットキーでもありません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::LockWindow</name>
    <message>
        <source>Disputedesk is locked</source>
        <translation>Disputedeskはロックされています</translation>
    </message>
    <message>
        <source>Secret key of one of your accounts</source>
        <translation>いずれかのアカウントのシークレットキー</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Passphrase of the vault of keys</source>
        <translation>キー保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>Running work continues. All you have typed is kept.</source>
        <translation>実行中の処理は続きます。入力した内容はすべて保管されています。</translation>
    </message>
    <message>
        <source>Running work continues. No keyring keeps your keys: enter the secret key of one of your accounts to unlock. All you have typed is kept.</source>
        <translation>実行中の処理は続きます。キーを保管するキーリングがありません。ロックを解除するには、いずれかのアカウントのシークレットキーを入力してください。入力した内容はすべて保管されています。</translation>
    </message>
    <message>
        <source>Running work continues. Enter the passphrase of the vault of keys to unlock. All you have typed is kept.</source>
        <translation>実行中の処理は続きます。ロックを解除するには、キー保管庫のパスフレーズを入力してください。入力した内容はすべて保管されています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::MainWindow</name>
    <message>
        <source>LIVE</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetaColumnDialog</name>
    <message>
        <source>Metadata column</source>
        <translation>メタデータの列</translation>
    </message>
    <message>
        <source>The column shows what each dispute has under one metadata key. Choose a key that disputes have, or type one; capital and small letters make no difference.</source>
        <translation>この列には、選んだメタデータのキーについて各異議申立てが持つ値を表示します。異議申立てにあるキーを選ぶか、入力してください。大文字と小文字は区別しません。</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>メタデータのキー</translation>
    </message>
    <message>
        <source>Keys that disputes have</source>
        <translation>異議申立てにあるキー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>The key is too long: a column takes one of up to %1 characters.</source>
        <translation>キーが長すぎます：列に使えるのは%1文字までです。</translation>
    </message>
    <message>
        <source>No dispute with metadata was found so far.</source>
        <translation>メタデータのある異議申立てはまだ見つかっていません。</translation>
    </message>
    <message>
        <source>No dispute has such a key so far: the column would be empty.</source>
        <translation>このキーを持つ異議申立てはまだありません：列は空になります。</translation>
    </message>
    <message>
        <source>The list has no room for one more: hide a metadata column first, under “Columns”.</source>
        <translation>これ以上列を追加できません：先に「列」でメタデータの列を1つ非表示にしてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataDelegate</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataEditor</name>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>この項目を削除</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>メタデータはありません。</translation>
    </message>
    <message>
        <source>! Entry %1 (%2): %3</source>
        <translation>! 項目%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 the keys that do it</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataModel</name>
    <message>
        <source>text</source>
        <comment>metadata type</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <comment>metadata type</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>metadata type</comment>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>metadata type</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>metadata type</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>This key is there twice; keep one of the two.</source>
        <translation>このキーは2つあります。一方だけにしてください。</translation>
    </message>
    <message>
        <source>This is not a number, such as 42 or 1.10.</source>
        <translation>42や1.10のような数値ではありません。</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>ここに入るのはtrueかfalseだけです。</translation>
    </message>
    <message>
        <source>This is not a JSON object or array.</source>
        <translation>JSONのオブジェクトまたは配列ではありません。</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>Read aloud; %1 is the column&apos;s title, %2 the cell&apos;s text</extracomment>
        <translation>%1：なし</translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <extracomment>Read aloud; %1 is a cell such as &quot;Key: order_id&quot;, %2 what is wrong with its row</extracomment>
        <translation>%1。問題：%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>This is longer than 64 kB.</source>
        <translation>64 kBを超えています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ModeBadge</name>
    <message>
        <source>LIVE</source>
        <comment>badge: real money</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>TEST</source>
        <comment>badge: test data</comment>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>disputedesk::MovementTexts</name>
    <message>
        <source>taken when the dispute was opened</source>
        <extracomment>A movement of money, behind its time and amount</extracomment>
        <translation>異議申立ての開始時に引き落とし</translation>
    </message>
    <message>
        <source>given back when the dispute was won</source>
        <extracomment>A movement of money, behind its time and amount</extracomment>
        <translation>異議申立ての勝ちにより返還</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>The status of a charge: it was paid</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The status of a charge: it was not paid</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a charge: it is not known yet whether it is paid</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The status of a charge: nobody paid it in time</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>The status of a charge: it was undone before the money was taken</extracomment>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>disputedesk::MovementsView</name>
    <message>
        <source>Money movement, %1</source>
        <translation>お金の動き、%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>このリマインダーを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>disputedesk::NoticeFlow</name>
    <message>
        <source>Show Disputedesk</source>
        <translation>Disputedeskを表示</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A notice across the window; %1 is such as &quot;New dispute&quot;, %2 says more about it</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Disputedesk is locked</source>
        <translation>Disputedeskはロックされています</translation>
    </message>
    <message>
        <source>There is something new. Unlock to see it.</source>
        <translation>新しいお知らせがあります。ロックを解除すると表示されます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDesk</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>That these disputes are to be kept offline could not be noted on disk. Their documents are downloaded now; later ones will not be.</source>
        <translation>これらの異議申立てをオフラインで保管することを、ディスクに記録できませんでした。書類は今ダウンロードされますが、後から増えたものはされません。</translation>
    </message>
    <message>
        <source>That these disputes are no longer to be kept offline could not be noted on disk, so they still are. Make room on the disk, then choose Keep documents offline… and stop keeping them again.</source>
        <translation>これらの異議申立てのオフライン保管をやめることを、ディスクに記録できませんでした。そのため保管は続いています。ディスクに空きを作り、「書類をオフラインで保管…」でもう一度やめてください。</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>書類1件</translation>
    </message>
    <message>
        <source>Not all documents of %1 could be kept offline: %2 MB are full, %3 are left. Give documents more room in the account&apos;s menu, under Kept on this computer, or stop keeping some.</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>%1の書類をすべてオフラインで保管することはできませんでした：%2 MBがいっぱいで、%3が残っています。アカウントのメニューの「このコンピューターに保管」で容量を増やすか、一部の保管をやめてください。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 of %2 were not downloaded. Make room, then refresh; what is here stays.</source>
        <translation>ディスクがほぼいっぱいです：%2のうち%1はダウンロードされませんでした。空きを作ってから更新してください。ここにあるものは残ります。</translation>
    </message>
    <message>
        <source>%1 of %2 are not kept offline yet. %3 The next refresh goes on.</source>
        <translation>%2のうち%1は、まだオフラインで保管されていません。%3次の更新で続けます。</translation>
    </message>
    <message>
        <source>%1 of %2 could not be downloaded. The next refresh tries again; the dispute says why.</source>
        <translation>%2のうち%1はダウンロードできませんでした。次の更新でもう一度試します。理由は異議申立てに示されています。</translation>
    </message>
    <message>
        <source>1 closed dispute</source>
        <translation>終了した異議申立て1件</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 were removed from this computer, as its settings say. Nothing changed at the provider.</source>
        <translation>設定に従い、%3の%1と%2がこのコンピューターから削除されました。決済事業者では何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>書類%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>終了した異議申立て%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDialog</name>
    <message>
        <source>Keep documents offline</source>
        <translation>書類をオフラインで保管</translation>
    </message>
    <message>
        <source>Keep documents offline for…</source>
        <translation>書類をオフラインで保管する対象…</translation>
    </message>
    <message>
        <source>They are downloaded now, and new ones after each refresh. Nothing is sent.</source>
        <translation>今ダウンロードし、新しいものは更新のたびにダウンロードします。何も送信されません。</translation>
    </message>
    <message>
        <source>The selected dispute</source>
        <translation>選択中の異議申立て</translation>
    </message>
    <message>
        <source>The %1 selected disputes</source>
        <translation>選択中の異議申立て%1件</translation>
    </message>
    <message>
        <source>The one dispute in the list</source>
        <translation>一覧にある異議申立て1件</translation>
    </message>
    <message>
        <source>All %1 disputes in the list</source>
        <translation>一覧にある異議申立て%1件すべて</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>保管をやめる</translation>
    </message>
    <message>
        <source>What was downloaded stays until room is needed.</source>
        <translation>ダウンロード済みのものは、容量が必要になるまで残ります。</translation>
    </message>
    <message>
        <source>None of the selected disputes is kept offline.</source>
        <translation>選択中の異議申立てに、オフラインで保管されているものはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>オフラインで保管</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>disputedesk::OmiseAccountPage</name>
    <message>
        <source>HTTP verb of accept</source>
        <translation>受け入れのHTTPメソッド</translation>
    </message>
    <message>
        <source>HTTP verb of close</source>
        <translation>終了のHTTPメソッド</translation>
    </message>
    <message>
        <source>Days to respond</source>
        <translation>回答までの日数</translation>
    </message>
    <message>
        <source> days after opening</source>
        <comment>deadline rule; begins with a space</comment>
        <translation>日（申立てから）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Estimated deadline</source>
        <translation>推定の期限</translation>
    </message>
    <message>
        <source>The provider names no deadline, so it is estimated. You can set a date per dispute.</source>
        <translation>決済事業者は期限を示さないため、推定しています。異議申立てごとに期限を設定できます。</translation>
    </message>
    <message>
        <source>HTTP verbs</source>
        <translation>HTTPメソッド</translation>
    </message>
    <message>
        <source>Omise takes one or the other. If it refuses the one, the program changes to the other and asks you again.</source>
        <translation>Omiseはどちらか一方を受け付けます。一方が拒否された場合、プログラムはもう一方に変え、改めて確認を求めます。</translation>
    </message>
</context>
<context>
    <name>disputedesk::OpenCaseFlow</name>
    <message>
        <source>Open a case file</source>
        <translation>ケースファイルを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>ファイルは開かれませんでした</translation>
    </message>
    <message>
        <source>Exported on %1 by Disputedesk %2. There is no dispute in it.</source>
        <extracomment>%1 is a moment, %2 the version of the program</extracomment>
        <translation>%1にDisputedesk %2でエクスポートされました。異議申立ては入っていません。</translation>
    </message>
    <message>
        <source>Exported on %1 by Disputedesk %2. It shows what was known then, and may be outdated. Nothing can be sent from here.</source>
        <translation>%1にDisputedesk %2でエクスポートされました。その時点の内容で、古くなっている場合があります。ここから送信はできません。</translation>
    </message>
    <message>
        <source>%1 is waiting to be shown: close the open window first.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1は表示を待っています。先に、開いているウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::OpenedCaseDialog</name>
    <message>
        <source>Case file</source>
        <translation>ケースファイル</translation>
    </message>
    <message>
        <source>Disputes in this file</source>
        <translation>このファイルの異議申立て</translation>
    </message>
    <message>
        <source>What the file says about the dispute</source>
        <translation>異議申立てについてのファイルの内容</translation>
    </message>
    <message>
        <source>This is a file, not the list</source>
        <translation>これはファイルで、一覧ではありません</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>一覧で開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This dispute is not in the list on this computer.</source>
        <translation>この異議申立ては、このコンピューターの一覧にありません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxModel</name>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Cannot be sent now</source>
        <translation>今は送信不可</translation>
    </message>
    <message>
        <source>Dispute not found</source>
        <translation>異議申立てが見つかりません</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <extracomment>%1 what a draft holds (&quot;message, 3 files&quot;), %2 date and time</extracomment>
        <translation>%1 · %2に保存</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Drafts that are not sent, soonest deadline first. Each goes out on its own, after a review; nothing is sent by itself.</source>
        <translation>未送信の下書きを、期限の近い順に並べています。1件ずつ確認してから送信します。自動的に送信されるものはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2件中%1件が準備完了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
    </message>
    <message>
        <source>What you write for a dispute and do not send waits here. Open a dispute and begin its response.</source>
        <translation>書いたもののうち送信していないものが、ここで待ちます。異議申立てを開いて、回答を書き始めてください。</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded.</source>
        <translation>%1の下書きを破棄しました。</translation>
    </message>
    <message>
        <source>Bring the draft of %1 back</source>
        <translation>%1の下書きを戻す</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxRow</name>
    <message>
        <source>Review and send…</source>
        <translation>確認して送信…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>本文を表示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Review and send the draft of %1</source>
        <translation>%1の下書きを確認して送信</translation>
    </message>
    <message>
        <source>Review the draft of %1</source>
        <translation>%1の下書きを確認</translation>
    </message>
    <message>
        <source>Open dispute %1</source>
        <translation>異議申立て%1を開く</translation>
    </message>
    <message>
        <source>Show the text of the draft of %1</source>
        <translation>%1の下書きの本文を表示</translation>
    </message>
    <message>
        <source>Discard the draft of %1</source>
        <translation>%1の下書きを破棄</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxSource</name>
    <message>
        <source>The estimated deadline has passed. Look at the dispute before you send it.</source>
        <translation>推定の期限は過ぎています。送信する前に異議申立てを確認してください。</translation>
    </message>
    <message>
        <source>The deadline has passed. Look at the dispute before you send it.</source>
        <translation>期限は過ぎています。送信する前に異議申立てを確認してください。</translation>
    </message>
    <message>
        <source>The dispute has changed since you wrote this. Compare and choose before it can be sent.</source>
        <translation>これを書いた後に異議申立てが変わりました。比較して選ぶまで送信できません。</translation>
    </message>
    <message>
        <source>A file is still being added.</source>
        <translation>ファイルをまだ追加しています。</translation>
    </message>
    <message>
        <source>This dispute is not on this computer any more. Your text is kept; refresh the account, or copy the text elsewhere.</source>
        <translation>この異議申立てはもうこのコンピューターにありません。文章は残っています。アカウントを更新するか、文章を別の場所へコピーしてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::Outcome</name>
    <message>
        <source>%1 has the evidence and passes it to the bank.</source>
        <translation>%1が証拠を受け取り、銀行へ渡します。</translation>
    </message>
    <message>
        <source>%1 has the response.</source>
        <translation>%1が回答を受け取りました。</translation>
    </message>
    <message>
        <source>%1 keeps the evidence; nothing is submitted yet.</source>
        <translation>%1が証拠を保管しています。まだ何も提出されていません。</translation>
    </message>
    <message>
        <source>The loss is accepted at %1, which closed the dispute.</source>
        <translation>%1で損失が受け入れられ、異議申立ては終了しました。</translation>
    </message>
    <message>
        <source>The loss is accepted at %1.</source>
        <translation>%1で損失が受け入れられました。</translation>
    </message>
    <message>
        <source>The dispute is recorded as won at %1.</source>
        <translation>%1で異議申立てが「勝ち」として記録されました。</translation>
    </message>
    <message>
        <source>The dispute is recorded as lost at %1.</source>
        <translation>%1で異議申立てが「負け」として記録されました。</translation>
    </message>
    <message>
        <source>%1 has the file; nothing is submitted yet.</source>
        <translation>%1がファイルを受け取りました。まだ何も提出されていません。</translation>
    </message>
    <message>
        <source>%1 has the document.</source>
        <translation>%1が書類を受け取りました。</translation>
    </message>
    <message>
        <source>The document is deleted at %1.</source>
        <translation>%1で書類が削除されました。</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 submitted the evidence. The dispute is being read again; nothing will be sent again.</source>
        <translation>%1が証拠を提出したかどうかはまだ分かっていません。異議申立てを読み直しています。再送信は行われません。</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 took it. The dispute is being read again; the request will not be sent again.</source>
        <translation>%1が受け付けたかどうかはまだ分かっていません。異議申立てを読み直しており、リクエストの再送信は行われません。</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>ステータス：%1 → %2</translation>
    </message>
    <message>
        <source>Amount: %1 → %2</source>
        <translation>金額：%1 → %2</translation>
    </message>
    <message>
        <source>The message at the provider is another one.</source>
        <translation>決済事業者にあるメッセージは別のものです。</translation>
    </message>
    <message>
        <source>The metadata at the provider is another.</source>
        <translation>決済事業者にあるメタデータは別のものです。</translation>
    </message>
    <message>
        <source>The evidence at the provider is another.</source>
        <translation>決済事業者にある証拠は別のものです。</translation>
    </message>
    <message>
        <source>Responses sent: %1 → %2</source>
        <translation>送信済みの回答：%1 → %2</translation>
    </message>
    <message>
        <source>Nothing was sent: live and test do not agree</source>
        <translation>何も送信されていません：本番とテストが一致しません</translation>
    </message>
    <message>
        <source>Nothing was sent: the dispute could not be read</source>
        <translation>何も送信されていません：異議申立てを読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent: the dispute has changed</source>
        <translation>何も送信されていません：異議申立てが変わりました</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider does not allow it now</source>
        <translation>何も送信されていません：決済事業者は今これを受け付けません</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be recorded first</source>
        <translation>何も送信されていません：先に記録することができませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent: it was not confirmed</source>
        <translation>何も送信されていません：確認されませんでした</translation>
    </message>
    <message>
        <source>Look at it as it is now, then decide again. Your draft is kept.</source>
        <translation>今の状態を確かめてから、改めて判断してください。下書きは残っています。</translation>
    </message>
    <message>
        <source>Another write on this dispute is not settled yet. Wait until its outcome is known, or settle it by hand.</source>
        <translation>この異議申立てに対する別の操作がまだ確定していません。結果が分かるまで待つか、手動で確定してください。</translation>
    </message>
    <message>
        <source>It is done: %1 was read again and shows it.</source>
        <translation>完了しています：%1を読み直し、反映を確認しました。</translation>
    </message>
    <message>
        <source>%1 refused it. Nothing changed there.</source>
        <translation>%1が拒否しました。先方では何も変わっていません。</translation>
    </message>
    <message>
        <source>It was not sent. Nothing changed at %1.</source>
        <translation>送信されていません。%1では何も変わっていません。</translation>
    </message>
    <message>
        <source>The file is no part of the dispute: %1 was read several times and is unchanged. Whether %1 keeps a copy is not known; you can upload it again.</source>
        <translation>ファイルは異議申立てに含まれていません：%1を数回読み直しましたが変わっていません。%1に写しが残っているかどうかは分かりません。もう一度アップロードできます。</translation>
    </message>
    <message>
        <source>It was not applied: %1 was read several times over two minutes and is unchanged.</source>
        <translation>適用されていません：2分間に%1を数回読み直しましたが変わっていません。</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>手動で確定されました。</translation>
    </message>
    <message>
        <source>Status now: %1</source>
        <translation>現在のステータス：%1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1からの応答：%2</translation>
    </message>
    <message>
        <source>The server does not take %1 for this. The account now uses %2: ask for it again and confirm again.</source>
        <translation>サーバーはこの操作で%1を受け付けません。このアカウントでは今後%2を使います：もう一度操作し、改めて確認してください。</translation>
    </message>
    <message>
        <source>It will be read after 2, 5, 15, 30, 60 and 120 seconds. Other writes on this dispute wait until then.</source>
        <translation>2、5、15、30、60、120秒後に読み直します。それまでこの異議申立てへの他の操作は待機します。</translation>
    </message>
    <message>
        <source>Next: the bank reads it. The inquiry is now under review.</source>
        <translation>次：銀行が確認します。照会は審査中です。</translation>
    </message>
    <message>
        <source>Next: the bank reviews it. The dispute is now in review.</source>
        <translation>次：銀行が審査します。異議申立ては審査中です。</translation>
    </message>
    <message>
        <source>To try again, ask for it again and confirm again.</source>
        <translation>もう一度試すには、改めて操作し、確認し直してください。</translation>
    </message>
    <message>
        <source>Whether the file arrived at %1 is not known: it may lie there. It is no part of the dispute either way.</source>
        <translation>ファイルが%1に届いたかどうかは分かっていません。そこに残っている可能性があります。いずれにしても異議申立てには含まれていません。</translation>
    </message>
    <message>
        <source>%1 refused the file. It is no part of the dispute.</source>
        <translation>%1はこのファイルを拒否しました。異議申立てには含まれていません。</translation>
    </message>
    <message>
        <source>Reading the dispute cannot tell. Settle it by hand, then upload the file again if the evidence needs it. Other writes on this dispute wait until then.</source>
        <translation>異議申立てを読み取っても分かりません。手動で確定し、証拠に必要ならファイルをもう一度アップロードしてください。それまでこの異議申立てへの他の操作は待機します。</translation>
    </message>
    <message>
        <source>Too much time went by between the last look at the dispute and the sending: the computer slept or was busy, or the network was slow.</source>
        <translation>異議申立てを最後に確かめてから送信までに時間がかかりすぎました。コンピューターがスリープしていたか処理中だったか、ネットワークが遅かったためです。</translation>
    </message>
    <message>
        <source>The documents at the provider are others.</source>
        <translation>決済事業者にある書類は別のものです。</translation>
    </message>
    <message>
        <source>Uploaded, but not in the list at %1 yet: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>アップロード済みで、まだ%1の一覧にないファイル：%2。</translation>
    </message>
    <message>
        <source>The response was not sent: uploaded documents are not listed yet</source>
        <translation>回答は送信されていません：アップロードした書類がまだ一覧にありません</translation>
    </message>
    <message>
        <source>The response was not sent: you called it off</source>
        <translation>回答は送信されていません：取り消されました</translation>
    </message>
    <message>
        <source>The list may be late: do not upload anything twice, wait a while, then respond again. If it stays like this, you will be asked whether to respond without waiting any longer. Your draft is kept.</source>
        <translation>一覧への反映が遅れていることがあります。同じものを再びアップロードせず、しばらく待ってから改めて回答してください。このままの場合は、これ以上待たずに回答するかどうかをお尋ねします。下書きは残っています。</translation>
    </message>
    <message>
        <source>You ended the waiting for it: nothing of the response was sent. Your draft is kept.</source>
        <translation>待機を終了しました。回答は何も送信されていません。下書きは残っています。</translation>
    </message>
    <message>
        <source>Uploaded, but not in the list at %1 yet: %2. The response waits for it, and is not sent without.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>アップロード済みで、まだ%1の一覧にないファイル：%2。回答はこれを待ち、ないままでは送信されません。</translation>
    </message>
    <message>
        <source>Uploaded, but still not in the list at %1: %2. The response waits no longer, and may reach the bank without it.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>アップロード済みで、依然として%1の一覧にないファイル：%2。回答はこれ以上待たず、このファイルなしで銀行に届くことがあります。</translation>
    </message>
    <message>
        <source>The response was not sent: live and test do not agree</source>
        <translation>回答は送信されていません：本番とテストが一致しません</translation>
    </message>
    <message>
        <source>The response was not sent: the dispute could not be read</source>
        <translation>回答は送信されていません：異議申立てを読み取れませんでした</translation>
    </message>
    <message>
        <source>The response was not sent: the dispute has changed</source>
        <translation>回答は送信されていません：異議申立てが変わりました</translation>
    </message>
    <message>
        <source>The response was not sent: the provider does not allow it now</source>
        <translation>回答は送信されていません：決済事業者は今これを受け付けません</translation>
    </message>
    <message>
        <source>The response was not sent: it could not be recorded first</source>
        <translation>回答は送信されていません：先に記録することができませんでした</translation>
    </message>
    <message>
        <source>The account, its host, the dispute&apos;s ID and %1&apos;s answer must all be live, or all be test. Check the account&apos;s key and address.</source>
        <translation>アカウント、ホスト、異議申立てのID、%1の応答は、すべて本番か、すべてテストでなければなりません。アカウントのキーとアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketDialog</name>
    <message>
        <source>all, or such as 1-3, 7</source>
        <extracomment>What can be typed: page numbers of a PDF</extracomment>
        <translation>すべて、または1-3, 7のように</translation>
    </message>
    <message>
        <source>Page numbers from 1 to %1, each once.</source>
        <translation>1から%1までのページ番号、それぞれ1回だけ。</translation>
    </message>
    <message>
        <source>No files yet: add them, or drop them here.</source>
        <translation>ファイルがまだありません：追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>ページを作成中…</translation>
    </message>
    <message>
        <source>Make the PDF to see its size. Nothing is added yet.</source>
        <translation>PDFを作成するとサイズが分かります。まだ何も追加されていません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>PDFを作成</translation>
    </message>
    <message>
        <source>One PDF of several files</source>
        <translation>複数のファイルから1つのPDF</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>作成済みページ</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>解像度を下げる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add to the documents</source>
        <translation>書類に追加</translation>
    </message>
    <message>
        <source>Add to the evidence</source>
        <translation>証拠に追加</translation>
    </message>
    <message>
        <source>Files in the order of the PDF</source>
        <translation>PDFの順のファイル</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a file, Delete removes it.</source>
        <translation>Altと矢印でファイルを移動、Deleteで外します。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>上へ移動（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>下へ移動（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove from the list (Del)</source>
        <translation>一覧から外す（Del）</translation>
    </message>
    <message>
        <source>Pages of the chosen PDF</source>
        <translation>選択中のPDFのページ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>%1 dpi, sharpest</source>
        <translation>%1 dpi、最も鮮明</translation>
    </message>
    <message>
        <source>%1 dpi, smallest</source>
        <translation>%1 dpi、最小</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Field of the evidence</source>
        <translation>証拠の欄</translation>
    </message>
    <message>
        <source>%1 (takes the place of its file)</source>
        <extracomment>%1 is a field of the evidence form that has a file already</extracomment>
        <translation>%1（今のファイルと置き換え）</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Put files together into one PDF</source>
        <translation>ファイルを1つのPDFにまとめる</translation>
    </message>
    <message>
        <source>This build cannot read PDFs, so pictures only: save the pages of a PDF as pictures first. The files themselves stay as they are.</source>
        <translation>この版はPDFを読めないため、画像だけです：PDFのページは先に画像として保存してください。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>Put right the pages of %1 first.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>先に%1のページ番号を直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further files</comment>
        <extracomment>Ends a list of names of files: so many more of them</extracomment>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is left out: %1.</source>
        <extracomment>%1 is the name of a file that does not become part of the PDF</extracomment>
        <translation>ファイル1個は含まれません：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out: %1.</source>
        <extracomment>%1 are names of files that do not become part of the PDF</extracomment>
        <translation>
            <numerusform>ファイル%n個は含まれません：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and pages of PDFs become pages of one PDF, in this order. The files themselves stay as they are; text on the pages becomes a picture. What was filled into the fields of a PDF form, a signature too, is left out: print such a PDF into a new one first.</source>
        <translation>画像とPDFのページが、この順で1つのPDFのページになります。元のファイルはそのままです。ページの文字は画像になります。PDFフォームの欄に記入された内容は、署名も含めて入りません：そのようなPDFは、先に印刷して新しいPDFにしてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketFlow</name>
    <message>
        <source>Files for the PDF</source>
        <translation>PDFにするファイル</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>画像とPDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketTexts</name>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Lnページ</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read. See that it is there and that you may open it.</source>
        <translation>読み取れません。存在し、開く権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>is too large to be taken. Save it smaller first.</source>
        <translation>大きすぎて使えません。先に小さく保存してください。</translation>
    </message>
    <message>
        <source>is neither PNG, JPEG nor PDF. Save it as one of these first.</source>
        <translation>PNG、JPEG、PDFのいずれでもありません。先にそのいずれかで保存してください。</translation>
    </message>
    <message>
        <source>is damaged. Ask for it again, or scan it anew.</source>
        <translation>壊れています。もう一度もらうか、スキャンし直してください。</translation>
    </message>
    <message>
        <source>is protected by a password. Save it without one first.</source>
        <translation>パスワードで保護されています。先にパスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>is a PDF, which this build cannot read. Save its pages as pictures first.</source>
        <translation>PDFのため、この版では読めません。先にページを画像として保存してください。</translation>
    </message>
    <message>
        <source>picture, %1</source>
        <extracomment>A picture in a list of files; %1 is its size</extracomment>
        <translation>画像、%1</translation>
    </message>
    <message>
        <source>PDF, %1, %2</source>
        <extracomment>A PDF in a list of files; %1 is &quot;3 pages&quot;, %2 its size</extracomment>
        <translation>PDF、%1、%2</translation>
    </message>
    <message>
        <source>PDF, %1 of %2 pages, %3</source>
        <extracomment>A PDF of which some pages are taken; %1 and %2 are numbers, %3 its size</extracomment>
        <translation>PDF、%2ページ中%1ページ、%3</translation>
    </message>
    <message>
        <source>%1; there is room for %2</source>
        <extracomment>%1 is &quot;3 pages&quot;, %2 how many there may be</extracomment>
        <translation>%1。%2まで入ります</translation>
    </message>
    <message>
        <source>%1, but there is room for %2 only. Choose a PDF and name the pages that matter, or remove files.</source>
        <extracomment>%1 is &quot;214 pages&quot;, %2 how many there may be</extracomment>
        <translation>%1ですが、入るのは%2までです。PDFを選んで必要なページを指定するか、ファイルを外してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>中止しました。何も作成されていません。</translation>
    </message>
    <message>
        <source>Page %2 of %1 cannot be drawn. Leave it out, or ask for the file again.</source>
        <extracomment>%1 is a file&apos;s name, %2 a number, %3 such as &quot;is damaged.&quot;</extracomment>
        <translation>%1の%2ページ目を描画できません。そのページを外すか、ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a file&apos;s name, %2 such as &quot;is damaged.&quot;</extracomment>
        <translation>%1は%2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1. Make room on the disk, then try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>PDFを書き込めませんでした：%1。ディスクに空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1, %2 of %3: it fits.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1、%3中%2：収まります。</translation>
    </message>
    <message>
        <source>%1, %2, but there is room for %3 only. Choose a lower resolution, or fewer pages.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1、%2ですが、入るのは%3までです。解像度を下げるか、ページを減らしてください。</translation>
    </message>
    <message>
        <source>%1, %2, but there is room for %3 only. The resolution cannot be lower: take fewer pages.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1、%2ですが、入るのは%3までです。解像度はこれ以上下げられません：ページを減らしてください。</translation>
    </message>
    <message>
        <source>has too many pixels to be taken. Save it smaller first.</source>
        <translation>画素数が多すぎて使えません。先に小さく保存してください。</translation>
    </message>
    <message>
        <source>“%1” are no pages of it: type numbers from 1 to %2, each once</source>
        <extracomment>A PDF in a list of files; %1 is what was typed as its pages, %2 how many it has</extracomment>
        <translation>「%1」はこのファイルのページではありません：1から%2までの番号をそれぞれ1回だけ入力してください</translation>
    </message>
    <message>
        <source>%1; there is room for %2 at most</source>
        <extracomment>%1 is &quot;3 pages&quot;, %2 how many there may be; some other files could not be counted</extracomment>
        <translation>%1。最大で%2まで入ります</translation>
    </message>
    <message>
        <source>%1, %2 of %3 at most: it fits, as far as the other files are known.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes; the size or pages of some other files are not known</extracomment>
        <translation>%1、最大%3中%2：他のファイルについて分かっている範囲では収まります。</translation>
    </message>
</context>
<context>
    <name>disputedesk::Placeholders</name>
    <message>
        <source>The disputed amount, written as in the reply&apos;s language</source>
        <translation>争われている金額（定型文の言語の書き方）</translation>
    </message>
    <message>
        <source>The currency of the disputed amount</source>
        <translation>争われている金額の通貨</translation>
    </message>
    <message>
        <source>The amount in the account&apos;s own currency</source>
        <translation>アカウントの通貨での金額</translation>
    </message>
    <message>
        <source>The account&apos;s own currency</source>
        <translation>アカウントの通貨</translation>
    </message>
    <message>
        <source>The day until which a response counts; at Omise an estimate, or your own date</source>
        <translation>回答が有効な最終日。Omiseでは推定、または自分で設定した期限</translation>
    </message>
    <message>
        <source>The provider&apos;s or the network&apos;s code of the reason</source>
        <translation>決済事業者またはブランドの理由コード</translation>
    </message>
    <message>
        <source>The reason in the provider&apos;s words</source>
        <translation>決済事業者の言葉での理由</translation>
    </message>
    <message>
        <source>The provider&apos;s word for the status</source>
        <translation>決済事業者でのステータスの語</translation>
    </message>
    <message>
        <source>The day on which the dispute was opened</source>
        <translation>異議申立ての日</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>The account&apos;s name in this program</source>
        <translation>このプログラムでのアカウント名</translation>
    </message>
    <message>
        <source>The amount that was charged</source>
        <translation>課金額</translation>
    </message>
    <message>
        <source>The currency that was charged</source>
        <translation>課金の通貨</translation>
    </message>
    <message>
        <source>What was refunded of the charge</source>
        <translation>課金のうち返金された額</translation>
    </message>
    <message>
        <source>The day of the charge</source>
        <translation>課金の日</translation>
    </message>
    <message>
        <source>The charge&apos;s description</source>
        <translation>課金の説明</translation>
    </message>
    <message>
        <source>The IP address that the charge was made from</source>
        <translation>課金が行われたIPアドレス</translation>
    </message>
    <message>
        <source>The card&apos;s brand</source>
        <translation>カードのブランド</translation>
    </message>
    <message>
        <source>The last four digits of the card</source>
        <translation>カード番号の下4桁</translation>
    </message>
    <message>
        <source>The name on the card</source>
        <translation>カードの名義</translation>
    </message>
    <message>
        <source>The country of the card&apos;s bank</source>
        <translation>カード発行銀行の国</translation>
    </message>
    <message>
        <source>A metadata value: write its key behind the point</source>
        <translation>メタデータの値：点の後にキーを書きます</translation>
    </message>
    <message>
        <source>A text of the evidence form, by the field&apos;s API name</source>
        <translation>証拠フォームの文章（APIでの欄名で指定）</translation>
    </message>
    <message>
        <source>The reason in plain words of the reply&apos;s language</source>
        <translation>分かりやすい言葉での理由（定型文の言語）</translation>
    </message>
    <message>
        <source>The dispute&apos;s ID</source>
        <translation>異議申立てのID</translation>
    </message>
    <message>
        <source>The ID of the disputed charge</source>
        <translation>争われている課金のID</translation>
    </message>
    <message>
        <source>The ID of the payment intent</source>
        <translation>支払いインテントのID</translation>
    </message>
    <message>
        <source>The ID of the customer</source>
        <translation>顧客のID</translation>
    </message>
</context>
<context>
    <name>disputedesk::PlotView</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a part of a chart&apos;s legend, %2 a row of it in words</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Click to open them in the list</source>
        <translation>クリックすると一覧で開きます</translation>
    </message>
</context>
<context>
    <name>disputedesk::PreviewDialog</name>
    <message>
        <source>The document is empty.</source>
        <translation>書類は空です。</translation>
    </message>
    <message>
        <source>Only PNG and JPG can be shown here.</source>
        <translation>ここで表示できるのはPNGとJPGだけです。</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>画像が壊れています。</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1の画像</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The image has too many pixels to be shown. Save it smaller first.</source>
        <translation>画像の画素数が多すぎて表示できません。先に小さく保存してください。</translation>
    </message>
    <message>
        <source>This takes long to draw: the file is very large, or an unusual one. It is shown once it is ready. You can close this window meanwhile, or save the file.</source>
        <translation>表示に時間がかかっています：ファイルが非常に大きいか、特殊です。準備ができ次第表示します。その間にこのウィンドウを閉じるか、ファイルを保存できます。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Picture of %1, page %2 of %3</source>
        <translation>%1の画像、%3ページ中%2ページ目</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2ページ中%1ページ目</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it cannot be shown here.</source>
        <translation>このPDFはパスワードで保護されているため、ここでは表示できません。</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be shown.</source>
        <translation>このPDFは破損しているため、表示できません。</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here. Save it, and open it in another program.</source>
        <translation>このPDFは大きすぎて、ここでは表示できません。保存して、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Only PNG, JPG and PDF can be shown here.</source>
        <translation>ここで表示できるのはPNG、JPG、PDFだけです。</translation>
    </message>
</context>
<context>
    <name>disputedesk::Program</name>
    <message>
        <source>The folder %1 cannot be written. Make it writable, or name another one with --data-dir.</source>
        <translation>フォルダー%1に書き込めません。書き込めるようにするか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Another Disputedesk uses %1 and does not answer. End it first.</source>
        <translation>別のDisputedeskが%1を使用中で、応答しません。先にそちらを終了してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::QueryTexts</name>
    <message>
        <source>“%1” is no currency. Write its three letters: currency:THB</source>
        <translation>「%1」は通貨ではありません。3文字で書いてください：currency:THB</translation>
    </message>
    <message>
        <source>No dispute has the status “%1”. Tabs are words too: needs_response, in_review, won, lost.</source>
        <translation>「%1」というステータスの異議申立てはありません。タブの語も使えます：needs_response、in_review、won、lost。</translation>
    </message>
    <message>
        <source>%2: does not know “%1”. It takes %3.</source>
        <extracomment>%1 is what was typed, %2 a key of the search line, %3 a list of words</extracomment>
        <translation>%2: 「%1」は使えません。使えるのは%3です。</translation>
    </message>
    <message>
        <source>“-” leaves out what stands right behind it: -lost or -status:won. Quotes find the sign.</source>
        <translation>「-」は直後のものを除外します：-lost や -status:won。記号そのものは引用符で囲むと検索できます。</translation>
    </message>
    <message>
        <source>A key is missing before “:”. Put the text in quotes to find it as it is.</source>
        <translation>「:」の前にキーがありません。そのまま検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Name the metadata key: meta.order_id:A-17, or meta.order_id: for any value.</source>
        <translation>メタデータのキーを書いてください：meta.order_id:A-17、または値を問わない meta.order_id: です。</translation>
    </message>
    <message>
        <source>There is nothing here to look for. Take it out, or put the signs in quotes.</source>
        <translation>ここには検索するものがありません。取り除くか、記号を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value is missing. %1 looks for: %2</source>
        <translation>値がありません。%1 で検索するもの：%2</translation>
    </message>
    <message>
        <source>The quote is not closed. Type &quot; at its end.</source>
        <translation>引用符が閉じていません。最後に &quot; を入力してください。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Put the word in quotes to find it as it is.</source>
        <translation>「%1:」というキーはありません。そのまま検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Did you mean “%2”? Quotes find the word as it is.</source>
        <translation>「%1:」というキーはありません。「%2」のことですか？引用符で囲むと、そのまま検索します。</translation>
    </message>
    <message>
        <source>%1 cannot be compared; &gt;, &lt;, = work with amount:, due:, opened: and closed:</source>
        <translation>%1は比較できません。&gt;、&lt;、= が使えるキー：amount:、due:、opened:、closed:</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write 1250, 1250.50, &gt;=1000, 100..200 or 1000THB.</source>
        <translation>「%1」は金額ではありません。1250、1250.50、&gt;=1000、100..200、1000THBのように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is more than any dispute can be.</source>
        <translation>「%1」は、異議申立てでありえる金額を超えています。</translation>
    </message>
    <message>
        <source>A comma means “or”. Write the amount without it: %1</source>
        <translation>コンマは「または」を意味します。金額はコンマなしで書いてください：%1</translation>
    </message>
    <message>
        <source>The two ends are in different currencies. Name one: 10..20THB</source>
        <translation>両端の通貨が違います。1つにしてください：10..20THB</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write today, this_week, 7d, 2026-11-21 or 2026-11.</source>
        <translation>「%1」は日付ではありません。today、this_week、7d、2026-11-21、2026-11のように書いてください。</translation>
    </message>
    <message>
        <source>The calendar has no “%1”.</source>
        <translation>「%1」は暦にありません。</translation>
    </message>
    <message>
        <source>The range ends before it begins. Write it the other way round: %1</source>
        <translation>範囲の終わりが始まりより前です。逆に書いてください：%1</translation>
    </message>
    <message numerus="yes">
        <source>These are too many words: %n are taken at once. Take some out.</source>
        <translation>
            <numerusform>語が多すぎます：一度に使えるのは%n語です。減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many values: %n are taken at once. Search in two goes.</source>
        <translation>
            <numerusform>値が多すぎます：一度に使えるのは%n個です。2回に分けて検索してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <translation>どこかに含まれる語</translation>
    </message>
    <message>
        <source>Tab, or the provider&apos;s own word</source>
        <translation>タブ、または決済事業者の語</translation>
    </message>
    <message>
        <source>When a response is due</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>申立ての日</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>終了の日</translation>
    </message>
    <message>
        <source>Amount, as it is shown</source>
        <translation>表示どおりの金額</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>通貨、3文字</translation>
    </message>
    <message>
        <source>Words of the reason</source>
        <translation>理由に含まれる語</translation>
    </message>
    <message>
        <source>The whole reason code</source>
        <translation>理由コード全体</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>決済事業者</translation>
    </message>
    <message>
        <source>Part of the account&apos;s name</source>
        <translation>アカウント名の一部</translation>
    </message>
    <message>
        <source>Part of the dispute&apos;s ID</source>
        <translation>異議申立てIDの一部</translation>
    </message>
    <message>
        <source>Part of the charge&apos;s or payment&apos;s ID</source>
        <translation>課金または支払いのIDの一部</translation>
    </message>
    <message>
        <source>A metadata key and part of its value</source>
        <translation>メタデータのキーと値の一部</translation>
    </message>
    <message>
        <source>A draft, or documents</source>
        <translation>下書き、または書類</translation>
    </message>
    <message>
        <source>Urgent, overdue, an inquiry …</source>
        <translation>緊急、期限超過、照会など…</translation>
    </message>
    <message>
        <source>Midnight to midnight, your time</source>
        <translation>現地時間の0時から24時まで</translation>
    </message>
    <message>
        <source>Within 7 days from now; also 48h, 2w</source>
        <translation>今から7日以内。48hや2wも可</translation>
    </message>
    <message>
        <source>Monday to Sunday</source>
        <translation>月曜から日曜まで</translation>
    </message>
    <message>
        <source>Without such a date</source>
        <translation>その日付がないもの</translation>
    </message>
    <message>
        <source>An unsent draft</source>
        <translation>未送信の下書き</translation>
    </message>
    <message>
        <source>At least one document</source>
        <translation>少なくとも1つの書類</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7日以内に期限</translation>
    </message>
    <message>
        <source>Due within 3 days</source>
        <translation>3日以内に期限</translation>
    </message>
    <message>
        <source>The date has passed</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Inquiries and early warnings</source>
        <translation>照会と早期警告</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>実際のお金</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <extracomment>%1 is the name of a tab</extracomment>
        <translation>タブ「%1」</translation>
    </message>
    <message>
        <source>Needs response or in review</source>
        <translation>要回答または審査中</translation>
    </message>
    <message>
        <source>Won, lost or without ruling</source>
        <translation>勝ち、負け、または判断なし</translation>
    </message>
    <message>
        <source>Both words, anywhere; a space means and</source>
        <translation>両方の語がどこかに含まれる。空白は「かつ」</translation>
    </message>
    <message>
        <source>Exactly this; quotes also find “a:b” and commas</source>
        <translation>このとおりのもの。引用符で「a:b」やコンマも検索できます</translation>
    </message>
    <message>
        <source>Either; a comma means or</source>
        <translation>どちらか。コンマは「または」</translation>
    </message>
    <message>
        <source>A minus leaves out</source>
        <translation>マイナスは除外</translation>
    </message>
    <message>
        <source>Due today; within 7 days; without a date</source>
        <translation>今日が期限、7日以内、期限の記載なし</translation>
    </message>
    <message>
        <source>In that month; more than 30 days ago</source>
        <translation>その月、30日より前</translation>
    </message>
    <message>
        <source>From … to, both days included; either end may be left out</source>
        <translation>…から…まで、両日を含む。どちらかは省略できます</translation>
    </message>
    <message>
        <source>As shown, in each dispute&apos;s currency, or in one</source>
        <translation>表示どおり、各異議申立ての通貨で、または1つの通貨で</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>この語のとおり</translation>
    </message>
    <message>
        <source>A part is enough</source>
        <translation>一部だけで十分</translation>
    </message>
    <message>
        <source>Metadata: part of the value; the key is there</source>
        <translation>メタデータ：値の一部、またはキーがあること</translation>
    </message>
    <message>
        <source>With a draft; with documents</source>
        <translation>下書きあり、書類あり</translation>
    </message>
    <message>
        <source>When it was closed, or opened where that is not told</source>
        <translation>終了の日、分からない場合は申立ての日</translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation>自分のタグの1つ</translation>
    </message>
    <message>
        <source>Part of the name it is assigned to</source>
        <translation>担当者名の一部</translation>
    </message>
    <message>
        <source>Words of your note</source>
        <translation>自分のメモの語</translation>
    </message>
    <message>
        <source>At least one of your tags</source>
        <translation>自分のタグが少なくとも1つ</translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation>自分のメモあり</translation>
    </message>
    <message>
        <source>Marked “decided, nothing sent”</source>
        <translation>「対応決定済み（送信なし）」の印あり</translation>
    </message>
    <message>
        <source>Loss accepted from this computer</source>
        <translation>このコンピューターから損失を受け入れたもの</translation>
    </message>
    <message>
        <source>Response sent from here, or seen in review</source>
        <translation>ここから回答を送信、または審査中を確認</translation>
    </message>
    <message>
        <source>Seen to be lost with no response</source>
        <translation>回答なしの負けを確認</translation>
    </message>
    <message>
        <source>Your own marks; free words do not look into notes</source>
        <translation>自分で付けた印。単語だけではメモは検索されません</translation>
    </message>
    <message>
        <source>The provider no longer has it</source>
        <translation>決済事業者にもうないもの</translation>
    </message>
    <message>
        <source>Also critical, open, closed, conceded, answered, unanswered, gone, live, test</source>
        <translation>ほかに critical、open、closed、conceded、answered、unanswered、gone、live、test</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReasonTexts</name>
    <message>
        <source> or </source>
        <extracomment>Between the reasons that one code of a card network may stand for</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>不正利用</translation>
    </message>
    <message>
        <source>The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder&apos;s address, and earlier orders from the same device help most.</source>
        <translation>カード会員は、この支払いをしていないと言っています。3Dセキュアの結果、カード会員の住所への配達、同じ端末からの以前の注文が最も有効です。</translation>
    </message>
    <message>
        <source>Unrecognised charge</source>
        <translation>覚えのない課金</translation>
    </message>
    <message>
        <source>The cardholder does not know this payment. Show who ordered what and when, and the name that stands on the statement.</source>
        <translation>カード会員はこの支払いに覚えがありません。誰が何をいつ注文したか、明細に表示される名前を示してください。</translation>
    </message>
    <message>
        <source>Product not received</source>
        <translation>商品未着</translation>
    </message>
    <message>
        <source>The cardholder says nothing arrived. Proof of delivery with date and full address, or logs of use, usually decide.</source>
        <translation>カード会員は何も届いていないと言っています。日付と住所全体の入った配達証明、または利用記録が、たいてい決め手になります。</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>説明と異なる</translation>
    </message>
    <message>
        <source>The cardholder got something else or something broken. Show the description they saw, photos, and what you offered to put it right.</source>
        <translation>カード会員に違うものや壊れたものが届きました。会員が見た説明、写真、解決のために申し出た内容を示してください。</translation>
    </message>
    <message>
        <source>Credit not processed</source>
        <translation>返金が処理されていない</translation>
    </message>
    <message>
        <source>The cardholder waits for a refund. Show the refund with its date, or your refund terms and that they agreed to them.</source>
        <translation>カード会員は返金を待っています。日付の入った返金の記録、または返金の条件とそれへの同意を示してください。</translation>
    </message>
    <message>
        <source>Duplicate charge</source>
        <translation>重複課金</translation>
    </message>
    <message>
        <source>The cardholder says they paid twice for one thing. Show two separate orders with their receipts, or the refund of one.</source>
        <translation>カード会員は同じものに2回払ったと言っています。領収書付きの別々の注文2件、または一方の返金を示してください。</translation>
    </message>
    <message>
        <source>Subscription cancelled</source>
        <translation>定期購入の解約</translation>
    </message>
    <message>
        <source>The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use after the date.</source>
        <translation>カード会員は定期購入を解約したと言っています。条件、解約の記録がないこと、その日以降の利用を示してください。</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Read what the bank wrote; answer exactly that point, with the receipt and what you and the customer wrote to each other.</source>
        <translation>銀行の記載を読み、まさにその点に答えてください。領収書と、顧客とのやり取りを添えます。</translation>
    </message>
    <message>
        <source>Rule violation</source>
        <translation>規則違反</translation>
    </message>
    <message>
        <source>The card network says one of its rules was broken. It can cost more than the amount: ask your provider before you answer.</source>
        <translation>カードブランドは規則の1つに違反したと言っています。金額以上の費用がかかることがあります：回答する前に決済事業者に確認してください。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>The bank gave no reason. Send what shows that the order was placed, paid and delivered.</source>
        <translation>銀行は理由を示していません。注文、支払い、配達があったことを示すものを送ってください。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Read the bank&apos;s sentence above; answer exactly that point and attach the papers for it.</source>
        <translation>上の銀行の文を読み、まさにその点に答え、そのための書類を添付してください。</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金額の誤り</translation>
    </message>
    <message>
        <source>The cardholder says the amount is wrong. Show the order and receipt with the amount that was agreed.</source>
        <translation>カード会員は金額が違うと言っています。合意した金額の入った注文と領収書を示してください。</translation>
    </message>
    <message>
        <source>Duplicate processing</source>
        <translation>重複処理</translation>
    </message>
    <message>
        <source>The cardholder says they paid twice for one thing. Show two separate orders, or the refund of one.</source>
        <translation>カード会員は同じものに2回払ったと言っています。別々の注文2件、または一方の返金を示してください。</translation>
    </message>
    <message>
        <source>The cardholder waits for a refund. Show the refund with its date, or your refund terms and their consent.</source>
        <translation>カード会員は返金を待っています。日付の入った返金の記録、または返金の条件と会員の承諾を示してください。</translation>
    </message>
    <message>
        <source>Paid by other means</source>
        <translation>別の方法で支払い済み</translation>
    </message>
    <message>
        <source>The cardholder says they paid in another way. Show that no other payment came in, or that it was for another order.</source>
        <translation>カード会員は別の方法で払ったと言っています。ほかに入金がないこと、またはそれが別の注文の分であることを示してください。</translation>
    </message>
    <message>
        <source>Unauthorised charge</source>
        <translation>未承認の課金</translation>
    </message>
    <message>
        <source>The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder&apos;s address and earlier orders help.</source>
        <translation>カード会員は、この支払いをしていないと言っています。3Dセキュアの結果、カード会員の住所への配達、以前の注文が役立ちます。</translation>
    </message>
    <message>
        <source>Account number does not match</source>
        <translation>口座番号の不一致</translation>
    </message>
    <message>
        <source>The bank has no such card account. Show the authorisation you were given for this card.</source>
        <translation>銀行にはこのカードの口座がありません。このカードについて得た承認を示してください。</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>通貨の誤り</translation>
    </message>
    <message>
        <source>The cardholder agreed to another currency. Show the currency on the order page and the receipt.</source>
        <translation>カード会員は別の通貨に同意していました。注文ページと領収書の通貨を示してください。</translation>
    </message>
    <message>
        <source>Late presentment</source>
        <translation>売上処理の遅延</translation>
    </message>
    <message>
        <source>The payment was taken too long after it was authorised. Show the dates of authorisation, capture and delivery.</source>
        <translation>承認から売上処理までが長すぎました。承認、売上確定、配達の日付を示してください。</translation>
    </message>
    <message>
        <source>Cancelled recurring</source>
        <translation>継続課金の解約</translation>
    </message>
    <message>
        <source>The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use after it.</source>
        <translation>カード会員は定期購入を解約したと言っています。条件、解約の記録がないこと、解約後の利用を示してください。</translation>
    </message>
    <message>
        <source>The cardholder got something else or something broken. Show the description, photos, and what you offered to put it right.</source>
        <translation>カード会員に違うものや壊れたものが届きました。説明、写真、解決のために申し出た内容を示してください。</translation>
    </message>
    <message>
        <source>Goods not provided</source>
        <translation>商品の未提供</translation>
    </message>
    <message>
        <source>The cardholder says nothing arrived. Proof of delivery with date and address, or logs of use, usually decide.</source>
        <translation>カード会員は何も届いていないと言っています。日付と住所の入った配達証明、または利用記録が、たいてい決め手になります。</translation>
    </message>
    <message>
        <source>Wrong transaction type</source>
        <translation>取引種別の誤り</translation>
    </message>
    <message>
        <source>A refund may have been booked as a charge, or the other way round. Show what was meant and what was booked.</source>
        <translation>返金が課金として、またはその逆に処理された可能性があります。意図した内容と、実際に処理された内容を示してください。</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>無効なデータ</translation>
    </message>
    <message>
        <source>Data of the payment were wrong or missing. Show the authorisation with the data that were used.</source>
        <translation>支払いのデータに誤りか欠落がありました。使われたデータとともに承認を示してください。</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>カードの有効期限切れ</translation>
    </message>
    <message>
        <source>The card had expired on the day of payment. Show the authorisation and its date.</source>
        <translation>支払い日にはカードの有効期限が切れていました。承認とその日付を示してください。</translation>
    </message>
    <message>
        <source>The cardholder does not know this payment. Show who ordered what, and the name that stands on the statement.</source>
        <translation>カード会員はこの支払いに覚えがありません。誰が何を注文したか、明細に表示される名前を示してください。</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Processing error</source>
        <translation>処理の誤り</translation>
    </message>
    <message>
        <source>Consumer dispute</source>
        <translation>消費者からの異議</translation>
    </message>
    <message>
        <source>Bank cannot process</source>
        <translation>銀行で処理できない</translation>
    </message>
    <message>
        <source>Check returned</source>
        <translation>小切手の返却</translation>
    </message>
    <message>
        <source>Started by the customer</source>
        <translation>顧客が開始</translation>
    </message>
    <message>
        <source>Debit not authorised</source>
        <translation>引き落としの未承認</translation>
    </message>
    <message>
        <source>Wrong account details</source>
        <translation>口座情報の誤り</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>Cancelled purchase</source>
        <translation>購入の取り消し</translation>
    </message>
    <message>
        <source>Duplicate or paid otherwise</source>
        <translation>重複または別の方法で支払い済み</translation>
    </message>
    <message>
        <source>Copy request: fraud</source>
        <translation>写しの請求：不正利用</translation>
    </message>
    <message>
        <source>EMV liability shift: counterfeit</source>
        <translation>EMVライアビリティシフト：偽造</translation>
    </message>
    <message>
        <source>EMV liability shift: not counterfeit</source>
        <translation>EMVライアビリティシフト：偽造以外</translation>
    </message>
    <message>
        <source>Fraud: card present</source>
        <translation>不正利用：カード提示あり</translation>
    </message>
    <message>
        <source>Fraud: card absent</source>
        <translation>不正利用：カード提示なし</translation>
    </message>
    <message>
        <source>Visa fraud monitoring</source>
        <translation>Visaの不正監視</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>写しの請求</translation>
    </message>
    <message>
        <source>Copy request: cardholder dispute</source>
        <translation>写しの請求：カード会員の異議</translation>
    </message>
    <message>
        <source>Copy request: legal process</source>
        <translation>写しの請求：法的手続き</translation>
    </message>
    <message>
        <source>Card recovery bulletin</source>
        <translation>カード回収速報</translation>
    </message>
    <message>
        <source>Declined authorisation</source>
        <translation>承認の拒否</translation>
    </message>
    <message>
        <source>No authorisation</source>
        <translation>承認なし</translation>
    </message>
    <message>
        <source>Wrong transaction code</source>
        <translation>取引コードの誤り</translation>
    </message>
    <message>
        <source>Wrong account number</source>
        <translation>口座番号の誤り</translation>
    </message>
    <message>
        <source>Original credit not accepted</source>
        <translation>入金の受け取り拒否</translation>
    </message>
    <message>
        <source>Cash not received</source>
        <translation>現金の未受領</translation>
    </message>
    <message>
        <source>Not as described or defective</source>
        <translation>説明と異なる、または不良</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>偽造品</translation>
    </message>
    <message>
        <source>Misrepresentation</source>
        <translation>不実の表示</translation>
    </message>
    <message>
        <source>Compliance case C028</source>
        <translation>コンプライアンス案件 C028</translation>
    </message>
    <message>
        <source>Compliance case C030</source>
        <translation>コンプライアンス案件 C030</translation>
    </message>
    <message>
        <source>Compliance case C031</source>
        <translation>コンプライアンス案件 C031</translation>
    </message>
    <message>
        <source>Compliance case C034</source>
        <translation>コンプライアンス案件 C034</translation>
    </message>
    <message>
        <source>Compliance case C035</source>
        <translation>コンプライアンス案件 C035</translation>
    </message>
    <message>
        <source>Compliance case C036</source>
        <translation>コンプライアンス案件 C036</translation>
    </message>
    <message>
        <source>Compliance case C038</source>
        <translation>コンプライアンス案件 C038</translation>
    </message>
    <message>
        <source>Compliance case C045</source>
        <translation>コンプライアンス案件 C045</translation>
    </message>
    <message>
        <source>Compliance case C048</source>
        <translation>コンプライアンス案件 C048</translation>
    </message>
    <message>
        <source>Compliance case C050</source>
        <translation>コンプライアンス案件 C050</translation>
    </message>
    <message>
        <source>Compliance case C071</source>
        <translation>コンプライアンス案件 C071</translation>
    </message>
    <message>
        <source>Compliance case C081</source>
        <translation>コンプライアンス案件 C081</translation>
    </message>
    <message>
        <source>Compliance case C0135</source>
        <translation>コンプライアンス案件 C0135</translation>
    </message>
    <message>
        <source>Duplicate or wrong amount</source>
        <translation>重複または金額の誤り</translation>
    </message>
    <message>
        <source>Fraud investigation</source>
        <translation>不正利用の調査</translation>
    </message>
    <message>
        <source>Fraud: no cardholder authorisation</source>
        <translation>不正利用：カード会員の承認なし</translation>
    </message>
    <message>
        <source>Questionable merchant activity</source>
        <translation>加盟店の疑わしい活動</translation>
    </message>
    <message>
        <source>Chip liability shift</source>
        <translation>ICチップのライアビリティシフト</translation>
    </message>
    <message>
        <source>Chip and PIN liability shift</source>
        <translation>ICチップとPINのライアビリティシフト</translation>
    </message>
    <message>
        <source>Amount differs: copy request</source>
        <translation>金額の相違：写しの請求</translation>
    </message>
    <message>
        <source>Chip transaction: copy request</source>
        <translation>ICチップ取引：写しの請求</translation>
    </message>
    <message>
        <source>Personal records: copy request</source>
        <translation>個人の記録用：写しの請求</translation>
    </message>
    <message>
        <source>Possible chargeback: copy request</source>
        <translation>チャージバックの可能性：写しの請求</translation>
    </message>
    <message>
        <source>IIAS audit: copy request</source>
        <translation>IIAS監査：写しの請求</translation>
    </message>
    <message>
        <source>Identifies a document: copy request</source>
        <translation>書類の特定：写しの請求</translation>
    </message>
    <message>
        <source>Authorisation missing</source>
        <translation>承認の欠落</translation>
    </message>
    <message>
        <source>Warning bulletin</source>
        <translation>警告速報</translation>
    </message>
    <message>
        <source>Account number not on file</source>
        <translation>登録のない口座番号</translation>
    </message>
    <message>
        <source>Addendum, no-show or cash dispute</source>
        <translation>追加請求、ノーショー、現金の異議</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>書類の欠落</translation>
    </message>
    <message>
        <source>Papers unreadable</source>
        <translation>書類が判読できない</translation>
    </message>
    <message>
        <source>Scanning error</source>
        <translation>スキャンの誤り</translation>
    </message>
    <message>
        <source>Invalid reference data</source>
        <translation>参照データの誤り</translation>
    </message>
    <message>
        <source>Goods or services not provided</source>
        <translation>商品・サービスの未提供</translation>
    </message>
    <message>
        <source>Unrecognised: copy request</source>
        <translation>覚えなし：写しの請求</translation>
    </message>
    <message>
        <source>Amount above authorisation</source>
        <translation>承認額の超過</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>商品の返品</translation>
    </message>
    <message>
        <source>Goods cancelled</source>
        <translation>商品の取り消し</translation>
    </message>
    <message>
        <source>No-show cancelled</source>
        <translation>ノーショー請求の取り消し</translation>
    </message>
    <message>
        <source>Credit booked as charge</source>
        <translation>返金が課金として処理された</translation>
    </message>
    <message>
        <source>Goods cancelled or refused</source>
        <translation>商品の取り消しまたは受け取り拒否</translation>
    </message>
    <message>
        <source>Cancelled lodging</source>
        <translation>宿泊の取り消し</translation>
    </message>
    <message>
        <source>Missing imprint</source>
        <translation>カードの印字がない</translation>
    </message>
    <message>
        <source>No cardholder authorisation</source>
        <translation>カード会員の承認なし</translation>
    </message>
    <message>
        <source>Chip fraud: counterfeit</source>
        <translation>ICチップの不正：偽造</translation>
    </message>
    <message>
        <source>Chip fraud: lost or stolen</source>
        <translation>ICチップの不正：紛失・盗難</translation>
    </message>
    <message>
        <source>Fraud full recourse</source>
        <translation>不正利用の全額遡求</translation>
    </message>
    <message>
        <source>Immediate chargeback</source>
        <translation>即時チャージバック</translation>
    </message>
    <message>
        <source>Partial immediate chargeback</source>
        <translation>一部の即時チャージバック</translation>
    </message>
    <message>
        <source>Fraudulent charge</source>
        <translation>不正な課金</translation>
    </message>
    <message>
        <source>No valid authorisation</source>
        <translation>有効な承認なし</translation>
    </message>
    <message>
        <source>Authorisation expired</source>
        <translation>承認の有効期限切れ</translation>
    </message>
    <message>
        <source>Vehicle rental</source>
        <translation>レンタカー</translation>
    </message>
    <message>
        <source>Reply was incomplete</source>
        <translation>回答の不備</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Chargeback authorised</source>
        <translation>チャージバックの承諾</translation>
    </message>
    <message>
        <source>Unassigned card number</source>
        <translation>未発行のカード番号</translation>
    </message>
    <message>
        <source>Charge booked as credit</source>
        <translation>課金が返金として処理された</translation>
    </message>
    <message>
        <source>Late submission</source>
        <translation>提出の遅延</translation>
    </message>
    <message>
        <source>Card number does not match</source>
        <translation>カード番号の不一致</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>通貨の相違</translation>
    </message>
    <message>
        <source>Credit from another source</source>
        <translation>別の出所からの返金</translation>
    </message>
    <message>
        <source>Charge questioned</source>
        <translation>課金についての問い合わせ</translation>
    </message>
    <message>
        <source>Goods not received</source>
        <translation>商品の未受領</translation>
    </message>
    <message>
        <source>Damaged or defective</source>
        <translation>破損または不良</translation>
    </message>
    <message>
        <source>Repair or replacement asked for</source>
        <translation>修理または交換の要求</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不満</translation>
    </message>
    <message>
        <source>Unrecognised: card absent</source>
        <translation>覚えなし：カード提示なし</translation>
    </message>
    <message>
        <source>Support asked for</source>
        <translation>裏付けの請求</translation>
    </message>
    <message>
        <source>Fraud: document asked for</source>
        <translation>不正利用：書類の請求</translation>
    </message>
    <message>
        <source>Document asked for</source>
        <translation>書類の請求</translation>
    </message>
    <message>
        <source>Document asked for: good faith</source>
        <translation>書類の請求：善意による依頼</translation>
    </message>
    <message>
        <source>Credit and charge exchanged</source>
        <translation>返金と課金の取り違え</translation>
    </message>
    <message>
        <source>Quality of goods</source>
        <translation>商品の品質</translation>
    </message>
    <message>
        <source>Does not recognise</source>
        <translation>覚えがない</translation>
    </message>
    <message>
        <source>Invalid card number</source>
        <translation>カード番号の誤り</translation>
    </message>
    <message>
        <source>Terms broken</source>
        <translation>条件の違反</translation>
    </message>
    <message>
        <source>Good faith</source>
        <translation>善意による依頼</translation>
    </message>
    <message>
        <source>Document asked for: goodwill</source>
        <translation>書類の請求：好意による依頼</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>The cardholder says cash or a loaded value did not come. The machine&apos;s record of the payout, or the record of the load, usually decides.</source>
        <translation>カード会員は、現金またはチャージ額を受け取っていないと述べています。多くの場合、機械の払い出し記録またはチャージの記録が決め手になります。</translation>
    </message>
</context>
<context>
    <name>disputedesk::RelatedView</name>
    <message>
        <source>Open dispute %1, %2, %3</source>
        <extracomment>a link to another dispute; %1 is its id, %2 its amount, %3 its status</extracomment>
        <translation>異議申立て%1、%2、%3を開く</translation>
    </message>
    <message>
        <source>Show all of this charge in the list</source>
        <translation>この課金のすべてを一覧に表示</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReminderTexts</name>
    <message>
        <source>New dispute</source>
        <translation>新しい異議申立て</translation>
    </message>
    <message>
        <source>A dispute is due within 7 days</source>
        <translation>7日以内に期限の異議申立てがあります</translation>
    </message>
    <message>
        <source>A dispute is due within 3 days</source>
        <translation>3日以内に期限の異議申立てがあります</translation>
    </message>
    <message>
        <source>The last day to answer a dispute</source>
        <translation>異議申立てに回答できる最終日です</translation>
    </message>
    <message>
        <source>A draft is not sent and its dispute is due soon</source>
        <translation>未送信の下書きがあり、その期限が近づいています</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not sent and their disputes are due soon</source>
        <translation>
            <numerusform>未送信の下書きが%n件あり、その期限が近づいています</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The nearest: %1</source>
        <extracomment>Below &quot;5 new disputes&quot;; %1 describes the one whose deadline is nearest</extracomment>
        <translation>最も近いもの：%1</translation>
    </message>
    <message>
        <source>Disputedesk: %1 overdue, %2 due within 7 days</source>
        <extracomment>Tool tip of the tray icon; both are numbers of disputes</extracomment>
        <translation>Disputedesk：期限超過%1件、7日以内に期限%2件</translation>
    </message>
    <message>
        <source>Disputedesk: nothing is due within 7 days</source>
        <translation>Disputedesk：7日以内に期限のものはありません</translation>
    </message>
    <message>
        <source>Disputedesk: 1 dispute is due within 7 days</source>
        <translation>Disputedesk：7日以内に期限の異議申立てが1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new disputes</source>
        <translation>
            <numerusform>新しい異議申立て%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>7日以内に期限の異議申立てが%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 3 days</source>
        <translation>
            <numerusform>3日以内に期限の異議申立てが%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day to answer %Ln disputes</source>
        <translation>
            <numerusform>%Ln件の異議申立てに回答できる最終日です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disputedesk: %Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>Disputedesk：7日以内に期限の異議申立てが%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::RepliesDialog</name>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>新しい定型文</translation>
    </message>
    <message>
        <source>Kept on this computer. A change here never changes a text that is inserted already.</source>
        <translation>このコンピューターに保存されます。ここで変更しても、挿入済みの文章は変わりません。</translation>
    </message>
    <message>
        <source>Replies by folder</source>
        <translation>フォルダー別の定型文</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Make a copy of this reply</source>
        <translation>この定型文の写しを作る</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Bring the deleted reply back</source>
        <translation>削除した定型文を戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Give this folder another name</source>
        <translation>このフォルダーの名前を変更</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダー名の変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another.</source>
        <translation>その名前のフォルダーがあります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyEditor</name>
    <message>
        <source>+ %1</source>
        <extracomment>a language tab of a reply that has no text in it yet; %1 is the language</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Give it a name. The old one stays until then.</source>
        <translation>名前を付けてください。それまで前の名前のままです。</translation>
    </message>
    <message>
        <source>The name is too long. The old one stays until then.</source>
        <translation>名前が長すぎます。直すまで前の名前のままです。</translation>
    </message>
    <message>
        <source>Another reply in this folder has that name. The old one stays until you change it.</source>
        <translation>このフォルダーの別の定型文がその名前です。変えるまで前の名前のままです。</translation>
    </message>
    <message>
        <source>This reply came with the program. Make a copy to change it.</source>
        <translation>この定型文はプログラムに付属のものです。変更するには写しを作ってください。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>写しを作る</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>定型文の名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>none; choose one, or type a new one</source>
        <translation>なし。選ぶか、新しく入力</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Preview: open a dispute to see its values</source>
        <translation>プレビュー：異議申立てを開くと値が表示されます</translation>
    </message>
    <message>
        <source>Preview with the open dispute</source>
        <translation>開いている異議申立てでのプレビュー</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>本文の言語</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>定型文の本文</translation>
    </message>
    <message>
        <source>The text. {{amount}} and the like are filled in when you insert it.</source>
        <translation>本文。{{amount}} などは挿入するときに埋められます。</translation>
    </message>
    <message>
        <source>Insert a placeholder ▾</source>
        <translation>プレースホルダーを挿入 ▾</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>プレースホルダーを挿入</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>a placeholder in a menu; %1 is {{amount}}, %2 what it stands for</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyFlow</name>
    <message numerus="yes">
        <source>%n canned replies could not be read. The file as it was lies beside the new one as %1.</source>
        <translation>
            <numerusform>定型文%n件を読み取れませんでした。元のファイルは%1として新しいものの隣にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of canned replies was damaged. It lies beside the new one as %1.</source>
        <translation>定型文のファイルが壊れていました。%1として新しいものの隣にあります。</translation>
    </message>
    <message>
        <source>The canned replies were made by a newer version of this program. They are left as they are; use that version to see and change them.</source>
        <translation>定型文は新しいバージョンのプログラムで作られています。そのまま残しますので、見るにも変えるにもそのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The file of canned replies (replies.json) cannot be read. It is left as it is; nothing can be added in this run.</source>
        <translation>定型文のファイル（replies.json）を読み取れません。そのまま残し、今回の起動では何も追加できません。</translation>
    </message>
    <message>
        <source>The canned replies could not be saved: %1. They are still here; make room and change one again before you quit.</source>
        <translation>定型文を保存できませんでした：%1。内容はまだここにあります。終了する前に空きを作り、どれかをもう一度変更してください。</translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>where a text goes</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>欄「%1」</translation>
    </message>
    <message>
        <source>There is no place for a reply</source>
        <translation>定型文を入れる場所がありません</translation>
    </message>
    <message>
        <source>Open a dispute that can be answered; where evidence is asked for, open one of its text fields first.</source>
        <translation>回答できる異議申立てを開いてください。証拠が求められる場合は、先にテキスト欄の1つを開いてください。</translation>
    </message>
    <message>
        <source>There is no place for a cover letter</source>
        <translation>送付状を入れる場所がありません</translation>
    </message>
    <message>
        <source>Open a dispute that can be answered first.</source>
        <translation>先に、回答できる異議申立てを開いてください。</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Add the documents first: they are named in the letter by A, B, C.</source>
        <translation>まだ何も添付されていません。先に書類を追加してください：送付状ではA、B、Cと示されます。</translation>
    </message>
    <message>
        <source>Documents that you add or take away later do not change this text.</source>
        <translation>後で書類を追加したり外したりしても、この文章は変わりません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyMenu</name>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Search replies…</source>
        <translation>定型文を検索…</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>送付状…</translation>
    </message>
    <message>
        <source>Edit replies…</source>
        <translation>定型文を編集…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyModel</name>
    <message>
        <source>%1 (came with the program)</source>
        <extracomment>a folder of replies that came with the program; %1 is its name</extracomment>
        <translation>%1（プログラムに付属）</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyPicker</name>
    <message>
        <source>Insert a canned reply</source>
        <translation>定型文を挿入</translation>
    </message>
    <message>
        <source>It goes to the cursor in %1. What you typed stays.</source>
        <extracomment>%1 is &quot;the message&quot;, or a field of the evidence form</extracomment>
        <translation>%1のカーソル位置に入ります。入力した内容は残ります。</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>定型文を検索</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>定型文の言語</translation>
    </message>
    <message>
        <source>Edit replies…</source>
        <translation>定型文を編集…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a reply in a list; %1 is its folder, %2 its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No reply has these words.</source>
        <translation>この語を含む定型文はありません。</translation>
    </message>
    <message>
        <source>It can be inserted; sending waits until it is filled in.</source>
        <translation>挿入できますが、埋めるまで送信できません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyPreview</name>
    <message>
        <source>Preview with this dispute</source>
        <translation>この異議申立てでのプレビュー</translation>
    </message>
    <message>
        <source>Not known for this dispute: %1.</source>
        <extracomment>%1 is one placeholder or several, like {{amount}}</extracomment>
        <translation>この異議申立てでは不明：%1。</translation>
    </message>
    <message>
        <source>No such placeholder: %1.</source>
        <extracomment>%1 is one placeholder or several, like {{amuont}}</extracomment>
        <translation>このプレースホルダーはありません：%1。</translation>
    </message>
    <message>
        <source>A placeholder needs two braces on both sides: {{amount}}.</source>
        <translation>プレースホルダーには両側に2つずつの波かっこが必要です：{{amount}}。</translation>
    </message>
    <message>
        <source>A placeholder needs half-width braces, { and }: {{amount}}.</source>
        <translation>プレースホルダーには半角の括弧 { と } が必要です：{{amount}}。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ResponsePane</name>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Draft discarded. Undo</source>
        <translation>下書きを破棄しました。元に戻す</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>write a message to the bank first.</source>
        <translation>先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>mend the metadata first.</source>
        <translation>先にメタデータを直してください。</translation>
    </message>
    <message>
        <source>a document is still being sent.</source>
        <translation>書類がまだ送信中です。</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>メッセージがまだありません</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>metadata has a problem</source>
        <translation>メタデータに問題があります</translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation>書類：%1</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>書類なし</translation>
    </message>
    <message numerus="yes">
        <source>%n files not sent yet</source>
        <translation>
            <numerusform>未送信のファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>下書きを保存 %1</translation>
    </message>
    <message>
        <source>Message to the bank</source>
        <translation>銀行へのメッセージ</translation>
    </message>
    <message>
        <source>Message sent to the bank</source>
        <translation>銀行へ送信済みのメッセージ</translation>
    </message>
    <message>
        <source>What happened, when, and which document shows it…</source>
        <translation>何がいつ起こり、どの書類がそれを示すか…</translation>
    </message>
    <message>
        <source>No message was sent.</source>
        <translation>メッセージは送信されていません。</translation>
    </message>
    <message>
        <source>! A draft was not sent. It is kept with this dispute.</source>
        <translation>! 下書きが送信されていません。この異議申立てとともに残っています。</translation>
    </message>
    <message>
        <source>! not saved: %1</source>
        <translation>! 保存されていません：%1</translation>
    </message>
    <message>
        <source>Canned replies ▾</source>
        <translation>定型文 ▾</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Insert a text that you use often; nothing you typed is replaced</source>
        <translation>よく使う文章を挿入します。入力した内容は置き換えられません</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders to fill in</source>
        <translation>
            <numerusform>埋めるプレースホルダー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders</source>
        <extracomment>a button: placeholders like {{amount}} whose values are known by now</extracomment>
        <translation>
            <numerusform>プレースホルダー%n件を埋める</numerusform>
        </translation>
    </message>
    <message>
        <source>Message at %1</source>
        <translation>%1にあるメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %Ln characters was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! %Ln文字の下書きが送信されていません。この異議申立てとともに残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders in %1</source>
        <translation>
            <numerusform>%1のプレースホルダー%n件を埋める</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::Review</name>
    <message>
        <source>%1 keeps it with the dispute and sends nothing to the bank yet. You can change it and submit later.</source>
        <translation>%1が異議申立てとともに保管し、銀行へはまだ何も送りません。変更して後で提出できます。</translation>
    </message>
    <message>
        <source>%1 sends all evidence to the bank, typically once: after that nothing can be added or changed.</source>
        <translation>%1はすべての証拠を銀行へ送ります。通常は1回限りで、その後は追加も変更もできません。</translation>
    </message>
    <message>
        <source>%1 takes one response, once: the dispute then goes to the bank for review, and message, metadata and documents can no longer be changed.</source>
        <translation>%1が受け付ける回答は1回だけです：その後、異議申立ては銀行の審査に移り、メッセージ、メタデータ、書類は変更できなくなります。</translation>
    </message>
    <message>
        <source>Review what %2 shall keep for dispute %1</source>
        <translation>異議申立て%1について%2に保管する内容の確認</translation>
    </message>
    <message>
        <source>Review the evidence for dispute %1</source>
        <translation>異議申立て%1の証拠の確認</translation>
    </message>
    <message>
        <source>Review the response to dispute %1</source>
        <translation>異議申立て%1への回答の確認</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>送信できません：%1</translation>
    </message>
    <message>
        <source>The estimated deadline has passed: %1 may no longer take it.</source>
        <translation>推定の期限は過ぎています：%1では受け付けられない場合があります。</translation>
    </message>
    <message>
        <source>The deadline has passed: %1 may no longer take it.</source>
        <translation>期限は過ぎています：%1では受け付けられない場合があります。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReviewDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue to confirm…</source>
        <translation>最終確認へ進む…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in your draft: uploaded first, with this response</source>
        <translation>下書きの中：この回答とともに、先にアップロードされます</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>実際のリクエスト</translation>
    </message>
    <message>
        <source>sent once</source>
        <translation>1回だけ送信</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by this.</source>
        <translation>確認画面を開きます。これで送信されるものはありません。</translation>
    </message>
    <message>
        <source>+ added, - removed, compared with what %1 has</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>+ 追加、- 削除（%1にあるものとの比較）</translation>
    </message>
    <message numerus="yes">
        <source>Message, %Ln characters</source>
        <translation>
            <numerusform>メッセージ、%Ln文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SaveViewButton</name>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>「%1」に上書き保存</translation>
    </message>
    <message>
        <source>Back to “%1” as it was saved</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>保存時の「%1」に戻す</translation>
    </message>
    <message>
        <source>The view was changed: keep the changes, or go back</source>
        <translation>ビューが変更されています：変更を残すか、元に戻してください</translation>
    </message>
    <message>
        <source>Keep search, tab, sorting and columns under a name (%1)</source>
        <translation>検索、タブ、並べ替え、列に名前を付けて保存（%1）</translation>
    </message>
    <message>
        <source>Save view: %1 was changed</source>
        <translation>ビューを保存：%1は変更されています</translation>
    </message>
    <message>
        <source>View changed</source>
        <extracomment>A button beside the search line while a saved view is shown changed; it opens a menu</extracomment>
        <translation>ビュー変更あり</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchHelp</name>
    <message>
        <source>What the search line understands</source>
        <translation>検索欄で使えるもの</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchPopup</name>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchProblem</name>
    <message>
        <source>Mend the search</source>
        <translation>検索を直す</translation>
    </message>
    <message>
        <source>(One more place is marked.)</source>
        <translation>（ほかに1か所、印があります。）</translation>
    </message>
    <message numerus="yes">
        <source>(%n more places are marked.)</source>
        <translation>
            <numerusform>（ほかに%nか所、印があります。）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
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
        <source>Minutes between refreshes</source>
        <translation>更新の間隔（分）</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>指示したときだけ</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>更新の間隔</translation>
    </message>
    <message>
        <source>Not on metered networks</source>
        <translation>従量制ネットワークでは行わない</translation>
    </message>
    <message>
        <source>No refreshes by themselves on metered networks</source>
        <translation>従量制ネットワークでは自動更新しない</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>バッテリー使用中は行わない</translation>
    </message>
    <message>
        <source>No refreshes by themselves on battery</source>
        <translation>バッテリー使用中は自動更新しない</translation>
    </message>
    <message>
        <source>Use a proxy</source>
        <translation>プロキシを使う</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Files of a response at WooshPay and Stripe, all together at most:</source>
        <translation>WooshPayとStripeでの1回の回答のファイル、合計の上限：</translation>
    </message>
    <message>
        <source>Size of all evidence files</source>
        <translation>証拠ファイルの合計サイズ</translation>
    </message>
    <message>
        <source>the provider&apos;s limit</source>
        <translation>決済事業者の上限</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pages of all evidence files</source>
        <translation>証拠ファイル全体のページ数</translation>
    </message>
    <message>
        <source> pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Omise names no deadline. Estimated, for each account, as days after opening:</source>
        <translation>Omiseは期限を示しません。アカウントごとに、申立てからの日数で推定します：</translation>
    </message>
    <message>
        <source>Days for %1</source>
        <translation>%1の日数</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The proxy needs an address like http://host:8080 or socks5://host:1080.</source>
        <translation>プロキシにはhttp://host:8080やsocks5://host:1080のようなアドレスが必要です。</translation>
    </message>
    <message>
        <source>No user name or password in the proxy&apos;s address: it would be kept in plain text.</source>
        <translation>プロキシのアドレスにユーザー名やパスワードを入れないでください：平文で保存されてしまいます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>新しいバージョンを知らせる</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>At most once a week, %1 is asked for the newest version. It is told the version you have (%2), and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>%1 is a host, %2 the version of this program</extracomment>
        <translation>多くても週に1回、%1に最新のバージョンを問い合わせます。伝えるのはお使いのバージョン（%2）だけです。ダウンロードもインストールも行いません。</translation>
    </message>
    <message>
        <source>Lock when nobody is at work</source>
        <translation>操作がないときにロックする</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>証拠のファイル</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsNotices</name>
    <message>
        <source>New disputes</source>
        <translation>新しい異議申立て</translation>
    </message>
    <message>
        <source>Deadlines: 7 days, 3 days and the last day before</source>
        <translation>期限：7日前、3日前、最終日</translation>
    </message>
    <message>
        <source>Drafts not sent, 3 days before the deadline</source>
        <translation>未送信の下書き、期限の3日前</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>Remind of</source>
        <translation>通知するもの</translation>
    </message>
    <message>
        <source>Tray icon with the number overdue or due within 7 days</source>
        <translation>期限超過または7日以内に期限の件数を示すトレイアイコン</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Each reminder comes once, and none for a dispute that is answered. Reminders come while the program runs: to be reminded, minimise its window instead of closing it.</source>
        <translation>リマインダーはそれぞれ1回だけ届き、回答済みの異議申立てには届きません。届くのはプログラムの実行中だけです。受け取るには、ウィンドウを閉じずに最小化してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsVault</name>
    <message>
        <source>Make a vault…</source>
        <translation>キー保管庫を作成…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Remove vault…</source>
        <translation>キー保管庫を削除…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettleDialog</name>
    <message>
        <source>Settle by hand?</source>
        <translation>結果を手動で確定しますか？</translation>
    </message>
    <message>
        <source>Settle “%1” of dispute %2 by hand?</source>
        <translation>異議申立て%2の「%1」の結果を手動で確定しますか？</translation>
    </message>
    <message>
        <source>The answer to this request was lost, and reading the dispute did not show how it ended. Look at it on %1&apos;s own pages, then say what you saw. This sends nothing; it lifts the block on the dispute.</source>
        <translation>このリクエストの応答は失われ、異議申立てを読み直しても結果は分かりませんでした。%1のダッシュボードで確かめてから、見たとおりに答えてください。これで送信されるものはなく、異議申立ての操作の停止が解除されるだけです。</translation>
    </message>
    <message>
        <source>The answer to this request was lost, and the dispute is still being read again. Waiting is safer. If you know how it ended from %1&apos;s own pages, say what you saw. This sends nothing; it lifts the block on the dispute.</source>
        <translation>このリクエストの応答は失われ、異議申立てはまだ読み直し中です。待つほうが安全です。%1のダッシュボードで結果が分かっている場合は、見たとおりに答えてください。これで送信されるものはなく、異議申立ての操作の停止が解除されるだけです。</translation>
    </message>
    <message>
        <source>It was applied</source>
        <translation>適用されていた</translation>
    </message>
    <message>
        <source>It was not applied</source>
        <translation>適用されていなかった</translation>
    </message>
    <message>
        <source>Note for the record of what was sent: what you saw, and where</source>
        <translation>送信記録に残すメモ：何をどこで見たか</translation>
    </message>
    <message>
        <source>I have seen the dispute on the provider&apos;s own pages.</source>
        <translation>決済事業者のダッシュボードで異議申立てを確認しました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Settle with this note</source>
        <translation>このメモで確定</translation>
    </message>
    <message>
        <source>Say first whether it was applied.</source>
        <translation>まず、適用されていたかどうかを選んでください。</translation>
    </message>
    <message>
        <source>The record of what was sent needs a note.</source>
        <translation>送信記録にはメモが必要です。</translation>
    </message>
    <message>
        <source>Look at the dispute first, then set the tick.</source>
        <translation>先に異議申立てを確認してから、チェックを入れてください。</translation>
    </message>
    <message>
        <source>The answer to this upload was lost. Files that no dispute names are shown nowhere at %1, so nobody can see whether a copy lies there; nothing depends on it. Settle it as not applied and attach the file again. This sends nothing; it lifts the block on the dispute.</source>
        <translation>このアップロードへの応答は失われました。対象の異議申立てにも使われていないファイルは%1のどの画面にも表示されないため、写しが残っているかどうかは誰にも確かめられませんが、影響はありません。「適用されていなかった」として確定し、ファイルをもう一度添付してください。これで送信されるものはなく、異議申立ての操作の停止が解除されるだけです。</translation>
    </message>
    <message>
        <source>I know that a copy of the file may lie at the provider.</source>
        <translation>ファイルの写しが決済事業者側に残っている可能性があることを理解しました。</translation>
    </message>
    <message>
        <source>The answer was lost; no page shows the file.</source>
        <translation>応答が失われた。ファイルを表示する画面はない。</translation>
    </message>
    <message>
        <source>Set the tick first.</source>
        <translation>先にチェックを入れてください。</translation>
    </message>
    <message>
        <source>It was applied: the loss is accepted, and the money is gone</source>
        <translation>適用されていた：損失は受け入れられ、お金は失われた</translation>
    </message>
    <message>
        <source>It was not applied: the loss is not accepted</source>
        <translation>適用されていなかった：損失は受け入れられていない</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettleFlow</name>
    <message>
        <source>Nothing was settled</source>
        <translation>何も確定されませんでした</translation>
    </message>
    <message>
        <source>The account has no key in this run. Enter its key first.</source>
        <translation>今回の起動では、このアカウントのキーがありません。先にキーを入力してください。</translation>
    </message>
    <message>
        <source>By hand: it was applied. </source>
        <translation>手動：適用されていました。</translation>
    </message>
    <message>
        <source>By hand: it was not applied. </source>
        <translation>手動：適用されていませんでした。</translation>
    </message>
    <message>
        <source>Nothing was settled: %1. Your note is kept.</source>
        <translation>何も確定されませんでした：%1。メモは残っています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::Sidebar</name>
    <message>
        <source>Accounts, views and places</source>
        <translation>アカウント、ビュー、場所</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換える…</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <translation>このコンピューターに保管…</translation>
    </message>
    <message>
        <source>Empty cache…</source>
        <translation>キャッシュを空にする…</translation>
    </message>
    <message>
        <source>Choose an account in the sidebar first.</source>
        <translation>先にサイドバーでアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Refresh account</source>
        <translation>アカウントを更新</translation>
    </message>
    <message>
        <source>Rename account…</source>
        <translation>アカウント名を変更…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>アカウントを削除…</translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the name of a saved view: the list shows something else than what was saved</extracomment>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarModel</name>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>Test accounts</source>
        <translation>テストアカウント</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>全本番アカウント</translation>
    </message>
    <message>
        <source>All test</source>
        <translation>全テストアカウント</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Save the current search as a view</source>
        <translation>現在の検索をビューとして保存</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>the last read failed</source>
        <translation>前回の読み取りに失敗しました</translation>
    </message>
    <message>
        <source>live account</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>test account</source>
        <translation>テストアカウント</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <translation>異議申立て1件</translation>
    </message>
    <message>
        <source>The list was changed since the view was saved.</source>
        <translation>ビューを保存した後に一覧が変更されました。</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>未集計：%1</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>保存後に変更あり</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>下書き1件</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>下書き%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ready to be sent</source>
        <translation>送信準備完了1件</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>送信準備完了%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Beside &quot;Outbox&quot;: so many drafts are ready to be sent; narrow</extracomment>
        <translation>準備完了%1件</translation>
    </message>
    <message>
        <source>set key</source>
        <translation>要キー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>異議申立て%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes in all</source>
        <translation>
            <numerusform>異議申立て全%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarViews</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Update with what is shown now</source>
        <translation>今の表示で更新</translation>
    </message>
    <message>
        <source>Show as it was saved</source>
        <translation>保存時の状態を表示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Bring deleted view back</source>
        <translation>削除したビューを戻す</translation>
    </message>
    <message>
        <source>Choose a saved view in the sidebar first.</source>
        <translation>先にサイドバーで保存したビューを選んでください。</translation>
    </message>
    <message>
        <source>No view was deleted just now.</source>
        <translation>直前に削除されたビューはありません。</translation>
    </message>
    <message>
        <source>Keep documents offline</source>
        <translation>書類をオフラインで保管</translation>
    </message>
</context>
<context>
    <name>disputedesk::SpokenStatus</name>
    <message>
        <source>Offline. What was cached is shown, writes are off.</source>
        <translation>オフライン。キャッシュを表示しています。送信操作は停止中です。</translation>
    </message>
    <message>
        <source>Disputes were read: 1 needs a response.</source>
        <translation>異議申立てを読み取りました：要回答1件。</translation>
    </message>
    <message numerus="yes">
        <source>Disputes were read: %Ln need a response.</source>
        <translation>
            <numerusform>異議申立てを読み取りました：要回答%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTab</name>
    <message>
        <source>%1, 1 dispute</source>
        <extracomment>%1 is the name of a status tab</extracomment>
        <translation>%1、異議申立て1件</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further currencies</comment>
        <translation>
            <numerusform>ほか%n通貨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them found by the search</source>
        <extracomment>%1 is &quot;In review, 14 disputes&quot;, %2 a number</extracomment>
        <translation>%1、うち検索で%2件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a status tab: %1 of its %2 disputes fit the search</extracomment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <extracomment>%1 is the name of a status tab</extracomment>
        <translation>%1、未読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln disputes</source>
        <translation>
            <numerusform>%1、異議申立て%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTabs</name>
    <message>
        <source>%1: too large to add up</source>
        <comment>%1 is a currency</comment>
        <translation>%1：大きすぎて合計できません</translation>
    </message>
    <message>
        <source>Status tabs</source>
        <translation>ステータスのタブ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>disputedesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1からオフライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>time of day</comment>
        <translation>%1に読み取り</translation>
    </message>
    <message numerus="yes">
        <source>next in %n min</source>
        <translation>
            <numerusform>次は%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3中%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of the status line</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Online by a proxy</source>
        <translation>プロキシ経由でオンライン</translation>
    </message>
    <message>
        <source>Everything goes through the proxy %1.</source>
        <extracomment>%1 is the name of a proxy</extracomment>
        <translation>すべての通信がプロキシ%1を通ります。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate was issued by %1.</source>
        <extracomment>%1 is the name of who issued a certificate, such as &quot;DigiCert Inc&quot;</extracomment>
        <translation>決済事業者の証明書の発行者は%1です。</translation>
    </message>
</context>
<context>
    <name>disputedesk::StorageDialog</name>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保管</translation>
    </message>
    <message>
        <source>Closed disputes stay</source>
        <translation>終了した異議申立ての保管期間</translation>
    </message>
    <message>
        <source>Documents take at most</source>
        <translation>書類の容量の上限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How long closed disputes stay</source>
        <translation>終了した異議申立てをいつまで残すか</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ずっと</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2年</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6か月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>その他の期間</translation>
    </message>
    <message>
        <source>Days that closed disputes stay</source>
        <translation>終了した異議申立てを残す日数</translation>
    </message>
    <message>
        <source> days after closing</source>
        <translation>日（終了後）</translation>
    </message>
    <message>
        <source>Megabytes that documents may take</source>
        <translation>書類が使えるメガバイト数</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open disputes, drafts and the record of what was sent always stay.</source>
        <translation>未終了の異議申立て、下書き、送信記録は常に残ります。</translation>
    </message>
    <message>
        <source>No dispute is removed.</source>
        <translation>異議申立ては削除されません。</translation>
    </message>
    <message>
        <source>Counting what would be removed…</source>
        <translation>削除されるものを数えています…</translation>
    </message>
    <message>
        <source>What would be removed could not be counted: %1</source>
        <translation>削除されるものを数えられませんでした：%1</translation>
    </message>
    <message>
        <source>Nothing here is that old yet.</source>
        <translation>それほど古いものはまだありません。</translation>
    </message>
    <message>
        <source>%1 does not say when a dispute closed: %2 days after opening are assumed.</source>
        <translation>%1は終了日を知らせません：申立てから%2日後と推定します。</translation>
    </message>
    <message>
        <source>Save and remove 1 dispute</source>
        <translation>保存して異議申立て1件を削除</translation>
    </message>
    <message>
        <source>Save and remove %1 disputes</source>
        <translation>保存して異議申立て%1件を削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept on this computer: %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>このコンピューターに保管：%1</translation>
    </message>
    <message>
        <source>That is less than is kept now. The least recently used documents are removed, except those kept offline.</source>
        <translation>現在の保管量より少なくなります。オフライン用に保管したものを除き、最も長く使われていない書類から削除されます。</translation>
    </message>
    <message>
        <source>When documents need more room, the least recently used are removed, except those kept offline.</source>
        <translation>書類の容量が足りなくなると、オフライン用に保管したものを除き、最も長く使われていないものから削除されます。</translation>
    </message>
    <message>
        <source>Now: %1; %2, %3.</source>
        <extracomment>%1 is &quot;12 disputes&quot;, %2 &quot;3 downloaded documents&quot;, %3 their size</extracomment>
        <translation>現在：%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>異議申立て%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloaded documents</source>
        <translation>
            <numerusform>ダウンロード済みの書類%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be removed from this computer now: %1 and %2 (%3). They stay at %4.</source>
        <extracomment>%1 is &quot;12 closed disputes&quot;, %2 &quot;3 documents&quot;, %3 their size, %4 a provider</extracomment>
        <translation>今このコンピューターから削除されるもの：%1と%2（%3）。%4には残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>終了した異議申立て%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>書類%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are marked to be kept offline.</source>
        <translation>
            <numerusform>そのうち%Ln件はオフラインで保管する設定です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SummaryPane</name>
    <message>
        <source>The deadline has passed. Answer at once if %1 still takes it.</source>
        <translation>期限は過ぎています。%1がまだ受け付けるなら、すぐに回答してください。</translation>
    </message>
    <message>
        <source>Answer by %1: fill in what the reason asks for under Evidence, then review and submit. %2 passes it on once.</source>
        <translation>%1までに回答：理由が求めるものを「証拠」に入力し、確認して提出します。%2が渡すのは1回だけです。</translation>
    </message>
    <message>
        <source>Answer by %1: write the message, attach what proves your side, then review and send. %2 takes one response, once.</source>
        <translation>%1までに回答：メッセージを書き、主張を裏づけるものを添付し、確認して送信します。%2が受け付ける回答は1回だけです。</translation>
    </message>
    <message>
        <source>The bank is deciding. Record the outcome here when %1 tells it.</source>
        <translation>銀行が判断中です。%1から結果が知らされたら、ここに記録してください。</translation>
    </message>
    <message>
        <source>The bank is deciding. There is nothing to do until it rules.</source>
        <translation>銀行が判断中です。判断が出るまで、することはありません。</translation>
    </message>
    <message>
        <source>There is nothing to do until it decides.</source>
        <translation>判断が出るまで、することはありません。</translation>
    </message>
    <message>
        <source>Won: nothing is left to do.</source>
        <translation>勝ち：することはもうありません。</translation>
    </message>
    <message>
        <source>Lost: the money went back to the cardholder. Nothing is left to do.</source>
        <translation>負け：お金はカード会員に戻りました。することはもうありません。</translation>
    </message>
    <message>
        <source>Closed without a ruling: nothing is left to do.</source>
        <translation>判断なしで終了：することはもうありません。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>することはもうありません。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Funding amount</source>
        <translation>入金側の金額</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>銀行の説明</translation>
    </message>
    <message>
        <source>Provider&apos;s note</source>
        <translation>決済事業者の注記</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>支払いインテント</translation>
    </message>
    <message>
        <source>Read the charge</source>
        <translation>課金を読み取る</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Money movements</source>
        <translation>お金の動き</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申立て</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>読み取り日時</translation>
    </message>
    <message>
        <source>%1 (%2 says “%3”)</source>
        <translation>%1（%2では「%3」）</translation>
    </message>
    <message>
        <source>(minor units; unknown currency)</source>
        <translation>（最小単位、不明な通貨）</translation>
    </message>
    <message>
        <source>Not on this computer. Card and customer are read when you are online.</source>
        <translation>このコンピューターにはありません。カードと顧客はオンラインになると読み取られます。</translation>
    </message>
    <message>
        <source>Card and customer are not read yet.</source>
        <translation>カードと顧客はまだ読み取られていません。</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>your own date</source>
        <translation>自分で設定した期限</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>%1が設定</translation>
    </message>
    <message>
        <source>No response possible: %1 names no date</source>
        <translation>回答できません：%1が期限を示していません</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Reading the charge…</source>
        <translation>課金を読み取り中…</translation>
    </message>
    <message>
        <source>Other disputes of this charge</source>
        <translation>この課金の他の異議申立て</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>自分用の印</translation>
    </message>
    <message>
        <source>The estimated deadline has passed. Answer at once if %1 still takes it.</source>
        <translation>推定の期限は過ぎています。%1がまだ受け付けるなら、すぐに回答してください。</translation>
    </message>
    <message>
        <source>Wait for the ruling, or accept the loss.</source>
        <translation>判断を待つか、損失を受け入れてください。</translation>
    </message>
    <message>
        <source>%1 no longer has this dispute. Look for it in %1&apos;s dashboard; here it is no longer counted as due. Your draft and your notes are kept.</source>
        <translation>この異議申立ては、%1側にはもうありません。%1のダッシュボードで確認してください。ここでは期限のあるものとして数えません。下書きとメモは残ります。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>disputedesk::SyncDesk</name>
    <message>
        <source>The cache of %1 was damaged. It was set aside and is being read again from the provider.</source>
        <translation>%1のキャッシュが壊れていました。別に保管し、決済事業者から読み直しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The cache of %1 was made by a newer version of Disputedesk. It is shown, but nothing new is kept in it.</source>
        <translation>%1のキャッシュは新しいバージョンのDisputedeskで作られています。表示はしますが、新しいものは保存されません。</translation>
    </message>
    <message>
        <source>the disk is full: make room, then refresh</source>
        <translation>ディスクがいっぱいです：空きを作ってから更新してください</translation>
    </message>
    <message>
        <source>Disputes of %1 cannot be kept on this computer: %2. The list is right, but will not be there offline.</source>
        <translation>%1の異議申立てをこのコンピューターに保存できません：%2。一覧は正しいですが、オフラインでは見られません。</translation>
    </message>
    <message>
        <source>The account&apos;s files could not all be removed: %1</source>
        <translation>アカウントのファイルをすべては削除できませんでした：%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 minutes: deadlines are shown wrong by that much. Set the clock.</source>
        <translation>このコンピューターの時計は決済事業者と%1分ずれています：期限もその分だけ誤って表示されます。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The key of %1 is not at hand. What was read before is shown; nothing can be read or sent.</source>
        <translation>使用できる%1のキーがありません。以前読み取ったものを表示しています。読み取りも送信もできません。</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. What was read before is shown; nothing can be read or sent.</source>
        <translation>%1が%2のキーを拒否しました。以前読み取ったものを表示しています。読み取りも送信もできません。</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>The keyring does not keep the key of the cache of %1. The cache is for this run only: at the next start it is read again from the provider.</source>
        <translation>%1のキャッシュのキーがキーリングに保管されません。キャッシュは今回の起動中のみです。次の起動時に決済事業者から読み直します。</translation>
    </message>
    <message>
        <source>The cache of %1 was not sealed: an earlier version made it. It was removed and is being read again from the provider, sealed from now on.</source>
        <translation>%1のキャッシュは以前のバージョンのもので、暗号化されていませんでした。削除し、決済事業者から読み直しています。今後は暗号化されます。</translation>
    </message>
    <message>
        <source>The cache of %1 does not open with the key in the keyring. It was removed and is being read again from the provider. Drafts and the record of what was sent are not in it.</source>
        <translation>%1のキャッシュは、キーリングのキーでは開けません。削除し、決済事業者から読み直しています。下書きと送信記録はキャッシュには含まれません。</translation>
    </message>
    <message>
        <source>The vault does not keep the key of the cache of %1. The cache is for this run only: at the next start it is read again from the provider.</source>
        <translation>%1のキャッシュのキーがキー保管庫に保管されません。キャッシュは今回の起動中のみです。次の起動時に決済事業者から読み直します。</translation>
    </message>
    <message>
        <source>The cache of %1 does not open with the key in the vault. It was removed and is being read again from the provider. Drafts and the record of what was sent are not in it.</source>
        <translation>%1のキャッシュは、キー保管庫のキーでは開けません。削除し、決済事業者から読み直しています。下書きと送信記録はキャッシュには含まれません。</translation>
    </message>
    <message>
        <source>The vault is closed: the cache of %1 stays as it is and is not used. What is read in this run is not kept.</source>
        <translation>キー保管庫は閉じています。%1のキャッシュはそのまま残り、使われません。今回の起動で読み取った内容は保管されません。</translation>
    </message>
    <message>
        <source>The key of %1 is in the vault, which is closed. Enter the key, or restart Disputedesk and open the vault.</source>
        <translation>%1のキーは、閉じているキー保管庫の中にあります。キーを入力するか、Disputedeskを起動し直して保管庫を開いてください。</translation>
    </message>
    <message>
        <source>The key of %1 is not at hand. Nothing can be read or sent.</source>
        <translation>使用できる%1のキーがありません。読み取りも送信もできません。</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. Nothing can be read or sent.</source>
        <translation>%1が%2のキーを拒否しました。読み取りも送信もできません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::TableTwin</name>
    <message>
        <source>Copy cells</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>一覧で開く</translation>
    </message>
</context>
<context>
    <name>disputedesk::TagTone</name>
    <message>
        <source>Neutral</source>
        <extracomment>what the colour of a tag means</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Looks good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>特別な件</translation>
    </message>
</context>
<context>
    <name>disputedesk::TextBlock</name>
    <message numerus="yes">
        <source>… (%Ln characters in all; the whole is under JSON)</source>
        <translation>
            <numerusform>…（全%Ln文字。全文はJSONにあります）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TextJoins</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name such as &quot;Status&quot;, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two statements that make one sentence, neither with a full stop</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, each with its own full stop where the language has one: what is between them</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list: &quot;a message, 3 files&quot;</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>disputedesk::Texts</name>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>Needs response</source>
        <translation>要回答</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Inquiry under review</source>
        <translation>照会を審査中</translation>
    </message>
    <message>
        <source>Inquiry closed</source>
        <translation>照会終了</translation>
    </message>
    <message>
        <source>Appeal: needs response</source>
        <translation>再申立て：要回答</translation>
    </message>
    <message>
        <source>Appeal: under review</source>
        <translation>再申立て：審査中</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>早期警告</translation>
    </message>
    <message>
        <source>Early warning resolved</source>
        <translation>早期警告終了</translation>
    </message>
    <message>
        <source>Charge refunded</source>
        <translation>課金は返金済み</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>回避済み</translation>
    </message>
    <message>
        <source>Needs response</source>
        <comment>stage</comment>
        <translation>要回答</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage</comment>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage</comment>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>負け</translation>
    </message>
    <message>
        <source>No ruling</source>
        <comment>stage</comment>
        <translation>判断なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>stage</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>verb</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Keep evidence, not submitted</source>
        <comment>verb</comment>
        <translation>証拠を保管（提出せず）</translation>
    </message>
    <message>
        <source>Accept loss</source>
        <comment>verb</comment>
        <translation>損失を受け入れる</translation>
    </message>
    <message>
        <source>Record as won</source>
        <comment>verb</comment>
        <translation>「勝ち」として記録</translation>
    </message>
    <message>
        <source>Record as lost</source>
        <comment>verb</comment>
        <translation>「負け」として記録</translation>
    </message>
    <message>
        <source>Upload document</source>
        <comment>verb</comment>
        <translation>書類をアップロード</translation>
    </message>
    <message>
        <source>Delete document</source>
        <comment>verb</comment>
        <translation>書類を削除</translation>
    </message>
    <message>
        <source>Ready, not sent</source>
        <translation>準備完了、未送信</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>決済事業者が拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>結果はまだ不明</translation>
    </message>
    <message>
        <source>Done, as a later read shows</source>
        <translation>完了（後の読み取りで確認）</translation>
    </message>
    <message>
        <source>Not done, as later reads show</source>
        <translation>適用なし（後の読み取りで確認）</translation>
    </message>
    <message>
        <source>Settled by a person</source>
        <translation>担当者が確定</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>%1はこれに対応していません。</translation>
    </message>
    <message>
        <source>The response was sent; %1 takes one only.</source>
        <translation>回答は送信済みです。%1が受け付けるのは1回だけです。</translation>
    </message>
    <message>
        <source>The outcome can be recorded only after %1 has reviewed a response.</source>
        <translation>結果を記録できるのは、%1が回答を審査した後だけです。</translation>
    </message>
    <message>
        <source>This program does not know the dispute&apos;s status. Act on it in %1&apos;s dashboard.</source>
        <translation>このプログラムは、この異議申立てのステータスを知りません。%1のダッシュボードで操作してください。</translation>
    </message>
    <message>
        <source>You are offline. Drafts are kept; send them once you are back online.</source>
        <translation>オフラインです。下書きは残っています。オンラインに戻ったら送信してください。</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be written, so nothing is sent. Close other copies of this program or free disk space.</source>
        <translation>送信記録を書き込めないため、何も送信されません。このプログラムの別の起動を閉じるか、ディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>An earlier action on this dispute has no known outcome yet. Wait for it, or settle it.</source>
        <translation>この異議申立てに対する前の操作の結果がまだ分かっていません。待つか、手動で確定してください。</translation>
    </message>
    <message>
        <source>The key of this account is missing or was refused. Choose “Enter key…” above.</source>
        <extracomment>“Enter key…” is the button in the notice at the top of the window</extracomment>
        <translation>このアカウントのキーがないか、拒否されました。上の「キーを入力…」を選んでください。</translation>
    </message>
    <message>
        <source>This dispute was not read from %1 in this run. Refresh first.</source>
        <translation>この異議申立ては、今回の起動後%1から読み取られていません。先に更新してください。</translation>
    </message>
    <message>
        <source>This dispute is closed; %1 takes no more changes.</source>
        <translation>この異議申立ては終了しています。%1はもう変更を受け付けません。</translation>
    </message>
    <message>
        <source>The evidence was submitted; the bank decides now, %1 takes nothing more.</source>
        <translation>証拠は提出済みです。これからは銀行が判断し、%1はもう何も受け付けません。</translation>
    </message>
    <message>
        <source>This is an inquiry, not yet a chargeback. No money has moved, so there is no loss to accept. Answer it, or let it pass.</source>
        <translation>これは照会で、まだチャージバックではありません。お金は動いていないので、受け入れる損失はありません。回答するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>This is an appeal; %1 has no way to accept the loss of one. Answer it, or let its date pass.</source>
        <translation>これは再申立てです。%1には、その損失を受け入れる方法がありません。回答するか、期限が過ぎるのを待ってください。</translation>
    </message>
    <message>
        <source>%1 names no date for a response, so none is possible.</source>
        <translation>%1が回答の期限を示していないため、回答はできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more than can be kept here. The last ones are not saved: shorten it.</source>
        <translation>
            <numerusform>保存できる文字数を%Ln文字超えています。超えた末尾は保存されません。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer has this dispute, so nothing can be sent for it. Drafts are kept.</source>
        <translation>%1にこの異議申立てはもうないため、何も送信できません。下書きは残ります。</translation>
    </message>
    <message>
        <source>The provider no longer has this dispute (seen %1). What is shown is the last that was read.</source>
        <extracomment>%1 is the moment at which a reading found that it is not there any more</extracomment>
        <translation>この異議申立ては、決済事業者側にはもうありません（%1に確認）。表示しているのは最後に読み取った内容です。</translation>
    </message>
</context>
<context>
    <name>disputedesk::TimeTexts</name>
    <message>
        <source>%1 min</source>
        <extracomment>A span of minutes, short</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of hours, short</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of days and hours, short</extracomment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A span of days, short</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two spans in a row, such as &quot;1 day 4 hours&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time, such as 18:00</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time, such as 18:00</extracomment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>In the Due column; %1 is a short span such as &quot;3 d&quot;</extracomment>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>No response possible</source>
        <translation>回答できません</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <extracomment>Read aloud; %1 is a span such as &quot;9 hours&quot;</extracomment>
        <translation>期限を%1過ぎています</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <extracomment>Read aloud; %1 is a span such as &quot;9 hours&quot;</extracomment>
        <translation>あと%1で期限</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <extracomment>%1 is such as &quot;Due in 9 hours&quot;</extracomment>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>%1 names no date: no response is possible.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1が期限を示していません：回答はできません。</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>%1（%2）まで</translation>
    </message>
    <message>
        <source>was due %1 (%2)</source>
        <extracomment>The deadline has passed; %1 is a day and a time, %2 a zone</extracomment>
        <translation>期限は%1（%2）でした</translation>
    </message>
    <message>
        <source>%1, estimate: 1 day after opening</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;</extracomment>
        <translation>%1（推定：申立てから1日後）</translation>
    </message>
    <message numerus="yes">
        <source>%1, estimate: %n days after opening</source>
        <translation>
            <numerusform>%1（推定：申立てから%n日後）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the date you set</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;</extracomment>
        <translation>%1（自分で設定）</translation>
    </message>
    <message>
        <source>%1 · set by %2</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%1（%2が設定）</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>A point in time: %1 a day with its year, %2 the time of day, %3 a zone: &quot;22 Nov 2026, 20:51 (UTC+7)&quot;</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A point in time: %1 a day with its year, %2 the time of day: &quot;22 Nov 2026, 13:51 UTC&quot;</extracomment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A point in time: %1 a day with its year, %2 the time of day: &quot;22 Nov 2026, 20:51&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no response possible</source>
        <extracomment>In the Due column: the provider takes no response</extracomment>
        <translation>回答できません</translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageDialog</name>
    <message>
        <source>Kept on this computer only: nothing of this goes to a provider, and none of it is a status.</source>
        <translation>このコンピューターにだけ保存されます：決済事業者には送られず、ステータスにも影響しません。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What the colour of the chosen tag means</source>
        <translation>選んだタグの色の意味</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <translation>対応決定済み（送信なし）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Colour of the chosen tag</source>
        <translation>選んだタグの色</translation>
    </message>
    <message>
        <source>several names; what you type replaces them</source>
        <translation>複数の名前。入力すると置き換わります</translation>
    </message>
    <message numerus="yes">
        <source>Tags and marks of %Ln disputes</source>
        <translation>
            <numerusform>異議申立て%Ln件のタグと印</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <extracomment>%1 is a time: when &quot;Decided, nothing sent&quot; was ticked</extracomment>
        <translation>決定日時：%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageFlow</name>
    <message>
        <source>Tags and notes could not be saved: %1. They are still here until you quit.</source>
        <translation>タグとメモを保存できませんでした：%1。終了するまではここにあります。</translation>
    </message>
    <message>
        <source>Tags and notes cannot be used in this run: %1.</source>
        <translation>今回の起動ではタグとメモを使えません：%1。</translation>
    </message>
    <message>
        <source>The file of tags and notes was damaged. What could be read is here again; the damaged file is kept beside it.</source>
        <translation>タグとメモのファイルが壊れていました。読めた部分は戻っています。壊れたファイルは隣に残しました。</translation>
    </message>
    <message>
        <source>The file of tags and notes (triage.db) cannot be written. What you change stays until you quit.</source>
        <translation>タグとメモのファイル（triage.db）に書き込めません。変更は終了するまで残ります。</translation>
    </message>
    <message>
        <source>Nothing can be marked</source>
        <translation>印を付けられるものがありません</translation>
    </message>
    <message>
        <source>The file of tags and notes is not open.</source>
        <translation>タグとメモのファイルが開かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Select one dispute or several, at most %Ln at once.</source>
        <translation>
            <numerusform>異議申立てを1件または複数選んでください。一度に%Ln件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes marked.</source>
        <translation>
            <numerusform>異議申立て%Ln件に印を付けました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageView</name>
    <message>
        <source>Edit tags…</source>
        <translation>タグを編集…</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>for you and your colleagues at this computer</source>
        <translation>このコンピューターを使う自分と同僚のために</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <translation>対応決定済み（送信なし）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Kept on this computer only: nothing of this goes to %1, and none of it is a status there.</source>
        <extracomment>%1 is a payment provider</extracomment>
        <translation>このコンピューターにだけ保存されます：%1には送られず、そこでのステータスにも影響しません。</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Decided while the status was “%1”. It has changed since: decide again.</source>
        <extracomment>%1 is a status at the provider, as it was then</extracomment>
        <translation>状態が「%1」のときに対応を決めたものです。その後、状態が変わりました。もう一度決めてください。</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <extracomment>%1 is a time: when &quot;Decided, nothing sent&quot; was ticked</extracomment>
        <translation>決定日時：%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::Unfilled</name>
    <message numerus="yes">
        <source>%n more wait there.</source>
        <translation>
            <numerusform>ほかに%n件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>fill in %1 in line %2 of the message first.</source>
        <translation>先に、メッセージの%2行目の%1を埋めてください。</translation>
    </message>
    <message>
        <source>fill in %1 in line %2 of the field “%3” first.</source>
        <translation>先に、欄「%3」の%2行目の%1を埋めてください。</translation>
    </message>
    <message>
        <source>%1 looks like a placeholder, but stands in this dispute&apos;s own data: it goes out as it is.</source>
        <translation>%1はプレースホルダーに見えますが、この異議申立て自体のデータにあります：このまま送信されます。</translation>
    </message>
    <message>
        <source>type the braces of %1 in line %2 of the message as half-width { and } first.</source>
        <translation>先にメッセージの%2行目にある%1の括弧を半角の { と } で入力し直してください。</translation>
    </message>
    <message>
        <source>type the braces of %1 in line %2 of the field “%3” as half-width { and } first.</source>
        <translation>先に「%3」欄の%2行目にある%1の括弧を半角の { と } で入力し直してください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::UpdateDialog</name>
    <message>
        <source>Version %1 is there</source>
        <extracomment>%1 is a version</extracomment>
        <translation>新しいバージョン%1があります</translation>
    </message>
    <message>
        <source>You have %1. Nothing was downloaded, and nothing will be installed by itself: get the new version where you got this one, or here:</source>
        <extracomment>%1 is a version</extracomment>
        <translation>お使いのバージョンは%1です。何もダウンロードされておらず、自動でインストールされることもありません。新しいバージョンは、これを入手した場所、または次の場所で入手できます：</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>入手先</translation>
    </message>
    <message>
        <source>Checksums (SHA-256): what you download must have the same. sha256sum tells.</source>
        <translation>チェックサム（SHA-256）：ダウンロードしたものと一致しなければなりません。sha256sumで確認できます。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::UpdateTexts</name>
    <message>
        <source>It was never asked.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>Last asked %1: there was no newer version.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>前回の問い合わせ（%1）：新しいバージョンはありませんでした。</translation>
    </message>
    <message>
        <source>Last asked %1: version %2 is there.</source>
        <extracomment>%1 is a date with its time, %2 a version</extracomment>
        <translation>前回の問い合わせ（%1）：バージョン%2があります。</translation>
    </message>
    <message>
        <source>Last asked %1: the network could not be reached. It is asked again after a week.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>前回の問い合わせ（%1）：ネットワークに接続できませんでした。1週間後にもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Last asked %1: the connection could not be trusted, so nothing was read.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>前回の問い合わせ（%1）：接続を信頼できなかったため、何も読み取っていません。</translation>
    </message>
    <message>
        <source>Last asked %1: the answer was not about versions, so it was left aside.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>前回の問い合わせ（%1）：応答はバージョンに関するものではなかったため、使っていません。</translation>
    </message>
    <message>
        <source>Last asked %1: no answer came.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>前回の問い合わせ（%1）：応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultDialog</name>
    <message>
        <source>A vault is a file that only your passphrase opens. It keeps your secret keys and the keys of the cache, so that disputes are here at the next start, offline too. Nobody can open it when the passphrase is forgotten.</source>
        <translation>キー保管庫は、自分のパスフレーズでのみ開くファイルです。シークレットキーとキャッシュのキーを保管するので、次の起動時にも、オフラインでも、異議申立てが表示されます。パスフレーズを忘れると、誰にも開けません。</translation>
    </message>
    <message>
        <source>Where are your keys to be kept?</source>
        <translation>キーをどこに保管しますか？</translation>
    </message>
    <message>
        <source>No keyring of the system is in use.</source>
        <translation>システムのキーリングは使われていません。</translation>
    </message>
    <message>
        <source>Keep keys in a vault with a passphrase</source>
        <translation>パスフレーズ付きのキー保管庫に保管</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>今回の起動のみ</translation>
    </message>
    <message>
        <source>Make a vault of keys</source>
        <translation>キー保管庫の作成</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>キー保管庫を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open the vault of keys</source>
        <translation>キー保管庫を開く</translation>
    </message>
    <message>
        <source>Your secret keys and the keys of the cache are in it. Without it the cache stays closed and as it is, and keys that you enter are for this run only. When the passphrase is forgotten, go on without the vault and remove it in Settings.</source>
        <translation>シークレットキーとキャッシュのキーが入っています。開かない場合、キャッシュは閉じたままそのまま残り、入力したキーは今回の起動中のみ使われます。パスフレーズを忘れたときは、保管庫を使わずに続け、設定で保管庫を削除してください。</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>キー保管庫を開く</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>使わずに続ける</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズの変更</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters at least. Several words are good.</source>
        <translation>
            <numerusform>パスフレーズは%n文字以上です。複数の単語を組み合わせるのがおすすめです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>新しいパスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before still open with the old passphrase.</source>
        <translation>以前に作ったキー保管庫のコピーは、引き続き以前のパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %Ln letters at most.</source>
        <translation>
            <numerusform>パスフレーズは%Ln文字以内です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultFlow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove the vault of keys?</source>
        <translation>キー保管庫を削除しますか？</translation>
    </message>
    <message>
        <source>Your keys go on working in this run. At the next start they are asked for, and all disputes are read again from the provider. Drafts and the record of what was sent stay.</source>
        <translation>今回の起動中は、キーはそのまま使えます。次の起動時にはキーの入力を求め、すべての異議申立てを決済事業者から読み直します。下書きと送信記録は残ります。</translation>
    </message>
    <message>
        <source>The keys in it are lost, and the cache that it opens is thrown away at the next start: keys are asked for, and all disputes are read again from the provider. Drafts and the record of what was sent stay.</source>
        <translation>中のキーは失われ、それで開くキャッシュは次の起動時に破棄されます。キーの入力を求め、すべての異議申立てを決済事業者から読み直します。下書きと送信記録は残ります。</translation>
    </message>
    <message>
        <source>Remove vault</source>
        <translation>キー保管庫を削除</translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultTexts</name>
    <message>
        <source>Keys: system keyring</source>
        <translation>キー：システムのキーリング</translation>
    </message>
    <message>
        <source>Keys: vault</source>
        <translation>キー：キー保管庫</translation>
    </message>
    <message>
        <source>Keys: this run only, the vault is closed</source>
        <translation>キー：今回の起動中のみ、キー保管庫は閉じています</translation>
    </message>
    <message>
        <source>Keys and cache: this run only</source>
        <translation>キーとキャッシュ：今回の起動中のみ</translation>
    </message>
    <message>
        <source>In a vault that your passphrase opened.</source>
        <translation>パスフレーズで開いたキー保管庫に保管されています。</translation>
    </message>
    <message>
        <source>For this run only: the vault was not opened. You are asked again at the next start.</source>
        <translation>今回の起動中のみです。キー保管庫は開かれていません。次の起動時にもう一度尋ねます。</translation>
    </message>
    <message>
        <source>For this run only. At the next start they are asked for, and all disputes are read again.</source>
        <translation>今回の起動中のみです。次の起動時にはキーの入力を求め、すべての異議申立てを読み直します。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault.</source>
        <translation>キー保管庫のパスフレーズではありません。</translation>
    </message>
    <message>
        <source>The vault of keys was damaged. It was set aside as %1. Enter your keys again; disputes are read again from the provider.</source>
        <translation>キー保管庫が破損していたため、%1として別に保存しました。キーをもう一度入力してください。異議申立ては決済事業者から読み直します。</translation>
    </message>
    <message>
        <source>The vault of keys was made by a newer version of Disputedesk. It is left as it is, and so is the cache; keys are for this run only.</source>
        <translation>このキー保管庫は、より新しいバージョンのDisputedeskで作られました。保管庫もキャッシュもそのまま残します。キーは今回の起動中のみ使われます。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase. Close other programs, then try again.</source>
        <translation>パスフレーズの処理に必要なメモリが足りません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no vault any more.</source>
        <translation>キー保管庫はもうありません。</translation>
    </message>
    <message>
        <source>The vault could not be used: %1</source>
        <translation>キー保管庫を使用できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewBook</name>
    <message>
        <source>the file that is there cannot be read or replaced</source>
        <translation>今あるファイルを読み取ることも置き換えることもできません</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewFlow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>its account</source>
        <extracomment>Part of a list of what a saved view misses</extracomment>
        <translation>対象のアカウント</translation>
    </message>
    <message>
        <source>all live accounts</source>
        <translation>すべての本番アカウント</translation>
    </message>
    <message>
        <source>all test accounts</source>
        <translation>すべてのテストアカウント</translation>
    </message>
    <message>
        <source>Keeps search, tab, filter, sorting and columns of %1 as they are now.</source>
        <extracomment>%1 is the name of an account, or &quot;all live accounts&quot;</extracomment>
        <translation>%1の検索、タブ、フィルター、並べ替え、列を今のまま保存します。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>名前だけが変わります。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The account of this view is gone.</source>
        <translation>このビューのアカウントはもうありません。</translation>
    </message>
    <message>
        <source>This view was saved with a tab or filter that is not there any more.</source>
        <translation>このビューは、もう存在しないタブまたはフィルターで保存されています。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewKeeper</name>
    <message>
        <source>The documents of the view “%1” are not kept offline: it has %2 disputes, and at most %3 of a view are kept. Narrow it by a tab or a search.</source>
        <extracomment>%1 is the name of a saved view; %2 and %3 are numbers of disputes</extracomment>
        <translation>ビュー「%1」の書類はオフラインで保管されません：%2件の異議申立てがあり、保管できるのは1つのビューにつき%3件までです。タブや検索で絞り込んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewTexts</name>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Use %n characters at most.</source>
        <translation>
            <numerusform>%n文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>この名前のビューはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file of saved views was damaged. It was set aside as %1; new views are kept again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>保存したビューのファイルが壊れていました。%1として別に保管しました。新しいビューはまた保存されます。</translation>
    </message>
    <message>
        <source>The file of saved views (views.json) cannot be read, and it could not be set aside. It stays as it is; views you save now are there until you quit.</source>
        <translation>保存したビューのファイル（views.json）を読み取れず、別に保管することもできませんでした。ファイルはそのまま残ります。今保存するビューは終了するまで使えます。</translation>
    </message>
    <message>
        <source>The saved views could not be written to disk: %1. What you changed is there until you quit.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>保存したビューをディスクに書き込めませんでした：%1。変更した内容は終了するまで使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” asks for what is not there any more: %2. It shows what is left; the view itself was not changed.</source>
        <extracomment>%1 is the name of a saved view, %2 a list such as &quot;the account, the column “x”&quot;</extracomment>
        <translation>ビュー「%1」は、もう存在しないものを必要としています：%2。残りの内容を表示します。ビュー自体は変更されていません。</translation>
    </message>
</context>
<context>
    <name>disputedesk::WindowActions</name>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて読み直す</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>詳細ペイン</translation>
    </message>
    <message>
        <source>Detail pane below the list</source>
        <translation>詳細ペインを一覧の下に</translation>
    </message>
    <message>
        <source>Activity of all disputes</source>
        <translation>すべての異議申立ての履歴</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>異議申立て</translation>
    </message>
    <message>
        <source>Review and send response…</source>
        <translation>回答を確認して送信…</translation>
    </message>
    <message>
        <source>Accept loss…</source>
        <translation>損失を受け入れる…</translation>
    </message>
    <message>
        <source>Record outcome: won…</source>
        <translation>結果を記録：勝ち…</translation>
    </message>
    <message>
        <source>Record outcome: lost…</source>
        <translation>結果を記録：負け…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>書類を追加…</translation>
    </message>
    <message>
        <source>Set deadline…</source>
        <translation>期限を設定…</translation>
    </message>
    <message>
        <source>Keep documents offline…</source>
        <translation>書類をオフラインで保管…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Bring the draft before back</source>
        <translation>前の下書きを戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Disputedesk</source>
        <translation>Disputedeskについて</translation>
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
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Chosen account</source>
        <translation>選択中のアカウント</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Chosen view</source>
        <translation>選択中のビュー</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>異議申立て(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
    <message>
        <source>Save case file as PDF…</source>
        <translation>ケースファイルをPDFで保存…</translation>
    </message>
    <message>
        <source>Print case file…</source>
        <translation>ケースファイルを印刷…</translation>
    </message>
    <message>
        <source>Put files together into one PDF…</source>
        <translation>ファイルを1つのPDFにまとめる…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>すべてのコマンド…</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>この画面のヘルプ</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>設定をエクスポート…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>設定をインポート…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Check the record of what was sent…</source>
        <translation>送信記録の検証…</translation>
    </message>
    <message>
        <source>Open case file…</source>
        <translation>ケースファイルを開く…</translation>
    </message>
    <message>
        <source>Copy charge ID</source>
        <translation>課金IDをコピー</translation>
    </message>
</context>
<context>
    <name>disputedesk::WitnessTexts</name>
    <message>
        <source>The keyring did not hand out what it has noted of the record of what was sent (%1), so an older record would not show today. Nothing is held back. Unlock the keyring, then start Disputedesk again.</source>
        <extracomment>%1 is what the keyring says, in its words</extracomment>
        <translation>キーリングから送信記録の控えを取り出せませんでした（%1）。そのため、記録が古いものであっても今回は分かりません。送信は止めていません。キーリングのロックを解除してから、Disputedeskを起動し直してください。</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) could not be compared with what the keyring has noted of it (%1). It is tried again each minute. If this stays, look whether the disk is well.</source>
        <extracomment>%1 is what is wrong, in English</extracomment>
        <translation>送信記録（ledger.db）をキーリングの控えと照合できませんでした（%1）。1分ごとに再試行します。続くようなら、ディスクに異常がないか確認してください。</translation>
    </message>
    <message>
        <source>A newer version of Disputedesk has noted in the keyring how far the record of what was sent had come, and this version cannot read that. Nothing is held back. Use the newer version.</source>
        <translation>送信記録がどこまで進んだかを、新しいバージョンのDisputedeskがキーリングに控えていますが、このバージョンでは読み取れません。送信は止めていません。新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>the keyring has not answered yet</source>
        <translation>キーリングからまだ応答がありません</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>一致しています</translation>
    </message>
    <message>
        <source>names a row that is not in the record</source>
        <translation>記録にない行を指しています</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>is of a newer version</source>
        <translation>新しいバージョンのものです</translation>
    </message>
    <message>
        <source>the keyring does not hand it out</source>
        <translation>キーリングから取り出せません</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>照合できませんでした</translation>
    </message>
    <message>
        <source>differed; sending was allowed again</source>
        <translation>相違あり（送信は再び許可済み）</translation>
    </message>
    <message>
        <source>Note in the keyring</source>
        <translation>キーリングの控え</translation>
    </message>
</context>
<context>
    <name>disputedesk::WooshPayAccountPage</name>
    <message>
        <source>Parameters of the list</source>
        <translation>一覧のパラメーター</translation>
    </message>
    <message>
        <source>In the query and the body</source>
        <translation>クエリと本文の両方</translation>
    </message>
    <message>
        <source>In the query only</source>
        <translation>クエリのみ</translation>
    </message>
    <message>
        <source>In the body only</source>
        <translation>本文のみ</translation>
    </message>
    <message>
        <source>WooshPay&apos;s documents put them in the body of a GET, which some proxies drop. Leave both unless the list fails or always begins anew.</source>
        <translation>WooshPayの資料ではGETの本文に入れますが、それを落とすプロキシもあります。一覧が失敗するか毎回最初に戻る場合を除き、両方のままにしてください。</translation>
    </message>
</context>
<context>
    <name>disputedesk::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 disputes or pages</extracomment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>disputedesk::WriteFlow</name>
    <message numerus="yes">
        <source>Upload %n files for dispute %1?</source>
        <translation>
            <numerusform>異議申立て%1のためにファイル%n件をアップロードしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files</source>
        <translation>
            <numerusform>ファイル%n件をアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (TEST)</source>
        <translation>%1（テスト）</translation>
    </message>
    <message>
        <source>A file is still being added to the draft. Wait a moment and try again.</source>
        <translation>ファイルをまだ下書きに追加しています。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The response is not ready</source>
        <translation>回答の準備ができていません</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>The account has no key in this run. Enter its key first.</source>
        <translation>今回の起動では、このアカウントのキーがありません。先にキーを入力してください。</translation>
    </message>
    <message>
        <source>Reading the dispute again before anything is sent…</source>
        <translation>何かを送信する前に、異議申立てを読み直しています…</translation>
    </message>
    <message>
        <source>Sending document %1…</source>
        <translation>書類%1を送信中…</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>1回だけ送信しています…</translation>
    </message>
    <message>
        <source>The response was not sent. Document %1: %2</source>
        <translation>回答は送信されていません。書類%1：%2</translation>
    </message>
    <message>
        <source>File %1: %2 Files that went up before it stay with your draft; nothing was submitted.</source>
        <translation>ファイル%1：%2先にアップロードされたファイルは下書きに残ります。何も提出されていません。</translation>
    </message>
    <message>
        <source>Another write is under way</source>
        <translation>別の送信が進行中です</translation>
    </message>
    <message>
        <source>It is about dispute %1. Wait until it is over, then try again.</source>
        <translation>異議申立て%1に関する送信です。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Waiting for %1 to list the files… Nothing of the response has been sent yet.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1の一覧にファイルが載るのを待っています… 回答はまだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Uploaded before it, but not in the list at %1 yet: %2. The next response waits for what is missing.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>その前にアップロードされたものの、まだ%1の一覧にないファイル：%2。次の回答は、足りないものを待ちます。</translation>
    </message>
    <message>
        <source>Uploaded before it, and at %1 now: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>その前にアップロードされ、すでに%1にあるファイル：%2。</translation>
    </message>
</context>
</TS>
