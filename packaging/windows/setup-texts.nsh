; What the installer says, in the languages of the program. Words: resources/i18n/glossary.md
!macro Text NAME ENGLISH THAI JAPANESE CHINESE
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_THAI} "${THAI}"
  LangString ${NAME} ${LANG_JAPANESE} "${JAPANESE}"
  LangString ${NAME} ${LANG_SIMPCHINESE} "${CHINESE}"
!macroend
!define Text "!insertmacro Text"

${Text} CaseFile \
  "Disputedesk case file" \
  "แฟ้มคดีของ Disputedesk" \
  "Disputedesk のケースファイル" \
  "Disputedesk 案卷文件"
${Text} Running \
  "Disputedesk is running from $INSTDIR. Close it first, then run this again. Nothing was changed." \
  "Disputedesk กำลังทำงานอยู่จาก $INSTDIR โปรดปิดก่อน แล้วเรียกใช้อีกครั้ง ไม่มีสิ่งใดถูกเปลี่ยนแปลง" \
  "$INSTDIR の Disputedesk が実行中です。終了してからもう一度実行してください。何も変更されていません。" \
  "Disputedesk 正在从 $INSTDIR 运行。请先将其关闭，然后重新运行。未更改任何内容。"
${Text} NoRoom \
  "There is no room for Disputedesk: $INSTDIR needs $1 MB, and $0 MB are free. Nothing was changed." \
  "พื้นที่ไม่พอสำหรับ Disputedesk: $INSTDIR ต้องใช้ $1 MB แต่ว่างอยู่ $0 MB ไม่มีสิ่งใดถูกเปลี่ยนแปลง" \
  "Disputedesk に必要な空き容量がありません: $INSTDIR には $1 MB が必要ですが、空きは $0 MB です。何も変更されていません。" \
  "空间不足，无法安装 Disputedesk：$INSTDIR 需要 $1 MB，可用 $0 MB。未更改任何内容。"
${Text} NotWritable \
  "$INSTDIR cannot be written. Choose another folder. Nothing was changed." \
  "เขียนลงใน $INSTDIR ไม่ได้ โปรดเลือกโฟลเดอร์อื่น ไม่มีสิ่งใดถูกเปลี่ยนแปลง" \
  "$INSTDIR に書き込めません。別のフォルダーを選択してください。何も変更されていません。" \
  "无法写入 $INSTDIR。请选择其他文件夹。未更改任何内容。"
${Text} Foreign \
  "$INSTDIR holds something else than Disputedesk. Choose another folder. Nothing was changed." \
  "$INSTDIR มีสิ่งอื่นที่ไม่ใช่ Disputedesk อยู่ โปรดเลือกโฟลเดอร์อื่น ไม่มีสิ่งใดถูกเปลี่ยนแปลง" \
  "$INSTDIR には Disputedesk 以外のものがあります。別のフォルダーを選択してください。何も変更されていません。" \
  "$INSTDIR 中有 Disputedesk 以外的内容。请选择其他文件夹。未更改任何内容。"
${Text} InTheWay \
  "$INSTDIR.new is in the way: it holds something else than Disputedesk. Move it elsewhere, then run this again. Nothing was changed." \
  "$INSTDIR.new กีดขวางอยู่: มีสิ่งอื่นที่ไม่ใช่ Disputedesk อยู่ โปรดย้ายไปที่อื่น แล้วเรียกใช้อีกครั้ง ไม่มีสิ่งใดถูกเปลี่ยนแปลง" \
  "$INSTDIR.new が邪魔になっています。Disputedesk 以外のものがあります。別の場所に移動してからもう一度実行してください。何も変更されていません。" \
  "$INSTDIR.new 妨碍安装：其中有 Disputedesk 以外的内容。请将其移到别处，然后重新运行。未更改任何内容。"
${Text} Newer \
  "Disputedesk $0 is installed, which is newer than ${VERSION}. Remove it first to go back; your data stays. Nothing was changed." \
  "มี Disputedesk $0 ติดตั้งอยู่ ซึ่งใหม่กว่า ${VERSION} หากต้องการย้อนกลับ โปรดถอนการติดตั้งก่อน ข้อมูลของคุณจะยังอยู่ ไม่มีสิ่งใดถูกเปลี่ยนแปลง" \
  "${VERSION} より新しい Disputedesk $0 がインストールされています。戻すには先にアンインストールしてください。データは残ります。何も変更されていません。" \
  "已安装 Disputedesk $0，比 ${VERSION} 更新。如需退回，请先将其卸载；您的数据会保留。未更改任何内容。"
${Text} Keeps \
  "Your disputes, drafts, settings and the record of what was sent stay in $LOCALAPPDATA\disputedesk. Keys stay in the Windows Credential Manager until the account is removed in Disputedesk." \
  "ข้อพิพาท ฉบับร่าง การตั้งค่า และบันทึกสิ่งที่ส่งแล้วของคุณจะยังอยู่ใน $LOCALAPPDATA\disputedesk ส่วนคีย์จะยังอยู่ใน Windows Credential Manager จนกว่าจะลบบัญชีใน Disputedesk" \
  "異議申立て、下書き、設定、送信の記録は $LOCALAPPDATA\disputedesk に残ります。キーは、Disputedesk でアカウントを削除するまで Windows の資格情報マネージャーに残ります。" \
  "您的争议、草稿、设置和发送记录会保留在 $LOCALAPPDATA\disputedesk 中。在 Disputedesk 中删除账户之前，密钥会保留在 Windows 凭据管理器中。"
