<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增大(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减小(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
您想要替换它吗？</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
文件夹未找到。
请检查指定的文件夹名是否正确。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
文件未找到。
请检查指定的文件名是否正确。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”已被写入保护。
您仍然想要删除它吗？</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>您确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除文件夹。</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>父文件夹</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到父文件夹</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>更改为列表视图模式</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详情视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>更改为详情视图模式</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>纸张大小：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>宽度：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高度：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>纸张来源：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>横向倒转</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>纵向倒转</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>页面布局</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>页面顺序：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>每张页数：</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>毫米（mm）</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>点（pt）</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>英寸（in）</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>选项(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>选项(&amp;T) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>打印到文件（PDF）</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>写入 PDF 文件</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 已存在。
您想要覆盖它吗？</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>文件 %1 不可写入。
请选择一个不同的文件名。</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 是一个文件夹。
请选择一个不同的文件名。</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>“开始”数值不得大于“结束”数值。</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数页面</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数页面</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适应页面</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>单页显示</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>对页显示</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>显示全部页面概览</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>导出到 PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>打印全部</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>页数从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>输出设置</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>份数：</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>逐份打印</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向打印</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>彩色模式</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰阶</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>页面组：</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>输出文件(&amp;F)：</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>disputedesk::AboutDialog</name>
    <message>
        <source>About Disputedesk</source>
        <translation>关于 Disputedesk</translation>
    </message>
    <message>
        <source>Disputedesk&apos;s icon</source>
        <translation>Disputedesk 图标</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Libraries the program is made with</source>
        <translation>本程序所用的库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建时</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. The whole text lies in the file LICENSE. It is made with these libraries:</source>
        <translation>本程序是依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。全文见 LICENSE 文件。所用的库如下：</translation>
    </message>
    <message>
        <source>Answer card disputes from the desktop.

Disputes and drafts stay on this computer, keys in its keyring or in a vault of yours. The program talks to your payment provider and, unless you allow it to ask for new versions, to nobody else: no account, no telemetry.</source>
        <translation>在桌面上回应银行卡争议。

争议和草稿保存在这台电脑上，密钥保存在系统密钥环或密钥库中。除非您允许询问新版本，本程序只与您的支付服务商通信，不需要注册，也不收集使用数据。</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>%1 test</source>
        <extracomment>The name of a test account that was given none; %1 is the provider&apos;s name</extracomment>
        <translation>%1 测试</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>检查密钥</translation>
    </message>
    <message>
        <source>Connect this account</source>
        <translation>连接此账户</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Asking %1 whether the key is valid…</source>
        <translation>正在向 %1 确认密钥是否有效…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Your own name for it, such as Siam Goods</source>
        <translation>您自己取的名称，例如 Siam Goods</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Keys of WooshPay and Stripe look alike: make sure that this one is from %1.</source>
        <translation>WooshPay 和 Stripe 的密钥看起来很像：请确认这一个来自 %1。</translation>
    </message>
    <message>
        <source>There are spaces or line breaks inside. Copy the key alone, in one piece.</source>
        <translation>其中含有空格或换行。请只复制密钥本身，一次复制完整。</translation>
    </message>
    <message>
        <source>This is the public key. Disputes need the secret one, which begins with %1.</source>
        <translation>这是公开密钥。处理争议需要以 %1 开头的密钥。</translation>
    </message>
    <message>
        <source>This is the key of another provider. A key of %1 begins with %2.</source>
        <translation>这是另一家服务商的密钥。%1 的密钥以 %2 开头。</translation>
    </message>
    <message>
        <source>This looks encoded (base64). Paste the plain key, which begins with %1.</source>
        <translation>这似乎经过编码（base64）。请粘贴以 %1 开头的原始密钥。</translation>
    </message>
    <message>
        <source>This is no secret key of %1: those begin with %2.</source>
        <translation>这不是 %1 的密钥，其密钥以 %2 开头。</translation>
    </message>
    <message>
        <source>The key is not complete yet: it goes on after its prefix.</source>
        <translation>密钥还不完整：前缀之后还有内容。</translation>
    </message>
    <message>
        <source>This is a live key, but the address below is a test server. Use a test key, or empty the address.</source>
        <translation>这是正式密钥，但下面的地址是测试服务器。请使用测试密钥，或清空地址。</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://api.example.com.</source>
        <translation>请填写完整地址，例如 https://api.example.com。</translation>
    </message>
    <message>
        <source>Plain http would send the key unprotected. It is allowed on this computer only; use https.</source>
        <translation>普通 http 会以未加保护的方式发送密钥，仅允许在本机使用；请改用 https。</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address.</source>
        <translation>请从地址中去掉用户名和密码。</translation>
    </message>
    <message>
        <source>End the address before “?” or “#”.</source>
        <translation>地址请在“?”或“#”之前结束。</translation>
    </message>
    <message>
        <source>The key goes to the provider, and into the keyring or your vault where there is one. Never into a file in plain text.</source>
        <translation>密钥会发送给服务商，并在有密钥环或密钥库时存入其中，绝不以明文写入文件。</translation>
    </message>
    <message>
        <source>Paste the secret key from the dashboard of Omise, under Keys: skey_… or skey_test_…</source>
        <translation>请粘贴 Omise 控制台 Keys 下的密钥：skey_… 或 skey_test_…</translation>
    </message>
    <message>
        <source>Paste the secret key from the dashboard of %1, under Developers: sk_live_… or sk_test_…</source>
        <translation>请粘贴 %1 控制台 Developers 下的密钥：sk_live_… 或 sk_test_…</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialogKey</name>
    <message>
        <source>Show key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>This account is live; the key is a test key. Add it as an account of its own.</source>
        <translation>此账户是正式账户，而密钥是测试密钥。请作为单独的账户添加。</translation>
    </message>
    <message>
        <source>This account is a test one; the key is live. Add it as an account of its own.</source>
        <translation>此账户是测试账户，而密钥是正式密钥。请作为单独的账户添加。</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>真实资金</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>测试数据</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialogKeyEdit</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountFlow</name>
    <message>
        <source>This version cannot connect accounts of %1.</source>
        <translation>此版本无法连接 %1 的账户。</translation>
    </message>
    <message>
        <source>This key is in use already, by %1. Nothing was kept.</source>
        <translation>此密钥已被 %1 使用。未保存任何内容。</translation>
    </message>
    <message>
        <source>The key says %1, the provider says %2. Nothing was kept.</source>
        <translation>密钥显示为 %1，服务商则称为 %2。未保存任何内容。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>This key is of another account (%1). Add it as a new account instead.</source>
        <translation>此密钥属于另一个账户（%1）。请作为新账户添加。</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Nothing was kept.</source>
        <translation>此账户已连接，名称为 %1。未保存任何内容。</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>重命名账户</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>账户未被移除</translation>
    </message>
    <message>
        <source>The outcome of a write on dispute %1 is not known yet. Wait until it is, or settle it by hand, then remove the account.</source>
        <translation>争议 %1 的一项操作结果尚不明确。请等到结果明确，或手动确认结果，然后再移除账户。</translation>
    </message>
    <message>
        <source>Empty the cache of %1?</source>
        <translation>清空 %1 的缓存吗？</translation>
    </message>
    <message>
        <source>Its disputes and downloaded documents go from this computer and are read again from %1, which takes a while. Its key, your drafts and the record of what was sent stay. Nothing changes at %1.</source>
        <translation>其争议和已下载的文档会从这台电脑上删除，并从 %1 重新读取，这需要一些时间。密钥、您的草稿和发送记录会保留。%1 处没有任何变化。</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>The cache was not emptied</source>
        <translation>缓存未清空</translation>
    </message>
    <message>
        <source>A write of this account is on its way. Try again when its outcome is known.</source>
        <translation>此账户有一项操作正在发送。请在结果明确后重试。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>从这台电脑上移除 %1 吗？</translation>
    </message>
    <message>
        <source>The record of what was sent from here stays. Nothing changes at %1: the account and its disputes are as they were, and it can be connected again.</source>
        <translation>发送记录会保留。%1 处没有任何变化：账户及其争议保持原样，可以再次连接。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>The key could not be removed</source>
        <translation>无法移除密钥</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s keyring by hand: it is named disputedesk. %1</source>
        <translation>请在系统密钥环中手动移除，其名称为 disputedesk。%1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>1 unsent draft goes with them.</source>
        <translation>1 份未发送的草稿也将被删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent drafts go with them.</source>
        <translation>
            <numerusform>%n 份未发送的草稿也将被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys are in the vault, which was not opened in this run. Restart Disputedesk and open it, or remove the vault in Settings first.</source>
        <translation>该账户的密钥在密钥库中，而本次运行没有打开它。请重新启动 Disputedesk 并打开密钥库，或先在设置中移除密钥库。</translation>
    </message>
    <message>
        <source>It is still in the vault: %1</source>
        <translation>它仍在密钥库中：%1</translation>
    </message>
    <message>
        <source>Its drafts could not be read from the disk so far: they would go unseen. Try again in a moment.</source>
        <translation>尚未能从磁盘读取该账户的草稿：现在移除，草稿会在无人看到的情况下丢失。请稍后再试。</translation>
    </message>
    <message>
        <source>Its cached disputes and documents, tags and notes go.</source>
        <translation>缓存的争议和文档、标记和备注将被删除。</translation>
    </message>
    <message>
        <source>Its key, its cached disputes and documents, tags and notes go.</source>
        <translation>其密钥、缓存的争议和文档、标记和备注将被删除。</translation>
    </message>
    <message>
        <source>This key opens none of this account&apos;s disputes: it is of another account. Add it as a new account instead.</source>
        <translation>此密钥打不开该账户的任何争议：它属于另一个账户。请将其作为新账户添加。</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read: %1. Whether a write of this account is still open is not known, so it stays.</source>
        <translation>无法读取发送记录：%1。无法得知该账户是否仍有未确定结果的发送，因此保留该账户。</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>在这台电脑上的名称</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountTexts</name>
    <message>
        <source>%1 takes the key. LIVE: real money.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 接受此密钥。正式：真实资金。</translation>
    </message>
    <message>
        <source>%1 takes the key. TEST: no real money.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 接受此密钥。测试：非真实资金。</translation>
    </message>
    <message>
        <source>%1 does not tell whose account it is: be sure that the key is the right one.</source>
        <translation>%1 不会告知账户属于谁：请确认密钥正确。</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear the search, close a dialog without acting</source>
        <translation>清除搜索；关闭对话框而不执行操作</translation>
    </message>
    <message>
        <source>In text fields</source>
        <translation>在文本栏中</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityModel</name>
    <message>
        <source>Status</source>
        <comment>changed field</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>changed field</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>changed field</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Metadata</source>
        <comment>changed field</comment>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>changed field</comment>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>changed field</comment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Respond by</source>
        <comment>changed field</comment>
        <translation>回应截止时间</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <comment>changed field</comment>
        <translation>逾期提交</translation>
    </message>
    <message>
        <source>Evidence kept there</source>
        <comment>changed field</comment>
        <translation>保存在那里的证据</translation>
    </message>
    <message>
        <source>Submissions</source>
        <comment>changed field</comment>
        <translation>提交次数</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <comment>changed field</comment>
        <extracomment>%1 is a field of the evidence form, such as &quot;Shipping date&quot;</extracomment>
        <translation>证据，%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is a field of the dispute, such as &quot;Message&quot;</extracomment>
        <translation>%1已更改</translation>
    </message>
    <message>
        <source>request %1</source>
        <extracomment>%1 is the provider&apos;s id of the request</extracomment>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>of a changed field</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>of a changed field</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>The provider no longer had this dispute</source>
        <translation>服务商已没有此争议</translation>
    </message>
    <message>
        <source>It is shown as it was last read. Drafts, notes and the record of what was sent are kept.</source>
        <translation>显示的是上次读取的内容。草稿、备注和发送记录均已保留。</translation>
    </message>
    <message>
        <source>The provider has this dispute again</source>
        <translation>服务商重新有了此争议</translation>
    </message>
    <message>
        <source>A later read found it; it goes on as before.</source>
        <translation>后来的读取找到了它；一切照旧。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>What was sent from this computer, and what later readings showed.</source>
        <translation>从这台电脑发送的内容，以及之后读取时看到的结果。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Responses and accepted losses are listed here, with what became of them.</source>
        <translation>回应和已接受的损失会列在这里，并附上后续结果。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityPane</name>
    <message>
        <source>Activity of this dispute</source>
        <translation>此争议的操作记录</translation>
    </message>
    <message>
        <source>Nothing was sent for this dispute from here, and no read showed a change yet.</source>
        <translation>尚未从这里为此争议发送任何内容，读取时也未发现变化。</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaptureTexts</name>
    <message>
        <source>The metadata entry “%1” cannot be sent as it stands. Mend or remove it first.</source>
        <translation>元数据条目“%1”无法原样发送。请先修正或删除。</translation>
    </message>
    <message>
        <source>%1 keeps metadata as text only: make the entry “%2” a text.</source>
        <translation>%1 只以文本保存元数据：请将条目“%2”改为文本。</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <extracomment>%1 goes on: &quot;all files together are larger than the 4.5 MB that Stripe takes.&quot;
----------
%1 goes on: &quot;fill in {{amount}} in line 3 of the message first.&quot;</extracomment>
        <translation>无法发送：%1</translation>
    </message>
    <message>
        <source>%1 already has all of this. Change something first.</source>
        <translation>%1 已有全部这些内容。请先做些更改。</translation>
    </message>
    <message>
        <source>Write a message to the bank first.</source>
        <translation>请先写好给银行的消息。</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseFlow</name>
    <message>
        <source>Nothing was printed</source>
        <translation>未打印任何内容</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at its queue, or save the case file as a PDF.</source>
        <translation>打印机未接受这些页面。请查看其队列，或将案卷保存为 PDF。</translation>
    </message>
    <message>
        <source>A case file is being written</source>
        <translation>正在写入案卷</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>请等待完成，或将其停止。</translation>
    </message>
    <message>
        <source>No case file was made</source>
        <translation>未生成案卷</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read: %1</source>
        <translation>无法读取发送记录：%1</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>保存案卷</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing the case file</source>
        <translation>正在写入案卷</translation>
    </message>
    <message>
        <source>The case file was written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>案卷已写入 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The case file was stopped. Nothing was written.</source>
        <translation>已停止生成案卷。未写入任何内容。</translation>
    </message>
    <message>
        <source>No case file was written</source>
        <translation>未写入案卷</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>未找到打印机</translation>
    </message>
    <message>
        <source>Switch one on or add one in the system&apos;s settings, then try again. Or save the case file as a PDF and print that elsewhere.</source>
        <translation>请开启一台打印机或在系统设置中添加，然后重试。或将案卷保存为 PDF，在别处打印。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>The record of what changed cannot be read: %1</source>
        <translation>无法读取变更记录：%1</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在查找打印机…</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseReadTexts</name>
    <message>
        <source>The file has nothing of this dispute: it was not on the computer that exported it.</source>
        <translation>文件中没有此争议的内容：导出它的电脑上没有。</translation>
    </message>
    <message>
        <source>What the file has of this dispute cannot be read (%1). Export it again and open the new file.</source>
        <translation>无法读取文件中此争议的内容（%1）。请重新导出并打开新文件。</translation>
    </message>
    <message>
        <source>%1 is not there (any more). Look where it was moved to, and open it there.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 不存在（或已不在）。请查看它被移到何处，再从那里打开。</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a case file; its name ends in “.disputedesk”.</source>
        <extracomment>%1 is a folder, or something else that is no file</extracomment>
        <translation>%1 不是文件。请选择名称以“.disputedesk”结尾的案卷。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to a folder of yours, or ask whoever it belongs to, then open it again.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>无法读取 %1（%2）。请复制到您自己的文件夹，或联系其所有者，然后再次打开。</translation>
    </message>
    <message>
        <source>%1 is larger than a case file can be: “Export…” has not made it. Choose another file.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 超出了案卷可能的大小，不是由“导出…”生成的。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Install that version here, then open it again.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 由本程序的更新版本生成。请在此安装该版本，然后再次打开。</translation>
    </message>
    <message>
        <source>%1 is no case file of this program, or it is damaged (%2). Have it exported again as a case file, and open the new one.</source>
        <extracomment>%1 is a file with its folder, %2 what is wrong and where, in English</extracomment>
        <translation>%1 不是本程序的案卷，或已损坏（%2）。请让对方重新导出为案卷，再打开新文件。</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseTexts</name>
    <message>
        <source>What happened, oldest first</source>
        <translation>事件经过，由旧到新</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the foot of a printed page</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Deleted at the provider.</source>
        <translation>已在服务商处删除。</translation>
    </message>
    <message>
        <source>Not on this computer: not shown here.</source>
        <translation>不在这台电脑上：此处不显示。</translation>
    </message>
    <message>
        <source>On a page of its own below.</source>
        <translation>在下方单独一页。</translation>
    </message>
    <message>
        <source>A PDF: not shown here, save it by itself.</source>
        <translation>PDF：此处不显示，请单独保存。</translation>
    </message>
    <message>
        <source>A file of another type: not shown here.</source>
        <translation>其他类型的文件：此处不显示。</translation>
    </message>
    <message>
        <source>Documents at the provider</source>
        <translation>服务商处的文档</translation>
    </message>
    <message>
        <source>The provider counts 1 more, which is not listed here.</source>
        <translation>服务商处另有 1 份，未在此列出。</translation>
    </message>
    <message numerus="yes">
        <source>The provider counts %Ln more, which are not listed here.</source>
        <translation>
            <numerusform>服务商处另有 %Ln 份，未在此列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispute %1</source>
        <extracomment>%1 is the dispute&apos;s id</extracomment>
        <translation>争议 %1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>As %1 told it on %2</source>
        <extracomment>%1 is the provider&apos;s name, %2 a moment</extracomment>
        <translation>%1 于 %2提供的信息</translation>
    </message>
    <message>
        <source>%1 (minor units)</source>
        <extracomment>%1 is an amount of a currency whose decimals are not known</extracomment>
        <translation>%1（最小单位）</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>In the account&apos;s currency</source>
        <translation>以账户货币计</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the readable status, %2 the provider&apos;s own word for it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>卡组织代码</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>卡组织</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>银行原文</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>服务商的说明</translation>
    </message>
    <message>
        <source>Dispute ID</source>
        <translation>争议 ID</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>扣款 ID</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>付款意图</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>逾期发送</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The charge</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Money movements</source>
        <translation>资金变动</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>我方回应</translation>
    </message>
    <message>
        <source>%1 has no message from us.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 没有我方的消息。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Evidence at the provider</source>
        <translation>服务商处的证据</translation>
    </message>
    <message>
        <source>Draft, not sent</source>
        <translation>草稿，未发送</translation>
    </message>
    <message>
        <source>This stands on this computer only. The provider does not have it.</source>
        <translation>仅存在于这台电脑上，服务商处没有。</translation>
    </message>
    <message>
        <source>This computer sent nothing, and saw no change since it first read the dispute.</source>
        <translation>这台电脑未发送任何内容，自首次读取该争议以来也未发现变化。</translation>
    </message>
    <message>
        <source>It could not be read from this computer: not shown here.</source>
        <translation>无法从这台电脑读取：此处未显示。</translation>
    </message>
    <message>
        <source>It could not be read from this computer (%1): not shown here.</source>
        <translation>无法从这台电脑读取（%1）：此处未显示。</translation>
    </message>
    <message>
        <source>The charge was not read: only its ID is known here.</source>
        <translation>尚未读取该笔扣款：此处仅知其 ID。</translation>
    </message>
    <message>
        <source>Not in this file: only its name is.</source>
        <translation>不在此文件中：只有名称。</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>在服务商处</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>持卡人</translation>
    </message>
</context>
<context>
    <name>disputedesk::ChartCard</name>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Draw the number of disputes</source>
        <translation>按争议数量绘制</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Draw the amounts</source>
        <translation>按金额绘制</translation>
    </message>
    <message>
        <source>%1 more in the table</source>
        <extracomment>Under a chart that has no room for all: %1 is a number</extracomment>
        <translation>表中另有 %1 项</translation>
    </message>
</context>
<context>
    <name>disputedesk::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandFlow</name>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>Live account</source>
        <translation>正式账户</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>测试账户</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A command: opens the dispute with this id</extracomment>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandList</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项。请少输入几个字母。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>Type a command, an account, a view or a dispute ID</source>
        <translation>输入命令、账户、视图或争议 ID</translation>
    </message>
</context>
<context>
    <name>disputedesk::CompareFlow</name>
    <message>
        <source>Nothing was applied</source>
        <translation>未应用任何内容</translation>
    </message>
    <message>
        <source>The draft itself changed while you chose. Compare once more; both texts are kept.</source>
        <translation>在您选择时草稿本身发生了变化。请再比较一次；两份文本都已保留。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmBody</name>
    <message>
        <source>Go back to it</source>
        <translation>返回草稿</translation>
    </message>
    <message>
        <source>Live: real money.</source>
        <translation>正式：真实资金。</translation>
    </message>
    <message>
        <source>Test data: no money moves.</source>
        <translation>测试数据：没有资金变动。</translation>
    </message>
    <message>
        <source>Status: %1, then %2.</source>
        <translation>状态：%1，然后变为 %2。</translation>
    </message>
    <message>
        <source>Go back and add it</source>
        <translation>返回补充</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>I have read this and understand that it is final.</source>
        <translation>我已阅读，并明白此操作无法撤销。</translation>
    </message>
    <message>
        <source>I have read this, and it shall be sent now.</source>
        <translation>我已阅读，并确认现在发送。</translation>
    </message>
    <message>
        <source>Type the amount, %1, to enable the button:</source>
        <translation>输入金额 %1 以启用按钮：</translation>
    </message>
    <message>
        <source>Pasting is off: typing it is what makes one read it.</source>
        <translation>不能粘贴：亲手输入才会真正看清。</translation>
    </message>
    <message>
        <source>Enter does nothing here: use the button.</source>
        <translation>Enter 键在此无效：请使用按钮。</translation>
    </message>
    <message>
        <source>One moment: every key and mouse button has to be up.</source>
        <translation>请稍候：所有按键和鼠标键都必须松开。</translation>
    </message>
    <message>
        <source>Tick the box to enable the button.</source>
        <translation>勾选后按钮才会启用。</translation>
    </message>
    <message>
        <source>The button is off until this is exactly right.</source>
        <translation>完全正确之前，按钮保持停用。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>It cannot be called back any more.</source>
        <translation>已无法撤回。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is on its way and cannot be called back. This window tells the outcome as soon as it is known.</source>
        <translation>已发出，无法撤回。一旦得知结果，此窗口会立即告知。</translation>
    </message>
    <message>
        <source>Type the last characters of the dispute&apos;s ID, %1, to enable the button:</source>
        <translation>输入争议 ID 的末尾字符 %1 以启用按钮：</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmOutcome</name>
    <message>
        <source>Request ID %1</source>
        <translation>请求 ID %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmSpec</name>
    <message>
        <source>%1 · sent once; if the connection drops, the dispute is read again before anything else</source>
        <extracomment>%1 is the request&apos;s method and path, such as &quot;POST /disputes/dspt_…/accept&quot;</extracomment>
        <translation>%1 · 只发送一次；如果连接中断，会先重新读取争议</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmTexts</name>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>1 metadata entry</source>
        <translation>1 条元数据</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata entries</source>
        <translation>
            <numerusform>%n 条元数据</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 份文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text field</source>
        <translation>1 个文本栏</translation>
    </message>
    <message numerus="yes">
        <source>%n text fields</source>
        <translation>
            <numerusform>%n 个文本栏</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field emptied</source>
        <translation>清空 1 栏</translation>
    </message>
    <message numerus="yes">
        <source>%n fields emptied</source>
        <translation>
            <numerusform>清空 %n 栏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of your draft, uploaded first</source>
        <extracomment>%1 is &quot;2 files&quot;</extracomment>
        <translation>您草稿中的 %1，先行上传</translation>
    </message>
    <message>
        <source>with 1 field that %1 has already</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>连同 %1 已有的 1 栏</translation>
    </message>
    <message numerus="yes">
        <source>with %n fields that %1 has already</source>
        <translation>
            <numerusform>连同 %1 已有的 %n 栏</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out: nothing new.</source>
        <translation>将发送：没有新内容。</translation>
    </message>
    <message>
        <source>Goes out: %1.</source>
        <extracomment>%1 lists what is sent, such as &quot;6 text fields, 2 files&quot;
----------
%1 lists what is sent, such as &quot;a message of 412 characters, 3 metadata entries&quot;</extracomment>
        <translation>将发送：%1。</translation>
    </message>
    <message>
        <source>One send only: %1 passes all of it to the bank at once. Nothing can be added or changed afterwards.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>只有一次发送机会：%1 会将全部内容一次转交银行，之后无法再添加或更改。</translation>
    </message>
    <message>
        <source>Nobody can undo this: not you, not %1.</source>
        <translation>任何人都无法撤销：您不能，%1 也不能。</translation>
    </message>
    <message>
        <source>Nothing is submitted: the bank does not see it, and the deadline goes on. %1 keeps it, and it can be changed until you submit it.</source>
        <translation>不会提交任何内容：银行看不到，截止时间也不会顺延。%1 会保存，在您提交之前可以更改。</translation>
    </message>
    <message>
        <source>%1, %2, goes to %3. Nothing is submitted yet: a file counts only once the evidence that names it is submitted.</source>
        <extracomment>%1 is a file name, %2 a size such as &quot;1.9 MB&quot;, %3 the provider&apos;s name</extracomment>
        <translation>%1（%2）将发送到 %3。尚未提交任何内容：只有在提交引用该文件的证据之后，文件才有效。</translation>
    </message>
    <message>
        <source>%1 calls this “close”: it closes the dispute as lost.</source>
        <translation>%1 称之为“close”：以败诉关闭争议。</translation>
    </message>
    <message>
        <source>No evidence can be submitted afterwards.</source>
        <translation>之后无法再提交证据。</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>%1 is &quot;412 characters&quot;</extracomment>
        <translation>无消息</translation>
    </message>
    <message>
        <source>a message of %1</source>
        <translation>一条 %1的消息</translation>
    </message>
    <message>
        <source>Submit the evidence for dispute %1?</source>
        <extracomment>%1 is the end of a dispute&apos;s id in these titles, such as …0q7d</extracomment>
        <translation>提交争议 %1 的证据吗？</translation>
    </message>
    <message>
        <source>Send the response to dispute %1?</source>
        <translation>发送对争议 %1 的回应吗？</translation>
    </message>
    <message>
        <source>Keep the evidence for dispute %1 at %2 without submitting it?</source>
        <extracomment>%1 is the end of a dispute&apos;s id, %2 the provider&apos;s name</extracomment>
        <translation>要将争议 %1 的证据保存在 %2、暂不提交吗？</translation>
    </message>
    <message>
        <source>Accept the loss of dispute %1?</source>
        <translation>接受争议 %1 的损失吗？</translation>
    </message>
    <message>
        <source>Record dispute %1 as won?</source>
        <translation>将争议 %1 记录为胜诉吗？</translation>
    </message>
    <message>
        <source>Record dispute %1 as lost?</source>
        <translation>将争议 %1 记录为败诉吗？</translation>
    </message>
    <message>
        <source>Delete a document of dispute %1?</source>
        <translation>删除争议 %1 的一份文档吗？</translation>
    </message>
    <message>
        <source>TEST: %1</source>
        <extracomment>Before the title of a dialog that acts on test data; %1 is the title</extracomment>
        <translation>测试：%1</translation>
    </message>
    <message>
        <source>Submit evidence for %1</source>
        <extracomment>%1 is an amount in these buttons, such as THB 12,450.00</extracomment>
        <translation>提交 %1 的证据</translation>
    </message>
    <message>
        <source>Send response for %1</source>
        <translation>发送对 %1 的回应</translation>
    </message>
    <message>
        <source>Keep evidence at %1, not submitted</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>将证据保存在 %1，不提交</translation>
    </message>
    <message>
        <source>Accept loss of %1</source>
        <translation>接受 %1 的损失</translation>
    </message>
    <message>
        <source>Record %1 as won</source>
        <translation>将 %1 记录为胜诉</translation>
    </message>
    <message>
        <source>Record %1 as lost</source>
        <translation>将 %1 记录为败诉</translation>
    </message>
    <message>
        <source>Upload 1 file to %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>上传 1 个文件到 %1</translation>
    </message>
    <message>
        <source>Upload document</source>
        <translation>上传文档</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>删除文档</translation>
    </message>
    <message>
        <source>%1 (TEST)</source>
        <extracomment>A button that acts on test data; %1 is its text</extracomment>
        <translation>%1（测试）</translation>
    </message>
    <message>
        <source>goes back to the cardholder</source>
        <extracomment>Below an amount of money; %1 is the id of a charge</extracomment>
        <translation>将退回给持卡人</translation>
    </message>
    <message>
        <source>goes back to the cardholder of charge %1</source>
        <translation>将退回给扣款 %1 的持卡人</translation>
    </message>
    <message>
        <source>comes back to you, account %1</source>
        <extracomment>Below an amount of money; %1 is the name of the agent&apos;s account</extracomment>
        <translation>将回到您的账户 %1</translation>
    </message>
    <message>
        <source>is what the dispute is about; no money moves with this step</source>
        <extracomment>Below an amount of money</extracomment>
        <translation>此为争议所涉金额；此步骤不会变动资金</translation>
    </message>
    <message>
        <source>is what the dispute is about; no money moves</source>
        <translation>此为争议所涉金额；资金不会变动</translation>
    </message>
    <message>
        <source>%1 (TEST data: no real money)</source>
        <extracomment>%1 says to whom the money goes</extracomment>
        <translation>%1（测试数据：非真实资金）</translation>
    </message>
    <message>
        <source>Not read from %1 in this run.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>本次运行尚未从 %1 读取。</translation>
    </message>
    <message>
        <source>Read from %1 just now.</source>
        <translation>当前状态刚刚从 %1 读取。</translation>
    </message>
    <message>
        <source>Read from %1 1 second ago.</source>
        <translation>当前状态于 1 秒前从 %1 读取。</translation>
    </message>
    <message numerus="yes">
        <source>Read from %1 %n seconds ago.</source>
        <translation>
            <numerusform>当前状态于 %n 秒前从 %1 读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1 at %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 a date and time</extracomment>
        <translation>当前状态于 %2 从 %1 读取。</translation>
    </message>
    <message>
        <source>No message, document or metadata can be sent afterwards.</source>
        <translation>之后无法再发送消息、文档或元数据。</translation>
    </message>
    <message>
        <source>%1 that %2 has already</source>
        <extracomment>%1 is &quot;2 documents&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%2 已有的 %1</translation>
    </message>
    <message>
        <source>%1 takes one response only, once. %2</source>
        <translation>%1 只接受一次回应。%2</translation>
    </message>
    <message>
        <source>%1 go to %2. The document can be deleted until the response is sent.</source>
        <extracomment>%1 is a size such as &quot;1.9 MB&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%1 将发送到 %2。在发送回应之前可以删除该文档。</translation>
    </message>
    <message>
        <source>%1 no longer has it afterwards; it would have to be uploaded again.</source>
        <translation>之后 %1 将不再保有它；如需要必须重新上传。</translation>
    </message>
    <message>
        <source>Your draft of %1 will not be sent.</source>
        <extracomment>%1 is &quot;412 characters&quot;</extracomment>
        <translation>您的 %1的草稿不会被发送。</translation>
    </message>
    <message>
        <source>Your draft of %1 with %2 will not be sent.</source>
        <extracomment>%1 is &quot;412 characters&quot;, %2 such as &quot;3 metadata entries, 1 file&quot;</extracomment>
        <translation>您的 %1的草稿及 %2不会被发送。</translation>
    </message>
    <message>
        <source>Your draft has %1 that will not be sent.</source>
        <extracomment>%1 is such as &quot;3 metadata entries, 1 file&quot;</extracomment>
        <translation>您草稿中的 %1不会被发送。</translation>
    </message>
    <message>
        <source>The deadline was %1: %2 may refuse this response, or not look at it any more.</source>
        <extracomment>%1 is a date and time, %2 the provider&apos;s name</extracomment>
        <translation>截止时间为 %1：%2 可能会拒绝此回应，或不再查看。</translation>
    </message>
    <message>
        <source>No document is attached.</source>
        <translation>未附任何文档。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of names: so many more of the kind</extracomment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 expected fields is empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the name of the one that is empty</extracomment>
        <translation>应填的 %1 项中有 1 项为空：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 expected fields are empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the names of those that are empty</extracomment>
        <translation>
            <numerusform>应填的 %1 项中有 %n 项为空：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload “%1” to %2 for dispute %3?</source>
        <extracomment>%1 is a file name, %2 the end of a dispute&apos;s id %1 is a file name, %2 the provider&apos;s name, %3 the end of a dispute&apos;s id</extracomment>
        <translation>为争议 %3 将“%1”上传到 %2 吗？</translation>
    </message>
    <message>
        <source>Upload “%1” to dispute %2?</source>
        <translation>将“%1”上传到争议 %2 吗？</translation>
    </message>
    <message>
        <source>Delete “%1” of dispute %2?</source>
        <extracomment>%1 is a file name, %2 the end of a dispute&apos;s id</extracomment>
        <translation>删除争议 %2 的“%1”吗？</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictBanner</name>
    <message>
        <source>! This dispute has changed since you wrote your draft. Compare and choose before it can be sent.</source>
        <translation>! 自您写草稿以来，此争议已发生变化。请先比较并选择，然后才能发送。</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>比较并选择…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictColumns</name>
    <message>
        <source>When you began</source>
        <translation>开始撰写时</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的版本</translation>
    </message>
    <message>
        <source>At the provider now</source>
        <translation>服务商的当前版本</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用服务商的(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用服务商的</translation>
    </message>
    <message>
        <source>Your draft will say</source>
        <translation>草稿将变为</translation>
    </message>
    <message>
        <source>What your draft will say</source>
        <translation>您的草稿将写成什么</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Choose one of the two, or edit.</source>
        <translation>请选择其一，或自行编辑。</translation>
    </message>
    <message>
        <source>&amp;Edit it here</source>
        <translation>在此编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>在此编辑</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictDialog</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Responses sent</source>
        <translation>已发送的回应</translation>
    </message>
    <message>
        <source>The dispute changed since you wrote your draft</source>
        <translation>自您写草稿以来争议已发生变化</translation>
    </message>
    <message>
        <source>Dispute %1 at %2, %3. Choose what your draft shall say; nothing is sent by this, and the draft as it is can be brought back.</source>
        <translation>%2 的争议 %1，%3。请选择草稿应写成什么；此操作不会发送任何内容，现有草稿也可以恢复。</translation>
    </message>
    <message>
        <source>Nothing that you wrote is touched by it. Apply takes note of the change; then review and send.</source>
        <translation>您写的内容不受影响。“应用到草稿”表示已知悉变化；然后再检查并发送。</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>有差异的栏</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>全部保留我的</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>全部采用服务商的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply to draft</source>
        <translation>应用到草稿</translation>
    </message>
    <message>
        <source>! 1 field is still to be chosen</source>
        <translation>! 还有 1 栏待选择</translation>
    </message>
    <message numerus="yes">
        <source>! %n fields are still to be chosen</source>
        <translation>
            <numerusform>! 还有 %n 栏待选择</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictModel</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <extracomment>%1 is a metadata key</extracomment>
        <translation>元数据：%1</translation>
    </message>
    <message>
        <source>A file at the provider changed; files are not merged</source>
        <translation>服务商处的文件已更改；文件不会合并</translation>
    </message>
    <message>
        <source>Changed here and at the provider</source>
        <translation>本地和服务商处均已更改</translation>
    </message>
    <message>
        <source>Changed by you only</source>
        <translation>仅您做了更改</translation>
    </message>
    <message>
        <source>Changed at the provider only</source>
        <translation>仅服务商处有更改</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>双方内容相同</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>服务商的</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>disputedesk::CopyText</name>
    <message>
        <source>Copied</source>
        <extracomment>said by a screen reader: what was asked for is in the clipboard</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Response to dispute %1</source>
        <translation>对争议 %1 的回应</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Charge: %1 of %2</source>
        <translation>扣款：%1（%2）</translation>
    </message>
    <message>
        <source>Charge: %1</source>
        <translation>扣款：%1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>提出：%1</translation>
    </message>
    <message>
        <source>We contest this dispute and ask you to close it in our favour.</source>
        <translation>我方对此争议提出异议，请以对我方有利的方式结案。</translation>
    </message>
    <message>
        <source>The facts:</source>
        <translation>事实：</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>附件：</translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetterDialog</name>
    <message>
        <source>After the text that is there</source>
        <translation>接在现有内容之后</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>附函</translation>
    </message>
    <message>
        <source>Made of the dispute and its documents, in the order of the form. Change it here or later; it goes into %1, and what you typed there stays.</source>
        <extracomment>%1 is &quot;the message&quot;, or a field of the evidence form</extracomment>
        <translation>根据争议及其文档按表单顺序生成。可在此或以后修改；它会放入%1，您已输入的内容保持不变。</translation>
    </message>
    <message>
        <source>Text of the cover letter</source>
        <translation>附函内容</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>附函的语言</translation>
    </message>
    <message>
        <source>It can be chosen while the letter is as it was made.</source>
        <translation>在附函尚未修改时可以选择。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineBar</name>
    <message>
        <source>%1 % of the time is gone</source>
        <translation>时间已过去 %1%</translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineDialog</name>
    <message>
        <source>Deadline of this dispute</source>
        <translation>此争议的截止时间</translation>
    </message>
    <message>
        <source>Until when does a response count?</source>
        <translation>回应截止到什么时候？</translation>
    </message>
    <message numerus="yes">
        <source>The provider does not tell a date through its interface, so we assume %n days after opening. If its e-mail or web page names one, put it here. It stays on this computer.</source>
        <translation>
            <numerusform>服务商的接口不提供日期，因此假定为提出后 %n 天。如果其电子邮件或网页写明了日期，请填在这里。它只保存在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>日期和时间（本地）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Back to the estimate</source>
        <translation>恢复为估计值</translation>
    </message>
    <message>
        <source>The estimate is in use already.</source>
        <translation>已在使用估计值。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>使用此日期</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>此日期已过。</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>剩余 %1，%2截止</translation>
    </message>
</context>
<context>
    <name>disputedesk::Desk</name>
    <message>
        <source>it was made by a newer version</source>
        <translation>它由更新的版本创建</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) cannot be used: %1. You can read and draft, nothing can be sent.</source>
        <translation>无法使用发送记录（ledger.db）：%1。您可以阅读和起草，但不能发送任何内容。</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) was damaged. What could be read was saved, the damaged file is kept beside it. Check recent writes at the provider, then allow sending again.</source>
        <translation>发送记录（ledger.db）已损坏。可读取的部分已保存，损坏的文件保留在旁边。请先在服务商处核对最近的操作，再重新允许发送。</translation>
    </message>
    <message>
        <source>Allow sending again</source>
        <translation>重新允许发送</translation>
    </message>
    <message>
        <source>drafts.db was made by a newer version</source>
        <translation>drafts.db 由更新的版本创建</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on disk: %1. Copy long texts elsewhere before you quit.</source>
        <translation>草稿无法保存到磁盘：%1。退出前请将长文本复制到别处。</translation>
    </message>
    <message>
        <source>The file of drafts was damaged. What could be read is here again; the damaged file is kept beside it.</source>
        <translation>草稿文件已损坏。可读取的部分已恢复；损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sample data could not be started</source>
        <translation>无法启动示例数据</translation>
    </message>
    <message>
        <source>A draft could not be saved: %1. It is still here; make room or copy it elsewhere before you quit.</source>
        <translation>一份草稿无法保存：%1。内容仍在这里；退出前请腾出空间或复制到别处。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>为“%1”选择文件</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Documents (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>文档 (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No file was added</source>
        <translation>未添加文件</translation>
    </message>
    <message>
        <source>Another dispute was opened meanwhile. Choose the file again.</source>
        <translation>其间打开了另一个争议。请重新选择文件。</translation>
    </message>
    <message>
        <source>One file for each field</source>
        <translation>每栏一个文件</translation>
    </message>
    <message>
        <source>“%1” takes one file; the first was taken: %2. Put the others into fields of their own, or into one PDF.</source>
        <translation>“%1”只接受一个文件；已采用第一个：%2。其余请放入各自的栏，或合并为一个 PDF。</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>无法读取文档</translation>
    </message>
    <message>
        <source>This document is not on this computer, and the account has no key in this run. Enter its key, then open it again.</source>
        <translation>此文档不在这台电脑上，且本次运行中账户没有密钥。请输入密钥后再打开。</translation>
    </message>
    <message>
        <source>This document is not on this computer, and there is no connection. Open it again once you are online; to have it next time, use Dispute, Keep documents offline before you leave.</source>
        <translation>此文档不在这台电脑上，且没有连接。请联网后再打开；如需下次备用，请在离开前使用“争议”菜单中的“离线保留文档”。</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>正在下载 %1…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>At most %1 disputes at once: narrow the list by a tab or a search first.</source>
        <translation>一次最多 %1 个争议：请先用标签页或搜索缩小列表。</translation>
    </message>
    <message>
        <source>Room for documents of %1: %2 MB.</source>
        <translation>%1 的文档空间：%2 MB。</translation>
    </message>
    <message>
        <source>, at least %1 (the size of %2 is not told)</source>
        <translation>，至少 %1（%2 份大小未知）</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>ends a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source> (the provider gives no sizes)</source>
        <translation>（服务商不提供大小）</translation>
    </message>
    <message>
        <source>Not connected now: they are downloaded after the next refresh.</source>
        <translation>当前未连接：将在下次刷新后下载。</translation>
    </message>
    <message>
        <source>The document is shown, but not kept: all room for documents of %1 is taken by what is kept offline. Give them more in the account&apos;s menu, under Kept on this computer.</source>
        <translation>文档已显示但未保留：%1 的文档空间已被离线保留的内容占满。请在账户菜单的“保存在这台电脑上”中增加空间。</translation>
    </message>
    <message>
        <source>The document is shown, but not kept: the disk is nearly full. Make room, then open it again.</source>
        <translation>文档已显示但未保留：磁盘几乎已满。请腾出空间后再打开。</translation>
    </message>
    <message>
        <source>The document is shown, but could not be kept: %1</source>
        <translation>文档已显示，但无法保留：%1</translation>
    </message>
    <message>
        <source>You went on writing: that is kept. The draft before is still there; Edit, “Bring the draft before back” exchanges the two.</source>
        <translation>您已继续写：该内容已保留。之前的草稿也还在；“编辑”中的“恢复之前的草稿”可将两者互换。</translation>
    </message>
    <message>
        <source>There is no draft before this one</source>
        <translation>没有更早的草稿</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>It cannot be sent now</source>
        <translation>目前无法发送</translation>
    </message>
    <message>
        <source>a person allowed sending again</source>
        <translation>有人重新允许了发送</translation>
    </message>
    <message>
        <source>Sending stays off</source>
        <translation>发送仍处于停用状态</translation>
    </message>
    <message>
        <source>A write is on its way</source>
        <translation>有一项操作正在发送</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then close the window. It takes a minute at most.</source>
        <translation>请等到结果明确后再关闭窗口，最多一分钟。</translation>
    </message>
    <message>
        <source>A draft is not saved</source>
        <translation>有一份草稿未保存</translation>
    </message>
    <message>
        <source>It could not be written to disk and would be lost. Copy it elsewhere or make room and type on; close the window again to quit without it.</source>
        <translation>无法写入磁盘，将会丢失。请复制到别处，或腾出空间后继续输入；再次关闭窗口则不保存直接退出。</translation>
    </message>
    <message>
        <source>The provider asks us to slow down</source>
        <translation>服务商要求放慢速度</translation>
    </message>
    <message>
        <source>The list changed, reading it from the start</source>
        <translation>列表已变化，正在从头读取</translation>
    </message>
    <message>
        <source>Reading disputes</source>
        <translation>正在读取争议</translation>
    </message>
    <message>
        <source>Downloading documents</source>
        <translation>正在下载文档</translation>
    </message>
    <message>
        <source>paused on a metered network, F5 reads now</source>
        <translation>按流量计费网络上已暂停，按 F5 立即读取</translation>
    </message>
    <message>
        <source>paused on battery, F5 reads now</source>
        <translation>使用电池时已暂停，按 F5 立即读取</translation>
    </message>
    <message>
        <source>Open a dispute first.</source>
        <translation>请先打开一个争议。</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>请先写好消息。</translation>
    </message>
    <message>
        <source>Only a dispute that needs a response has a deadline.</source>
        <translation>只有需要回应的争议才有截止时间。</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>Insert a canned reply…</source>
        <translation>插入预设回复…</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>附函…</translation>
    </message>
    <message>
        <source>Edit canned replies…</source>
        <translation>编辑预设回复…</translation>
    </message>
    <message>
        <source>Tags and marks…</source>
        <translation>标记与分配…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>没有正在进行的读取。</translation>
    </message>
    <message>
        <source>The drafts of %1 could not be read from this computer&apos;s disk: %2. They are kept as they are and are asked for again each minute.</source>
        <translation>无法从这台电脑的磁盘读取 %1 的草稿：%2。草稿仍原样保留，每分钟会重新尝试读取。</translation>
    </message>
    <message>
        <source>A part of the draft of %1 could not be read and is missing. The rest is here; the whole file as it was is kept beside drafts.db.</source>
        <translation>%1 的草稿有一部分无法读取，已缺失。其余部分在此；原来的整个文件保存在 drafts.db 旁边。</translation>
    </message>
    <message>
        <source>stopped, F5 goes on</source>
        <translation>已停止，按 F5 继续</translation>
    </message>
    <message>
        <source>Tags or notes are not saved</source>
        <translation>标记或备注未保存</translation>
    </message>
    <message>
        <source>A canned reply is not saved</source>
        <translation>有一条预设回复未保存</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>At most %1 disputes at once: select fewer.</source>
        <translation>一次最多 %1 个争议：请少选一些。</translation>
    </message>
    <message>
        <source>That is what is listed now: what comes into the list later is not kept. For that, save the search as a view and turn on “Keep documents offline” in the menu of the view.</source>
        <translation>仅指现在列出的内容：之后进入列表的不会保留。如需保留，请将搜索存为视图，并在该视图的菜单中打开“离线保留文档”。</translation>
    </message>
    <message>
        <source>What comes into the view “%1” later is kept too.</source>
        <translation>之后进入视图“%1”的内容也会保留。</translation>
    </message>
    <message>
        <source>That is what is listed now. To keep what comes into the view “%1” later too, turn on “Keep documents offline” in its menu.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>仅指现在列出的内容。如需同时保留之后进入视图“%1”的内容，请在其菜单中打开“离线保留文档”。</translation>
    </message>
    <message>
        <source>Some of these disputes are in the view “%1”, whose documents are kept offline: they will be kept again after the next refresh. To stop that, turn it off in the menu of the view.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>其中部分争议属于视图“%1”，该视图的文档会离线保留：下次刷新后会再次保留。如需停止，请在该视图的菜单中关闭。</translation>
    </message>
    <message>
        <source>A view is not saved</source>
        <translation>有一个视图未保存</translation>
    </message>
    <message>
        <source>Version %1 of this program is there; you have %2.</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>本程序有新版本 %1；您使用的是 %2。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Something you wrote is in no draft yet</source>
        <translation>您写的部分内容尚未进入任何草稿</translation>
    </message>
    <message>
        <source>A comparison, a cover letter or a note on an unclear write was begun and not finished. It begins: “%1”. Open it again to finish it; close the window again to quit without it.</source>
        <translation>有一份比较、附函或关于结果不明的发送的备注尚未完成，开头为“%1”。请重新打开并完成它；再次关闭窗口则不保存直接退出。</translation>
    </message>
    <message>
        <source>%1. Unlock first, then close the window again.</source>
        <translation>%1。请先解锁，然后再次关闭窗口。</translation>
    </message>
    <message>
        <source>You wrote to %1 before the draft on the disk could be read. That is kept; the draft from the disk is still there until you send or discard yours: open the dispute, then Edit, “Bring the draft before back” exchanges the two.</source>
        <translation>在能够读取磁盘上的草稿之前，您已在 %1 中输入了内容。您输入的内容已保留；磁盘上的草稿在您发送或放弃当前草稿之前仍然存在：打开该争议，然后用“编辑”中的“恢复之前的草稿”交换两者。</translation>
    </message>
    <message>
        <source>The provider says when it is due.</source>
        <translation>截止时间由服务商给出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents: %1 here already, %2 to download</source>
        <extracomment>%1 and %2 are numbers of documents, too</extracomment>
        <translation>
            <numerusform>%Ln 份文档：%1 份已在本机，%2 份待下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes have more than their list names.</source>
        <translation>
            <numerusform>%Ln 个争议的文档比列表中列出的多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln 个争议</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) is gone, and a new one was begun. Writes whose outcome was open are not known any more. If you have the file, quit and put it back. If not, check recent writes at the provider, then allow sending again.</source>
        <translation>发送记录（ledger.db）已不见，并已新建一份。结果尚不明确的操作已无从得知。如果您有该文件，请退出程序后将其放回。如果没有，请先在服务商处核对最近的操作，再重新允许发送。</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) is not the one that was written last: an older copy lies in its place, or its note (ledger.anchor) cannot be read. Later writes are not in it. If you have the newer file, quit and put it back. If not, check recent writes at the provider, then allow sending again.</source>
        <translation>发送记录（ledger.db）不是最后写入的那一份：原处是较旧的副本，或其备注（ledger.anchor）无法读取。之后的操作不在其中。如果您有较新的文件，请退出程序后将其放回。如果没有，请先在服务商处核对最近的操作，再重新允许发送。</translation>
    </message>
    <message>
        <source>The outcome of a write on dispute %1 at %2 is open, and its account is not connected here any more. Connect it again to find it out; until then nothing else is sent on this dispute.</source>
        <translation>%2 的争议 %1 有一项操作结果尚不明确，而其账户已不再连接于此。请重新连接该账户以查明结果；在此之前，不会对此争议发送其他内容。</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln writes is open, and their accounts are not connected here any more (dispute %1 at %2 is one of them). Connect them again to find it out; until then nothing else is sent on these disputes.</source>
        <translation>
            <numerusform>有 %Ln 项操作结果尚不明确，而其账户已不再连接于此（其中之一是 %2 的争议 %1）。请重新连接这些账户以查明结果；在此之前，不会对这些争议发送其他内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the keyring has noted of the record of what was sent cannot be read: something else has written over it. Nobody can tell whether the record (ledger.db) is an older one. Check recent writes at the provider, then allow sending again.</source>
        <translation>密钥环中发送记录的备注无法读取：它已被其他内容覆盖。无从判断记录（ledger.db）是否为旧的一份。请先在服务商处核对最近的操作，再重新允许发送。</translation>
    </message>
    <message>
        <source>In the data folder lies a folder or a link named ledger.anchor, where the note of the last write should be. So nobody can tell whether later writes are missing in the record of what was sent. Check recent writes at the provider, then allow sending again: what lies there is kept under another name, and a new note is written.</source>
        <translation>数据文件夹中本应存放最后一次操作备注的位置，有一个名为 ledger.anchor 的文件夹或链接，因此无从判断发送记录是否缺少之后的操作。请先在服务商处核对最近的操作，再重新允许发送：原有的内容会改名保留，并写入新的备注。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailBanner</name>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Settle by hand…</source>
        <translation>手动确认结果…</translation>
    </message>
    <message>
        <source>! The outcome of “%1” (confirmed %2) is not known yet. The dispute is being read again; until then nothing else can be sent for it.</source>
        <translation>! %2确认的“%1”结果尚不明确。正在重新读取争议；在此之前不能为其发送其他内容。</translation>
    </message>
    <message>
        <source>! Whether the file of “%1” (confirmed %2) arrived is not known, and reading the dispute cannot tell. Settle it by hand; until then nothing else can be sent for it.</source>
        <translation>! %2确认的“%1”的文件是否已到达尚不清楚，读取争议也无法得知。请手动确认结果；在此之前不能为其发送其他内容。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailFoot</name>
    <message>
        <source>Review and send…</source>
        <translation>检查并发送…</translation>
    </message>
    <message>
        <source>Accept loss…</source>
        <translation>接受损失…</translation>
    </message>
    <message>
        <source>Keep at Stripe…</source>
        <translation>保存在 Stripe…</translation>
    </message>
    <message>
        <source>Record outcome ▾</source>
        <translation>记录结果 ▾</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>记录结果</translation>
    </message>
    <message>
        <source>As won…</source>
        <translation>记为胜诉…</translation>
    </message>
    <message>
        <source>As lost…</source>
        <translation>记为败诉…</translation>
    </message>
    <message>
        <source>one send only</source>
        <translation>只能发送一次</translation>
    </message>
    <message>
        <source>final once submitted</source>
        <translation>提交后不可更改</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>检查并发送</translation>
    </message>
    <message>
        <source>Keep at Stripe</source>
        <translation>保存在 Stripe</translation>
    </message>
    <message>
        <source>Accept loss</source>
        <translation>接受损失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are buttons that are off, %2 says why</extracomment>
        <translation>“%1”不可用：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a button, and what to know before it is pressed</comment>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two buttons, in one bracket where names have brackets</comment>
        <translation>%1”“%2</translation>
    </message>
    <message>
        <source>Shows the request to the letter. Nothing is sent before you confirm it.</source>
        <translation>逐字显示请求。未经您确认，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Keeps the evidence at Stripe without submitting it, after you confirm.</source>
        <translation>在您确认后，将证据保存在 Stripe 而不提交。</translation>
    </message>
    <message>
        <source>Gives the money to the cardholder, for good. Asks you to confirm first.</source>
        <translation>资金将永久归持卡人。会先请您确认。</translation>
    </message>
    <message>
        <source>Records how the dispute ended, after you confirm.</source>
        <translation>在您确认后，记录争议的结果。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailHeader</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Put the date of the provider&apos;s e-mail in place of the estimate</source>
        <translation>用服务商邮件中的日期代替估计值</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>提出于 %1</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 one sign or two (&quot;● ≈&quot;), %2 a time like &quot;9 h&quot;</extracomment>
        <translation>%1 剩余 %2</translation>
    </message>
    <message>
        <source>%1 names no date</source>
        <translation>%1 未给出日期</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>关闭于 %1</translation>
    </message>
    <message>
        <source>no response is due</source>
        <translation>无需回应</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Not in the list as it is now</source>
        <translation>不在当前列表中</translation>
    </message>
    <message>
        <source>Copy the dispute&apos;s ID</source>
        <translation>复制争议 ID</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailPane</name>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Parts of the dispute</source>
        <translation>争议的各部分</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>compare your draft with what changed first.</source>
        <translation>请先将草稿与变更内容进行比较。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailPlaceholder</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No dispute selected</source>
        <translation>未选择争议</translation>
    </message>
    <message>
        <source>Choose one in the list to see its deadline, its message and its documents here.</source>
        <translation>在列表中选择一个，即可在此查看其截止时间、消息和文档。</translation>
    </message>
    <message>
        <source>Reading the dispute…</source>
        <translation>正在读取争议…</translation>
    </message>
    <message>
        <source>The dispute cannot be shown</source>
        <translation>无法显示争议</translation>
    </message>
</context>
<context>
    <name>disputedesk::DisputeTableModel</name>
    <message>
        <source>No response needed</source>
        <extracomment>Read aloud in the Due column of a dispute that waits for nobody&apos;s response</extracomment>
        <translation>无需回应</translation>
    </message>
    <message>
        <source>Amount %1 %2</source>
        <extracomment>Read aloud; %1 is an amount, %2 its currency: &quot;Amount 12,450.00 THB&quot;</extracomment>
        <translation>金额 %1 %2</translation>
    </message>
    <message>
        <source>unsent draft</source>
        <extracomment>Read aloud for the pencil in the list</extracomment>
        <translation>有未发送的草稿</translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>无草稿</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>读取于</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>付款意图</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>Read aloud for an empty cell; %1 is the column&apos;s title</extracomment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the Due column; %1 is &quot;Due&quot;, %2 the zone its times are in: &quot;Due (UTC+7)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <extracomment>Tool tip of the tick in the list: the agent has decided, and does not send a response</extracomment>
        <translation>已决定，未发送</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>Title of a column of the list for which no metadata key is chosen</extracomment>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>服务商状态</translation>
    </message>
    <message>
        <source>%1 (metadata)</source>
        <extracomment>Title of a column; %1 is a metadata key that has the name of another column: &quot;Amount (metadata)&quot;</extracomment>
        <translation>%1（元数据）</translation>
    </message>
    <message>
        <source>Metadata “%1”. To search for a value, type %2 and part of it.</source>
        <extracomment>%1 is a metadata key, %2 what is typed into the search line to look for its values: &quot;meta.order_id:&quot;</extracomment>
        <translation>元数据“%1”。要搜索其值，请输入 %2 和值的一部分。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentListModel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1 is the provider&apos;s name, %2 a date</extracomment>
        <translation>自 %2 起在 %1</translation>
    </message>
    <message>
        <source>in your draft, not sent</source>
        <translation>在您的草稿中，未发送</translation>
    </message>
    <message>
        <source>sending, %1%</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>正在发送，%1%</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation>结果尚不明确</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>不在这台电脑上</translation>
    </message>
    <message>
        <source>kept offline, %1</source>
        <extracomment>%1 is a size such as 42 KB</extracomment>
        <translation>已离线保留，%1</translation>
    </message>
    <message>
        <source>waiting to be downloaded</source>
        <translation>等待下载</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation>正在下载 %1%</translation>
    </message>
    <message>
        <source>could not be kept: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>无法保留：%1</translation>
    </message>
    <message>
        <source>Cardholder details</source>
        <translation>持卡人信息</translation>
    </message>
    <message>
        <source>Details of purchase</source>
        <translation>购买详情</translation>
    </message>
    <message>
        <source>Proof of receipt</source>
        <translation>收货证明</translation>
    </message>
    <message>
        <source>Proof of acceptance</source>
        <translation>接受条款的证明</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他文档</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentRow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文档类型</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>重新下载 %1</translation>
    </message>
    <message>
        <source>Downloads it and shows it</source>
        <translation>下载并显示</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <translation>%1 的类型：%2</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>预览 %1</translation>
    </message>
    <message>
        <source>Send %1 to the provider now</source>
        <translation>立即将 %1 发送给服务商</translation>
    </message>
    <message>
        <source>Cancel sending %1</source>
        <translation>取消发送 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the draft</source>
        <translation>从草稿中移除 %1</translation>
    </message>
    <message>
        <source>Delete %1 at the provider…</source>
        <translation>在服务商处删除 %1…</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentsView</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPG, PDF, 10 MB each</source>
        <translation>PNG、JPG、PDF，每个不超过 10 MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Files can be dropped here as well.</source>
        <translation>也可以将文件拖放到这里。</translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTextDialog</name>
    <message>
        <source>Draft of dispute %1</source>
        <translation>争议 %1 的草稿</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>草稿内容</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTexts</name>
    <message>
        <source>(to be cleared)</source>
        <translation>（将被清空）</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>1 metadata key</source>
        <translation>1 个元数据键</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata keys</source>
        <translation>
            <numerusform>%n 个元数据键</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evidence field</source>
        <translation>1 个证据栏</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence fields</source>
        <translation>
            <numerusform>%n 个证据栏</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
</context>
<context>
    <name>disputedesk::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>%1 could not be found on the network. Nothing was sent.</source>
        <translation>在网络上找不到 %1。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network. What was read before is still here.</source>
        <translation>请检查这台电脑的网络。之前读取的内容仍在。</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>The connection was refused before anything was sent.</source>
        <translation>连接被拒绝，未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy, then try again.</source>
        <translation>请检查账户的地址和代理，然后重试。</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The identity of the server of %1 could not be confirmed, so no key was sent.</source>
        <translation>无法确认 %1 服务器的身份，因此未发送密钥。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. In a network that inspects traffic, ask your administrator.</source>
        <translation>请检查这台电脑的日期。如果网络会检查流量，请询问管理员。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>%1 did not answer within the time allowed.</source>
        <translation>%1 未在规定时间内应答。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the whole answer was here.</source>
        <translation>在收到完整应答之前，与 %1 的连接中断了。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>The answer was larger than %1 ever sends and was not read to its end.</source>
        <translation>应答超过了 %1 通常的大小，因此没有读完。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, report this with the details below.</source>
        <translation>请检查账户的地址。如果无误，请附上下面的详细信息报告此问题。</translation>
    </message>
    <message>
        <source>Not an answer of %1</source>
        <translation>不是 %1 的应答</translation>
    </message>
    <message>
        <source>Something else answered, probably the sign-in page of a network or a proxy.</source>
        <translation>应答来自别处，可能是网络的登录页面或代理。</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in to the network if it asks, then try again.</source>
        <translation>请在浏览器中打开一个网页，如有要求请登录网络，然后重试。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>无法理解应答</translation>
    </message>
    <message>
        <source>The answer of %1 does not have the form that was agreed, so it was not used.</source>
        <translation>%1 的应答不符合约定的格式，因此未采用。</translation>
    </message>
    <message>
        <source>Try again. If it stays, report this with the details below.</source>
        <translation>请重试。如果问题仍在，请附上下面的详细信息报告此问题。</translation>
    </message>
    <message>
        <source>Answer about something else</source>
        <translation>应答与请求不符</translation>
    </message>
    <message>
        <source>%1 answered about another object than the one asked for. It was not used.</source>
        <translation>%1 应答的不是所请求的对象。未采用该应答。</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>被转往别处</translation>
    </message>
    <message>
        <source>The server asked to go to another address. A key is never sent on to one.</source>
        <translation>服务器要求转到另一个地址。密钥绝不会被发往那里。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and any proxy.</source>
        <translation>请检查账户的地址和代理。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>%1 asks to wait before it answers again.</source>
        <translation>%1 要求等待一段时间后才会再次应答。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message>
        <source>Fault at %1</source>
        <translation>%1 出现故障</translation>
    </message>
    <message>
        <source>The server of %1 reported a fault of its own.</source>
        <translation>%1 的服务器报告了自身故障。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>%1 does not accept the secret key of this account. Reading has stopped; what was read is kept.</source>
        <translation>%1 不接受此账户的密钥。读取已停止；已读取的内容会保留。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s current secret key.</source>
        <translation>请输入该账户当前的密钥。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>The key is valid, but may not do this.</source>
        <translation>密钥有效，但无权执行此操作。</translation>
    </message>
    <message>
        <source>Ask the owner of the %1 account for the permission.</source>
        <translation>请向 %1 账户的所有者申请权限。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 does not know this object under this account.</source>
        <translation>%1 在此账户下没有这个对象。</translation>
    </message>
    <message>
        <source>Refresh the list. It may belong to another account.</source>
        <translation>请刷新列表。它可能属于另一个账户。</translation>
    </message>
    <message>
        <source>Form of the request refused</source>
        <translation>请求形式被拒绝</translation>
    </message>
    <message>
        <source>The server takes this act in another form. Nothing was done.</source>
        <translation>服务器以另一种形式接受此操作。未执行任何操作。</translation>
    </message>
    <message>
        <source>The account now uses the other form. Confirm once more.</source>
        <translation>该账户现在使用另一种形式。请再次确认。</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>被 %1 拒绝</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 拒绝了该请求。</translation>
    </message>
    <message>
        <source>Read the dispute again: its state may have changed.</source>
        <translation>请重新读取该争议：其状态可能已改变。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>您取消了此操作。</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>不会再发生其他操作。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>The input was refused here, before anything was sent.</source>
        <translation>输入在此处被拒绝，未发送任何内容。</translation>
    </message>
    <message>
        <source>Mend the marked field and try again.</source>
        <translation>请修正标出的栏，然后重试。</translation>
    </message>
    <message>
        <source>Live and test do not agree</source>
        <translation>正式与测试不一致</translation>
    </message>
    <message>
        <source>Key, address and dispute do not belong to the same mode, so nothing was sent.</source>
        <translation>密钥、地址与争议不属于同一模式，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and address.</source>
        <translation>请检查账户的密钥和地址。</translation>
    </message>
    <message>
        <source>An earlier act is not settled</source>
        <translation>之前的操作尚未确定</translation>
    </message>
    <message>
        <source>The outcome of an earlier act on this dispute is not known yet.</source>
        <translation>对此争议的之前操作，结果尚不明确。</translation>
    </message>
    <message>
        <source>Wait until it is found out, or settle it in Activity.</source>
        <translation>请等待结果查明，或在“操作记录”中手动确认结果。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>There is no secret key for this account in this run.</source>
        <translation>本次运行中没有此账户的密钥。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret key.</source>
        <translation>请输入该账户的密钥。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is no room left to write. Nothing was sent.</source>
        <translation>没有可写入的空间。未发送任何内容。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>A file of this program cannot be read. It was set aside, not deleted.</source>
        <translation>无法读取本程序的一个文件。它已被另行存放，未删除。</translation>
    </message>
    <message>
        <source>Refresh: the disputes are read again from %1.</source>
        <translation>请刷新：将从 %1 重新读取争议。</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The files belong to a newer version, or their folder is write-protected. You can read, not send.</source>
        <translation>这些文件属于较新的版本，或其文件夹受写保护。您可以读取，但不能发送。</translation>
    </message>
    <message>
        <source>Update this program, or make the folder writable.</source>
        <translation>请更新本程序，或将该文件夹设为可写。</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>无法使用文件</translation>
    </message>
    <message>
        <source>Reading or writing a file of this program failed.</source>
        <translation>读取或写入本程序的文件失败。</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>文件不可读</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check that it exists and is yours to read.</source>
        <translation>请确认文件存在且您有权读取。</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>The file is larger than %1 takes.</source>
        <translation>文件超过了 %1 接受的大小。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>请选择较小的文件。</translation>
    </message>
    <message>
        <source>Type of file refused</source>
        <translation>文件类型被拒绝</translation>
    </message>
    <message>
        <source>The content of the file is not a type that %1 takes, whatever its name says.</source>
        <translation>无论文件名如何，其内容都不是 %1 接受的类型。</translation>
    </message>
    <message>
        <source>Use a PDF, PNG or JPEG file.</source>
        <translation>请使用 PDF、PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>%1 could not do it</source>
        <translation>%1 未能完成</translation>
    </message>
    <message>
        <source>%1 understood the request, but it failed there.</source>
        <translation>%1 理解了该请求，但在其一侧执行失败。</translation>
    </message>
    <message>
        <source>Read the dispute again and look at it in the dashboard of %1 before you try once more.</source>
        <translation>再试之前，请重新读取该争议，并在 %1 的控制台中查看。</translation>
    </message>
    <message>
        <source>Conflict at %1</source>
        <translation>%1 处发生冲突</translation>
    </message>
    <message>
        <source>%1 says that this collides with another request, perhaps an earlier one of yours.</source>
        <translation>%1 表示这与另一个请求冲突，可能是您之前的请求。</translation>
    </message>
    <message>
        <source>Read the dispute again before anything else: the earlier request may have been applied.</source>
        <translation>请先重新读取该争议：之前的请求可能已经生效。</translation>
    </message>
    <message>
        <source>Headers refused by %1</source>
        <translation>标头被 %1 拒绝</translation>
    </message>
    <message>
        <source>%1 did not take the form or the headers of the request.</source>
        <translation>%1 未接受该请求的形式或标头。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and any proxy: one on the way may have changed the headers. If it stays, report this with the details below.</source>
        <translation>请检查账户的地址和代理：途中的代理可能改动了标头。如果问题仍在，请附上下面的详细信息报告此问题。</translation>
    </message>
    <message>
        <source>Values refused by %1</source>
        <translation>值被 %1 拒绝</translation>
    </message>
    <message>
        <source>%1 read the request, but did not take a value or a header in it.</source>
        <translation>%1 读取了该请求，但未接受其中的某个值或标头。</translation>
    </message>
    <message>
        <source>Mend what it names, or check any proxy on the way if it names a header. Then try again.</source>
        <translation>请修正其指出的内容；如果指出的是标头，请检查途中的代理。然后重试。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>其应答：“%1”。</translation>
    </message>
    <message>
        <source>Needed are: %1.</source>
        <translation>需要：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again.</source>
        <comment>after 429</comment>
        <translation>
            <numerusform>请等待 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are out of reach</source>
        <translation>无法取用密钥</translation>
    </message>
    <message>
        <source>The keyring or the vault of keys did not keep or give the key.</source>
        <translation>密钥环或密钥库没有保存或给出密钥。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>请解锁密钥环，然后重试。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFieldRow</name>
    <message>
        <source>%1: provided, %2</source>
        <extracomment>what a screen reader says of a field: its name, then how it stands</extracomment>
        <translation>%1：已提供，%2</translation>
    </message>
    <message>
        <source>%1: expected, missing</source>
        <translation>%1：应提供，缺失</translation>
    </message>
    <message>
        <source>%1: optional, empty</source>
        <translation>%1：可选，空</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>已展开。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已收起。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFields</name>
    <message>
        <source>Expected for this reason</source>
        <translation>此原因应提供</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Fewer fields ▴</source>
        <translation>较少的栏 ▴</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields ▾</source>
        <translation>
            <numerusform>另有 %n 栏 ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer optional fields</source>
        <translation>显示较少的可选栏</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more optional fields</source>
        <translation>
            <numerusform>再显示 %n 个可选栏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFileRow</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>仍然保留</translation>
    </message>
    <message>
        <source>uploading %1%</source>
        <translation>正在上传 %1%</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>in the draft</source>
        <translation>在草稿中</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>将被移除</translation>
    </message>
    <message>
        <source>drop a file here</source>
        <translation>将文件拖放到这里</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Choose another file for %1</source>
        <translation>为%1选择其他文件</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为%1选择文件</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>取代 %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>one file a field: a new one takes its place</source>
        <translation>每栏一个文件：新文件会取而代之</translation>
    </message>
    <message>
        <source>%1 has a file here; it will be taken away when you send.</source>
        <translation>%1 在此有一个文件；发送时会被移除。</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG: drop it on this row, or choose it.</source>
        <translation>PDF、JPEG 或 PNG：拖放到此行，或点击选择。</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>预览 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the draft</source>
        <translation>从草稿中移除 %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>One file a field: drop one at a time.</source>
        <translation>每栏一个文件：请一次拖放一个。</translation>
    </message>
    <message>
        <source>The new file will take the place of %1.</source>
        <translation>新文件将取代 %1。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidencePane</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Draft discarded. Undo</source>
        <translation>草稿已放弃。撤销</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>! not saved: %1</source>
        <translation>! 未保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %n fields was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! 一份含 %n 栏的草稿未发送，已随此争议保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>a file is still being uploaded.</source>
        <translation>仍有文件正在上传。</translation>
    </message>
    <message>
        <source>mend the metadata first.</source>
        <translation>请先修正元数据。</translation>
    </message>
    <message>
        <source>%1 keeps metadata as text only: make “%2” a text.</source>
        <translation>%1 只以文本保存元数据：请将“%2”改为文本。</translation>
    </message>
    <message>
        <source>Hide ▴</source>
        <translation>隐藏 ▴</translation>
    </message>
    <message>
        <source>none ▾</source>
        <translation>无 ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n entries ▾</source>
        <translation>
            <numerusform>%n 条 ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the metadata</source>
        <translation>隐藏元数据</translation>
    </message>
    <message numerus="yes">
        <source>Show the metadata: %n entries</source>
        <translation>
            <numerusform>显示元数据：%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceRead</name>
    <message>
        <source>No evidence was sent.</source>
        <translation>未发送任何证据。</translation>
    </message>
    <message>
        <source>name and size are not read yet</source>
        <translation>名称和大小尚未读取</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>预览 %1</translation>
    </message>
    <message>
        <source>Save %1 to disk</source>
        <translation>将 %1 保存到磁盘</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTextRow</name>
    <message>
        <source>Link in the text</source>
        <translation>文本中含链接</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Canned replies ▾</source>
        <translation>预设回复 ▾</translation>
    </message>
    <message>
        <source>Canned replies for %1</source>
        <translation>%1的预设回复</translation>
    </message>
    <message>
        <source>Fill in %1 before you send.</source>
        <extracomment>%1 is a placeholder like {{amount}} that has no value</extracomment>
        <translation>发送前请填写 %1。</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln characters</source>
        <translation>
            <numerusform>，%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln characters too many: shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>! 多出 %Ln 个字符：请缩短，或作为文件附上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the braces of %1 as half-width { and } before you send.</source>
        <extracomment>%1 is a placeholder in full-width braces like ｛｛amount｝｝</extracomment>
        <translation>发送前请将 %1 的括号改为半角的 { 和 }。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTexts</name>
    <message>
        <source>Product description</source>
        <translation>商品说明</translation>
    </message>
    <message>
        <source>What was bought, as the customer saw it before paying: name, size, version, terms of the offer.</source>
        <translation>客户付款前看到的所购内容：名称、尺寸、版本、优惠条款。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>The receipt or order confirmation that the customer was given.</source>
        <translation>交给客户的收据或订单确认。</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>The name on the order.</source>
        <translation>订单上的姓名。</translation>
    </message>
    <message>
        <source>Customer e-mail address</source>
        <translation>客户电子邮箱</translation>
    </message>
    <message>
        <source>The address that the customer gave with the order.</source>
        <translation>客户下单时提供的邮箱。</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>账单地址</translation>
    </message>
    <message>
        <source>As given with the order; best when it equals the one at the bank.</source>
        <translation>下单时填写的地址；与银行登记的一致最好。</translation>
    </message>
    <message>
        <source>Purchase IP</source>
        <translation>购买 IP</translation>
    </message>
    <message>
        <source>The IP address from which the customer ordered.</source>
        <translation>客户下单时的 IP 地址。</translation>
    </message>
    <message>
        <source>Customer e-mails</source>
        <translation>客户往来邮件</translation>
    </message>
    <message>
        <source>What you and the customer wrote to each other: one file with dates and senders.</source>
        <translation>您与客户的往来内容：一个文件，含日期和发件人。</translation>
    </message>
    <message>
        <source>Customer signature</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>A paper signed by the customer, such as a contract or slip.</source>
        <translation>客户签署的文件，如合同或签单。</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>The day on which the parcel left you, in any clear form: 9 November 2026.</source>
        <translation>包裹寄出的日期，任何清楚的写法均可：2026 年 11 月 9 日。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Who carried the parcel; several: separated by commas.</source>
        <translation>承运包裹的公司；多个请用逗号分隔。</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>As the carrier wrote it; several: separated by commas.</source>
        <translation>按承运商的写法；多个请用逗号分隔。</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Where it was delivered: the full address, with street and number.</source>
        <translation>送达地点：完整地址，含街道和门牌号。</translation>
    </message>
    <message>
        <source>Shipping document</source>
        <translation>运输单据</translation>
    </message>
    <message>
        <source>Proof that it was sent or delivered: label, signed slip, the carrier&apos;s page as a picture.</source>
        <translation>已寄出或送达的证明：面单、签收单、承运商页面截图。</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>服务日期</translation>
    </message>
    <message>
        <source>The day on which the service began or was given.</source>
        <translation>服务开始或提供的日期。</translation>
    </message>
    <message>
        <source>Service document</source>
        <translation>服务凭证</translation>
    </message>
    <message>
        <source>Proof that the service was given: a signed contract, work order, booking or photo.</source>
        <translation>已提供服务的证明：签署的合同、工单、预订或照片。</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>When and from where the customer used what they bought: times, IP addresses, downloads, sign-ins.</source>
        <translation>客户何时何地使用所购内容：时间、IP 地址、下载、登录。</translation>
    </message>
    <message>
        <source>Refund policy</source>
        <translation>退款政策</translation>
    </message>
    <message>
        <source>Your refund terms as shown to the customer.</source>
        <translation>向客户展示的退款条款。</translation>
    </message>
    <message>
        <source>How refunds were explained</source>
        <translation>退款条款如何告知</translation>
    </message>
    <message>
        <source>How and when the customer was shown the refund terms before paying.</source>
        <translation>付款前何时、以何种方式向客户展示了退款条款。</translation>
    </message>
    <message>
        <source>Why no refund</source>
        <translation>不退款的原因</translation>
    </message>
    <message>
        <source>Why this customer is not entitled to a refund.</source>
        <translation>该客户为何无权获得退款。</translation>
    </message>
    <message>
        <source>Cancellation policy</source>
        <translation>取消政策</translation>
    </message>
    <message>
        <source>Your cancellation terms as shown to the customer.</source>
        <translation>向客户展示的取消条款。</translation>
    </message>
    <message>
        <source>How cancelling was explained</source>
        <translation>取消条款如何告知</translation>
    </message>
    <message>
        <source>How and when the customer was shown the cancellation terms before paying.</source>
        <translation>付款前何时、以何种方式向客户展示了取消条款。</translation>
    </message>
    <message>
        <source>Why it was not cancelled</source>
        <translation>为何未取消</translation>
    </message>
    <message>
        <source>Why the subscription was not cancelled when the customer says it was.</source>
        <translation>为何订阅在客户所称的时间并未取消。</translation>
    </message>
    <message>
        <source>Other charge</source>
        <translation>另一笔扣款</translation>
    </message>
    <message>
        <source>Difference between the charges</source>
        <translation>两笔扣款的区别</translation>
    </message>
    <message>
        <source>What each of the two charges was for, and why both are right.</source>
        <translation>两笔扣款各为何事，为何都正确。</translation>
    </message>
    <message>
        <source>Document of the other charge</source>
        <translation>另一笔扣款的凭证</translation>
    </message>
    <message>
        <source>A receipt or label of the other order, that shows it is another.</source>
        <translation>另一订单的收据或面单，证明它是另一笔。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Anything else the bank should know, short and in order of time.</source>
        <translation>银行应了解的其他情况，简短并按时间顺序。</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>One more file that fits nowhere else.</source>
        <translation>不适合其他任何栏的另一个文件。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Service and use</source>
        <translation>服务与使用</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Second charge</source>
        <translation>第二笔扣款</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>Physical goods</source>
        <translation>实物商品</translation>
    </message>
    <message>
        <source>Digital goods or service</source>
        <translation>数字商品或服务</translation>
    </message>
    <message>
        <source>Offline service</source>
        <translation>线下服务</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>what was sold</extracomment>
        <translation>未选择</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 takes.</source>
        <translation>“%1”超出 %2 接受的长度。</translation>
    </message>
    <message>
        <source>all texts together are longer than the %1 characters that %2 takes.</source>
        <translation>全部文本合计超过 %2 接受的 %1 个字符。</translation>
    </message>
    <message>
        <source>all files together are larger than the %1 MB that %2 takes.</source>
        <translation>全部文件合计超过 %2 接受的 %1 MB。</translation>
    </message>
    <message>
        <source>all files together have more than the %1 pages that %2 takes.</source>
        <translation>全部文件合计超过 %2 接受的 %1 页。</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <extracomment>%1 of %2 expected fields are filled</extracomment>
        <translation>应提供 %2 项，已有 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2 个字符</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1/%2 MB</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1/%2 页</translation>
    </message>
    <message>
        <source>at least %1 of %2 pages</source>
        <extracomment>some files could not be counted</extracomment>
        <translation>至少 %1/%2 页</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 filled field does not apply to what was sold and will not be sent: %1. Choose another kind above to send it.</source>
        <translation>有 1 个已填栏不适用于所售内容，不会发送：%1。如要发送，请在上方选择其他类型。</translation>
    </message>
    <message>
        <source>%1 filled fields do not apply to what was sold and will not be sent: %2. Choose another kind above to send them.</source>
        <translation>有 %1 个已填栏不适用于所售内容，不会发送：%2。如要发送，请在上方选择其他类型。</translation>
    </message>
    <message>
        <source>Code %1 means different things: %2. Choose what it means here.</source>
        <extracomment>%1 is a code, %2 a list such as &quot;Mastercard: Unrecognised charge, Discover: …&quot;</extracomment>
        <translation>代码 %1 有多种含义：%2。请选择它在此处的含义。</translation>
    </message>
    <message>
        <source>%1 gives no reason. “%2” is used; choose another if you know it.</source>
        <translation>%1 未给出原因。采用“%2”；如果您知道，请另选。</translation>
    </message>
    <message>
        <source>Nothing is known about code %1. “%2” is used; choose another if you know what it means.</source>
        <translation>没有代码 %1 的资料。采用“%2”；如果您知道其含义，请另选。</translation>
    </message>
    <message>
        <source>there is no evidence yet; fill in at least one field.</source>
        <translation>尚无证据，请至少填写一栏。</translation>
    </message>
    <message>
        <source>Reviewers do not open links; attach the page instead.</source>
        <translation>审核人员不会打开链接；请改为附上该页面。</translation>
    </message>
    <message>
        <source>Link in the text: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>文本中含链接：%1。</translation>
    </message>
    <message>
        <source>at least %1 of %2 MB</source>
        <extracomment>the provider has not told the size of some files</extracomment>
        <translation>至少 %1/%2 MB</translation>
    </message>
    <message>
        <source>The ID of the earlier charge that looks like this one.</source>
        <translation>看起来与此相同的较早扣款的 ID。</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTop</name>
    <message>
        <source>Sold:</source>
        <translation>所售内容：</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>所售内容</translation>
    </message>
    <message>
        <source>Choose what was sold: it decides which evidence is expected.</source>
        <translation>请选择所售内容：它决定应提供哪些证据。</translation>
    </message>
    <message>
        <source>What the reason means</source>
        <translation>原因的含义</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The list as it is shown (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>当前显示的列表（%1）</translation>
    </message>
    <message>
        <source>The selected disputes (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>所选争议（%1）</translation>
    </message>
    <message>
        <source>Everything of all live accounts (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>全部正式账户的所有争议（%1）</translation>
    </message>
    <message>
        <source>Everything of all test accounts (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>全部测试账户的所有争议（%1）</translation>
    </message>
    <message>
        <source>Everything of %1 (%2)</source>
        <translation>%1 的所有争议（%2）</translation>
    </message>
    <message>
        <source>Table for LibreOffice or Excel (CSV)</source>
        <translation>供 LibreOffice 或 Excel 使用的表格（CSV）</translation>
    </message>
    <message>
        <source>The provider&apos;s own answers (JSON)</source>
        <translation>服务商的原始应答（JSON）</translation>
    </message>
    <message>
        <source>Save disputes as a file</source>
        <translation>将争议保存为文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Which disputes</source>
        <translation>哪些争议</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Each answer to the letter as it was read last, with the account&apos;s name, provider, mode and time. Keys are never part of it.</source>
        <translation>最近一次读取的每份应答原文，附账户名称、服务商、模式和时间。绝不包含密钥。</translation>
    </message>
    <message>
        <source>All columns, sorted as the list is. Search and tab are left aside.</source>
        <translation>所有列，按列表排序。不考虑搜索和标签页。</translation>
    </message>
    <message>
        <source>The columns you see, in their order, sorted as the list is.</source>
        <translation>保存当前显示的列，列的顺序和排序与列表一致。</translation>
    </message>
    <message>
        <source>The list is still being read: the file will have what is here now.</source>
        <translation>列表仍在读取：文件将包含目前已有的内容。</translation>
    </message>
    <message>
        <source>The file is not protected: it holds what your customers and the banks wrote.</source>
        <translation>文件未受保护：其中含有您的客户和银行所写的内容。</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula, a date or another number gets an apostrophe in front.</source>
        <translation>如果文本会被电子表格误认作公式、日期或其他数字，则在其前面加撇号。</translation>
    </message>
    <message>
        <source>Case file to open again in Disputedesk</source>
        <translation>可在 Disputedesk 中再次打开的案卷</translation>
    </message>
    <message>
        <source>To be read in Disputedesk, here or on another computer; nothing can be sent from it. It holds the provider&apos;s answers as they were read last. Keys are never part of it.</source>
        <translation>供在本机或其他电脑的 Disputedesk 中阅读，不能从中发送任何内容。其中是最近一次读取的服务商应答。绝不包含密钥。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportFlow</name>
    <message>
        <source>An export is under way</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>请等待结束，或将其停止。</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>保存导出文件</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Too many disputes to copy</source>
        <translation>争议过多，无法复制</translation>
    </message>
    <message>
        <source>At most %1 disputes go into the clipboard. Use File, Export to save them as a file.</source>
        <translation>剪贴板最多容纳 %1 个争议。请用“文件”中的“导出”保存为文件。</translation>
    </message>
    <message>
        <source>Exporting disputes</source>
        <translation>正在导出争议</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>导出已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>Disputes left the list while it was being written. Nothing was written; export it again.</source>
        <translation>写入期间有争议离开了列表。未写入任何内容；请重新导出。</translation>
    </message>
    <message>
        <source>1 answer is in the clipboard.</source>
        <translation>1 份应答已在剪贴板中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers are in the clipboard.</source>
        <translation>
            <numerusform>%Ln 份应答已在剪贴板中。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dispute was written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>1 个争议已写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes were written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>
            <numerusform>%Ln 个争议已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of 1 of them is not on this computer: its place is empty (null).</source>
        <translation>其中 1 个的应答不在这台电脑上：其位置为空（null）。</translation>
    </message>
    <message numerus="yes">
        <source>The answers of %Ln of them are not on this computer: their places are empty (null).</source>
        <translation>
            <numerusform>其中 %Ln 个的应答不在这台电脑上：其位置为空（null）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers that are kept on this computer could not be read (%1). Nothing was written. Try again, or close Disputedesk and start it again. If that does not help, choose “Empty cache…” in the account&apos;s menu: its disputes are then read again from the provider.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>无法读取保存在这台电脑上的应答（%1）。未写入任何内容。请重试，或关闭 Disputedesk 后重新启动。如果仍无法解决，请在账户菜单中选择“清空缓存…”：之后将从服务商重新读取其争议。</translation>
    </message>
    <message>
        <source>Case file of Disputedesk (*.disputedesk)</source>
        <translation>Disputedesk 案卷 (*.disputedesk)</translation>
    </message>
    <message>
        <source>A case file takes at most %1 disputes and %2. Select fewer of them, or export them as JSON.</source>
        <translation>一份案卷最多包含 %1 个争议，大小不超过 %2。请少选一些，或导出为 JSON。</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>未复制任何内容</translation>
    </message>
    <message>
        <source>The metadata of some of these disputes could not be read on this computer. Try again, or hide the columns of metadata and copy the rows without them.</source>
        <translation>无法在此计算机上读取其中部分争议的元数据。请重试，或隐藏元数据列后再复制这些行。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportTexts</name>
    <message>
        <source>The disk has no room for %1. An older file of that name is as it was. Make room, or choose another disk.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>磁盘空间不足，无法写入 %1。同名的旧文件保持原样。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be made: the folder takes no new files (%2). Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>无法创建 %1：该文件夹不接受新文件（%2）。请选择其他文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). An older file of that name is as it was. Try again, or choose another folder.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>无法写入 %1（%2）。同名的旧文件保持原样。请重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The name of %1 is too long. Choose a shorter one.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 的名称过长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be made: its folder is not there. Choose another folder.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>无法创建 %1：文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The older file of that name is as it was.</source>
        <translation>同名的旧文件保持原样。</translation>
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
        <translation>点击可在列表中打开</translation>
    </message>
</context>
<context>
    <name>disputedesk::FirstStartPane</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Answer disputes from your desk</source>
        <translation>在您的桌面上回应争议</translation>
    </message>
    <message>
        <source>Omise</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Paste a secret key (skey_…). It is checked at once; a test key opens a test desk.</source>
        <translation>粘贴密钥（skey_…），会立即检查；测试密钥将打开测试环境。</translation>
    </message>
    <message>
        <source>Connect Omise…</source>
        <translation>连接 Omise…</translation>
    </message>
    <message>
        <source>WooshPay</source>
        <translation>WooshPay</translation>
    </message>
    <message>
        <source>Paste a secret key (sk_…). It is checked at once; a test key opens a test desk.</source>
        <translation>粘贴密钥（sk_…），会立即检查；测试密钥将打开测试环境。</translation>
    </message>
    <message>
        <source>Connect WooshPay…</source>
        <translation>连接 WooshPay…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>A server inside this program with made-up disputes. Accept, respond, pull the plug: nothing is real.</source>
        <translation>本程序内置的服务器，含虚构的争议。接受、回应、断开网络：一切都是模拟的。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试用</translation>
    </message>
    <message>
        <source>Connect Stripe…</source>
        <translation>连接 Stripe…</translation>
    </message>
    <message>
        <source>Stripe accounts are added the same way.</source>
        <translation>Stripe 账户以相同方式添加。</translation>
    </message>
    <message>
        <source>Keys are kept by the system&apos;s keyring or in a vault that your passphrase opens, never in plain text. Disputes stay on this computer. Nothing is sent before you confirm it.</source>
        <translation>密钥保存在系统密钥环或用您的密码短语打开的密钥库中，绝不以明文保存。争议保存在这台电脑上。未经您确认，不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>disputedesk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::HouseFlow</name>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings of this program (*.json)</source>
        <translation>本程序的设置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Settings, saved views (%1) and canned replies (%2) were written to %3 – without accounts and keys.</source>
        <extracomment>%1 and %2 are numbers, %3 is a file with its folder</extracomment>
        <translation>设置、已存视图（%1）和预设回复（%2）已写入 %3，不含账户和密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>The file of saved views (views.json) cannot be read or replaced. Leave the views out.</source>
        <translation>已存视图的文件（views.json）无法读取或替换。请不要选择视图。</translation>
    </message>
    <message>
        <source>The settings cannot be written: %1</source>
        <translation>无法写入设置：%1</translation>
    </message>
    <message>
        <source>Imported. Settings: %1, saved views: %2, canned replies: %3. How it was before lies in %4</source>
        <extracomment>%1, %2 and %3 are numbers, %4 is a folder</extracomment>
        <translation>已导入：设置 %1 项、已存视图 %2 个、预设回复 %3 条。之前的状态在 %4</translation>
    </message>
</context>
<context>
    <name>disputedesk::HouseTexts</name>
    <message>
        <source>%1 is larger than such a file can be. Choose one that “Export settings” has made.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 超出了这种文件可能的大小。请选择由“导出设置”生成的文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Install that version here, then import it again.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 由本程序的更新版本生成。请在此安装该版本，然后再次导入。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to a folder of yours and try again.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>无法读取 %1（%2）。请复制到您自己的文件夹后重试。</translation>
    </message>
    <message>
        <source>%1 is not what “Export settings” writes, or it is damaged (%2). Export again on the other computer and take the new file.</source>
        <extracomment>%1 is a file with its folder, %2 what is wrong and where, in English</extracomment>
        <translation>%1 不是“导出设置”写出的文件，或已损坏（%2）。请在另一台电脑上重新导出，并使用新文件。</translation>
    </message>
    <message>
        <source>Nothing was changed: the disk is full. Make room, then import again.</source>
        <translation>未做任何更改：磁盘已满。请腾出空间后再次导入。</translation>
    </message>
    <message>
        <source>Only a part was imported, and it could not be taken back: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>只导入了一部分，且无法撤回：%1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>未做任何更改：%1</translation>
    </message>
    <message>
        <source>There would be too many saved views. Delete some here, or leave those of the file out.</source>
        <translation>已存视图会过多。请在此删除一些，或不导入文件中的视图。</translation>
    </message>
    <message>
        <source>There would be more than %1 canned replies. Delete some here, or leave those of the file out.</source>
        <translation>预设回复会超过 %1 条。请在此删除一些，或不导入文件中的回复。</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>behind a name that is taken; %1 is the name</extracomment>
        <translation>%1（导入）</translation>
    </message>
    <message>
        <source>%1 (imported %2)</source>
        <extracomment>behind a name that is taken; %1 is the name, %2 a number</extracomment>
        <translation>%1（导入 %2）</translation>
    </message>
</context>
<context>
    <name>disputedesk::ImportDialog</name>
    <message>
        <source>Added: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Added: %1 and %2 more</source>
        <extracomment>%1 is a list of names, %2 a number</extracomment>
        <translation>新增：%1，另有 %2 项</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <comment>%1 is a number</comment>
        <translation>设置（%1）</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <comment>%1 is a number</comment>
        <translation>已存视图（%1）</translation>
    </message>
    <message>
        <source>Canned replies (%1)</source>
        <comment>%1 is a number</comment>
        <translation>预设回复（%1）</translation>
    </message>
    <message>
        <source>None of your views and replies is changed or removed. Your present settings, views and replies are first copied to:
%1
Accounts and keys are not in such a file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>您的视图和预设回复不会被更改或删除。现在的设置、视图和预设回复会先复制到：
%1
这种文件中没有账户和密钥。</translation>
    </message>
    <message>
        <source>Everything of this file is here already.</source>
        <translation>此文件中的内容这里均已存在。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>They take the place of yours.</source>
        <translation>它们将取代您现有的设置。</translation>
    </message>
    <message>
        <source>None that is other than yours.</source>
        <translation>没有与您的设置不同的项。</translation>
    </message>
    <message>
        <source>The proxy is turned off.</source>
        <translation>代理将被关闭。</translation>
    </message>
    <message>
        <source>Everything will go through the proxy %1</source>
        <translation>所有通信都将经过代理 %1</translation>
    </message>
    <message>
        <source>Left out, since this version cannot use them: %1</source>
        <comment>%1 is a number</comment>
        <translation>此版本无法使用而略去：%1</translation>
    </message>
    <message>
        <source>With “(imported)” behind the name, since another of that name is here: %1</source>
        <comment>%1 is a number</comment>
        <translation>因已有同名的另一项，名称后加“（导入）”：%1</translation>
    </message>
    <message>
        <source>Of accounts that are not here, so for all accounts of their mode: %1</source>
        <comment>%1 is a number</comment>
        <translation>所属账户不在这里，因此用于同一模式的所有账户：%1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <comment>%1 is a number</comment>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>此文件中没有。</translation>
    </message>
    <message>
        <source>Empty folders: %1</source>
        <comment>%1 is a number</comment>
        <translation>空文件夹：%1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>disputedesk::InquiryTexts</name>
    <message>
        <source>An early warning: the cardholder spoke to the bank; no money has moved yet. A refund now can keep it from becoming a chargeback.</source>
        <translation>早期预警：持卡人已联系银行；资金尚未变动。现在退款可避免其演变为拒付。</translation>
    </message>
    <message>
        <source>An inquiry: the bank asks; no money has moved yet. A good answer can keep it from becoming a chargeback.</source>
        <translation>问询：银行正在询问；资金尚未变动。妥善回应可避免其演变为拒付。</translation>
    </message>
    <message>
        <source>The bank reads your answer to its inquiry; no money has moved yet.</source>
        <translation>银行正在阅读您对问询的回应；资金尚未变动。</translation>
    </message>
    <message>
        <source>The early warning is settled: no chargeback came of it.</source>
        <translation>早期预警已了结：未演变为拒付。</translation>
    </message>
    <message>
        <source>The inquiry is closed: no chargeback came of it.</source>
        <translation>问询已关闭：未演变为拒付。</translation>
    </message>
    <message>
        <source>after it the bank may open a chargeback</source>
        <extracomment>Behind the deadline of an inquiry</extracomment>
        <translation>此后银行可能发起拒付</translation>
    </message>
    <message>
        <source>Evidence submitted 1 time</source>
        <translation>证据已提交 1 次</translation>
    </message>
    <message numerus="yes">
        <source>Evidence submitted %n times</source>
        <translation>
            <numerusform>证据已提交 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one after the date: delivery is not guaranteed</source>
        <translation>%1；最后一次已逾期：不保证送达</translation>
    </message>
    <message>
        <source>No evidence was submitted, and the date has passed</source>
        <translation>未提交证据，且已逾期</translation>
    </message>
    <message>
        <source>%1 keeps evidence that is not submitted yet</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 保存着尚未提交的证据</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightTexts</name>
    <message>
        <source>At risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>needs response + in review</source>
        <translation>需要回应 + 审核中</translation>
    </message>
    <message>
        <source>What is disputed and not decided, now, whatever the range. Inquiries are left out: no money has moved.</source>
        <translation>目前有争议且尚未裁定的金额，与所选范围无关。不含问询：资金尚未变动。</translation>
    </message>
    <message>
        <source>%1, %2 due within 7 days</source>
        <extracomment>%1 is &quot;45 disputes&quot;, %2 a number</extracomment>
        <translation>%1，其中 %2 个在 7 天内截止</translation>
    </message>
    <message>
        <source>Win rate</source>
        <extracomment>%1 is a number of disputes</extracomment>
        <translation>胜诉率</translation>
    </message>
    <message>
        <source>won / (won + lost), n = %1</source>
        <translation>胜诉 /（胜诉 + 败诉），n = %1</translation>
    </message>
    <message>
        <source>Of the disputes decided in the range. What was closed without a ruling counts on neither side; under five there is no percentage. WooshPay and Stripe do not say when a dispute was decided: theirs count by the day they were opened.</source>
        <translation>指范围内已裁定的争议。未经裁定即关闭的两边都不计；少于五个时不显示百分比。WooshPay 和 Stripe 不说明裁定时间：按提出日期计算。</translation>
    </message>
    <message>
        <source>no percentage of fewer than five</source>
        <translation>少于 5 个时不显示百分比</translation>
    </message>
    <message>
        <source>Median to close</source>
        <extracomment>%1 is a number of disputes</extracomment>
        <translation>关闭用时中位数</translation>
    </message>
    <message>
        <source>from opening, n = %1</source>
        <translation>自提出起，n = %1</translation>
    </message>
    <message>
        <source>none closed</source>
        <translation>无已关闭的争议</translation>
    </message>
    <message>
        <source>Half of the disputes closed in the range took no longer; nine of ten took no longer than the p90.</source>
        <translation>范围内关闭的争议有一半用时不超过此值；十分之九不超过 p90。</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>90% 在 %1内关闭</translation>
    </message>
    <message>
        <source>choose a longer range</source>
        <translation>请选择更长的范围</translation>
    </message>
    <message>
        <source>Lost by silence</source>
        <translation>因未回应而败诉</translation>
    </message>
    <message>
        <source>lost with no response</source>
        <translation>未回应即败诉</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <extracomment>%1 is &quot;4 disputes&quot;, %2 a date</extracomment>
        <translation>%1，最近一次为 %2</translation>
    </message>
    <message>
        <source>%1; %2 not known</source>
        <extracomment>%1 is &quot;4 disputes, last on 2 Oct&quot;, %2 a number of lost disputes of which nobody knows why</extracomment>
        <translation>%1；%2 个不明</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>A column: how many disputes a figure is of</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>%1: %2, of %3. %4</source>
        <extracomment>A figure in words: %1 its name, %2 its value, %3 &quot;346 disputes&quot;, %4 what it means</extracomment>
        <translation>%1：%2，共 %3。%4</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内截止</translation>
    </message>
    <message>
        <source>Of what needs a response, from now on.</source>
        <translation>指需要回应的争议中，从现在起 7 天内截止的部分。</translation>
    </message>
    <message>
        <source>Win rate without losses we accepted</source>
        <translation>不计我方接受损失的胜诉率</translation>
    </message>
    <message>
        <source>Losses that were accepted from this computer are left out.</source>
        <translation>不含从这台电脑接受的损失。</translation>
    </message>
    <message>
        <source>p90 to close</source>
        <translation>关闭用时 p90</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>最近 3 个月</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>最近 6 个月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, the last day that is looked at</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates, the first and the last day that are looked at</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>%1: opened %2, %3; closed %4, %5</source>
        <extracomment>A month in words: %1 its name, %2 and %4 numbers of disputes, %3 and %5 amounts</extracomment>
        <translation>%1：提出 %2，%3；关闭 %4，%5</translation>
    </message>
    <message>
        <source>Opened and closed per year</source>
        <translation>每年提出和关闭</translation>
    </message>
    <message>
        <source>Opened and closed per month</source>
        <translation>每月提出和关闭</translation>
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
        <translation>提出</translation>
    </message>
    <message>
        <source>Opened, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>提出（%1）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>关闭（%1）</translation>
    </message>
    <message>
        <source>WooshPay and Stripe do not say when: theirs are not under closed</source>
        <translation>WooshPay 和 Stripe 不说明时间：其争议不计入关闭</translation>
    </message>
    <message>
        <source>In all: opened %1, %2; closed %3, %4</source>
        <extracomment>%1 and %3 are numbers of disputes, %2 and %4 amounts</extracomment>
        <translation>合计：提出 %1，%2；关闭 %3，%4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a day, %2 &quot;3 disputes&quot;, %3 an amount</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>At risk by deadline</source>
        <translation>按截止时间划分的风险争议</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Column of amounts: %1 is a currency</extracomment>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>%1 wait for a response, %2</source>
        <extracomment>%1 is &quot;3 disputes&quot;, %2 an amount</extracomment>
        <translation>%1等待回应，%2</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>Outcome by reason</source>
        <translation>各原因的结果</translation>
    </message>
    <message>
        <source>WooshPay and Stripe do not say when: theirs count by the day of opening</source>
        <translation>WooshPay 和 Stripe 不说明时间：按提出日期计算</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜诉</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>败诉</translation>
    </message>
    <message>
        <source>Won, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>胜诉（%1）</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>败诉（%1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A win rate and what it is of: %1 is a percentage, %2 a number of disputes</extracomment>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>%1: won %2, %3; lost %4, %5; win rate %6</source>
        <extracomment>A reason in words: %1 its name, %2 and %4 numbers, %3 and %5 amounts, %6 a win rate</extracomment>
        <translation>%1：胜诉 %2，%3；败诉 %4，%5；胜诉率 %6</translation>
    </message>
    <message>
        <source>Won %1, lost %2; win rate %3</source>
        <extracomment>%1 and %2 are numbers, %3 a win rate</extracomment>
        <translation>胜诉 %1，败诉 %2；胜诉率 %3</translation>
    </message>
    <message>
        <source>Why we lost</source>
        <translation>败诉原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Last closed</source>
        <translation>最近关闭</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>A cause in words: %1 its name, %2 &quot;3 disputes&quot;, %3 an amount, %4 what it means</extracomment>
        <translation>%1：%2，%3。%4</translation>
    </message>
    <message>
        <source>%1 lost, %2</source>
        <extracomment>%1 is &quot;3 disputes&quot;, %2 an amount</extracomment>
        <translation>败诉 %1，%2</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <extracomment>%1 is a number, larger than one or nought</extracomment>
        <translation>1 个争议</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 个争议</translation>
    </message>
    <message>
        <source>too few: %1</source>
        <extracomment>In place of a percentage: %1 is the number of disputes, under five</extracomment>
        <translation>样本不足：%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number; a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 is a number, two or more</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Accepted by us</source>
        <translation>我方接受</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>未回应</translation>
    </message>
    <message>
        <source>After a response</source>
        <translation>回应之后</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The loss was accepted from this computer.</source>
        <translation>损失是从这台电脑接受的。</translation>
    </message>
    <message>
        <source>This computer saw it go from needing a response straight to lost, and neither answered nor accepted it. It may have been accepted elsewhere.</source>
        <translation>指这台电脑看到由需要回应直接变为败诉、且从这里既未回应也未接受的争议。可能是在别处接受的。</translation>
    </message>
    <message>
        <source>A response went out from this computer, or it was seen in review.</source>
        <translation>从这台电脑发出过回应，或曾看到其处于审核中。</translation>
    </message>
    <message>
        <source>It was lost before this computer saw it, or while nobody looked.</source>
        <translation>在这台电脑看到之前，或无人查看期间已败诉。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
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
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>Millions on the axis of a chart: &quot;3M&quot;</extracomment>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1bn</source>
        <extracomment>Thousand millions on the axis of a chart: &quot;3bn&quot;</extracomment>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In place of a sum: nobody knows how the disputes were lost</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nine of ten disputes closed in the range took no longer.</source>
        <translation>范围内关闭的争议有十分之九用时不超过此值。</translation>
    </message>
    <message>
        <source>%1 lost, cause not known</source>
        <extracomment>%1 is a number of lost disputes of which nobody knows why</extracomment>
        <translation>败诉 %1 个，原因不明</translation>
    </message>
    <message>
        <source>days left to respond</source>
        <extracomment>Under the title of a chart: what its columns 0, 1, 2 … 14+ are</extracomment>
        <translation>距回应截止的天数</translation>
    </message>
    <message>
        <source>%1; in review besides: %2, %3</source>
        <extracomment>Under the title of a chart; %1 is &quot;days left to respond&quot;, %2 &quot;3 disputes&quot;, %3 an amount</extracomment>
        <translation>%1；另有审核中：%2，%3</translation>
    </message>
    <message>
        <source>%1 if accepted losses are left out</source>
        <extracomment>%1 is the win rate when the losses that the merchant accepted are not counted, such as &quot;76.1%&quot;</extracomment>
        <translation>不计已接受的损失则为 %1</translation>
    </message>
    <message>
        <source>no loss was accepted</source>
        <translation>没有接受过损失</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsBar</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Show tables instead of charts</source>
        <translation>以表格代替图表</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>导出图片</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsFlow</name>
    <message>
        <source>All live</source>
        <translation>全部正式</translation>
    </message>
    <message>
        <source>All test</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>The picture could not be made</source>
        <translation>无法生成图片</translation>
    </message>
    <message>
        <source>Make the window smaller and try again.</source>
        <translation>请缩小窗口后重试。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>图片未保存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsPage</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>No disputes to count</source>
        <translation>没有可统计的争议</translation>
    </message>
    <message>
        <source>There are none in the accounts chosen above. Read them again, or choose other accounts.</source>
        <translation>上方所选账户中没有。请重新读取，或选择其他账户。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>won, lost; win rate of n</source>
        <translation>胜诉、败诉；胜诉率（共：裁定总数）</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <extracomment>%1 is a time, %2 &quot;346 disputes&quot;, or &quot;346 disputes in all currencies&quot;</extracomment>
        <translation>截至 %1 · %2</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Above a picture: %1 accounts, %2 a currency, %3 a range in words, %4 its days, %5 &quot;as of 14:02 · 346 disputes&quot;</extracomment>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 (%4) · %5</source>
        <translation>%1 · %2 · %3（%4） · %5</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>3 天内</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>won</source>
        <translation>胜诉</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>败诉</translation>
    </message>
    <message>
        <source>Nothing was opened or closed in this range. Choose a longer one.</source>
        <translation>此范围内没有提出或关闭。请选择更长的范围。</translation>
    </message>
    <message>
        <source>Nothing waits for a response.</source>
        <translation>没有等待回应的争议。</translation>
    </message>
    <message>
        <source>Nothing was decided in this range. Choose a longer one.</source>
        <translation>此范围内没有裁定。请选择更长的范围。</translation>
    </message>
    <message>
        <source>from what this computer did and saw</source>
        <translation>依据这台电脑所做和所见</translation>
    </message>
    <message>
        <source>Nothing was lost in this range.</source>
        <translation>此范围内没有败诉。</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>数据和图表</translation>
    </message>
    <message>
        <source>This program was built without Qt Charts: what would be drawn is shown as tables.</source>
        <translation>本程序构建时未包含 Qt Charts：图表内容以表格显示。</translation>
    </message>
    <message>
        <source>PNG, twice the size…</source>
        <translation>PNG，两倍大小…</translation>
    </message>
    <message>
        <source>SVG, to be scaled…</source>
        <translation>SVG，可缩放…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>提出和关闭</translation>
    </message>
    <message>
        <source>At risk by deadline</source>
        <translation>按截止时间划分的风险争议</translation>
    </message>
    <message>
        <source>Outcome by reason</source>
        <translation>各原因的结果</translation>
    </message>
    <message>
        <source>Why we lost</source>
        <translation>败诉原因</translation>
    </message>
    <message>
        <source>%1 in all currencies</source>
        <translation>所有货币共 %1</translation>
    </message>
    <message>
        <source>Disputes that were closed before %1 are not all on this computer: the figures leave out those that went.</source>
        <extracomment>%1 is a date; older ones were let go, as the person set it for an account</extracomment>
        <translation>%1之前关闭的争议并非全部在这台电脑上：数字不包括已移除的争议。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone at the provider, still at risk</source>
        <extracomment>A number of disputes that the provider no longer has, which the sum at risk has in it</extracomment>
        <translation>
            <numerusform>其中 %Ln 项服务商处已不存在，仍计入风险金额</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::JsonPane</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the JSON text</source>
        <translation>在 JSON 文本中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Copy the whole text as the provider sent it</source>
        <translation>复制服务商发来的全文</translation>
    </message>
    <message>
        <source>JSON as the provider sent it</source>
        <translation>服务商发来的 JSON</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>找到：%1</translation>
    </message>
    <message>
        <source>! Only the first %1 of %2 are shown. Copying gives all.</source>
        <translation>! 仅显示 %2 中的前 %1。复制可得全部。</translation>
    </message>
</context>
<context>
    <name>disputedesk::KeptDraft</name>
    <message>
        <source>Draft that was not sent</source>
        <translation>未发送的草稿</translation>
    </message>
    <message>
        <source>Copy draft</source>
        <translation>复制草稿</translation>
    </message>
</context>
<context>
    <name>disputedesk::LedgerDialog</name>
    <message>
        <source>Record of what was sent</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>The record of what was sent is being checked…</source>
        <translation>正在检查发送记录…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>发送记录完整</translation>
    </message>
    <message>
        <source>The record of what was sent is broken</source>
        <translation>发送记录不完整</translation>
    </message>
    <message>
        <source>There is no record of what was sent yet</source>
        <translation>还没有发送记录</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read</source>
        <translation>无法读取发送记录</translation>
    </message>
    <message>
        <source>The record of what was sent is of an older version</source>
        <translation>发送记录来自较旧的版本</translation>
    </message>
    <message>
        <source>The record of what was sent is of a newer version</source>
        <translation>发送记录来自较新的版本</translation>
    </message>
    <message>
        <source>Every row follows from the one before it, and every write stands where its last row says. There is nothing to do.</source>
        <translation>每一行都与前一行衔接，每次发送的状态都与其最后一条记录一致。无需任何操作。</translation>
    </message>
    <message>
        <source>Row %1 is missing, or it was changed after it was written; so may be later ones. Keep a copy of the file, compare the latest writes with the provider&apos;s own pages, and tell who looks after this computer. A record that was damaged once and saved stays broken where rows were lost.</source>
        <translation>第 %1 行缺失，或在写入后被更改；之后的行也可能如此。请保留该文件的副本，将最近的发送与服务商自己的页面核对，并告知负责这台电脑的人。曾经损坏并被抢救过的记录，在丢失行的位置会一直保持不完整。</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this folder. Disputedesk makes the record when it starts.</source>
        <translation>从未由此文件夹发送任何内容。Disputedesk 启动时会建立记录。</translation>
    </message>
    <message>
        <source>When Disputedesk starts, it keeps a damaged record beside a new one, saves what can be read, and lets nothing be sent before you have looked. Compare the latest writes with the provider&apos;s own pages.</source>
        <translation>Disputedesk 启动时会将损坏的记录保留在新记录旁边，抢救可读取的内容，并在您查看之前不允许发送任何内容。请将最近的发送与服务商自己的页面核对。</translation>
    </message>
    <message>
        <source>When Disputedesk starts, it brings the record up to date and keeps a copy of it as it was. Check again after that.</source>
        <translation>Disputedesk 启动时会将记录更新，并保留其原样的副本。请在此之后再次检查。</translation>
    </message>
    <message>
        <source>Check it with the version of Disputedesk that wrote it.</source>
        <translation>请用写入该记录的 Disputedesk 版本检查。</translation>
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
        <translation>第一个不完整的行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>The record of what was sent is gone</source>
        <translation>发送记录已不见</translation>
    </message>
    <message>
        <source>The record of what was sent is not the one that was written last</source>
        <translation>发送记录不是最后写入的那一份</translation>
    </message>
    <message>
        <source>A write whose outcome is still open may be missing in it, so nothing can be sent. If you have the newer file, quit Disputedesk and put it back. If not, compare the latest writes with the provider&apos;s own pages, then allow sending again in the bar at the top of the window.</source>
        <translation>其中可能缺少结果尚不明确的操作，因此无法发送任何内容。如果您有较新的文件，请退出 Disputedesk 后将其放回。如果没有，请将最近的发送与服务商自己的页面核对，然后在窗口顶部的栏中重新允许发送。</translation>
    </message>
    <message>
        <source>Last row that was noted</source>
        <translation>备注中的最后一行</translation>
    </message>
</context>
<context>
    <name>disputedesk::LibraryTexts</name>
    <message>
        <source>Part of the system</source>
        <extracomment>In place of a licence: what speaks TLS belongs to Windows or macOS</extracomment>
        <translation>系统自带</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Reverse the sorting</source>
        <translation>反转排序</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Metadata column…</source>
        <translation>元数据列…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListHeader</name>
    <message>
        <source>Find disputes</source>
        <translation>查找争议</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Search ID, charge, reason, amount…</source>
        <translation>搜索 ID、扣款、原因、金额…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>清除搜索（Esc）</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>可以搜索什么</translation>
    </message>
    <message>
        <source>Read the disputes again (%1)</source>
        <translation>重新读取争议（%1）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All disputes</source>
        <translation>全部争议</translation>
    </message>
    <message>
        <source>Without inquiries</source>
        <translation>不含问询</translation>
    </message>
    <message>
        <source>Only inquiries</source>
        <translation>仅问询</translation>
    </message>
    <message>
        <source>Inquiries and early warnings are no chargebacks yet</source>
        <translation>问询和早期预警尚不是拒付</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>问询</translation>
    </message>
    <message>
        <source>Filter is on: %1</source>
        <translation>筛选已启用：%1</translation>
    </message>
    <message>
        <source>Inquiries: all disputes are shown</source>
        <translation>问询：显示全部争议</translation>
    </message>
    <message>
        <source>Words, or keys as in status:won due:7d. All must fit. Ctrl+Space shows the keys.</source>
        <translation>词语，或如 status:won due:7d 的键。须全部符合。按 Ctrl+Space 显示键。</translation>
    </message>
    <message>
        <source>Disputes are being read just now.</source>
        <translation>正在读取争议。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListHeaderView</name>
    <message>
        <source>Columns of the disputes table</source>
        <translation>争议表的列</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading disputes…</source>
        <translation>正在读取争议…</translation>
    </message>
    <message>
        <source>Reading disputes… %1 so far</source>
        <translation>正在读取争议… 已读 %1</translation>
    </message>
    <message>
        <source>Reading disputes… %1 of %2</source>
        <translation>正在读取争议… %1/%2</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Offline. Showing what was cached at %1. Writes are off.</source>
        <translation>离线。显示截至 %1的缓存内容。发送操作已停用。</translation>
    </message>
    <message>
        <source>Offline. Writes are off.</source>
        <translation>离线。发送操作已停用。</translation>
    </message>
    <message>
        <source>One dispute could not be understood and was set aside.</source>
        <translation>有 1 个争议无法解读，已略过。</translation>
    </message>
    <message>
        <source>Only inquiries</source>
        <translation>仅问询</translation>
    </message>
    <message>
        <source>Without inquiries</source>
        <translation>不含问询</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>显示所有类型</translation>
    </message>
    <message>
        <source>Show inquiries too</source>
        <translation>同时显示问询</translation>
    </message>
    <message>
        <source>Show all disputes</source>
        <translation>显示全部争议</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>在全部中搜索</translation>
    </message>
    <message>
        <source>Nothing here with the filter “%1”</source>
        <translation>在筛选“%1”下没有内容</translation>
    </message>
    <message>
        <source>It hides 1 dispute.</source>
        <translation>它隐藏了 1 个争议。</translation>
    </message>
    <message>
        <source>No dispute matches “%1”</source>
        <translation>没有符合“%1”的争议</translation>
    </message>
    <message>
        <source>Searched in %1 only.</source>
        <translation>仅在“%1”中搜索。</translation>
    </message>
    <message>
        <source>All disputes of the chosen accounts were searched.</source>
        <translation>已搜索所选账户的全部争议。</translation>
    </message>
    <message>
        <source>The filter “%1” is on.</source>
        <translation>筛选“%1”已启用。</translation>
    </message>
    <message>
        <source>No disputes</source>
        <translation>没有争议</translation>
    </message>
    <message>
        <source>None were found for the chosen accounts. New ones show up here after a refresh.</source>
        <translation>所选账户没有找到。刷新后，新的会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing needs a response</source>
        <translation>没有需要回应的争议</translation>
    </message>
    <message>
        <source>Every dispute of the chosen accounts is answered or closed.</source>
        <translation>所选账户的每个争议都已回应或关闭。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>“%1”中没有内容</translation>
    </message>
    <message>
        <source>Disputes move here when the provider says so.</source>
        <translation>当服务商告知时，争议会移到这里。</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>标签页“%1”</translation>
    </message>
    <message>
        <source>the filter of inquiries “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>问询筛选“%1”</translation>
    </message>
    <message>
        <source>the column “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>列“%1”</translation>
    </message>
    <message>
        <source>The search is not finished</source>
        <translation>搜索条件尚未写完</translation>
    </message>
    <message>
        <source>The last whole one, “%1”, found no dispute.</source>
        <translation>上一个完整的搜索“%1”没有找到争议。</translation>
    </message>
    <message>
        <source>The last whole one, “%1”, found nothing in %2.</source>
        <translation>上一个完整的搜索“%1”在“%2”中没有找到任何结果。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The disputes of the chosen accounts are not known before they are read.</source>
        <translation>读取之前，所选账户的争议情况未知。</translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off after %Ln disputes. Some may be missing here.</source>
        <translation>
            <numerusform>上次读取在 %Ln 个争议后中断。此处可能缺少一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off: %Ln of %1 disputes were read. Some may be missing here.</source>
        <translation>
            <numerusform>上次读取中断：已读取 %1 个争议中的 %Ln 个。此处可能缺少一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes could not be understood and were set aside.</source>
        <translation>
            <numerusform>有 %Ln 个争议无法解读，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %Ln disputes.</source>
        <translation>
            <numerusform>它隐藏了 %Ln 个争议。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ListSkeleton</name>
    <message>
        <source>Disputes are being read</source>
        <translation>正在读取争议</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListTable</name>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy dispute ID</source>
        <translation>复制争议 ID</translation>
    </message>
    <message>
        <source>Copy charge ID</source>
        <translation>复制扣款 ID</translation>
    </message>
    <message>
        <source>Choose a dispute in the list first.</source>
        <translation>请先在列表中选择一个争议。</translation>
    </message>
</context>
<context>
    <name>disputedesk::LockFlow</name>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>密钥环没有响应。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>This is not the secret key of one of your accounts.</source>
        <translation>这不是您任一账户的密钥。</translation>
    </message>
</context>
<context>
    <name>disputedesk::LockWindow</name>
    <message>
        <source>Disputedesk is locked</source>
        <translation>Disputedesk 已锁定</translation>
    </message>
    <message>
        <source>Secret key of one of your accounts</source>
        <translation>您任一账户的密钥</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Passphrase of the vault of keys</source>
        <translation>密钥库的密码短语</translation>
    </message>
    <message>
        <source>Running work continues. All you have typed is kept.</source>
        <translation>正在进行的操作会继续。您输入的内容都已保留。</translation>
    </message>
    <message>
        <source>Running work continues. No keyring keeps your keys: enter the secret key of one of your accounts to unlock. All you have typed is kept.</source>
        <translation>正在进行的操作会继续。没有密钥环保存您的密钥：请输入您任一账户的密钥以解锁。您输入的内容都已保留。</translation>
    </message>
    <message>
        <source>Running work continues. Enter the passphrase of the vault of keys to unlock. All you have typed is kept.</source>
        <translation>正在进行的操作会继续。请输入密钥库的密码短语以解锁。您输入的内容都已保留。</translation>
    </message>
</context>
<context>
    <name>disputedesk::MainWindow</name>
    <message>
        <source>LIVE</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetaColumnDialog</name>
    <message>
        <source>Metadata column</source>
        <translation>元数据列</translation>
    </message>
    <message>
        <source>The column shows what each dispute has under one metadata key. Choose a key that disputes have, or type one; capital and small letters make no difference.</source>
        <translation>该列显示每个争议在某个元数据键下的值。请选择争议中已有的键，或输入一个；不区分大小写。</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>元数据键</translation>
    </message>
    <message>
        <source>Keys that disputes have</source>
        <translation>争议中已有的键</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>The key is too long: a column takes one of up to %1 characters.</source>
        <translation>键过长：列最多接受 %1 个字符的键。</translation>
    </message>
    <message>
        <source>No dispute with metadata was found so far.</source>
        <translation>目前尚未找到带有元数据的争议。</translation>
    </message>
    <message>
        <source>No dispute has such a key so far: the column would be empty.</source>
        <translation>目前没有争议有此键：该列将为空。</translation>
    </message>
    <message>
        <source>The list has no room for one more: hide a metadata column first, under “Columns”.</source>
        <translation>列表无法再增加一列：请先在“列”中隐藏一个元数据列。</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataDelegate</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataEditor</name>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>移除此条目</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>没有元数据。</translation>
    </message>
    <message>
        <source>! Entry %1 (%2): %3</source>
        <translation>! 条目 %1（%2）：%3</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <comment>metadata type</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>metadata type</comment>
        <translation>是/否</translation>
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
        <translation>缺少键。</translation>
    </message>
    <message>
        <source>This key is there twice; keep one of the two.</source>
        <translation>此键出现两次；请只保留一个。</translation>
    </message>
    <message>
        <source>This is not a number, such as 42 or 1.10.</source>
        <translation>这不是数字，如 42 或 1.10。</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>此处只能是 true 或 false。</translation>
    </message>
    <message>
        <source>This is not a JSON object or array.</source>
        <translation>这不是 JSON 对象或数组。</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>Read aloud; %1 is the column&apos;s title, %2 the cell&apos;s text</extracomment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <extracomment>Read aloud; %1 is a cell such as &quot;Key: order_id&quot;, %2 what is wrong with its row</extracomment>
        <translation>%1。问题：%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>This is longer than 64 kB.</source>
        <translation>超过 64 kB。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ModeBadge</name>
    <message>
        <source>LIVE</source>
        <comment>badge: real money</comment>
        <translation>正式</translation>
    </message>
    <message>
        <source>TEST</source>
        <comment>badge: test data</comment>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>disputedesk::MovementTexts</name>
    <message>
        <source>taken when the dispute was opened</source>
        <extracomment>A movement of money, behind its time and amount</extracomment>
        <translation>争议提出时扣除</translation>
    </message>
    <message>
        <source>given back when the dispute was won</source>
        <extracomment>A movement of money, behind its time and amount</extracomment>
        <translation>争议胜诉时退回</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>The status of a charge: it was paid</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The status of a charge: it was not paid</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a charge: it is not known yet whether it is paid</extracomment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The status of a charge: nobody paid it in time</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>The status of a charge: it was undone before the money was taken</extracomment>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>disputedesk::MovementsView</name>
    <message>
        <source>Money movement, %1</source>
        <translation>资金变动，%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>关闭此提醒</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>disputedesk::NoticeFlow</name>
    <message>
        <source>Show Disputedesk</source>
        <translation>显示 Disputedesk</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A notice across the window; %1 is such as &quot;New dispute&quot;, %2 says more about it</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Disputedesk is locked</source>
        <translation>Disputedesk 已锁定</translation>
    </message>
    <message>
        <source>There is something new. Unlock to see it.</source>
        <translation>有新内容。解锁后即可查看。</translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDesk</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That these disputes are to be kept offline could not be noted on disk. Their documents are downloaded now; later ones will not be.</source>
        <translation>无法在磁盘上记录要离线保留这些争议。其文档现在会下载；以后新增的不会。</translation>
    </message>
    <message>
        <source>That these disputes are no longer to be kept offline could not be noted on disk, so they still are. Make room on the disk, then choose Keep documents offline… and stop keeping them again.</source>
        <translation>无法在磁盘上记录不再离线保留这些争议，因此它们仍被保留。请腾出磁盘空间，然后选择“离线保留文档…”并再次停止保留。</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 份文档</translation>
    </message>
    <message>
        <source>Not all documents of %1 could be kept offline: %2 MB are full, %3 are left. Give documents more room in the account&apos;s menu, under Kept on this computer, or stop keeping some.</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>%1 的文档未能全部离线保留：%2 MB 已满，还剩 %3。请在账户菜单的“保存在这台电脑上”中为文档增加空间，或停止保留一些。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 of %2 were not downloaded. Make room, then refresh; what is here stays.</source>
        <translation>磁盘几乎已满：%2 中有 %1 未下载。请腾出空间后刷新；已有的会保留。</translation>
    </message>
    <message>
        <source>%1 of %2 are not kept offline yet. %3 The next refresh goes on.</source>
        <translation>%2 中有 %1 尚未离线保留。%3下次刷新会继续。</translation>
    </message>
    <message>
        <source>%1 of %2 could not be downloaded. The next refresh tries again; the dispute says why.</source>
        <translation>%2 中有 %1 无法下载。下次刷新会重试；原因见争议。</translation>
    </message>
    <message>
        <source>1 closed dispute</source>
        <translation>1 个已关闭的争议</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 were removed from this computer, as its settings say. Nothing changed at the provider.</source>
        <translation>按照设置，已从这台电脑移除 %3 的 %1 和 %2。服务商处没有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>%Ln 个已关闭的争议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDialog</name>
    <message>
        <source>Keep documents offline</source>
        <translation>离线保留文档</translation>
    </message>
    <message>
        <source>Keep documents offline for…</source>
        <translation>离线保留以下争议的文档…</translation>
    </message>
    <message>
        <source>They are downloaded now, and new ones after each refresh. Nothing is sent.</source>
        <translation>现在下载，新增的在每次刷新后下载。不会发送任何内容。</translation>
    </message>
    <message>
        <source>The selected dispute</source>
        <translation>所选的争议</translation>
    </message>
    <message>
        <source>The %1 selected disputes</source>
        <translation>所选的 %1 个争议</translation>
    </message>
    <message>
        <source>The one dispute in the list</source>
        <translation>列表中的 1 个争议</translation>
    </message>
    <message>
        <source>All %1 disputes in the list</source>
        <translation>列表中的全部 %1 个争议</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>停止保留</translation>
    </message>
    <message>
        <source>What was downloaded stays until room is needed.</source>
        <translation>已下载的内容会保留，直到需要空间。</translation>
    </message>
    <message>
        <source>None of the selected disputes is kept offline.</source>
        <translation>所选争议均未离线保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>离线保留</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>disputedesk::OmiseAccountPage</name>
    <message>
        <source>HTTP verb of accept</source>
        <translation>接受所用的 HTTP 方法</translation>
    </message>
    <message>
        <source>HTTP verb of close</source>
        <translation>关闭所用的 HTTP 方法</translation>
    </message>
    <message>
        <source>Days to respond</source>
        <translation>回应天数</translation>
    </message>
    <message>
        <source> days after opening</source>
        <comment>deadline rule; begins with a space</comment>
        <translation> 天（提出后）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Estimated deadline</source>
        <translation>估计的截止时间</translation>
    </message>
    <message>
        <source>The provider names no deadline, so it is estimated. You can set a date per dispute.</source>
        <translation>服务商不提供截止时间，因此进行估计。您可以为每个争议设置日期。</translation>
    </message>
    <message>
        <source>HTTP verbs</source>
        <translation>HTTP 方法</translation>
    </message>
    <message>
        <source>Omise takes one or the other. If it refuses the one, the program changes to the other and asks you again.</source>
        <translation>Omise 接受其中之一。如果拒绝一种，程序会改用另一种并再次询问您。</translation>
    </message>
</context>
<context>
    <name>disputedesk::OpenCaseFlow</name>
    <message>
        <source>Open a case file</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>文件未打开</translation>
    </message>
    <message>
        <source>Exported on %1 by Disputedesk %2. There is no dispute in it.</source>
        <extracomment>%1 is a moment, %2 the version of the program</extracomment>
        <translation>由 Disputedesk %2 于 %1导出。其中没有争议。</translation>
    </message>
    <message>
        <source>Exported on %1 by Disputedesk %2. It shows what was known then, and may be outdated. Nothing can be sent from here.</source>
        <translation>由 Disputedesk %2 于 %1导出。显示的是当时的情况，可能已过时。不能从此处发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is waiting to be shown: close the open window first.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 正在等待显示：请先关闭已打开的窗口。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::OpenedCaseDialog</name>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Disputes in this file</source>
        <translation>此文件中的争议</translation>
    </message>
    <message>
        <source>What the file says about the dispute</source>
        <translation>文件中关于争议的内容</translation>
    </message>
    <message>
        <source>This is a file, not the list</source>
        <translation>这是文件，不是列表</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>在列表中打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This dispute is not in the list on this computer.</source>
        <translation>此争议不在这台电脑的列表中。</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxModel</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>已有变化</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Cannot be sent now</source>
        <translation>目前无法发送</translation>
    </message>
    <message>
        <source>Dispute not found</source>
        <translation>未找到争议</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <extracomment>%1 what a draft holds (&quot;message, 3 files&quot;), %2 date and time</extracomment>
        <translation>%1 · 保存于 %2</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Drafts that are not sent, soonest deadline first. Each goes out on its own, after a review; nothing is sent by itself.</source>
        <translation>未发送的草稿，按截止时间由近及远排列。每份须经检查后单独发送；不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1/%2 就绪</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>What you write for a dispute and do not send waits here. Open a dispute and begin its response.</source>
        <translation>您为争议写下但尚未发送的内容会在此等候。打开一个争议，开始写回应。</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded.</source>
        <translation>%1 的草稿已放弃。</translation>
    </message>
    <message>
        <source>Bring the draft of %1 back</source>
        <translation>恢复 %1 的草稿</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxRow</name>
    <message>
        <source>Review and send…</source>
        <translation>检查并发送…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Review and send the draft of %1</source>
        <translation>检查并发送 %1 的草稿</translation>
    </message>
    <message>
        <source>Review the draft of %1</source>
        <translation>检查 %1 的草稿</translation>
    </message>
    <message>
        <source>Open dispute %1</source>
        <translation>打开争议 %1</translation>
    </message>
    <message>
        <source>Show the text of the draft of %1</source>
        <translation>显示 %1 的草稿内容</translation>
    </message>
    <message>
        <source>Discard the draft of %1</source>
        <translation>放弃 %1 的草稿</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxSource</name>
    <message>
        <source>The estimated deadline has passed. Look at the dispute before you send it.</source>
        <translation>估计的截止时间已过。发送前请先查看该争议。</translation>
    </message>
    <message>
        <source>The deadline has passed. Look at the dispute before you send it.</source>
        <translation>截止时间已过。发送前请先查看该争议。</translation>
    </message>
    <message>
        <source>The dispute has changed since you wrote this. Compare and choose before it can be sent.</source>
        <translation>自您写下此内容以来争议已发生变化。请先比较并选择，然后才能发送。</translation>
    </message>
    <message>
        <source>A file is still being added.</source>
        <translation>仍在添加文件。</translation>
    </message>
    <message>
        <source>This dispute is not on this computer any more. Your text is kept; refresh the account, or copy the text elsewhere.</source>
        <translation>此争议已不在这台电脑上。您的文本已保留；请刷新账户，或将文本复制到别处。</translation>
    </message>
</context>
<context>
    <name>disputedesk::Outcome</name>
    <message>
        <source>%1 has the evidence and passes it to the bank.</source>
        <translation>%1 已收到证据，并会转交银行。</translation>
    </message>
    <message>
        <source>%1 has the response.</source>
        <translation>%1 已收到回应。</translation>
    </message>
    <message>
        <source>%1 keeps the evidence; nothing is submitted yet.</source>
        <translation>%1 已保存证据；尚未提交任何内容。</translation>
    </message>
    <message>
        <source>The loss is accepted at %1, which closed the dispute.</source>
        <translation>已在 %1 接受损失，争议随之关闭。</translation>
    </message>
    <message>
        <source>The loss is accepted at %1.</source>
        <translation>已在 %1 接受损失。</translation>
    </message>
    <message>
        <source>The dispute is recorded as won at %1.</source>
        <translation>已在 %1 将争议记录为胜诉。</translation>
    </message>
    <message>
        <source>The dispute is recorded as lost at %1.</source>
        <translation>已在 %1 将争议记录为败诉。</translation>
    </message>
    <message>
        <source>%1 has the file; nothing is submitted yet.</source>
        <translation>%1 已收到文件；尚未提交任何内容。</translation>
    </message>
    <message>
        <source>%1 has the document.</source>
        <translation>%1 已收到文档。</translation>
    </message>
    <message>
        <source>The document is deleted at %1.</source>
        <translation>已在 %1 删除文档。</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 submitted the evidence. The dispute is being read again; nothing will be sent again.</source>
        <translation>尚不清楚 %1 是否已提交证据。正在重新读取争议；不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 took it. The dispute is being read again; the request will not be sent again.</source>
        <translation>尚不清楚 %1 是否已接受。正在重新读取争议，请求不会再次发送。</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>状态：%1 → %2</translation>
    </message>
    <message>
        <source>Amount: %1 → %2</source>
        <translation>金额：%1 → %2</translation>
    </message>
    <message>
        <source>The message at the provider is another one.</source>
        <translation>服务商处的消息与此不同。</translation>
    </message>
    <message>
        <source>The metadata at the provider is another.</source>
        <translation>服务商处的元数据与此不同。</translation>
    </message>
    <message>
        <source>The evidence at the provider is another.</source>
        <translation>服务商处的证据与此不同。</translation>
    </message>
    <message>
        <source>Responses sent: %1 → %2</source>
        <translation>已发送的回应：%1 → %2</translation>
    </message>
    <message>
        <source>Nothing was sent: live and test do not agree</source>
        <translation>未发送任何内容：正式与测试模式不一致</translation>
    </message>
    <message>
        <source>Nothing was sent: the dispute could not be read</source>
        <translation>未发送任何内容：无法读取争议</translation>
    </message>
    <message>
        <source>Nothing was sent: the dispute has changed</source>
        <translation>未发送任何内容：争议已发生变化</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider does not allow it now</source>
        <translation>未发送任何内容：服务商目前不允许此操作</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be recorded first</source>
        <translation>未发送任何内容：无法先行记录</translation>
    </message>
    <message>
        <source>Nothing was sent: it was not confirmed</source>
        <translation>未发送任何内容：未经确认</translation>
    </message>
    <message>
        <source>Look at it as it is now, then decide again. Your draft is kept.</source>
        <translation>请查看当前状况后重新决定。您的草稿仍然保留。</translation>
    </message>
    <message>
        <source>Another write on this dispute is not settled yet. Wait until its outcome is known, or settle it by hand.</source>
        <translation>此争议的另一项操作尚未确定结果。请等到结果明确，或手动确认结果。</translation>
    </message>
    <message>
        <source>It is done: %1 was read again and shows it.</source>
        <translation>已完成：重新读取 %1 后已看到结果。</translation>
    </message>
    <message>
        <source>%1 refused it. Nothing changed there.</source>
        <translation>%1 已拒绝。服务商处没有任何变化。</translation>
    </message>
    <message>
        <source>It was not sent. Nothing changed at %1.</source>
        <translation>未发送。%1 处没有任何变化。</translation>
    </message>
    <message>
        <source>The file is no part of the dispute: %1 was read several times and is unchanged. Whether %1 keeps a copy is not known; you can upload it again.</source>
        <translation>该文件不属于此争议：已多次读取 %1，没有变化。尚不清楚 %1 是否留有副本；您可以重新上传。</translation>
    </message>
    <message>
        <source>It was not applied: %1 was read several times over two minutes and is unchanged.</source>
        <translation>未生效：两分钟内多次读取 %1，没有变化。</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>已手动确认结果。</translation>
    </message>
    <message>
        <source>Status now: %1</source>
        <translation>当前状态：%1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的说明：%2</translation>
    </message>
    <message>
        <source>The server does not take %1 for this. The account now uses %2: ask for it again and confirm again.</source>
        <translation>服务器不接受用 %1 进行此操作。该账户现改用 %2：请重新发起并再次确认。</translation>
    </message>
    <message>
        <source>It will be read after 2, 5, 15, 30, 60 and 120 seconds. Other writes on this dispute wait until then.</source>
        <translation>将在 2、5、15、30、60 和 120 秒后读取。在此之前，此争议的其他操作需等待。</translation>
    </message>
    <message>
        <source>Next: the bank reads it. The inquiry is now under review.</source>
        <translation>下一步：银行会阅读。该问询正在审核中。</translation>
    </message>
    <message>
        <source>Next: the bank reviews it. The dispute is now in review.</source>
        <translation>下一步：银行会审核。争议正在审核中。</translation>
    </message>
    <message>
        <source>To try again, ask for it again and confirm again.</source>
        <translation>如需重试，请重新发起并再次确认。</translation>
    </message>
    <message>
        <source>Whether the file arrived at %1 is not known: it may lie there. It is no part of the dispute either way.</source>
        <translation>尚不清楚文件是否已到达 %1：它可能已在那里。无论如何，它都不是争议的一部分。</translation>
    </message>
    <message>
        <source>%1 refused the file. It is no part of the dispute.</source>
        <translation>%1 拒绝了该文件。它不是争议的一部分。</translation>
    </message>
    <message>
        <source>Reading the dispute cannot tell. Settle it by hand, then upload the file again if the evidence needs it. Other writes on this dispute wait until then.</source>
        <translation>读取争议无法得知结果。请手动确认结果；如果证据需要该文件，再重新上传。在此之前，此争议的其他操作需等待。</translation>
    </message>
    <message>
        <source>Too much time went by between the last look at the dispute and the sending: the computer slept or was busy, or the network was slow.</source>
        <translation>从最后一次查看争议到发送之间间隔过长：电脑进入了睡眠或正忙，或网络太慢。</translation>
    </message>
    <message>
        <source>The documents at the provider are others.</source>
        <translation>服务商处的文档与此不同。</translation>
    </message>
    <message>
        <source>Uploaded, but not in the list at %1 yet: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>已上传、但尚不在 %1 列表中的文件：%2。</translation>
    </message>
    <message>
        <source>The response was not sent: uploaded documents are not listed yet</source>
        <translation>回应未发送：已上传的文档尚未出现在列表中</translation>
    </message>
    <message>
        <source>The response was not sent: you called it off</source>
        <translation>回应未发送：您已取消</translation>
    </message>
    <message>
        <source>The list may be late: do not upload anything twice, wait a while, then respond again. If it stays like this, you will be asked whether to respond without waiting any longer. Your draft is kept.</source>
        <translation>列表可能有延迟：请勿重复上传，稍候再作回应。如果仍然如此，会询问您是否不再等待而直接回应。您的草稿仍然保留。</translation>
    </message>
    <message>
        <source>You ended the waiting for it: nothing of the response was sent. Your draft is kept.</source>
        <translation>您已停止等待：回应的任何内容均未发送。您的草稿仍然保留。</translation>
    </message>
    <message>
        <source>Uploaded, but not in the list at %1 yet: %2. The response waits for it, and is not sent without.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>已上传、但尚不在 %1 列表中的文件：%2。回应会等待其出现，否则不会发送。</translation>
    </message>
    <message>
        <source>Uploaded, but still not in the list at %1: %2. The response waits no longer, and may reach the bank without it.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>已上传、但仍不在 %1 列表中的文件：%2。回应不再等待，送达银行时可能不含此文件。</translation>
    </message>
    <message>
        <source>The response was not sent: live and test do not agree</source>
        <translation>回应未发送：正式与测试模式不一致</translation>
    </message>
    <message>
        <source>The response was not sent: the dispute could not be read</source>
        <translation>回应未发送：无法读取争议</translation>
    </message>
    <message>
        <source>The response was not sent: the dispute has changed</source>
        <translation>回应未发送：争议已发生变化</translation>
    </message>
    <message>
        <source>The response was not sent: the provider does not allow it now</source>
        <translation>回应未发送：服务商目前不允许此操作</translation>
    </message>
    <message>
        <source>The response was not sent: it could not be recorded first</source>
        <translation>回应未发送：无法先行记录</translation>
    </message>
    <message>
        <source>The account, its host, the dispute&apos;s ID and %1&apos;s answer must all be live, or all be test. Check the account&apos;s key and address.</source>
        <translation>账户、主机、争议 ID 和 %1 的应答必须全为正式或全为测试。请检查账户的密钥和地址。</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketDialog</name>
    <message>
        <source>all, or such as 1-3, 7</source>
        <extracomment>What can be typed: page numbers of a PDF</extracomment>
        <translation>全部，或如 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers from 1 to %1, each once.</source>
        <translation>页码从 1 到 %1，每页一次。</translation>
    </message>
    <message>
        <source>No files yet: add them, or drop them here.</source>
        <translation>还没有文件：请添加，或拖放到这里。</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Make the PDF to see its size. Nothing is added yet.</source>
        <translation>生成 PDF 即可查看大小。尚未添加任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>One PDF of several files</source>
        <translation>多个文件合为一个 PDF</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>已生成页面</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>降低分辨率</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add to the documents</source>
        <translation>添加到文档</translation>
    </message>
    <message>
        <source>Add to the evidence</source>
        <translation>添加到证据</translation>
    </message>
    <message>
        <source>Files in the order of the PDF</source>
        <translation>按 PDF 顺序的文件</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a file, Delete removes it.</source>
        <translation>Alt 加方向键移动文件，Delete 移除。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove from the list (Del)</source>
        <translation>从列表移除（Del）</translation>
    </message>
    <message>
        <source>Pages of the chosen PDF</source>
        <translation>所选 PDF 的页面</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>%1 dpi, sharpest</source>
        <translation>%1 dpi，最清晰</translation>
    </message>
    <message>
        <source>%1 dpi, smallest</source>
        <translation>%1 dpi，最小</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Field of the evidence</source>
        <translation>证据栏</translation>
    </message>
    <message>
        <source>%1 (takes the place of its file)</source>
        <extracomment>%1 is a field of the evidence form that has a file already</extracomment>
        <translation>%1（取代其文件）</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Put files together into one PDF</source>
        <translation>将文件合为一个 PDF</translation>
    </message>
    <message>
        <source>This build cannot read PDFs, so pictures only: save the pages of a PDF as pictures first. The files themselves stay as they are.</source>
        <translation>此版本无法读取 PDF，只接受图片：请先将 PDF 页面保存为图片。原文件保持不变。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Put right the pages of %1 first.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>请先更正 %1 的页码。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further files</comment>
        <extracomment>Ends a list of names of files: so many more of them</extracomment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is left out: %1.</source>
        <extracomment>%1 is the name of a file that does not become part of the PDF</extracomment>
        <translation>有 1 个文件未包含在内：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out: %1.</source>
        <extracomment>%1 are names of files that do not become part of the PDF</extracomment>
        <translation>
            <numerusform>有 %n 个文件未包含在内：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and pages of PDFs become pages of one PDF, in this order. The files themselves stay as they are; text on the pages becomes a picture. What was filled into the fields of a PDF form, a signature too, is left out: print such a PDF into a new one first.</source>
        <translation>图片和 PDF 页面按此顺序成为一个 PDF 的页面。原文件保持不变；页面上的文字会变成图片。在 PDF 表单的栏中填写的内容，包括签名，不会包含在内：请先将此类 PDF 打印成新的 PDF。</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketFlow</name>
    <message>
        <source>Files for the PDF</source>
        <translation>用于 PDF 的文件</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>图片和 PDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketTexts</name>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read. See that it is there and that you may open it.</source>
        <translation>无法读取。请确认它存在且您有权打开。</translation>
    </message>
    <message>
        <source>is too large to be taken. Save it smaller first.</source>
        <translation>过大，无法采用。请先存成较小的文件。</translation>
    </message>
    <message>
        <source>is neither PNG, JPEG nor PDF. Save it as one of these first.</source>
        <translation>既不是 PNG、JPEG 也不是 PDF。请先存为其中一种。</translation>
    </message>
    <message>
        <source>is damaged. Ask for it again, or scan it anew.</source>
        <translation>已损坏。请重新索取，或重新扫描。</translation>
    </message>
    <message>
        <source>is protected by a password. Save it without one first.</source>
        <translation>受密码保护。请先存为无密码的文件。</translation>
    </message>
    <message>
        <source>is a PDF, which this build cannot read. Save its pages as pictures first.</source>
        <translation>是 PDF，此版本无法读取。请先将其页面存为图片。</translation>
    </message>
    <message>
        <source>picture, %1</source>
        <extracomment>A picture in a list of files; %1 is its size</extracomment>
        <translation>图片，%1</translation>
    </message>
    <message>
        <source>PDF, %1, %2</source>
        <extracomment>A PDF in a list of files; %1 is &quot;3 pages&quot;, %2 its size</extracomment>
        <translation>PDF，%1，%2</translation>
    </message>
    <message>
        <source>PDF, %1 of %2 pages, %3</source>
        <extracomment>A PDF of which some pages are taken; %1 and %2 are numbers, %3 its size</extracomment>
        <translation>PDF，%2 页中的 %1 页，%3</translation>
    </message>
    <message>
        <source>%1; there is room for %2</source>
        <extracomment>%1 is &quot;3 pages&quot;, %2 how many there may be</extracomment>
        <translation>%1；可容纳 %2</translation>
    </message>
    <message>
        <source>%1, but there is room for %2 only. Choose a PDF and name the pages that matter, or remove files.</source>
        <extracomment>%1 is &quot;214 pages&quot;, %2 how many there may be</extracomment>
        <translation>%1，但只能容纳 %2。请选择一个 PDF 并指定重要的页面，或移除文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>已停止。未生成任何内容。</translation>
    </message>
    <message>
        <source>Page %2 of %1 cannot be drawn. Leave it out, or ask for the file again.</source>
        <extracomment>%1 is a file&apos;s name, %2 a number, %3 such as &quot;is damaged.&quot;</extracomment>
        <translation>无法绘制 %1 的第 %2 页。请略去，或重新索取文件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a file&apos;s name, %2 such as &quot;is damaged.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1. Make room on the disk, then try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>无法写入 PDF：%1。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>%1, %2 of %3: it fits.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1，%2/%3：可以容纳。</translation>
    </message>
    <message>
        <source>%1, %2, but there is room for %3 only. Choose a lower resolution, or fewer pages.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1，%2，但只能容纳 %3。请选择较低的分辨率，或减少页数。</translation>
    </message>
    <message>
        <source>%1, %2, but there is room for %3 only. The resolution cannot be lower: take fewer pages.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1，%2，但只能容纳 %3。分辨率无法再降低：请减少页数。</translation>
    </message>
    <message>
        <source>has too many pixels to be taken. Save it smaller first.</source>
        <translation>像素过多，无法采用。请先存成较小的图片。</translation>
    </message>
    <message>
        <source>“%1” are no pages of it: type numbers from 1 to %2, each once</source>
        <extracomment>A PDF in a list of files; %1 is what was typed as its pages, %2 how many it has</extracomment>
        <translation>“%1”不是此文件的页码：请输入 1 到 %2 的页码，每页一次</translation>
    </message>
    <message>
        <source>%1; there is room for %2 at most</source>
        <extracomment>%1 is &quot;3 pages&quot;, %2 how many there may be; some other files could not be counted</extracomment>
        <translation>%1；最多可容纳 %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 at most: it fits, as far as the other files are known.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes; the size or pages of some other files are not known</extracomment>
        <translation>%1，%2/最多 %3：就其他文件的已知情况而言，可以容纳。</translation>
    </message>
</context>
<context>
    <name>disputedesk::Placeholders</name>
    <message>
        <source>The disputed amount, written as in the reply&apos;s language</source>
        <translation>争议金额，按回复语言的写法</translation>
    </message>
    <message>
        <source>The currency of the disputed amount</source>
        <translation>争议金额的货币</translation>
    </message>
    <message>
        <source>The amount in the account&apos;s own currency</source>
        <translation>以账户货币计的金额</translation>
    </message>
    <message>
        <source>The account&apos;s own currency</source>
        <translation>账户的货币</translation>
    </message>
    <message>
        <source>The day until which a response counts; at Omise an estimate, or your own date</source>
        <translation>回应有效的最后一天；在 Omise 为估计值或您自己设定的日期</translation>
    </message>
    <message>
        <source>The provider&apos;s or the network&apos;s code of the reason</source>
        <translation>服务商或卡组织的原因代码</translation>
    </message>
    <message>
        <source>The reason in the provider&apos;s words</source>
        <translation>服务商所述的原因</translation>
    </message>
    <message>
        <source>The provider&apos;s word for the status</source>
        <translation>服务商对状态的用词</translation>
    </message>
    <message>
        <source>The day on which the dispute was opened</source>
        <translation>争议提出的日期</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>The account&apos;s name in this program</source>
        <translation>本程序中的账户名称</translation>
    </message>
    <message>
        <source>The amount that was charged</source>
        <translation>扣款金额</translation>
    </message>
    <message>
        <source>The currency that was charged</source>
        <translation>扣款货币</translation>
    </message>
    <message>
        <source>What was refunded of the charge</source>
        <translation>该扣款已退款的金额</translation>
    </message>
    <message>
        <source>The day of the charge</source>
        <translation>扣款日期</translation>
    </message>
    <message>
        <source>The charge&apos;s description</source>
        <translation>扣款的描述</translation>
    </message>
    <message>
        <source>The IP address that the charge was made from</source>
        <translation>发起扣款的 IP 地址</translation>
    </message>
    <message>
        <source>The card&apos;s brand</source>
        <translation>卡品牌</translation>
    </message>
    <message>
        <source>The last four digits of the card</source>
        <translation>卡号后四位</translation>
    </message>
    <message>
        <source>The name on the card</source>
        <translation>卡上的姓名</translation>
    </message>
    <message>
        <source>The country of the card&apos;s bank</source>
        <translation>发卡行所在国家</translation>
    </message>
    <message>
        <source>A metadata value: write its key behind the point</source>
        <translation>元数据的值：在点号后写键名</translation>
    </message>
    <message>
        <source>A text of the evidence form, by the field&apos;s API name</source>
        <translation>证据表单中的文本，按字段的 API 名称</translation>
    </message>
    <message>
        <source>The reason in plain words of the reply&apos;s language</source>
        <translation>用通俗语言表述的原因，以预设回复的语言</translation>
    </message>
    <message>
        <source>The dispute&apos;s ID</source>
        <translation>争议的 ID</translation>
    </message>
    <message>
        <source>The ID of the disputed charge</source>
        <translation>有争议扣款的 ID</translation>
    </message>
    <message>
        <source>The ID of the payment intent</source>
        <translation>付款意图的 ID</translation>
    </message>
    <message>
        <source>The ID of the customer</source>
        <translation>客户的 ID</translation>
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
        <translation>点击可在列表中打开</translation>
    </message>
</context>
<context>
    <name>disputedesk::PreviewDialog</name>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
    </message>
    <message>
        <source>Only PNG and JPG can be shown here.</source>
        <translation>此处只能显示 PNG 和 JPG。</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>图像已损坏。</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的图像</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The image has too many pixels to be shown. Save it smaller first.</source>
        <translation>图像像素过多，无法显示。请先存成较小的图像。</translation>
    </message>
    <message>
        <source>This takes long to draw: the file is very large, or an unusual one. It is shown once it is ready. You can close this window meanwhile, or save the file.</source>
        <translation>绘制耗时较长：文件很大或不寻常。准备好后会显示。在此期间可以关闭此窗口，或保存该文件。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Picture of %1, page %2 of %3</source>
        <translation>%1 的图像，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it cannot be shown here.</source>
        <translation>此 PDF 受密码保护，无法在此显示。</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be shown.</source>
        <translation>此 PDF 已损坏，无法显示。</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here. Save it, and open it in another program.</source>
        <translation>此 PDF 过大，无法在此显示。请保存后用其他程序打开。</translation>
    </message>
    <message>
        <source>Only PNG, JPG and PDF can be shown here.</source>
        <translation>此处只能显示 PNG、JPG 和 PDF。</translation>
    </message>
</context>
<context>
    <name>disputedesk::Program</name>
    <message>
        <source>The folder %1 cannot be written. Make it writable, or name another one with --data-dir.</source>
        <translation>无法写入文件夹 %1。请使其可写，或用 --data-dir 指定另一个。</translation>
    </message>
    <message>
        <source>Another Disputedesk uses %1 and does not answer. End it first.</source>
        <translation>另一个 Disputedesk 正在使用 %1 且没有响应。请先结束它。</translation>
    </message>
</context>
<context>
    <name>disputedesk::QueryTexts</name>
    <message>
        <source>“%1” is no currency. Write its three letters: currency:THB</source>
        <translation>“%1”不是货币。请写三个字母：currency:THB</translation>
    </message>
    <message>
        <source>No dispute has the status “%1”. Tabs are words too: needs_response, in_review, won, lost.</source>
        <translation>没有状态为“%1”的争议。标签页名称也可用：needs_response、in_review、won、lost。</translation>
    </message>
    <message>
        <source>%2: does not know “%1”. It takes %3.</source>
        <extracomment>%1 is what was typed, %2 a key of the search line, %3 a list of words</extracomment>
        <translation>%2: 不认识“%1”。它接受 %3。</translation>
    </message>
    <message>
        <source>“-” leaves out what stands right behind it: -lost or -status:won. Quotes find the sign.</source>
        <translation>“-”排除紧跟其后的内容：-lost 或 -status:won。加引号可查找该符号本身。</translation>
    </message>
    <message>
        <source>A key is missing before “:”. Put the text in quotes to find it as it is.</source>
        <translation>“:”前缺少键。要按原样查找，请给文本加引号。</translation>
    </message>
    <message>
        <source>Name the metadata key: meta.order_id:A-17, or meta.order_id: for any value.</source>
        <translation>请写出元数据键：meta.order_id:A-17，或用 meta.order_id: 表示任意值。</translation>
    </message>
    <message>
        <source>There is nothing here to look for. Take it out, or put the signs in quotes.</source>
        <translation>这里没有可查找的内容。请去掉，或将符号加上引号。</translation>
    </message>
    <message>
        <source>A value is missing. %1 looks for: %2</source>
        <translation>缺少值。%1 用于查找：%2</translation>
    </message>
    <message>
        <source>The quote is not closed. Type &quot; at its end.</source>
        <translation>引号没有闭合。请在末尾输入 &quot;。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Put the word in quotes to find it as it is.</source>
        <translation>没有键“%1:”。要按原样查找，请给该词加引号。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Did you mean “%2”? Quotes find the word as it is.</source>
        <translation>没有键“%1:”。您是指“%2”吗？加引号可按原样查找该词。</translation>
    </message>
    <message>
        <source>%1 cannot be compared; &gt;, &lt;, = work with amount:, due:, opened: and closed:</source>
        <translation>%1 不能比较；&gt;、&lt;、= 可用于 amount:、due:、opened: 和 closed:</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write 1250, 1250.50, &gt;=1000, 100..200 or 1000THB.</source>
        <translation>“%1”不是金额。请写 1250、1250.50、&gt;=1000、100..200 或 1000THB。</translation>
    </message>
    <message>
        <source>“%1” is more than any dispute can be.</source>
        <translation>“%1”超过任何争议可能的金额。</translation>
    </message>
    <message>
        <source>A comma means “or”. Write the amount without it: %1</source>
        <translation>逗号表示“或”。金额请不要写逗号：%1</translation>
    </message>
    <message>
        <source>The two ends are in different currencies. Name one: 10..20THB</source>
        <translation>两端的货币不同。请只写一种：10..20THB</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write today, this_week, 7d, 2026-11-21 or 2026-11.</source>
        <translation>“%1”不是日期。请写 today、this_week、7d、2026-11-21 或 2026-11。</translation>
    </message>
    <message>
        <source>The calendar has no “%1”.</source>
        <translation>日历中没有“%1”。</translation>
    </message>
    <message>
        <source>The range ends before it begins. Write it the other way round: %1</source>
        <translation>范围的结束早于开始。请反过来写：%1</translation>
    </message>
    <message numerus="yes">
        <source>These are too many words: %n are taken at once. Take some out.</source>
        <translation>
            <numerusform>词语太多：一次最多 %n 个。请去掉一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many values: %n are taken at once. Search in two goes.</source>
        <translation>
            <numerusform>值太多：一次最多 %n 个。请分两次搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <translation>任意位置的词语</translation>
    </message>
    <message>
        <source>Tab, or the provider&apos;s own word</source>
        <translation>标签页，或服务商自己的用词</translation>
    </message>
    <message>
        <source>When a response is due</source>
        <translation>回应的截止时间</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Amount, as it is shown</source>
        <translation>金额，按显示的值</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>货币，三个字母</translation>
    </message>
    <message>
        <source>Words of the reason</source>
        <translation>原因中的词语</translation>
    </message>
    <message>
        <source>The whole reason code</source>
        <translation>完整的原因代码</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>支付服务商</translation>
    </message>
    <message>
        <source>Part of the account&apos;s name</source>
        <translation>账户名称的一部分</translation>
    </message>
    <message>
        <source>Part of the dispute&apos;s ID</source>
        <translation>争议 ID 的一部分</translation>
    </message>
    <message>
        <source>Part of the charge&apos;s or payment&apos;s ID</source>
        <translation>扣款或付款 ID 的一部分</translation>
    </message>
    <message>
        <source>A metadata key and part of its value</source>
        <translation>元数据键及其值的一部分</translation>
    </message>
    <message>
        <source>A draft, or documents</source>
        <translation>草稿，或文档</translation>
    </message>
    <message>
        <source>Urgent, overdue, an inquiry …</source>
        <translation>紧急、逾期、问询…</translation>
    </message>
    <message>
        <source>Midnight to midnight, your time</source>
        <translation>零点至零点，您的本地时间</translation>
    </message>
    <message>
        <source>Within 7 days from now; also 48h, 2w</source>
        <translation>从现在起 7 天内；也可用 48h、2w</translation>
    </message>
    <message>
        <source>Monday to Sunday</source>
        <translation>周一至周日</translation>
    </message>
    <message>
        <source>Without such a date</source>
        <translation>没有该日期</translation>
    </message>
    <message>
        <source>An unsent draft</source>
        <translation>未发送的草稿</translation>
    </message>
    <message>
        <source>At least one document</source>
        <translation>至少一份文档</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内截止</translation>
    </message>
    <message>
        <source>Due within 3 days</source>
        <translation>3 天内截止</translation>
    </message>
    <message>
        <source>The date has passed</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Inquiries and early warnings</source>
        <translation>问询和早期预警</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>真实资金</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <extracomment>%1 is the name of a tab</extracomment>
        <translation>标签页“%1”</translation>
    </message>
    <message>
        <source>Needs response or in review</source>
        <translation>需要回应或审核中</translation>
    </message>
    <message>
        <source>Won, lost or without ruling</source>
        <translation>胜诉、败诉或无裁定</translation>
    </message>
    <message>
        <source>Both words, anywhere; a space means and</source>
        <translation>两个词都在，位置不限；空格表示“且”</translation>
    </message>
    <message>
        <source>Exactly this; quotes also find “a:b” and commas</source>
        <translation>完全一致；加引号还可查找“a:b”和逗号</translation>
    </message>
    <message>
        <source>Either; a comma means or</source>
        <translation>任一；逗号表示“或”</translation>
    </message>
    <message>
        <source>A minus leaves out</source>
        <translation>减号表示排除</translation>
    </message>
    <message>
        <source>Due today; within 7 days; without a date</source>
        <translation>今天截止；7 天内；无日期</translation>
    </message>
    <message>
        <source>In that month; more than 30 days ago</source>
        <translation>在该月；30 天以前</translation>
    </message>
    <message>
        <source>From … to, both days included; either end may be left out</source>
        <translation>从…到…，含首尾两天；任一端可省略</translation>
    </message>
    <message>
        <source>As shown, in each dispute&apos;s currency, or in one</source>
        <translation>按显示的值，以各争议的货币，或指定一种</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>完全是这些词</translation>
    </message>
    <message>
        <source>A part is enough</source>
        <translation>部分即可</translation>
    </message>
    <message>
        <source>Metadata: part of the value; the key is there</source>
        <translation>元数据：值的一部分；键存在</translation>
    </message>
    <message>
        <source>With a draft; with documents</source>
        <translation>有草稿；有文档</translation>
    </message>
    <message>
        <source>When it was closed, or opened where that is not told</source>
        <translation>关闭日期；未说明时为提出日期</translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation>您的一个标记</translation>
    </message>
    <message>
        <source>Part of the name it is assigned to</source>
        <translation>被分配人姓名的一部分</translation>
    </message>
    <message>
        <source>Words of your note</source>
        <translation>您的备注中的词语</translation>
    </message>
    <message>
        <source>At least one of your tags</source>
        <translation>至少有您的一个标记</translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation>有您的备注</translation>
    </message>
    <message>
        <source>Marked “decided, nothing sent”</source>
        <translation>已标为“已决定，未发送”</translation>
    </message>
    <message>
        <source>Loss accepted from this computer</source>
        <translation>从这台电脑接受了损失</translation>
    </message>
    <message>
        <source>Response sent from here, or seen in review</source>
        <translation>从这里发送了回应，或看到审核中</translation>
    </message>
    <message>
        <source>Seen to be lost with no response</source>
        <translation>看到未回应而败诉</translation>
    </message>
    <message>
        <source>Your own marks; free words do not look into notes</source>
        <translation>您自己的标记；普通词语不会搜索备注</translation>
    </message>
    <message>
        <source>The provider no longer has it</source>
        <translation>服务商已不再有</translation>
    </message>
    <message>
        <source>Also critical, open, closed, conceded, answered, unanswered, gone, live, test</source>
        <translation>还有 critical、open、closed、conceded、answered、unanswered、gone、live、test</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReasonTexts</name>
    <message>
        <source> or </source>
        <extracomment>Between the reasons that one code of a card network may stand for</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>欺诈</translation>
    </message>
    <message>
        <source>The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder&apos;s address, and earlier orders from the same device help most.</source>
        <translation>持卡人称未进行此付款。3-D Secure 结果、送达持卡人地址的证明以及同一设备的以往订单最有帮助。</translation>
    </message>
    <message>
        <source>Unrecognised charge</source>
        <translation>不认识的扣款</translation>
    </message>
    <message>
        <source>The cardholder does not know this payment. Show who ordered what and when, and the name that stands on the statement.</source>
        <translation>持卡人不认识此付款。请说明谁在何时订购了什么，以及账单上显示的名称。</translation>
    </message>
    <message>
        <source>Product not received</source>
        <translation>未收到商品</translation>
    </message>
    <message>
        <source>The cardholder says nothing arrived. Proof of delivery with date and full address, or logs of use, usually decide.</source>
        <translation>持卡人称未收到任何物品。带日期和完整地址的送达证明或使用记录通常起决定作用。</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>The cardholder got something else or something broken. Show the description they saw, photos, and what you offered to put it right.</source>
        <translation>持卡人收到的东西不对或有损坏。请出示其看到的描述、照片，以及您提出的补救办法。</translation>
    </message>
    <message>
        <source>Credit not processed</source>
        <translation>退款未处理</translation>
    </message>
    <message>
        <source>The cardholder waits for a refund. Show the refund with its date, or your refund terms and that they agreed to them.</source>
        <translation>持卡人在等待退款。请出示退款及其日期，或您的退款条款及其同意的证明。</translation>
    </message>
    <message>
        <source>Duplicate charge</source>
        <translation>重复扣款</translation>
    </message>
    <message>
        <source>The cardholder says they paid twice for one thing. Show two separate orders with their receipts, or the refund of one.</source>
        <translation>持卡人称同一物品付了两次。请出示两份独立的订单及收据，或其中一笔的退款。</translation>
    </message>
    <message>
        <source>Subscription cancelled</source>
        <translation>订阅已取消</translation>
    </message>
    <message>
        <source>The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use after the date.</source>
        <translation>持卡人称订阅已取消。请出示条款、没有取消记录，或该日期之后的使用情况。</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Read what the bank wrote; answer exactly that point, with the receipt and what you and the customer wrote to each other.</source>
        <translation>请阅读银行所写内容；针对该点作答，并附上收据及您与客户的往来内容。</translation>
    </message>
    <message>
        <source>Rule violation</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>The card network says one of its rules was broken. It can cost more than the amount: ask your provider before you answer.</source>
        <translation>卡组织称其某条规则被违反。费用可能超过该金额：回应前请先咨询您的服务商。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>The bank gave no reason. Send what shows that the order was placed, paid and delivered.</source>
        <translation>银行未给出原因。请发送能证明已下单、付款和送达的材料。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Read the bank&apos;s sentence above; answer exactly that point and attach the papers for it.</source>
        <translation>请阅读上方的银行原文；针对该点作答，并附上相关文件。</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金额错误</translation>
    </message>
    <message>
        <source>The cardholder says the amount is wrong. Show the order and receipt with the amount that was agreed.</source>
        <translation>持卡人称金额不对。请出示载有约定金额的订单和收据。</translation>
    </message>
    <message>
        <source>Duplicate processing</source>
        <translation>重复处理</translation>
    </message>
    <message>
        <source>The cardholder says they paid twice for one thing. Show two separate orders, or the refund of one.</source>
        <translation>持卡人称同一物品付了两次。请出示两份独立的订单，或其中一笔的退款。</translation>
    </message>
    <message>
        <source>The cardholder waits for a refund. Show the refund with its date, or your refund terms and their consent.</source>
        <translation>持卡人在等待退款。请出示退款及其日期，或您的退款条款及其同意。</translation>
    </message>
    <message>
        <source>Paid by other means</source>
        <translation>已用其他方式付款</translation>
    </message>
    <message>
        <source>The cardholder says they paid in another way. Show that no other payment came in, or that it was for another order.</source>
        <translation>持卡人称已用其他方式付款。请证明没有其他款项入账，或那是另一订单的付款。</translation>
    </message>
    <message>
        <source>Unauthorised charge</source>
        <translation>未经授权的扣款</translation>
    </message>
    <message>
        <source>The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder&apos;s address and earlier orders help.</source>
        <translation>持卡人称未进行此付款。3-D Secure 结果、送达持卡人地址的证明和以往订单会有帮助。</translation>
    </message>
    <message>
        <source>Account number does not match</source>
        <translation>账号不符</translation>
    </message>
    <message>
        <source>The bank has no such card account. Show the authorisation you were given for this card.</source>
        <translation>银行没有此卡账户。请出示您就此卡获得的授权。</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>货币错误</translation>
    </message>
    <message>
        <source>The cardholder agreed to another currency. Show the currency on the order page and the receipt.</source>
        <translation>持卡人同意的是另一种货币。请出示订单页面和收据上的货币。</translation>
    </message>
    <message>
        <source>Late presentment</source>
        <translation>延迟提交</translation>
    </message>
    <message>
        <source>The payment was taken too long after it was authorised. Show the dates of authorisation, capture and delivery.</source>
        <translation>授权后过久才收款。请出示授权、请款和送达的日期。</translation>
    </message>
    <message>
        <source>Cancelled recurring</source>
        <translation>定期扣款已取消</translation>
    </message>
    <message>
        <source>The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use after it.</source>
        <translation>持卡人称订阅已取消。请出示条款、没有取消记录，或之后的使用情况。</translation>
    </message>
    <message>
        <source>The cardholder got something else or something broken. Show the description, photos, and what you offered to put it right.</source>
        <translation>持卡人收到的东西不对或有损坏。请出示描述、照片，以及您提出的补救办法。</translation>
    </message>
    <message>
        <source>Goods not provided</source>
        <translation>未提供商品</translation>
    </message>
    <message>
        <source>The cardholder says nothing arrived. Proof of delivery with date and address, or logs of use, usually decide.</source>
        <translation>持卡人称未收到任何物品。带日期和地址的送达证明或使用记录通常起决定作用。</translation>
    </message>
    <message>
        <source>Wrong transaction type</source>
        <translation>交易类型错误</translation>
    </message>
    <message>
        <source>A refund may have been booked as a charge, or the other way round. Show what was meant and what was booked.</source>
        <translation>退款可能被记为扣款，或反之。请说明原意为何、实际记录为何。</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>数据无效</translation>
    </message>
    <message>
        <source>Data of the payment were wrong or missing. Show the authorisation with the data that were used.</source>
        <translation>付款数据有误或缺失。请出示所用数据的授权。</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>卡已过期</translation>
    </message>
    <message>
        <source>The card had expired on the day of payment. Show the authorisation and its date.</source>
        <translation>付款当日卡已过期。请出示授权及其日期。</translation>
    </message>
    <message>
        <source>The cardholder does not know this payment. Show who ordered what, and the name that stands on the statement.</source>
        <translation>持卡人不认识此付款。请说明谁订购了什么，以及账单上显示的名称。</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权问题</translation>
    </message>
    <message>
        <source>Processing error</source>
        <translation>处理错误</translation>
    </message>
    <message>
        <source>Consumer dispute</source>
        <translation>消费者争议</translation>
    </message>
    <message>
        <source>Bank cannot process</source>
        <translation>银行无法处理</translation>
    </message>
    <message>
        <source>Check returned</source>
        <translation>支票被退回</translation>
    </message>
    <message>
        <source>Started by the customer</source>
        <translation>由客户发起</translation>
    </message>
    <message>
        <source>Debit not authorised</source>
        <translation>借记未经授权</translation>
    </message>
    <message>
        <source>Wrong account details</source>
        <translation>账户信息错误</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Cancelled purchase</source>
        <translation>购买已取消</translation>
    </message>
    <message>
        <source>Duplicate or paid otherwise</source>
        <translation>重复或已用其他方式付款</translation>
    </message>
    <message>
        <source>Copy request: fraud</source>
        <translation>调单：欺诈</translation>
    </message>
    <message>
        <source>EMV liability shift: counterfeit</source>
        <translation>EMV 责任转移：伪卡</translation>
    </message>
    <message>
        <source>EMV liability shift: not counterfeit</source>
        <translation>EMV 责任转移：非伪卡</translation>
    </message>
    <message>
        <source>Fraud: card present</source>
        <translation>欺诈：有卡交易</translation>
    </message>
    <message>
        <source>Fraud: card absent</source>
        <translation>欺诈：无卡交易</translation>
    </message>
    <message>
        <source>Visa fraud monitoring</source>
        <translation>Visa 欺诈监控</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>调单</translation>
    </message>
    <message>
        <source>Copy request: cardholder dispute</source>
        <translation>调单：持卡人争议</translation>
    </message>
    <message>
        <source>Copy request: legal process</source>
        <translation>调单：法律程序</translation>
    </message>
    <message>
        <source>Card recovery bulletin</source>
        <translation>止付卡公告</translation>
    </message>
    <message>
        <source>Declined authorisation</source>
        <translation>授权被拒</translation>
    </message>
    <message>
        <source>No authorisation</source>
        <translation>无授权</translation>
    </message>
    <message>
        <source>Wrong transaction code</source>
        <translation>交易代码错误</translation>
    </message>
    <message>
        <source>Wrong account number</source>
        <translation>账号错误</translation>
    </message>
    <message>
        <source>Original credit not accepted</source>
        <translation>原始贷记未被接受</translation>
    </message>
    <message>
        <source>Cash not received</source>
        <translation>未收到现金</translation>
    </message>
    <message>
        <source>Not as described or defective</source>
        <translation>与描述不符或有缺陷</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>假冒商品</translation>
    </message>
    <message>
        <source>Misrepresentation</source>
        <translation>虚假陈述</translation>
    </message>
    <message>
        <source>Compliance case C028</source>
        <translation>合规案件 C028</translation>
    </message>
    <message>
        <source>Compliance case C030</source>
        <translation>合规案件 C030</translation>
    </message>
    <message>
        <source>Compliance case C031</source>
        <translation>合规案件 C031</translation>
    </message>
    <message>
        <source>Compliance case C034</source>
        <translation>合规案件 C034</translation>
    </message>
    <message>
        <source>Compliance case C035</source>
        <translation>合规案件 C035</translation>
    </message>
    <message>
        <source>Compliance case C036</source>
        <translation>合规案件 C036</translation>
    </message>
    <message>
        <source>Compliance case C038</source>
        <translation>合规案件 C038</translation>
    </message>
    <message>
        <source>Compliance case C045</source>
        <translation>合规案件 C045</translation>
    </message>
    <message>
        <source>Compliance case C048</source>
        <translation>合规案件 C048</translation>
    </message>
    <message>
        <source>Compliance case C050</source>
        <translation>合规案件 C050</translation>
    </message>
    <message>
        <source>Compliance case C071</source>
        <translation>合规案件 C071</translation>
    </message>
    <message>
        <source>Compliance case C081</source>
        <translation>合规案件 C081</translation>
    </message>
    <message>
        <source>Compliance case C0135</source>
        <translation>合规案件 C0135</translation>
    </message>
    <message>
        <source>Duplicate or wrong amount</source>
        <translation>重复或金额错误</translation>
    </message>
    <message>
        <source>Fraud investigation</source>
        <translation>欺诈调查</translation>
    </message>
    <message>
        <source>Fraud: no cardholder authorisation</source>
        <translation>欺诈：无持卡人授权</translation>
    </message>
    <message>
        <source>Questionable merchant activity</source>
        <translation>可疑的商户活动</translation>
    </message>
    <message>
        <source>Chip liability shift</source>
        <translation>芯片责任转移</translation>
    </message>
    <message>
        <source>Chip and PIN liability shift</source>
        <translation>芯片与密码责任转移</translation>
    </message>
    <message>
        <source>Amount differs: copy request</source>
        <translation>金额不同：调单</translation>
    </message>
    <message>
        <source>Chip transaction: copy request</source>
        <translation>芯片交易：调单</translation>
    </message>
    <message>
        <source>Personal records: copy request</source>
        <translation>个人记录：调单</translation>
    </message>
    <message>
        <source>Possible chargeback: copy request</source>
        <translation>可能拒付：调单</translation>
    </message>
    <message>
        <source>IIAS audit: copy request</source>
        <translation>IIAS 审计：调单</translation>
    </message>
    <message>
        <source>Identifies a document: copy request</source>
        <translation>识别单据：调单</translation>
    </message>
    <message>
        <source>Authorisation missing</source>
        <translation>缺少授权</translation>
    </message>
    <message>
        <source>Warning bulletin</source>
        <translation>警示公告</translation>
    </message>
    <message>
        <source>Account number not on file</source>
        <translation>账号不在档</translation>
    </message>
    <message>
        <source>Addendum, no-show or cash dispute</source>
        <translation>附加费用、未到店或现金争议</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Papers unreadable</source>
        <translation>文件无法辨认</translation>
    </message>
    <message>
        <source>Scanning error</source>
        <translation>扫描错误</translation>
    </message>
    <message>
        <source>Invalid reference data</source>
        <translation>参考数据无效</translation>
    </message>
    <message>
        <source>Goods or services not provided</source>
        <translation>未提供商品或服务</translation>
    </message>
    <message>
        <source>Unrecognised: copy request</source>
        <translation>不认识的交易：调单</translation>
    </message>
    <message>
        <source>Amount above authorisation</source>
        <translation>金额超出授权</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>商品已退回</translation>
    </message>
    <message>
        <source>Goods cancelled</source>
        <translation>商品已取消</translation>
    </message>
    <message>
        <source>No-show cancelled</source>
        <translation>未到店预订已取消</translation>
    </message>
    <message>
        <source>Credit booked as charge</source>
        <translation>贷记误记为扣款</translation>
    </message>
    <message>
        <source>Goods cancelled or refused</source>
        <translation>商品取消或拒收</translation>
    </message>
    <message>
        <source>Cancelled lodging</source>
        <translation>住宿已取消</translation>
    </message>
    <message>
        <source>Missing imprint</source>
        <translation>缺少压卡印记</translation>
    </message>
    <message>
        <source>No cardholder authorisation</source>
        <translation>无持卡人授权</translation>
    </message>
    <message>
        <source>Chip fraud: counterfeit</source>
        <translation>芯片欺诈：伪卡</translation>
    </message>
    <message>
        <source>Chip fraud: lost or stolen</source>
        <translation>芯片欺诈：遗失或被盗</translation>
    </message>
    <message>
        <source>Fraud full recourse</source>
        <translation>欺诈全额追索</translation>
    </message>
    <message>
        <source>Immediate chargeback</source>
        <translation>即时拒付</translation>
    </message>
    <message>
        <source>Partial immediate chargeback</source>
        <translation>部分即时拒付</translation>
    </message>
    <message>
        <source>Fraudulent charge</source>
        <translation>欺诈扣款</translation>
    </message>
    <message>
        <source>No valid authorisation</source>
        <translation>无有效授权</translation>
    </message>
    <message>
        <source>Authorisation expired</source>
        <translation>授权已过期</translation>
    </message>
    <message>
        <source>Vehicle rental</source>
        <translation>车辆租赁</translation>
    </message>
    <message>
        <source>Reply was incomplete</source>
        <translation>答复不完整</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Chargeback authorised</source>
        <translation>拒付已获授权</translation>
    </message>
    <message>
        <source>Unassigned card number</source>
        <translation>未分配的卡号</translation>
    </message>
    <message>
        <source>Charge booked as credit</source>
        <translation>扣款误记为贷记</translation>
    </message>
    <message>
        <source>Late submission</source>
        <translation>提交延迟</translation>
    </message>
    <message>
        <source>Card number does not match</source>
        <translation>卡号不符</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>货币不符</translation>
    </message>
    <message>
        <source>Credit from another source</source>
        <translation>已从其他来源获得退款</translation>
    </message>
    <message>
        <source>Charge questioned</source>
        <translation>对扣款有疑问</translation>
    </message>
    <message>
        <source>Goods not received</source>
        <translation>未收到商品</translation>
    </message>
    <message>
        <source>Damaged or defective</source>
        <translation>损坏或有缺陷</translation>
    </message>
    <message>
        <source>Repair or replacement asked for</source>
        <translation>要求维修或更换</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Unrecognised: card absent</source>
        <translation>不认识的交易：无卡</translation>
    </message>
    <message>
        <source>Support asked for</source>
        <translation>要求提供支持材料</translation>
    </message>
    <message>
        <source>Fraud: document asked for</source>
        <translation>欺诈：要求单据</translation>
    </message>
    <message>
        <source>Document asked for</source>
        <translation>要求单据</translation>
    </message>
    <message>
        <source>Document asked for: good faith</source>
        <translation>要求单据：善意协商</translation>
    </message>
    <message>
        <source>Credit and charge exchanged</source>
        <translation>贷记与扣款互换</translation>
    </message>
    <message>
        <source>Quality of goods</source>
        <translation>商品质量</translation>
    </message>
    <message>
        <source>Does not recognise</source>
        <translation>不认识该交易</translation>
    </message>
    <message>
        <source>Invalid card number</source>
        <translation>卡号无效</translation>
    </message>
    <message>
        <source>Terms broken</source>
        <translation>违反条款</translation>
    </message>
    <message>
        <source>Good faith</source>
        <translation>善意协商</translation>
    </message>
    <message>
        <source>Document asked for: goodwill</source>
        <translation>要求单据：友好请求</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>The cardholder says cash or a loaded value did not come. The machine&apos;s record of the payout, or the record of the load, usually decides.</source>
        <translation>持卡人称没有收到现金或充值金额。通常由机器的出钞记录或充值记录决定结果。</translation>
    </message>
</context>
<context>
    <name>disputedesk::RelatedView</name>
    <message>
        <source>Open dispute %1, %2, %3</source>
        <extracomment>a link to another dispute; %1 is its id, %2 its amount, %3 its status</extracomment>
        <translation>打开争议 %1，%2，%3</translation>
    </message>
    <message>
        <source>Show all of this charge in the list</source>
        <translation>在列表中显示此扣款的全部争议</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReminderTexts</name>
    <message>
        <source>New dispute</source>
        <translation>新争议</translation>
    </message>
    <message>
        <source>A dispute is due within 7 days</source>
        <translation>有争议在 7 天内截止</translation>
    </message>
    <message>
        <source>A dispute is due within 3 days</source>
        <translation>有争议在 3 天内截止</translation>
    </message>
    <message>
        <source>The last day to answer a dispute</source>
        <translation>回应争议的最后一天</translation>
    </message>
    <message>
        <source>A draft is not sent and its dispute is due soon</source>
        <translation>有草稿未发送，其争议即将截止</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not sent and their disputes are due soon</source>
        <translation>
            <numerusform>有 %n 份草稿未发送，其争议即将截止</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The nearest: %1</source>
        <extracomment>Below &quot;5 new disputes&quot;; %1 describes the one whose deadline is nearest</extracomment>
        <translation>最近的：%1</translation>
    </message>
    <message>
        <source>Disputedesk: %1 overdue, %2 due within 7 days</source>
        <extracomment>Tool tip of the tray icon; both are numbers of disputes</extracomment>
        <translation>Disputedesk：逾期 %1 个，7 天内截止 %2 个</translation>
    </message>
    <message>
        <source>Disputedesk: nothing is due within 7 days</source>
        <translation>Disputedesk：7 天内没有截止的争议</translation>
    </message>
    <message>
        <source>Disputedesk: 1 dispute is due within 7 days</source>
        <translation>Disputedesk：7 天内有 1 个争议截止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new disputes</source>
        <translation>
            <numerusform>%Ln 个新争议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>%Ln 个争议在 7 天内截止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 3 days</source>
        <translation>
            <numerusform>%Ln 个争议在 3 天内截止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day to answer %Ln disputes</source>
        <translation>
            <numerusform>回应 %Ln 个争议的最后一天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disputedesk: %Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>Disputedesk：7 天内有 %Ln 个争议截止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::RepliesDialog</name>
    <message>
        <source>Canned replies</source>
        <translation>预设回复</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>新建回复</translation>
    </message>
    <message>
        <source>Kept on this computer. A change here never changes a text that is inserted already.</source>
        <translation>保存在这台电脑上。在此更改不会改变已插入的文本。</translation>
    </message>
    <message>
        <source>Replies by folder</source>
        <translation>按文件夹列出的回复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make a copy of this reply</source>
        <translation>复制此回复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bring the deleted reply back</source>
        <translation>恢复已删除的回复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give this folder another name</source>
        <translation>为此文件夹另取名称</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another.</source>
        <translation>已有同名文件夹。请换一个名称。</translation>
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
        <translation>请输入名称。在此之前保留旧名。</translation>
    </message>
    <message>
        <source>The name is too long. The old one stays until then.</source>
        <translation>名称过长。在此之前保留旧名。</translation>
    </message>
    <message>
        <source>Another reply in this folder has that name. The old one stays until you change it.</source>
        <translation>此文件夹中另有同名回复。在您更改之前保留旧名。</translation>
    </message>
    <message>
        <source>This reply came with the program. Make a copy to change it.</source>
        <translation>此回复随程序提供。如需更改，请先复制。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>回复的名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>none; choose one, or type a new one</source>
        <translation>无；请选择，或输入新的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Preview: open a dispute to see its values</source>
        <translation>预览：打开一个争议即可查看其值</translation>
    </message>
    <message>
        <source>Preview with the open dispute</source>
        <translation>用已打开的争议预览</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>回复的内容</translation>
    </message>
    <message>
        <source>The text. {{amount}} and the like are filled in when you insert it.</source>
        <translation>文本。{{amount}} 等会在插入时填入。</translation>
    </message>
    <message>
        <source>Insert a placeholder ▾</source>
        <translation>插入占位符 ▾</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>a placeholder in a menu; %1 is {{amount}}, %2 what it stands for</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyFlow</name>
    <message numerus="yes">
        <source>%n canned replies could not be read. The file as it was lies beside the new one as %1.</source>
        <translation>
            <numerusform>有 %n 条预设回复无法读取。原文件以 %1 保留在新文件旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of canned replies was damaged. It lies beside the new one as %1.</source>
        <translation>预设回复的文件已损坏，以 %1 保留在新文件旁。</translation>
    </message>
    <message>
        <source>The canned replies were made by a newer version of this program. They are left as they are; use that version to see and change them.</source>
        <translation>预设回复由本程序的更新版本创建，将保持原样；请用该版本查看和更改。</translation>
    </message>
    <message>
        <source>The file of canned replies (replies.json) cannot be read. It is left as it is; nothing can be added in this run.</source>
        <translation>预设回复的文件（replies.json）无法读取。它保持原样；本次运行中无法添加。</translation>
    </message>
    <message>
        <source>The canned replies could not be saved: %1. They are still here; make room and change one again before you quit.</source>
        <translation>预设回复无法保存：%1。内容仍在这里；退出前请腾出空间并再改动一次。</translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>where a text goes</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>“%1”栏</translation>
    </message>
    <message>
        <source>There is no place for a reply</source>
        <translation>没有可放入回复的位置</translation>
    </message>
    <message>
        <source>Open a dispute that can be answered; where evidence is asked for, open one of its text fields first.</source>
        <translation>请打开一个可以回应的争议；若需要证据，请先打开其中一个文本栏。</translation>
    </message>
    <message>
        <source>There is no place for a cover letter</source>
        <translation>没有可放入附函的位置</translation>
    </message>
    <message>
        <source>Open a dispute that can be answered first.</source>
        <translation>请先打开一个可以回应的争议。</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Add the documents first: they are named in the letter by A, B, C.</source>
        <translation>尚未附上任何内容。请先添加文档：附函中以 A、B、C 标示。</translation>
    </message>
    <message>
        <source>Documents that you add or take away later do not change this text.</source>
        <translation>以后添加或移除文档不会改变此文本。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyMenu</name>
    <message>
        <source>Canned replies</source>
        <translation>预设回复</translation>
    </message>
    <message>
        <source>Search replies…</source>
        <translation>搜索回复…</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>附函…</translation>
    </message>
    <message>
        <source>Edit replies…</source>
        <translation>编辑回复…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyModel</name>
    <message>
        <source>%1 (came with the program)</source>
        <extracomment>a folder of replies that came with the program; %1 is its name</extracomment>
        <translation>%1（随程序提供）</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>无文件夹</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyPicker</name>
    <message>
        <source>Insert a canned reply</source>
        <translation>插入预设回复</translation>
    </message>
    <message>
        <source>It goes to the cursor in %1. What you typed stays.</source>
        <extracomment>%1 is &quot;the message&quot;, or a field of the evidence form</extracomment>
        <translation>将插入到%1的光标处。您输入的内容保持不变。</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>搜索回复</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>回复的语言</translation>
    </message>
    <message>
        <source>Edit replies…</source>
        <translation>编辑回复…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a reply in a list; %1 is its folder, %2 its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No reply has these words.</source>
        <translation>没有回复包含这些词。</translation>
    </message>
    <message>
        <source>It can be inserted; sending waits until it is filled in.</source>
        <translation>可以插入；填写完整之前不能发送。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyPreview</name>
    <message>
        <source>Preview with this dispute</source>
        <translation>用此争议预览</translation>
    </message>
    <message>
        <source>Not known for this dispute: %1.</source>
        <extracomment>%1 is one placeholder or several, like {{amount}}</extracomment>
        <translation>此争议未知：%1。</translation>
    </message>
    <message>
        <source>No such placeholder: %1.</source>
        <extracomment>%1 is one placeholder or several, like {{amuont}}</extracomment>
        <translation>没有此占位符：%1。</translation>
    </message>
    <message>
        <source>A placeholder needs two braces on both sides: {{amount}}.</source>
        <translation>占位符两侧各需两个花括号：{{amount}}。</translation>
    </message>
    <message>
        <source>A placeholder needs half-width braces, { and }: {{amount}}.</source>
        <translation>占位符需要半角括号 { 和 }：{{amount}}。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ResponsePane</name>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Draft discarded. Undo</source>
        <translation>草稿已放弃。撤销</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>write a message to the bank first.</source>
        <translation>请先写好给银行的消息。</translation>
    </message>
    <message>
        <source>mend the metadata first.</source>
        <translation>请先修正元数据。</translation>
    </message>
    <message>
        <source>a document is still being sent.</source>
        <translation>仍有文档正在发送。</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>尚无消息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>metadata has a problem</source>
        <translation>元数据有问题</translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation>文档：%1</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>无文档</translation>
    </message>
    <message numerus="yes">
        <source>%n files not sent yet</source>
        <translation>
            <numerusform>%n 个文件尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Message to the bank</source>
        <translation>给银行的消息</translation>
    </message>
    <message>
        <source>Message sent to the bank</source>
        <translation>已发送给银行的消息</translation>
    </message>
    <message>
        <source>What happened, when, and which document shows it…</source>
        <translation>发生了什么、何时、哪份文档可以证明…</translation>
    </message>
    <message>
        <source>No message was sent.</source>
        <translation>未发送任何消息。</translation>
    </message>
    <message>
        <source>! A draft was not sent. It is kept with this dispute.</source>
        <translation>! 一份草稿未发送，已随此争议保留。</translation>
    </message>
    <message>
        <source>! not saved: %1</source>
        <translation>! 未保存：%1</translation>
    </message>
    <message>
        <source>Canned replies ▾</source>
        <translation>预设回复 ▾</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>预设回复</translation>
    </message>
    <message>
        <source>Insert a text that you use often; nothing you typed is replaced</source>
        <translation>插入常用文本；不会替换您输入的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders to fill in</source>
        <translation>
            <numerusform>有 %n 个占位符待填写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders</source>
        <extracomment>a button: placeholders like {{amount}} whose values are known by now</extracomment>
        <translation>
            <numerusform>填写 %n 个占位符</numerusform>
        </translation>
    </message>
    <message>
        <source>Message at %1</source>
        <translation>%1 处的消息</translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %Ln characters was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! 一份 %Ln 个字符的草稿未发送，已随此争议保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders in %1</source>
        <translation>
            <numerusform>填写%1中的 %n 个占位符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::Review</name>
    <message>
        <source>%1 keeps it with the dispute and sends nothing to the bank yet. You can change it and submit later.</source>
        <translation>%1 会将其与争议一同保存，暂不向银行发送任何内容。您可以修改后再提交。</translation>
    </message>
    <message>
        <source>%1 sends all evidence to the bank, typically once: after that nothing can be added or changed.</source>
        <translation>%1 会将全部证据发送给银行，通常只有一次：之后无法再添加或更改。</translation>
    </message>
    <message>
        <source>%1 takes one response, once: the dispute then goes to the bank for review, and message, metadata and documents can no longer be changed.</source>
        <translation>%1 只接受一次回应：之后争议会送交银行审核，消息、元数据和文档都无法再更改。</translation>
    </message>
    <message>
        <source>Review what %2 shall keep for dispute %1</source>
        <translation>检查要保存在 %2 的争议 %1 的内容</translation>
    </message>
    <message>
        <source>Review the evidence for dispute %1</source>
        <translation>检查争议 %1 的证据</translation>
    </message>
    <message>
        <source>Review the response to dispute %1</source>
        <translation>检查对争议 %1 的回应</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>无法发送：%1</translation>
    </message>
    <message>
        <source>The estimated deadline has passed: %1 may no longer take it.</source>
        <translation>估计的截止时间已过：%1 可能不再受理。</translation>
    </message>
    <message>
        <source>The deadline has passed: %1 may no longer take it.</source>
        <translation>截止时间已过：%1 可能不再受理。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReviewDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue to confirm…</source>
        <translation>继续确认…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in your draft: uploaded first, with this response</source>
        <translation>在您的草稿中：先行上传，随此回应一起</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>将发送的请求原文</translation>
    </message>
    <message>
        <source>sent once</source>
        <translation>只发送一次</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by this.</source>
        <translation>打开确认窗口。此操作不会发送任何内容。</translation>
    </message>
    <message>
        <source>+ added, - removed, compared with what %1 has</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>+ 新增，- 移除，与 %1 处的内容相比</translation>
    </message>
    <message numerus="yes">
        <source>Message, %Ln characters</source>
        <translation>
            <numerusform>消息，%Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SaveViewButton</name>
    <message>
        <source>Save as a view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>Back to “%1” as it was saved</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>恢复为已保存的“%1”</translation>
    </message>
    <message>
        <source>The view was changed: keep the changes, or go back</source>
        <translation>视图已更改：保留更改，或恢复</translation>
    </message>
    <message>
        <source>Keep search, tab, sorting and columns under a name (%1)</source>
        <translation>将搜索、标签页、排序和列以一个名称保存（%1）</translation>
    </message>
    <message>
        <source>Save view: %1 was changed</source>
        <translation>保存视图：%1 已更改</translation>
    </message>
    <message>
        <source>View changed</source>
        <extracomment>A button beside the search line while a saved view is shown changed; it opens a menu</extracomment>
        <translation>视图已更改</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchHelp</name>
    <message>
        <source>What the search line understands</source>
        <translation>搜索栏支持的写法</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchProblem</name>
    <message>
        <source>Mend the search</source>
        <translation>修正搜索</translation>
    </message>
    <message>
        <source>(One more place is marked.)</source>
        <translation>（另有一处已标出。）</translation>
    </message>
    <message numerus="yes">
        <source>(%n more places are marked.)</source>
        <translation>
            <numerusform>（另有 %n 处已标出。）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <source>Minutes between refreshes</source>
        <translation>刷新间隔（分钟）</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>Not on metered networks</source>
        <translation>按流量计费的网络上不刷新</translation>
    </message>
    <message>
        <source>No refreshes by themselves on metered networks</source>
        <translation>按流量计费的网络上不自动刷新</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>使用电池时不刷新</translation>
    </message>
    <message>
        <source>No refreshes by themselves on battery</source>
        <translation>使用电池时不自动刷新</translation>
    </message>
    <message>
        <source>Use a proxy</source>
        <translation>使用代理</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Files of a response at WooshPay and Stripe, all together at most:</source>
        <translation>在 WooshPay 和 Stripe，一次回应的全部文件合计最多：</translation>
    </message>
    <message>
        <source>Size of all evidence files</source>
        <translation>全部证据文件的大小</translation>
    </message>
    <message>
        <source>the provider&apos;s limit</source>
        <translation>服务商的上限</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pages of all evidence files</source>
        <translation>全部证据文件的页数</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Omise names no deadline. Estimated, for each account, as days after opening:</source>
        <translation>Omise 不提供截止时间。按各账户以提出后的天数估计：</translation>
    </message>
    <message>
        <source>Days for %1</source>
        <translation>%1 的天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>The proxy needs an address like http://host:8080 or socks5://host:1080.</source>
        <translation>代理需要如 http://host:8080 或 socks5://host:1080 的地址。</translation>
    </message>
    <message>
        <source>No user name or password in the proxy&apos;s address: it would be kept in plain text.</source>
        <translation>代理地址中请勿包含用户名或密码：它会以明文保存。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>有新版本时告知</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>At most once a week, %1 is asked for the newest version. It is told the version you have (%2), and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>%1 is a host, %2 the version of this program</extracomment>
        <translation>最多每周一次，向 %1 询问最新版本。只告知您现有的版本（%2），别无其他。不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Lock when nobody is at work</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止时间</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsNotices</name>
    <message>
        <source>New disputes</source>
        <translation>新争议</translation>
    </message>
    <message>
        <source>Deadlines: 7 days, 3 days and the last day before</source>
        <translation>截止时间：提前 7 天、3 天和最后一天</translation>
    </message>
    <message>
        <source>Drafts not sent, 3 days before the deadline</source>
        <translation>未发送的草稿，截止前 3 天</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Remind of</source>
        <translation>提醒内容</translation>
    </message>
    <message>
        <source>Tray icon with the number overdue or due within 7 days</source>
        <translation>托盘图标，显示逾期或 7 天内截止的数量</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Each reminder comes once, and none for a dispute that is answered. Reminders come while the program runs: to be reminded, minimise its window instead of closing it.</source>
        <translation>每项提醒只提示一次，已回应的争议不再提醒。提醒仅在程序运行时出现：如需接收提醒，请将窗口最小化，而不要关闭。</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsVault</name>
    <message>
        <source>Make a vault…</source>
        <translation>建立密钥库…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Remove vault…</source>
        <translation>移除密钥库…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettleDialog</name>
    <message>
        <source>Settle by hand?</source>
        <translation>手动确认结果吗？</translation>
    </message>
    <message>
        <source>Settle “%1” of dispute %2 by hand?</source>
        <translation>要手动确认争议 %2“%1”操作的结果吗？</translation>
    </message>
    <message>
        <source>The answer to this request was lost, and reading the dispute did not show how it ended. Look at it on %1&apos;s own pages, then say what you saw. This sends nothing; it lifts the block on the dispute.</source>
        <translation>此请求的应答丢失了，读取争议也未能看出结果。请在 %1 自己的页面上查看，然后说明您看到的情况。此操作不会发送任何内容，只是解除对该争议的限制。</translation>
    </message>
    <message>
        <source>The answer to this request was lost, and the dispute is still being read again. Waiting is safer. If you know how it ended from %1&apos;s own pages, say what you saw. This sends nothing; it lifts the block on the dispute.</source>
        <translation>此请求的应答丢失了，仍在重新读取争议。等待更稳妥。如果您已从 %1 自己的页面得知结果，请说明您看到的情况。此操作不会发送任何内容，只是解除对该争议的限制。</translation>
    </message>
    <message>
        <source>It was applied</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>It was not applied</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Note for the record of what was sent: what you saw, and where</source>
        <translation>发送记录的备注：您看到了什么，在哪里</translation>
    </message>
    <message>
        <source>I have seen the dispute on the provider&apos;s own pages.</source>
        <translation>我已在服务商自己的页面上查看了该争议。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settle with this note</source>
        <translation>以此备注确认结果</translation>
    </message>
    <message>
        <source>Say first whether it was applied.</source>
        <translation>请先说明是否已生效。</translation>
    </message>
    <message>
        <source>The record of what was sent needs a note.</source>
        <translation>发送记录需要一条备注。</translation>
    </message>
    <message>
        <source>Look at the dispute first, then set the tick.</source>
        <translation>请先查看争议，再勾选。</translation>
    </message>
    <message>
        <source>The answer to this upload was lost. Files that no dispute names are shown nowhere at %1, so nobody can see whether a copy lies there; nothing depends on it. Settle it as not applied and attach the file again. This sends nothing; it lifts the block on the dispute.</source>
        <translation>这次上传的应答丢失了。没有被任何争议引用的文件不会显示在 %1 的任何页面上，因此谁也看不到那里是否留有一份副本，这也没有任何影响。请手动确认为“未生效”，然后重新附上文件。此操作不会发送任何内容，只是解除对该争议的限制。</translation>
    </message>
    <message>
        <source>I know that a copy of the file may lie at the provider.</source>
        <translation>我知道服务商处可能留有该文件的副本。</translation>
    </message>
    <message>
        <source>The answer was lost; no page shows the file.</source>
        <translation>应答丢失；没有页面显示该文件。</translation>
    </message>
    <message>
        <source>Set the tick first.</source>
        <translation>请先勾选。</translation>
    </message>
    <message>
        <source>It was applied: the loss is accepted, and the money is gone</source>
        <translation>已生效：损失已接受，资金已失去</translation>
    </message>
    <message>
        <source>It was not applied: the loss is not accepted</source>
        <translation>未生效：损失未被接受</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettleFlow</name>
    <message>
        <source>Nothing was settled</source>
        <translation>未确认任何结果</translation>
    </message>
    <message>
        <source>The account has no key in this run. Enter its key first.</source>
        <translation>本次运行中该账户没有密钥。请先输入密钥。</translation>
    </message>
    <message>
        <source>By hand: it was applied. </source>
        <translation>手动：已生效。</translation>
    </message>
    <message>
        <source>By hand: it was not applied. </source>
        <translation>手动：未生效。</translation>
    </message>
    <message>
        <source>Nothing was settled: %1. Your note is kept.</source>
        <translation>未确认任何结果：%1。您的备注已保留。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::Sidebar</name>
    <message>
        <source>Accounts, views and places</source>
        <translation>账户、视图和位置</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>替换密钥…</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <translation>保存在这台电脑上…</translation>
    </message>
    <message>
        <source>Empty cache…</source>
        <translation>清空缓存…</translation>
    </message>
    <message>
        <source>Choose an account in the sidebar first.</source>
        <translation>请先在侧栏选择一个账户。</translation>
    </message>
    <message>
        <source>Refresh account</source>
        <translation>刷新账户</translation>
    </message>
    <message>
        <source>Rename account…</source>
        <translation>重命名账户…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>移除账户…</translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the name of a saved view: the list shows something else than what was saved</extracomment>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarModel</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>正式账户</translation>
    </message>
    <message>
        <source>Test accounts</source>
        <translation>测试账户</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>全部正式</translation>
    </message>
    <message>
        <source>All test</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Save the current search as a view</source>
        <translation>将当前搜索保存为视图</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>the last read failed</source>
        <translation>上次读取失败</translation>
    </message>
    <message>
        <source>live account</source>
        <translation>正式账户</translation>
    </message>
    <message>
        <source>test account</source>
        <translation>测试账户</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <translation>1 个争议</translation>
    </message>
    <message>
        <source>The list was changed since the view was saved.</source>
        <translation>自保存视图以来列表已更改。</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>未计数：%1</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>保存后已更改</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 份草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ready to be sent</source>
        <translation>1 份可以发送</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>%n 份可以发送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Beside &quot;Outbox&quot;: so many drafts are ready to be sent; narrow</extracomment>
        <translation>%1 份就绪</translation>
    </message>
    <message>
        <source>set key</source>
        <translation>需要密钥</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln 个争议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes in all</source>
        <translation>
            <numerusform>共 %Ln 个争议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarViews</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Update with what is shown now</source>
        <translation>用当前显示的内容更新</translation>
    </message>
    <message>
        <source>Show as it was saved</source>
        <translation>按保存时显示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Bring deleted view back</source>
        <translation>恢复已删除的视图</translation>
    </message>
    <message>
        <source>Choose a saved view in the sidebar first.</source>
        <translation>请先在侧栏选择一个已存视图。</translation>
    </message>
    <message>
        <source>No view was deleted just now.</source>
        <translation>刚才没有删除视图。</translation>
    </message>
    <message>
        <source>Keep documents offline</source>
        <translation>离线保留文档</translation>
    </message>
</context>
<context>
    <name>disputedesk::SpokenStatus</name>
    <message>
        <source>Offline. What was cached is shown, writes are off.</source>
        <translation>离线。显示缓存的内容，发送操作已停用。</translation>
    </message>
    <message>
        <source>Disputes were read: 1 needs a response.</source>
        <translation>已读取争议：1 个需要回应。</translation>
    </message>
    <message numerus="yes">
        <source>Disputes were read: %Ln need a response.</source>
        <translation>
            <numerusform>已读取争议：%Ln 个需要回应。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTab</name>
    <message>
        <source>%1, 1 dispute</source>
        <extracomment>%1 is the name of a status tab</extracomment>
        <translation>%1，1 个争议</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further currencies</comment>
        <translation>
            <numerusform>另有 %n 种货币</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them found by the search</source>
        <extracomment>%1 is &quot;In review, 14 disputes&quot;, %2 a number</extracomment>
        <translation>%1，其中搜索找到 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a status tab: %1 of its %2 disputes fit the search</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <extracomment>%1 is the name of a status tab</extracomment>
        <translation>%1，尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln disputes</source>
        <translation>
            <numerusform>%1，%Ln 个争议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTabs</name>
    <message>
        <source>%1: too large to add up</source>
        <comment>%1 is a currency</comment>
        <translation>%1：过大，无法合计</translation>
    </message>
    <message>
        <source>Status tabs</source>
        <translation>状态标签页</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>disputedesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>time of day</comment>
        <translation>读取于 %1</translation>
    </message>
    <message numerus="yes">
        <source>next in %n min</source>
        <translation>
            <numerusform>%n 分钟后再次读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of the status line</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Online by a proxy</source>
        <translation>通过代理在线</translation>
    </message>
    <message>
        <source>Everything goes through the proxy %1.</source>
        <extracomment>%1 is the name of a proxy</extracomment>
        <translation>所有通信都经过代理 %1。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate was issued by %1.</source>
        <extracomment>%1 is the name of who issued a certificate, such as &quot;DigiCert Inc&quot;</extracomment>
        <translation>服务商的证书由 %1 颁发。</translation>
    </message>
</context>
<context>
    <name>disputedesk::StorageDialog</name>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <source>Closed disputes stay</source>
        <translation>已关闭的争议保留</translation>
    </message>
    <message>
        <source>Documents take at most</source>
        <translation>文档最多占用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How long closed disputes stay</source>
        <translation>已关闭的争议保留多久</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>其他时长</translation>
    </message>
    <message>
        <source>Days that closed disputes stay</source>
        <translation>已关闭争议的保留天数</translation>
    </message>
    <message>
        <source> days after closing</source>
        <translation> 天（关闭后）</translation>
    </message>
    <message>
        <source>Megabytes that documents may take</source>
        <translation>文档可占用的兆字节数</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open disputes, drafts and the record of what was sent always stay.</source>
        <translation>未关闭的争议、草稿和发送记录始终保留。</translation>
    </message>
    <message>
        <source>No dispute is removed.</source>
        <translation>不会移除任何争议。</translation>
    </message>
    <message>
        <source>Counting what would be removed…</source>
        <translation>正在计算将移除的内容…</translation>
    </message>
    <message>
        <source>What would be removed could not be counted: %1</source>
        <translation>无法计算将移除的内容：%1</translation>
    </message>
    <message>
        <source>Nothing here is that old yet.</source>
        <translation>尚无达到该时长的内容。</translation>
    </message>
    <message>
        <source>%1 does not say when a dispute closed: %2 days after opening are assumed.</source>
        <translation>%1 不说明争议何时关闭：假定为提出后 %2 天。</translation>
    </message>
    <message>
        <source>Save and remove 1 dispute</source>
        <translation>保存并移除 1 个争议</translation>
    </message>
    <message>
        <source>Save and remove %1 disputes</source>
        <translation>保存并移除 %1 个争议</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept on this computer: %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>保存在这台电脑上：%1</translation>
    </message>
    <message>
        <source>That is less than is kept now. The least recently used documents are removed, except those kept offline.</source>
        <translation>少于目前的保留量。除离线保留的以外，最久未用的文档会被移除。</translation>
    </message>
    <message>
        <source>When documents need more room, the least recently used are removed, except those kept offline.</source>
        <translation>文档需要更多空间时，除离线保留的以外，最久未用的会被移除。</translation>
    </message>
    <message>
        <source>Now: %1; %2, %3.</source>
        <extracomment>%1 is &quot;12 disputes&quot;, %2 &quot;3 downloaded documents&quot;, %3 their size</extracomment>
        <translation>目前：%1；%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln 个争议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloaded documents</source>
        <translation>
            <numerusform>%Ln 份已下载文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be removed from this computer now: %1 and %2 (%3). They stay at %4.</source>
        <extracomment>%1 is &quot;12 closed disputes&quot;, %2 &quot;3 documents&quot;, %3 their size, %4 a provider</extracomment>
        <translation>现在将从这台电脑移除：%1和 %2（%3）。它们在 %4 处仍然保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>%Ln 个已关闭的争议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are marked to be kept offline.</source>
        <translation>
            <numerusform>其中 %Ln 个已标记为离线保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SummaryPane</name>
    <message>
        <source>The deadline has passed. Answer at once if %1 still takes it.</source>
        <translation>截止时间已过。如果 %1 仍接受，请立即回应。</translation>
    </message>
    <message>
        <source>Answer by %1: fill in what the reason asks for under Evidence, then review and submit. %2 passes it on once.</source>
        <translation>请及时回应（截止：%1）：在“证据”下填写原因所要求的内容，然后检查并提交。%2 只转交一次。</translation>
    </message>
    <message>
        <source>Answer by %1: write the message, attach what proves your side, then review and send. %2 takes one response, once.</source>
        <translation>请及时回应（截止：%1）：写好消息，附上能证明您一方的材料，然后检查并发送。%2 只接受一次回应。</translation>
    </message>
    <message>
        <source>The bank is deciding. Record the outcome here when %1 tells it.</source>
        <translation>银行正在裁定。%1 告知结果后，请在此记录。</translation>
    </message>
    <message>
        <source>The bank is deciding. There is nothing to do until it rules.</source>
        <translation>银行正在裁定。在裁定之前无需操作。</translation>
    </message>
    <message>
        <source>There is nothing to do until it decides.</source>
        <translation>在作出决定之前无需操作。</translation>
    </message>
    <message>
        <source>Won: nothing is left to do.</source>
        <translation>胜诉：无需再进行任何操作。</translation>
    </message>
    <message>
        <source>Lost: the money went back to the cardholder. Nothing is left to do.</source>
        <translation>败诉：资金已退回给持卡人。无需再进行任何操作。</translation>
    </message>
    <message>
        <source>Closed without a ruling: nothing is left to do.</source>
        <translation>未经裁定即关闭：无需再进行任何操作。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再进行任何操作。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来要做什么</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Funding amount</source>
        <translation>结算金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>银行原文</translation>
    </message>
    <message>
        <source>Provider&apos;s note</source>
        <translation>服务商备注</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>付款意图</translation>
    </message>
    <message>
        <source>Read the charge</source>
        <translation>读取扣款</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣款金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Money movements</source>
        <translation>资金变动</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>回应截止</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>读取于</translation>
    </message>
    <message>
        <source>%1 (%2 says “%3”)</source>
        <translation>%1（%2 称为“%3”）</translation>
    </message>
    <message>
        <source>(minor units; unknown currency)</source>
        <translation>（最小单位；货币未知）</translation>
    </message>
    <message>
        <source>Not on this computer. Card and customer are read when you are online.</source>
        <translation>不在这台电脑上。联网后会读取银行卡和客户信息。</translation>
    </message>
    <message>
        <source>Card and customer are not read yet.</source>
        <translation>尚未读取银行卡和客户信息。</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>your own date</source>
        <translation>您自己设定的日期</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>由 %1 设定</translation>
    </message>
    <message>
        <source>No response possible: %1 names no date</source>
        <translation>无法回应：%1 未给出日期</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Reading the charge…</source>
        <translation>正在读取扣款…</translation>
    </message>
    <message>
        <source>Other disputes of this charge</source>
        <translation>此扣款的其他争议</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>本机记录</translation>
    </message>
    <message>
        <source>The estimated deadline has passed. Answer at once if %1 still takes it.</source>
        <translation>估计的截止时间已过。如果 %1 仍接受，请立即回应。</translation>
    </message>
    <message>
        <source>Wait for the ruling, or accept the loss.</source>
        <translation>请等待裁定，或接受损失。</translation>
    </message>
    <message>
        <source>%1 no longer has this dispute. Look for it in %1&apos;s dashboard; here it is no longer counted as due. Your draft and your notes are kept.</source>
        <translation>%1 已没有此争议。请在 %1 的控制台中查找；此处不再将其计为待处理。您的草稿和备注会保留。</translation>
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
        <translation>%1 的缓存已损坏。已将其另行存放，正从服务商重新读取。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The cache of %1 was made by a newer version of Disputedesk. It is shown, but nothing new is kept in it.</source>
        <translation>%1 的缓存由更新版本的 Disputedesk 创建。会显示，但不会存入新内容。</translation>
    </message>
    <message>
        <source>the disk is full: make room, then refresh</source>
        <translation>磁盘已满：请腾出空间后刷新</translation>
    </message>
    <message>
        <source>Disputes of %1 cannot be kept on this computer: %2. The list is right, but will not be there offline.</source>
        <translation>%1 的争议无法保存在这台电脑上：%2。列表正确，但离线时将不可用。</translation>
    </message>
    <message>
        <source>The account&apos;s files could not all be removed: %1</source>
        <translation>账户的文件未能全部移除：%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 minutes: deadlines are shown wrong by that much. Set the clock.</source>
        <translation>这台电脑的时钟与服务商相差 %1 分钟：显示的截止时间也相应有误。请校准时钟。</translation>
    </message>
    <message>
        <source>The key of %1 is not at hand. What was read before is shown; nothing can be read or sent.</source>
        <translation>没有可用的 %1 密钥。显示以前读取的内容；无法读取或发送任何内容。</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. What was read before is shown; nothing can be read or sent.</source>
        <translation>%1 拒绝了 %2 的密钥。显示以前读取的内容；无法读取或发送任何内容。</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>The keyring does not keep the key of the cache of %1. The cache is for this run only: at the next start it is read again from the provider.</source>
        <translation>密钥环未保存 %1 的缓存密钥。缓存仅限本次运行：下次启动时将从服务商重新读取。</translation>
    </message>
    <message>
        <source>The cache of %1 was not sealed: an earlier version made it. It was removed and is being read again from the provider, sealed from now on.</source>
        <translation>%1 的缓存由较早版本创建，未加密。已删除，正从服务商重新读取，今后将加密保存。</translation>
    </message>
    <message>
        <source>The cache of %1 does not open with the key in the keyring. It was removed and is being read again from the provider. Drafts and the record of what was sent are not in it.</source>
        <translation>无法用密钥环中的密钥打开 %1 的缓存。已删除，正从服务商重新读取。草稿和发送记录不在缓存中。</translation>
    </message>
    <message>
        <source>The vault does not keep the key of the cache of %1. The cache is for this run only: at the next start it is read again from the provider.</source>
        <translation>密钥库未保存 %1 的缓存密钥。缓存仅限本次运行：下次启动时将从服务商重新读取。</translation>
    </message>
    <message>
        <source>The cache of %1 does not open with the key in the vault. It was removed and is being read again from the provider. Drafts and the record of what was sent are not in it.</source>
        <translation>无法用密钥库中的密钥打开 %1 的缓存。已删除，正从服务商重新读取。草稿和发送记录不在缓存中。</translation>
    </message>
    <message>
        <source>The vault is closed: the cache of %1 stays as it is and is not used. What is read in this run is not kept.</source>
        <translation>密钥库未打开：%1 的缓存保持原样，不会使用。本次运行读取的内容不会保留。</translation>
    </message>
    <message>
        <source>The key of %1 is in the vault, which is closed. Enter the key, or restart Disputedesk and open the vault.</source>
        <translation>%1 的密钥在未打开的密钥库中。请输入密钥，或重新启动 Disputedesk 并打开密钥库。</translation>
    </message>
    <message>
        <source>The key of %1 is not at hand. Nothing can be read or sent.</source>
        <translation>没有可用的 %1 密钥。无法读取或发送任何内容。</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. Nothing can be read or sent.</source>
        <translation>%1 拒绝了 %2 的密钥。无法读取或发送任何内容。</translation>
    </message>
</context>
<context>
    <name>disputedesk::TableTwin</name>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>在列表中打开</translation>
    </message>
</context>
<context>
    <name>disputedesk::TagTone</name>
    <message>
        <source>Neutral</source>
        <extracomment>what the colour of a tag means</extracomment>
        <translation>中性</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Looks good</source>
        <translation>情况良好</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>特殊情况</translation>
    </message>
</context>
<context>
    <name>disputedesk::TextBlock</name>
    <message numerus="yes">
        <source>… (%Ln characters in all; the whole is under JSON)</source>
        <translation>
            <numerusform>…（共 %Ln 个字符；全文见 JSON）</numerusform>
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
        <translation>%1；%2</translation>
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
        <translation>未结</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜诉</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>败诉</translation>
    </message>
    <message>
        <source>Needs response</source>
        <translation>需要回应</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>问询</translation>
    </message>
    <message>
        <source>Inquiry under review</source>
        <translation>问询审核中</translation>
    </message>
    <message>
        <source>Inquiry closed</source>
        <translation>问询已关闭</translation>
    </message>
    <message>
        <source>Appeal: needs response</source>
        <translation>申诉：需要回应</translation>
    </message>
    <message>
        <source>Appeal: under review</source>
        <translation>申诉：审核中</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>早期预警</translation>
    </message>
    <message>
        <source>Early warning resolved</source>
        <translation>早期预警已了结</translation>
    </message>
    <message>
        <source>Charge refunded</source>
        <translation>扣款已退款</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>已避免</translation>
    </message>
    <message>
        <source>Needs response</source>
        <comment>stage</comment>
        <translation>需要回应</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage</comment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage</comment>
        <translation>胜诉</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>败诉</translation>
    </message>
    <message>
        <source>No ruling</source>
        <comment>stage</comment>
        <translation>无裁定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>stage</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>verb</comment>
        <translation>回应</translation>
    </message>
    <message>
        <source>Keep evidence, not submitted</source>
        <comment>verb</comment>
        <translation>保存证据，不提交</translation>
    </message>
    <message>
        <source>Accept loss</source>
        <comment>verb</comment>
        <translation>接受损失</translation>
    </message>
    <message>
        <source>Record as won</source>
        <comment>verb</comment>
        <translation>记录为胜诉</translation>
    </message>
    <message>
        <source>Record as lost</source>
        <comment>verb</comment>
        <translation>记录为败诉</translation>
    </message>
    <message>
        <source>Upload document</source>
        <comment>verb</comment>
        <translation>上传文档</translation>
    </message>
    <message>
        <source>Delete document</source>
        <comment>verb</comment>
        <translation>删除文档</translation>
    </message>
    <message>
        <source>Ready, not sent</source>
        <translation>就绪，未发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>被服务商拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>结果尚不明确</translation>
    </message>
    <message>
        <source>Done, as a later read shows</source>
        <translation>已完成，经后续读取确认</translation>
    </message>
    <message>
        <source>Not done, as later reads show</source>
        <translation>未生效，经后续读取确认</translation>
    </message>
    <message>
        <source>Settled by a person</source>
        <translation>已由人工确认结果</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>%1 不提供此功能。</translation>
    </message>
    <message>
        <source>The response was sent; %1 takes one only.</source>
        <translation>回应已发送；%1 只接受一次。</translation>
    </message>
    <message>
        <source>The outcome can be recorded only after %1 has reviewed a response.</source>
        <translation>只有在 %1 审核过回应之后才能记录结果。</translation>
    </message>
    <message>
        <source>This program does not know the dispute&apos;s status. Act on it in %1&apos;s dashboard.</source>
        <translation>本程序不认识该争议的状态。请在 %1 的控制台中操作。</translation>
    </message>
    <message>
        <source>You are offline. Drafts are kept; send them once you are back online.</source>
        <translation>您处于离线状态。草稿已保留；恢复在线后再发送。</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be written, so nothing is sent. Close other copies of this program or free disk space.</source>
        <translation>无法写入发送记录，因此不会发送任何内容。请关闭本程序的其他实例，或释放磁盘空间。</translation>
    </message>
    <message>
        <source>An earlier action on this dispute has no known outcome yet. Wait for it, or settle it.</source>
        <translation>此争议先前的一项操作结果尚不明确。请等待，或手动确认结果。</translation>
    </message>
    <message>
        <source>The key of this account is missing or was refused. Choose “Enter key…” above.</source>
        <extracomment>“Enter key…” is the button in the notice at the top of the window</extracomment>
        <translation>缺少此账户的密钥，或密钥被拒绝。请选择上方的“输入密钥…”。</translation>
    </message>
    <message>
        <source>This dispute was not read from %1 in this run. Refresh first.</source>
        <translation>本次运行尚未从 %1 读取此争议。请先刷新。</translation>
    </message>
    <message>
        <source>This dispute is closed; %1 takes no more changes.</source>
        <translation>此争议已关闭，%1 不再接受更改。</translation>
    </message>
    <message>
        <source>The evidence was submitted; the bank decides now, %1 takes nothing more.</source>
        <translation>证据已提交；现由银行裁定，%1 不再接受任何内容。</translation>
    </message>
    <message>
        <source>This is an inquiry, not yet a chargeback. No money has moved, so there is no loss to accept. Answer it, or let it pass.</source>
        <translation>这是问询，尚不是拒付。资金尚未变动，因此没有需要接受的损失。请回应，或不作处理。</translation>
    </message>
    <message>
        <source>This is an appeal; %1 has no way to accept the loss of one. Answer it, or let its date pass.</source>
        <translation>这是申诉，%1 没有接受其损失的途径。请回应，或任其逾期。</translation>
    </message>
    <message>
        <source>%1 names no date for a response, so none is possible.</source>
        <translation>%1 未给出回应日期，因此无法回应。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more than can be kept here. The last ones are not saved: shorten it.</source>
        <translation>
            <numerusform>超出可保存长度 %Ln 个字符。末尾超出的部分不会保存，请缩短文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer has this dispute, so nothing can be sent for it. Drafts are kept.</source>
        <translation>%1 已没有此争议，因此无法为其发送任何内容。草稿会保留。</translation>
    </message>
    <message>
        <source>The provider no longer has this dispute (seen %1). What is shown is the last that was read.</source>
        <extracomment>%1 is the moment at which a reading found that it is not there any more</extracomment>
        <translation>服务商已没有此争议，于 %1发现。所示为最后一次读取的内容。</translation>
    </message>
</context>
<context>
    <name>disputedesk::TimeTexts</name>
    <message>
        <source>%1 min</source>
        <extracomment>A span of minutes, short</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of hours, short</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of days and hours, short</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A span of days, short</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two spans in a row, such as &quot;1 day 4 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time, such as 18:00</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time, such as 18:00</extracomment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>In the Due column; %1 is a short span such as &quot;3 d&quot;</extracomment>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>No response possible</source>
        <translation>无法回应</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <extracomment>Read aloud; %1 is a span such as &quot;9 hours&quot;</extracomment>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <extracomment>Read aloud; %1 is a span such as &quot;9 hours&quot;</extracomment>
        <translation>%1后截止</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <extracomment>%1 is such as &quot;Due in 9 hours&quot;</extracomment>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1 names no date: no response is possible.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 未给出日期：无法回应。</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>%1（%2）截止</translation>
    </message>
    <message>
        <source>was due %1 (%2)</source>
        <extracomment>The deadline has passed; %1 is a day and a time, %2 a zone</extracomment>
        <translation>%1（%2）已截止</translation>
    </message>
    <message>
        <source>%1, estimate: 1 day after opening</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;</extracomment>
        <translation>%1（估计：提出后 1 天）</translation>
    </message>
    <message numerus="yes">
        <source>%1, estimate: %n days after opening</source>
        <translation>
            <numerusform>%1（估计：提出后 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the date you set</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;</extracomment>
        <translation>%1（您设定的日期）</translation>
    </message>
    <message>
        <source>%1 · set by %2</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%1 · 由 %2 设定</translation>
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
        <translation>无法回应</translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageDialog</name>
    <message>
        <source>Kept on this computer only: nothing of this goes to a provider, and none of it is a status.</source>
        <translation>仅保存在这台电脑上：不会发送给服务商，也不影响状态。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标记</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What the colour of the chosen tag means</source>
        <translation>所选标记颜色的含义</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <translation>已决定，未发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Colour of the chosen tag</source>
        <translation>所选标记的颜色</translation>
    </message>
    <message>
        <source>several names; what you type replaces them</source>
        <translation>多个姓名；输入内容会将其替换</translation>
    </message>
    <message numerus="yes">
        <source>Tags and marks of %Ln disputes</source>
        <translation>
            <numerusform>%Ln 个争议的标记与分配</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <extracomment>%1 is a time: when &quot;Decided, nothing sent&quot; was ticked</extracomment>
        <translation>决定于 %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageFlow</name>
    <message>
        <source>Tags and notes could not be saved: %1. They are still here until you quit.</source>
        <translation>标记和备注无法保存：%1。在您退出之前仍在这里。</translation>
    </message>
    <message>
        <source>Tags and notes cannot be used in this run: %1.</source>
        <translation>本次运行中无法使用标记和备注：%1。</translation>
    </message>
    <message>
        <source>The file of tags and notes was damaged. What could be read is here again; the damaged file is kept beside it.</source>
        <translation>标记和备注的文件已损坏。可读取的部分已恢复；损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>The file of tags and notes (triage.db) cannot be written. What you change stays until you quit.</source>
        <translation>标记和备注的文件（triage.db）无法写入。您的更改在退出前保留。</translation>
    </message>
    <message>
        <source>Nothing can be marked</source>
        <translation>没有可标记的内容</translation>
    </message>
    <message>
        <source>The file of tags and notes is not open.</source>
        <translation>标记和备注的文件未打开。</translation>
    </message>
    <message numerus="yes">
        <source>Select one dispute or several, at most %Ln at once.</source>
        <translation>
            <numerusform>请选择一个或多个争议，一次最多 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes marked.</source>
        <translation>
            <numerusform>已标记 %Ln 个争议。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageView</name>
    <message>
        <source>Edit tags…</source>
        <translation>编辑标记…</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for you and your colleagues at this computer</source>
        <translation>供您和同事在这台电脑上查看</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <translation>已决定，未发送</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Kept on this computer only: nothing of this goes to %1, and none of it is a status there.</source>
        <extracomment>%1 is a payment provider</extracomment>
        <translation>仅保存在这台电脑上：不会发送给 %1，也不影响那里的状态。</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>Decided while the status was “%1”. It has changed since: decide again.</source>
        <extracomment>%1 is a status at the provider, as it was then</extracomment>
        <translation>此决定是在状态为“%1”时作出的。此后状态已变化，请重新决定。</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <extracomment>%1 is a time: when &quot;Decided, nothing sent&quot; was ticked</extracomment>
        <translation>决定于 %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::Unfilled</name>
    <message numerus="yes">
        <source>%n more wait there.</source>
        <translation>
            <numerusform>另有 %n 个待填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>fill in %1 in line %2 of the message first.</source>
        <translation>请先填写消息第 %2 行的 %1。</translation>
    </message>
    <message>
        <source>fill in %1 in line %2 of the field “%3” first.</source>
        <translation>请先填写“%3”栏第 %2 行的 %1。</translation>
    </message>
    <message>
        <source>%1 looks like a placeholder, but stands in this dispute&apos;s own data: it goes out as it is.</source>
        <translation>%1 看似占位符，但它出自此争议自身的数据：会原样发送。</translation>
    </message>
    <message>
        <source>type the braces of %1 in line %2 of the message as half-width { and } first.</source>
        <translation>请先将消息第 %2 行中 %1 的括号改为半角的 { 和 }。</translation>
    </message>
    <message>
        <source>type the braces of %1 in line %2 of the field “%3” as half-width { and } first.</source>
        <translation>请先将“%3”栏第 %2 行中 %1 的括号改为半角的 { 和 }。</translation>
    </message>
</context>
<context>
    <name>disputedesk::UpdateDialog</name>
    <message>
        <source>Version %1 is there</source>
        <extracomment>%1 is a version</extracomment>
        <translation>有新版本 %1</translation>
    </message>
    <message>
        <source>You have %1. Nothing was downloaded, and nothing will be installed by itself: get the new version where you got this one, or here:</source>
        <extracomment>%1 is a version</extracomment>
        <translation>您的版本是 %1。未下载任何内容，也不会自行安装：请从您获取当前版本的地方获取新版本，或在这里：</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>获取地址</translation>
    </message>
    <message>
        <source>Checksums (SHA-256): what you download must have the same. sha256sum tells.</source>
        <translation>校验和（SHA-256）：您下载的文件的校验和必须与此一致。可用 sha256sum 核对。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::UpdateTexts</name>
    <message>
        <source>It was never asked.</source>
        <translation>从未询问过。</translation>
    </message>
    <message>
        <source>Last asked %1: there was no newer version.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>上次询问 %1：没有更新的版本。</translation>
    </message>
    <message>
        <source>Last asked %1: version %2 is there.</source>
        <extracomment>%1 is a date with its time, %2 a version</extracomment>
        <translation>上次询问 %1：有新版本 %2。</translation>
    </message>
    <message>
        <source>Last asked %1: the network could not be reached. It is asked again after a week.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>上次询问 %1：无法连接网络。一周后再次询问。</translation>
    </message>
    <message>
        <source>Last asked %1: the connection could not be trusted, so nothing was read.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>上次询问 %1：连接不可信，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Last asked %1: the answer was not about versions, so it was left aside.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>上次询问 %1：应答与版本无关，未予采用。</translation>
    </message>
    <message>
        <source>Last asked %1: no answer came.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>上次询问 %1：没有应答。</translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultDialog</name>
    <message>
        <source>A vault is a file that only your passphrase opens. It keeps your secret keys and the keys of the cache, so that disputes are here at the next start, offline too. Nobody can open it when the passphrase is forgotten.</source>
        <translation>密钥库是一个只有您的密码短语才能打开的文件。它保存您的密钥和缓存的密钥，因此下次启动时争议仍在，离线时也一样。忘记密码短语后，谁也无法打开它。</translation>
    </message>
    <message>
        <source>Where are your keys to be kept?</source>
        <translation>要把密钥保存在哪里？</translation>
    </message>
    <message>
        <source>No keyring of the system is in use.</source>
        <translation>没有使用系统密钥环。</translation>
    </message>
    <message>
        <source>Keep keys in a vault with a passphrase</source>
        <translation>保存在带密码短语的密钥库中</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>Make a vault of keys</source>
        <translation>建立密钥库</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>建立密钥库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the vault of keys</source>
        <translation>打开密钥库</translation>
    </message>
    <message>
        <source>Your secret keys and the keys of the cache are in it. Without it the cache stays closed and as it is, and keys that you enter are for this run only. When the passphrase is forgotten, go on without the vault and remove it in Settings.</source>
        <translation>您的密钥和缓存的密钥都在其中。不打开它，缓存会保持关闭且不变，您输入的密钥仅限本次运行。如果忘记了密码短语，请不用密钥库继续，并在设置中移除它。</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>打开密钥库</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不打开并继续</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters at least. Several words are good.</source>
        <translation>
            <numerusform>密码短语至少 %n 个字符。使用多个词更好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before still open with the old passphrase.</source>
        <translation>之前制作的密钥库副本仍可用旧密码短语打开。</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>当前密码短语</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %Ln letters at most.</source>
        <translation>
            <numerusform>密码短语最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultFlow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove the vault of keys?</source>
        <translation>要移除密钥库吗？</translation>
    </message>
    <message>
        <source>Your keys go on working in this run. At the next start they are asked for, and all disputes are read again from the provider. Drafts and the record of what was sent stay.</source>
        <translation>您的密钥在本次运行中仍然可用。下次启动时会要求输入密钥，并从服务商重新读取所有争议。草稿和发送记录会保留。</translation>
    </message>
    <message>
        <source>The keys in it are lost, and the cache that it opens is thrown away at the next start: keys are asked for, and all disputes are read again from the provider. Drafts and the record of what was sent stay.</source>
        <translation>其中的密钥会丢失，它所打开的缓存在下次启动时会被丢弃：会要求输入密钥，并从服务商重新读取所有争议。草稿和发送记录会保留。</translation>
    </message>
    <message>
        <source>Remove vault</source>
        <translation>移除密钥库</translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultTexts</name>
    <message>
        <source>Keys: system keyring</source>
        <translation>密钥：系统密钥环</translation>
    </message>
    <message>
        <source>Keys: vault</source>
        <translation>密钥：密钥库</translation>
    </message>
    <message>
        <source>Keys: this run only, the vault is closed</source>
        <translation>密钥：仅限本次运行，密钥库未打开</translation>
    </message>
    <message>
        <source>Keys and cache: this run only</source>
        <translation>密钥和缓存：仅限本次运行</translation>
    </message>
    <message>
        <source>In a vault that your passphrase opened.</source>
        <translation>在用您的密码短语打开的密钥库中。</translation>
    </message>
    <message>
        <source>For this run only: the vault was not opened. You are asked again at the next start.</source>
        <translation>仅限本次运行：没有打开密钥库。下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>For this run only. At the next start they are asked for, and all disputes are read again.</source>
        <translation>仅限本次运行。下次启动时会要求输入密钥，并重新读取所有争议。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault.</source>
        <translation>这不是密钥库的密码短语。</translation>
    </message>
    <message>
        <source>The vault of keys was damaged. It was set aside as %1. Enter your keys again; disputes are read again from the provider.</source>
        <translation>密钥库已损坏，已另存为 %1。请重新输入您的密钥；争议将从服务商重新读取。</translation>
    </message>
    <message>
        <source>The vault of keys was made by a newer version of Disputedesk. It is left as it is, and so is the cache; keys are for this run only.</source>
        <translation>该密钥库由更新版本的 Disputedesk 建立。密钥库和缓存都保持原样；密钥仅限本次运行。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase. Close other programs, then try again.</source>
        <translation>内存不足，无法处理密码短语。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>There is no vault any more.</source>
        <translation>密钥库已不存在。</translation>
    </message>
    <message>
        <source>The vault could not be used: %1</source>
        <translation>无法使用密钥库：%1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewBook</name>
    <message>
        <source>the file that is there cannot be read or replaced</source>
        <translation>现有的文件无法读取或替换</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewFlow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>its account</source>
        <extracomment>Part of a list of what a saved view misses</extracomment>
        <translation>其账户</translation>
    </message>
    <message>
        <source>all live accounts</source>
        <translation>全部正式账户</translation>
    </message>
    <message>
        <source>all test accounts</source>
        <translation>全部测试账户</translation>
    </message>
    <message>
        <source>Keeps search, tab, filter, sorting and columns of %1 as they are now.</source>
        <extracomment>%1 is the name of an account, or &quot;all live accounts&quot;</extracomment>
        <translation>按当前状态保存%1的搜索、标签页、筛选、排序和列。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>只更改名称。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>视图“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The account of this view is gone.</source>
        <translation>此视图的账户已不存在。</translation>
    </message>
    <message>
        <source>This view was saved with a tab or filter that is not there any more.</source>
        <translation>此视图保存时使用的标签页或筛选已不存在。</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewKeeper</name>
    <message>
        <source>The documents of the view “%1” are not kept offline: it has %2 disputes, and at most %3 of a view are kept. Narrow it by a tab or a search.</source>
        <extracomment>%1 is the name of a saved view; %2 and %3 are numbers of disputes</extracomment>
        <translation>视图“%1”的文档未离线保留：其中有 %2 个争议，每个视图最多保留 %3 个。请用标签页或搜索缩小范围。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewTexts</name>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message numerus="yes">
        <source>Use %n characters at most.</source>
        <translation>
            <numerusform>最多使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>已有同名视图。请选择其他名称。</translation>
    </message>
    <message>
        <source>The file of saved views was damaged. It was set aside as %1; new views are kept again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>已存视图的文件已损坏，已另存为 %1；新视图可以继续保存。</translation>
    </message>
    <message>
        <source>The file of saved views (views.json) cannot be read, and it could not be set aside. It stays as it is; views you save now are there until you quit.</source>
        <translation>已存视图的文件（views.json）无法读取，也无法另存。它保持原样；现在保存的视图在退出前可用。</translation>
    </message>
    <message>
        <source>The saved views could not be written to disk: %1. What you changed is there until you quit.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>已存视图无法写入磁盘：%1。您的更改在退出前可用。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” asks for what is not there any more: %2. It shows what is left; the view itself was not changed.</source>
        <extracomment>%1 is the name of a saved view, %2 a list such as &quot;the account, the column “x”&quot;</extracomment>
        <translation>视图“%1”需要已不存在的内容：%2。仅显示其余部分；视图本身未更改。</translation>
    </message>
</context>
<context>
    <name>disputedesk::WindowActions</name>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Detail pane below the list</source>
        <translation>详情面板置于列表下方</translation>
    </message>
    <message>
        <source>Activity of all disputes</source>
        <translation>全部争议的操作记录</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Review and send response…</source>
        <translation>检查并发送回应…</translation>
    </message>
    <message>
        <source>Accept loss…</source>
        <translation>接受损失…</translation>
    </message>
    <message>
        <source>Record outcome: won…</source>
        <translation>记录结果：胜诉…</translation>
    </message>
    <message>
        <source>Record outcome: lost…</source>
        <translation>记录结果：败诉…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加文档…</translation>
    </message>
    <message>
        <source>Set deadline…</source>
        <translation>设置截止时间…</translation>
    </message>
    <message>
        <source>Keep documents offline…</source>
        <translation>离线保留文档…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Bring the draft before back</source>
        <translation>恢复之前的草稿</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Disputedesk</source>
        <translation>关于 Disputedesk</translation>
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
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Chosen account</source>
        <translation>所选账户</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Chosen view</source>
        <translation>所选视图</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>争议(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Save case file as PDF…</source>
        <translation>将案卷保存为 PDF…</translation>
    </message>
    <message>
        <source>Print case file…</source>
        <translation>打印案卷…</translation>
    </message>
    <message>
        <source>Put files together into one PDF…</source>
        <translation>将文件合为一个 PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>所有命令…</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>此界面的帮助</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Check the record of what was sent…</source>
        <translation>检查发送记录…</translation>
    </message>
    <message>
        <source>Open case file…</source>
        <translation>打开案卷…</translation>
    </message>
    <message>
        <source>Copy charge ID</source>
        <translation>复制扣款 ID</translation>
    </message>
</context>
<context>
    <name>disputedesk::WitnessTexts</name>
    <message>
        <source>The keyring did not hand out what it has noted of the record of what was sent (%1), so an older record would not show today. Nothing is held back. Unlock the keyring, then start Disputedesk again.</source>
        <extracomment>%1 is what the keyring says, in its words</extracomment>
        <translation>密钥环没有给出发送记录的备注（%1），因此这次无法发现记录是否为旧的一份。没有阻止任何操作。请解锁密钥环，然后重新启动 Disputedesk。</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) could not be compared with what the keyring has noted of it (%1). It is tried again each minute. If this stays, look whether the disk is well.</source>
        <extracomment>%1 is what is wrong, in English</extracomment>
        <translation>无法将发送记录（ledger.db）与密钥环中的备注比对（%1）。每分钟会重试一次。如果一直如此，请检查磁盘是否正常。</translation>
    </message>
    <message>
        <source>A newer version of Disputedesk has noted in the keyring how far the record of what was sent had come, and this version cannot read that. Nothing is held back. Use the newer version.</source>
        <translation>较新版本的 Disputedesk 已在密钥环中记下发送记录的进度，而此版本无法读取。没有阻止任何操作。请使用较新的版本。</translation>
    </message>
    <message>
        <source>the keyring has not answered yet</source>
        <translation>密钥环尚未应答</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>names a row that is not in the record</source>
        <translation>指向记录中没有的行</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is of a newer version</source>
        <translation>来自较新的版本</translation>
    </message>
    <message>
        <source>the keyring does not hand it out</source>
        <translation>密钥环不予提供</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>无法比对</translation>
    </message>
    <message>
        <source>differed; sending was allowed again</source>
        <translation>曾不相符；已重新允许发送</translation>
    </message>
    <message>
        <source>Note in the keyring</source>
        <translation>密钥环中的备注</translation>
    </message>
</context>
<context>
    <name>disputedesk::WooshPayAccountPage</name>
    <message>
        <source>Parameters of the list</source>
        <translation>列表参数</translation>
    </message>
    <message>
        <source>In the query and the body</source>
        <translation>在查询和正文中</translation>
    </message>
    <message>
        <source>In the query only</source>
        <translation>仅在查询中</translation>
    </message>
    <message>
        <source>In the body only</source>
        <translation>仅在正文中</translation>
    </message>
    <message>
        <source>WooshPay&apos;s documents put them in the body of a GET, which some proxies drop. Leave both unless the list fails or always begins anew.</source>
        <translation>WooshPay 的文档将其放在 GET 的正文中，而有些代理会将其丢弃。除非列表读取失败或总是从头开始，请保持“在查询和正文中”。</translation>
    </message>
</context>
<context>
    <name>disputedesk::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 disputes or pages</extracomment>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>disputedesk::WriteFlow</name>
    <message numerus="yes">
        <source>Upload %n files for dispute %1?</source>
        <translation>
            <numerusform>为争议 %1 上传 %n 个文件吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files</source>
        <translation>
            <numerusform>上传 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (TEST)</source>
        <translation>%1（测试）</translation>
    </message>
    <message>
        <source>A file is still being added to the draft. Wait a moment and try again.</source>
        <translation>仍在向草稿添加文件。请稍候再试。</translation>
    </message>
    <message>
        <source>The response is not ready</source>
        <translation>回应尚未就绪</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>The account has no key in this run. Enter its key first.</source>
        <translation>本次运行中该账户没有密钥。请先输入密钥。</translation>
    </message>
    <message>
        <source>Reading the dispute again before anything is sent…</source>
        <translation>发送之前正在重新读取争议…</translation>
    </message>
    <message>
        <source>Sending document %1…</source>
        <translation>正在发送文档 %1…</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>正在发送，仅此一次…</translation>
    </message>
    <message>
        <source>The response was not sent. Document %1: %2</source>
        <translation>回应未发送。文档 %1：%2</translation>
    </message>
    <message>
        <source>File %1: %2 Files that went up before it stay with your draft; nothing was submitted.</source>
        <translation>文件 %1：%2 此前已上传的文件保留在您的草稿中；尚未提交任何内容。</translation>
    </message>
    <message>
        <source>Another write is under way</source>
        <translation>另一项发送正在进行</translation>
    </message>
    <message>
        <source>It is about dispute %1. Wait until it is over, then try again.</source>
        <translation>它涉及争议 %1。请等它结束后再试。</translation>
    </message>
    <message>
        <source>Waiting for %1 to list the files… Nothing of the response has been sent yet.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>正在等待 %1 列出文件… 回应的任何内容均尚未发送。</translation>
    </message>
    <message>
        <source>Uploaded before it, but not in the list at %1 yet: %2. The next response waits for what is missing.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>在此之前已上传、但尚不在 %1 列表中的文件：%2。下一次回应会等待仍缺少的文件。</translation>
    </message>
    <message>
        <source>Uploaded before it, and at %1 now: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>在此之前已上传、现已在 %1 的文件：%2。</translation>
    </message>
</context>
</TS>
