<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>เลือกทั้งหมด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>เพิ่มขึ้น(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ลดลง(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ดูใน:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ประเภทไฟล์:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 มีอยู่แล้ว
ต้องการแทนที่หรือไม่?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ไม่พบโฟลเดอร์
โปรดตรวจสอบชื่อโฟลเดอร์</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ไม่พบไฟล์
โปรดตรวจสอบชื่อไฟล์</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” ป้องกันการเขียนไว้
ต้องการลบหรือไม่?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>ต้องการลบ “%1” หรือไม่?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ลบโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>เลือก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>โฟลเดอร์ใหม่(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>แสดงไฟล์ที่ซ่อน(&amp;H)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์หลัก</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ไปยังโฟลเดอร์หลัก</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>มุมมองรายการ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>เปลี่ยนเป็นมุมมองรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>มุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>เปลี่ยนเป็นมุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>แถบข้าง</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>รายการตำแหน่งและที่คั่น</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ตำแหน่งล่าสุด</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ไดรฟ์</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>กระดาษ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>ขนาดกระดาษ:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>กว้าง:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>สูง:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>ถาดกระดาษ:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>การวาง</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>แนวตั้ง</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>แนวนอน</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>แนวนอนกลับด้าน</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>แนวตั้งกลับด้าน</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>ระยะขอบ</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ขอบบน</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ขอบซ้าย</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ขอบขวา</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ขอบล่าง</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>การจัดหน้า</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ลำดับหน้า:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>จำนวนหน้าต่อแผ่น:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>กำหนดเอง</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>มิลลิเมตร (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>พอยต์ (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>นิ้ว (in)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ใช่(&amp;N)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ละเว้น</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>พิมพ์(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ตัวเลือก(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ตัวเลือก(&amp;T) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>พิมพ์เป็นไฟล์ (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ไฟล์ในเครื่อง</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>เขียนไฟล์ PDF</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 มีอยู่แล้ว
ต้องการเขียนทับหรือไม่?</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>เขียนไฟล์ %1 ไม่ได้
โปรดเลือกชื่อไฟล์อื่น</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 เป็นโฟลเดอร์
โปรดเลือกชื่อไฟล์อื่น</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>หน้าเริ่มต้นต้องไม่มากกว่าหน้าสุดท้าย</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ทุกหน้า</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>หน้าคี่</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>หน้าคู่</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>ตัวอย่างก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>หน้าแรก</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>หน้าสุดท้าย</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>พอดีความกว้าง</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>พอดีหน้า</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>แนวตั้ง</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>แนวนอน</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>แสดงทีละหน้า</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>แสดงหน้าคู่</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>แสดงภาพรวมทุกหน้า</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>ตั้งค่าหน้ากระดาษ</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>ตั้งค่าหน้ากระดาษ</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>ส่งออกเป็น PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>จำนวนสำเนา</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ช่วงที่พิมพ์</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>พิมพ์ทั้งหมด</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ตั้งแต่หน้า</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>หน้าปัจจุบัน</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ส่วนที่เลือก</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>การตั้งค่าผลลัพธ์</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>จำนวนสำเนา:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>เรียงชุด</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ย้อนลำดับ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>โหมดสี</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ระดับสีเทา</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ชุดหน้า:</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>พิมพ์สองหน้า</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>เข้าเล่มด้านยาว</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>เข้าเล่มด้านสั้น</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ชื่อ(&amp;N):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>คุณสมบัติ(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ตำแหน่ง:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ชนิด:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ไฟล์ผลลัพธ์(&amp;F):</translation>
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
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>disputedesk::AboutDialog</name>
    <message>
        <source>About Disputedesk</source>
        <translation>เกี่ยวกับ Disputedesk</translation>
    </message>
    <message>
        <source>Disputedesk&apos;s icon</source>
        <translation>ไอคอนของ Disputedesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>คัดลอกรุ่น</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Libraries the program is made with</source>
        <translation>ไลบรารีที่ใช้สร้างโปรแกรม</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ไลบรารี</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ที่ใช้อยู่</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>สร้างด้วย</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. The whole text lies in the file LICENSE. It is made with these libraries:</source>
        <translation>ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือใหม่กว่า โดยไม่มีการรับประกันใด ๆ ข้อความเต็มอยู่ในไฟล์ LICENSE สร้างด้วยไลบรารีเหล่านี้:</translation>
    </message>
    <message>
        <source>Answer card disputes from the desktop.

Disputes and drafts stay on this computer, keys in its keyring or in a vault of yours. The program talks to your payment provider and, unless you allow it to ask for new versions, to nobody else: no account, no telemetry.</source>
        <translation>จัดการข้อพิพาทบัตรจากเดสก์ท็อป

ข้อพิพาทและฉบับร่างอยู่ในคอมพิวเตอร์เครื่องนี้ คีย์อยู่ในที่เก็บคีย์ของระบบหรือในตู้คีย์ โปรแกรมติดต่อกับผู้ให้บริการรับชำระเงินของคุณเท่านั้น เว้นแต่คุณอนุญาตให้ถามหารุ่นใหม่ ไม่มีการสมัครบัญชี ไม่มีการเก็บสถิติการใช้</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>เชื่อมต่อ %1</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>คีย์ใหม่ของ %1</translation>
    </message>
    <message>
        <source>%1 test</source>
        <extracomment>The name of a test account that was given none; %1 is the provider&apos;s name</extracomment>
        <translation>%1 ทดสอบ</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>ตรวจสอบคีย์</translation>
    </message>
    <message>
        <source>Connect this account</source>
        <translation>เชื่อมต่อบัญชีนี้</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>แทนที่คีย์</translation>
    </message>
    <message>
        <source>Asking %1 whether the key is valid…</source>
        <translation>กำลังถาม %1 ว่าคีย์ใช้ได้หรือไม่…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>ขั้นสูง</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>การตั้งค่าขั้นสูง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Your own name for it, such as Siam Goods</source>
        <translation>ชื่อที่คุณตั้งเอง เช่น Siam Goods</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Keys of WooshPay and Stripe look alike: make sure that this one is from %1.</source>
        <translation>คีย์ของ WooshPay และ Stripe ดูคล้ายกัน: ตรวจให้แน่ว่าคีย์นี้มาจาก %1</translation>
    </message>
    <message>
        <source>There are spaces or line breaks inside. Copy the key alone, in one piece.</source>
        <translation>มีช่องว่างหรือการขึ้นบรรทัดใหม่อยู่ข้างใน โปรดคัดลอกเฉพาะคีย์ให้ครบในชิ้นเดียว</translation>
    </message>
    <message>
        <source>This is the public key. Disputes need the secret one, which begins with %1.</source>
        <translation>นี่คือคีย์สาธารณะ ข้อพิพาทต้องใช้คีย์ลับซึ่งขึ้นต้นด้วย %1</translation>
    </message>
    <message>
        <source>This is the key of another provider. A key of %1 begins with %2.</source>
        <translation>นี่คือคีย์ของผู้ให้บริการรายอื่น คีย์ของ %1 ขึ้นต้นด้วย %2</translation>
    </message>
    <message>
        <source>This looks encoded (base64). Paste the plain key, which begins with %1.</source>
        <translation>ดูเหมือนถูกเข้ารหัสแบบ base64 โปรดวางคีย์ธรรมดาซึ่งขึ้นต้นด้วย %1</translation>
    </message>
    <message>
        <source>This is no secret key of %1: those begin with %2.</source>
        <translation>นี่ไม่ใช่คีย์ลับของ %1 ซึ่งขึ้นต้นด้วย %2</translation>
    </message>
    <message>
        <source>The key is not complete yet: it goes on after its prefix.</source>
        <translation>คีย์ยังไม่ครบ: หลังคำขึ้นต้นต้องมีต่อ</translation>
    </message>
    <message>
        <source>This is a live key, but the address below is a test server. Use a test key, or empty the address.</source>
        <translation>นี่คือคีย์ใช้จริง แต่ที่อยู่ด้านล่างเป็นเซิร์ฟเวอร์ทดสอบ ใช้คีย์ทดสอบ หรือล้างช่องที่อยู่</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://api.example.com.</source>
        <translation>เขียนที่อยู่ให้ครบ เช่น https://api.example.com</translation>
    </message>
    <message>
        <source>Plain http would send the key unprotected. It is allowed on this computer only; use https.</source>
        <translation>http ธรรมดาจะส่งคีย์โดยไม่ป้องกัน อนุญาตเฉพาะในคอมพิวเตอร์เครื่องนี้ ให้ใช้ https</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address.</source>
        <translation>นำชื่อผู้ใช้และรหัสผ่านออกจากที่อยู่</translation>
    </message>
    <message>
        <source>End the address before “?” or “#”.</source>
        <translation>ตัดที่อยู่ก่อนเครื่องหมาย “?” หรือ “#”</translation>
    </message>
    <message>
        <source>The key goes to the provider, and into the keyring or your vault where there is one. Never into a file in plain text.</source>
        <translation>คีย์จะส่งไปยังผู้ให้บริการ และเก็บในที่เก็บคีย์ของระบบหรือตู้คีย์ของคุณหากมี ไม่เก็บลงไฟล์เป็นข้อความธรรมดา</translation>
    </message>
    <message>
        <source>Paste the secret key from the dashboard of Omise, under Keys: skey_… or skey_test_…</source>
        <translation>วางคีย์ลับจากแดชบอร์ดของ Omise ในหัวข้อ Keys: skey_… หรือ skey_test_…</translation>
    </message>
    <message>
        <source>Paste the secret key from the dashboard of %1, under Developers: sk_live_… or sk_test_…</source>
        <translation>วางคีย์ลับจากแดชบอร์ดของ %1 ในหัวข้อ Developers: sk_live_… หรือ sk_test_…</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialogKey</name>
    <message>
        <source>Show key</source>
        <translation>แสดงคีย์</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>คีย์ลับ</translation>
    </message>
    <message>
        <source>This account is live; the key is a test key. Add it as an account of its own.</source>
        <translation>บัญชีนี้เป็นแบบใช้จริง แต่คีย์เป็นคีย์ทดสอบ ให้เพิ่มเป็นบัญชีแยก</translation>
    </message>
    <message>
        <source>This account is a test one; the key is live. Add it as an account of its own.</source>
        <translation>บัญชีนี้เป็นแบบทดสอบ แต่คีย์เป็นคีย์ใช้จริง ให้เพิ่มเป็นบัญชีแยก</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>เงินจริง</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>ข้อมูลทดสอบ</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountDialogKeyEdit</name>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountFlow</name>
    <message>
        <source>This version cannot connect accounts of %1.</source>
        <translation>รุ่นนี้เชื่อมต่อบัญชีของ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>This key is in use already, by %1. Nothing was kept.</source>
        <translation>คีย์นี้ถูกใช้แล้วโดย %1 ไม่ได้เก็บสิ่งใดไว้</translation>
    </message>
    <message>
        <source>The key says %1, the provider says %2. Nothing was kept.</source>
        <translation>คีย์ระบุว่า %1 แต่ผู้ให้บริการระบุว่า %2 ไม่ได้เก็บสิ่งใดไว้</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>This key is of another account (%1). Add it as a new account instead.</source>
        <translation>คีย์นี้เป็นของบัญชีอื่น (%1) ให้เพิ่มเป็นบัญชีใหม่แทน</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Nothing was kept.</source>
        <translation>บัญชีนี้เชื่อมต่ออยู่แล้วในชื่อ %1 ไม่ได้เก็บสิ่งใดไว้</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>เปลี่ยนชื่อบัญชี</translation>
    </message>
    <message>
        <source>The account was not removed</source>
        <translation>บัญชีไม่ถูกนำออก</translation>
    </message>
    <message>
        <source>The outcome of a write on dispute %1 is not known yet. Wait until it is, or settle it by hand, then remove the account.</source>
        <translation>ยังไม่ทราบผลของการดำเนินการกับข้อพิพาท %1 รอจนทราบผลหรือสะสางคำขอนั้นด้วยตนเอง แล้วจึงนำบัญชีออก</translation>
    </message>
    <message>
        <source>Empty the cache of %1?</source>
        <translation>ล้างแคชของ %1 หรือไม่?</translation>
    </message>
    <message>
        <source>Its disputes and downloaded documents go from this computer and are read again from %1, which takes a while. Its key, your drafts and the record of what was sent stay. Nothing changes at %1.</source>
        <translation>ข้อพิพาทและเอกสารที่ดาวน์โหลดไว้จะถูกลบจากคอมพิวเตอร์เครื่องนี้และอ่านใหม่จาก %1 ซึ่งใช้เวลาสักครู่ คีย์ ฉบับร่างของคุณ และบันทึกการส่งยังคงอยู่ ไม่มีอะไรเปลี่ยนแปลงที่ %1</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>ล้างแคช</translation>
    </message>
    <message>
        <source>The cache was not emptied</source>
        <translation>แคชไม่ถูกล้าง</translation>
    </message>
    <message>
        <source>A write of this account is on its way. Try again when its outcome is known.</source>
        <translation>มีการดำเนินการของบัญชีนี้กำลังส่งอยู่ ลองใหม่เมื่อทราบผลแล้ว</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>นำ %1 ออกจากคอมพิวเตอร์เครื่องนี้หรือไม่?</translation>
    </message>
    <message>
        <source>The record of what was sent from here stays. Nothing changes at %1: the account and its disputes are as they were, and it can be connected again.</source>
        <translation>บันทึกสิ่งที่ส่งจากที่นี่ยังคงอยู่ ไม่มีอะไรเปลี่ยนแปลงที่ %1: บัญชีและข้อพิพาทยังเหมือนเดิม และเชื่อมต่อใหม่ได้</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>นำบัญชีออก</translation>
    </message>
    <message>
        <source>The key could not be removed</source>
        <translation>นำคีย์ออกไม่ได้</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s keyring by hand: it is named disputedesk. %1</source>
        <translation>โปรดลบคีย์ด้วยตนเองในที่เก็บคีย์ของระบบ ชื่อ disputedesk %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>1 unsent draft goes with them.</source>
        <translation>ฉบับร่างที่ยังไม่ได้ส่ง 1 ฉบับจะถูกลบด้วย</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent drafts go with them.</source>
        <translation>
            <numerusform>ฉบับร่างที่ยังไม่ได้ส่ง %n ฉบับจะถูกลบด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys are in the vault, which was not opened in this run. Restart Disputedesk and open it, or remove the vault in Settings first.</source>
        <translation>คีย์ของบัญชีนี้อยู่ในตู้คีย์ซึ่งไม่ได้เปิดในการเปิดครั้งนี้ เปิด Disputedesk ใหม่แล้วเปิดตู้คีย์ หรือลบตู้คีย์ในการตั้งค่าก่อน</translation>
    </message>
    <message>
        <source>It is still in the vault: %1</source>
        <translation>คีย์ยังอยู่ในตู้คีย์: %1</translation>
    </message>
    <message>
        <source>Its drafts could not be read from the disk so far: they would go unseen. Try again in a moment.</source>
        <translation>ยังอ่านฉบับร่างของบัญชีนี้จากดิสก์ไม่ได้ หากนำบัญชีออกตอนนี้ ฉบับร่างจะหายไปโดยไม่มีใครเห็น โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>Its cached disputes and documents, tags and notes go.</source>
        <translation>ข้อพิพาทและเอกสารในแคช ป้าย และบันทึกย่อจะถูกลบ</translation>
    </message>
    <message>
        <source>Its key, its cached disputes and documents, tags and notes go.</source>
        <translation>คีย์ ข้อพิพาทและเอกสารในแคช ป้าย และบันทึกย่อจะถูกลบ</translation>
    </message>
    <message>
        <source>This key opens none of this account&apos;s disputes: it is of another account. Add it as a new account instead.</source>
        <translation>คีย์นี้เปิดข้อพิพาทของบัญชีนี้ไม่ได้เลย จึงเป็นของบัญชีอื่น โปรดเพิ่มเป็นบัญชีใหม่แทน</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read: %1. Whether a write of this account is still open is not known, so it stays.</source>
        <translation>อ่านบันทึกการส่งไม่ได้: %1 จึงไม่ทราบว่ายังมีการส่งของบัญชีนี้ค้างอยู่หรือไม่ บัญชีนี้จึงยังคงอยู่</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>ชื่อในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
</context>
<context>
    <name>disputedesk::AccountTexts</name>
    <message>
        <source>%1 takes the key. LIVE: real money.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 รับคีย์นี้ ใช้จริง: เงินจริง</translation>
    </message>
    <message>
        <source>%1 takes the key. TEST: no real money.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 รับคีย์นี้ ทดสอบ: ไม่ใช่เงินจริง</translation>
    </message>
    <message>
        <source>%1 does not tell whose account it is: be sure that the key is the right one.</source>
        <translation>%1 ไม่บอกว่าเป็นบัญชีของใคร: โปรดตรวจให้แน่ว่าคีย์ถูกต้อง</translation>
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
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Clear the search, close a dialog without acting</source>
        <translation>ล้างการค้นหา หรือปิดกล่องโต้ตอบโดยไม่ทำสิ่งใด</translation>
    </message>
    <message>
        <source>In text fields</source>
        <translation>ในช่องข้อความ</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityModel</name>
    <message>
        <source>Status</source>
        <comment>changed field</comment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>changed field</comment>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>changed field</comment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <comment>changed field</comment>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>changed field</comment>
        <translation>ปิดเมื่อ</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>changed field</comment>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Respond by</source>
        <comment>changed field</comment>
        <translation>ชี้แจงภายใน</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <comment>changed field</comment>
        <translation>ยื่นล่าช้า</translation>
    </message>
    <message>
        <source>Evidence kept there</source>
        <comment>changed field</comment>
        <translation>หลักฐานที่เก็บไว้ที่นั่น</translation>
    </message>
    <message>
        <source>Submissions</source>
        <comment>changed field</comment>
        <translation>การยื่น</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <comment>changed field</comment>
        <extracomment>%1 is a field of the evidence form, such as &quot;Shipping date&quot;</extracomment>
        <translation>หลักฐาน, %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is a field of the dispute, such as &quot;Message&quot;</extracomment>
        <translation>%1เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>request %1</source>
        <extracomment>%1 is the provider&apos;s id of the request</extracomment>
        <translation>คำขอ %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>of a changed field</comment>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <comment>of a changed field</comment>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>The provider no longer had this dispute</source>
        <translation>ผู้ให้บริการไม่มีข้อพิพาทนี้แล้ว</translation>
    </message>
    <message>
        <source>It is shown as it was last read. Drafts, notes and the record of what was sent are kept.</source>
        <translation>แสดงตามที่อ่านครั้งล่าสุด ฉบับร่าง บันทึกย่อ และบันทึกการส่งยังเก็บไว้</translation>
    </message>
    <message>
        <source>The provider has this dispute again</source>
        <translation>ผู้ให้บริการมีข้อพิพาทนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>A later read found it; it goes on as before.</source>
        <translation>พบในการอ่านครั้งต่อมา ดำเนินต่อไปตามเดิม</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>What was sent from this computer, and what later readings showed.</source>
        <translation>สิ่งที่ส่งจากคอมพิวเตอร์เครื่องนี้ และสิ่งที่พบจากการอ่านภายหลัง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>Responses and accepted losses are listed here, with what became of them.</source>
        <translation>คำชี้แจงและความสูญเสียที่ยอมรับจะแสดงที่นี่ พร้อมผลที่ตามมา</translation>
    </message>
</context>
<context>
    <name>disputedesk::ActivityPane</name>
    <message>
        <source>Activity of this dispute</source>
        <translation>กิจกรรมของข้อพิพาทนี้</translation>
    </message>
    <message>
        <source>Nothing was sent for this dispute from here, and no read showed a change yet.</source>
        <translation>ยังไม่เคยส่งสิ่งใดสำหรับข้อพิพาทนี้จากที่นี่ และยังไม่พบการเปลี่ยนแปลง</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaptureTexts</name>
    <message>
        <source>The metadata entry “%1” cannot be sent as it stands. Mend or remove it first.</source>
        <translation>ส่งรายการข้อมูลเมตา “%1” ตามที่เป็นอยู่ไม่ได้ โปรดแก้ไขหรือลบออกก่อน</translation>
    </message>
    <message>
        <source>%1 keeps metadata as text only: make the entry “%2” a text.</source>
        <translation>%1 เก็บข้อมูลเมตาเป็นข้อความเท่านั้น: เปลี่ยนรายการ “%2” เป็นข้อความ</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <extracomment>%1 goes on: &quot;all files together are larger than the 4.5 MB that Stripe takes.&quot;
----------
%1 goes on: &quot;fill in {{amount}} in line 3 of the message first.&quot;</extracomment>
        <translation>ส่งไม่ได้: %1</translation>
    </message>
    <message>
        <source>%1 already has all of this. Change something first.</source>
        <translation>%1 มีทั้งหมดนี้อยู่แล้ว โปรดแก้ไขบางอย่างก่อน</translation>
    </message>
    <message>
        <source>Write a message to the bank first.</source>
        <translation>โปรดเขียนข้อความถึงธนาคารก่อน</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseFlow</name>
    <message>
        <source>Nothing was printed</source>
        <translation>ไม่ได้พิมพ์สิ่งใด</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at its queue, or save the case file as a PDF.</source>
        <translation>เครื่องพิมพ์ไม่รับหน้ากระดาษ ตรวจคิวของเครื่องพิมพ์ หรือบันทึกแฟ้มคดีเป็น PDF</translation>
    </message>
    <message>
        <source>A case file is being written</source>
        <translation>กำลังเขียนแฟ้มคดี</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>รอจนเสร็จ หรือหยุด</translation>
    </message>
    <message>
        <source>No case file was made</source>
        <translation>ไม่ได้สร้างแฟ้มคดี</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read: %1</source>
        <translation>อ่านบันทึกการส่งไม่ได้: %1</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>บันทึกแฟ้มคดี</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Writing the case file</source>
        <translation>กำลังเขียนแฟ้มคดี</translation>
    </message>
    <message>
        <source>The case file was written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>เขียนแฟ้มคดีลง %1 แล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The case file was stopped. Nothing was written.</source>
        <translation>หยุดการสร้างแฟ้มคดีแล้ว ไม่ได้เขียนสิ่งใด</translation>
    </message>
    <message>
        <source>No case file was written</source>
        <translation>ไม่ได้เขียนแฟ้มคดี</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>ไม่พบเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Switch one on or add one in the system&apos;s settings, then try again. Or save the case file as a PDF and print that elsewhere.</source>
        <translation>เปิดเครื่องพิมพ์หรือเพิ่มในการตั้งค่าของระบบ แล้วลองอีกครั้ง หรือบันทึกแฟ้มคดีเป็น PDF แล้วพิมพ์ที่อื่น</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>บันทึกเป็น PDF…</translation>
    </message>
    <message>
        <source>The record of what changed cannot be read: %1</source>
        <translation>อ่านบันทึกการเปลี่ยนแปลงไม่ได้: %1</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>กำลังค้นหาเครื่องพิมพ์…</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseReadTexts</name>
    <message>
        <source>The file has nothing of this dispute: it was not on the computer that exported it.</source>
        <translation>ไฟล์นี้ไม่มีข้อมูลของข้อพิพาทนี้ เพราะไม่มีอยู่ในเครื่องที่ส่งออก</translation>
    </message>
    <message>
        <source>What the file has of this dispute cannot be read (%1). Export it again and open the new file.</source>
        <translation>อ่านข้อมูลของข้อพิพาทนี้ในไฟล์ไม่ได้ (%1) โปรดส่งออกอีกครั้งแล้วเปิดไฟล์ใหม่</translation>
    </message>
    <message>
        <source>%1 is not there (any more). Look where it was moved to, and open it there.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>ไม่พบ %1 (แล้ว) โปรดดูว่าถูกย้ายไปที่ใด แล้วเปิดจากที่นั่น</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a case file; its name ends in “.disputedesk”.</source>
        <extracomment>%1 is a folder, or something else that is no file</extracomment>
        <translation>%1 ไม่ใช่ไฟล์ โปรดเลือกแฟ้มคดีซึ่งชื่อลงท้ายด้วย “.disputedesk”</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to a folder of yours, or ask whoever it belongs to, then open it again.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>อ่าน %1 ไม่ได้ (%2) โปรดคัดลอกไปไว้ในโฟลเดอร์ของคุณ หรือขอจากเจ้าของไฟล์ แล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 is larger than a case file can be: “Export…” has not made it. Choose another file.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 ใหญ่เกินกว่าจะเป็นแฟ้มคดี จึงไม่ได้สร้างด้วย “ส่งออก…” โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Install that version here, then open it again.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 สร้างโดยโปรแกรมรุ่นที่ใหม่กว่า โปรดติดตั้งรุ่นนั้นที่นี่ แล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 is no case file of this program, or it is damaged (%2). Have it exported again as a case file, and open the new one.</source>
        <extracomment>%1 is a file with its folder, %2 what is wrong and where, in English</extracomment>
        <translation>%1 ไม่ใช่แฟ้มคดีของโปรแกรมนี้ หรือเสียหาย (%2) โปรดให้ส่งออกเป็นแฟ้มคดีอีกครั้ง แล้วเปิดไฟล์ใหม่</translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseTexts</name>
    <message>
        <source>What happened, oldest first</source>
        <translation>สิ่งที่เกิดขึ้น เรียงจากเก่าสุด</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the foot of a printed page</extracomment>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Deleted at the provider.</source>
        <translation>ลบที่ผู้ให้บริการแล้ว</translation>
    </message>
    <message>
        <source>Not on this computer: not shown here.</source>
        <translation>ไม่อยู่ในคอมพิวเตอร์เครื่องนี้: ไม่แสดงที่นี่</translation>
    </message>
    <message>
        <source>On a page of its own below.</source>
        <translation>อยู่ในหน้าแยกด้านล่าง</translation>
    </message>
    <message>
        <source>A PDF: not shown here, save it by itself.</source>
        <translation>เป็น PDF: ไม่แสดงที่นี่ ให้บันทึกแยก</translation>
    </message>
    <message>
        <source>A file of another type: not shown here.</source>
        <translation>เป็นไฟล์ชนิดอื่น: ไม่แสดงที่นี่</translation>
    </message>
    <message>
        <source>Documents at the provider</source>
        <translation>เอกสารที่ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>The provider counts 1 more, which is not listed here.</source>
        <translation>ผู้ให้บริการนับได้อีก 1 ฉบับซึ่งไม่อยู่ในรายการนี้</translation>
    </message>
    <message numerus="yes">
        <source>The provider counts %Ln more, which are not listed here.</source>
        <translation>
            <numerusform>ผู้ให้บริการนับได้อีก %Ln ฉบับซึ่งไม่อยู่ในรายการนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispute %1</source>
        <extracomment>%1 is the dispute&apos;s id</extracomment>
        <translation>ข้อพิพาท %1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>As %1 told it on %2</source>
        <extracomment>%1 is the provider&apos;s name, %2 a moment</extracomment>
        <translation>ตามที่ %1 แจ้งเมื่อ %2</translation>
    </message>
    <message>
        <source>%1 (minor units)</source>
        <extracomment>%1 is an amount of a currency whose decimals are not known</extracomment>
        <translation>%1 (หน่วยย่อย)</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>In the account&apos;s currency</source>
        <translation>ในสกุลเงินของบัญชี</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the readable status, %2 the provider&apos;s own word for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>รหัสเหตุผล</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>รหัสของเครือข่าย</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>เครือข่ายบัตร</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>สิ่งที่ธนาคารแจ้ง</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>สิ่งที่ผู้ให้บริการแจ้ง</translation>
    </message>
    <message>
        <source>Dispute ID</source>
        <translation>รหัสข้อพิพาท</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>รหัสรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>รายการชำระเงิน</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>เปิดเมื่อ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดเมื่อ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>คำชี้แจง</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ครบกำหนด</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>หลังจากนั้น</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>ส่งล่าช้า</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>The charge</source>
        <translation>รายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>คืนเงินแล้ว</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ชำระเมื่อ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>ที่อยู่ IP</translation>
    </message>
    <message>
        <source>Money movements</source>
        <translation>การเคลื่อนไหวของเงิน</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>คำชี้แจงของเรา</translation>
    </message>
    <message>
        <source>%1 has no message from us.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 ไม่มีข้อความจากเรา</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Evidence at the provider</source>
        <translation>หลักฐานที่ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Draft, not sent</source>
        <translation>ฉบับร่าง ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>This stands on this computer only. The provider does not have it.</source>
        <translation>ข้อมูลนี้อยู่ในคอมพิวเตอร์เครื่องนี้เท่านั้น ผู้ให้บริการไม่มี</translation>
    </message>
    <message>
        <source>This computer sent nothing, and saw no change since it first read the dispute.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่ได้ส่งสิ่งใด และไม่พบการเปลี่ยนแปลงตั้งแต่อ่านข้อพิพาทครั้งแรก</translation>
    </message>
    <message>
        <source>It could not be read from this computer: not shown here.</source>
        <translation>อ่านจากคอมพิวเตอร์เครื่องนี้ไม่ได้: ไม่ได้แสดงไว้ที่นี่</translation>
    </message>
    <message>
        <source>It could not be read from this computer (%1): not shown here.</source>
        <translation>อ่านจากคอมพิวเตอร์เครื่องนี้ไม่ได้ (%1): ไม่ได้แสดงไว้ที่นี่</translation>
    </message>
    <message>
        <source>The charge was not read: only its ID is known here.</source>
        <translation>ยังไม่ได้อ่านรายการเรียกเก็บ: ทราบเฉพาะ ID</translation>
    </message>
    <message>
        <source>Not in this file: only its name is.</source>
        <translation>ไม่อยู่ในไฟล์นี้: มีเพียงชื่อ</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>ที่ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>ผู้ถือบัตร</translation>
    </message>
</context>
<context>
    <name>disputedesk::ChartCard</name>
    <message>
        <source>Count</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Draw the number of disputes</source>
        <translation>แสดงกราฟจำนวนข้อพิพาท</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Draw the amounts</source>
        <translation>แสดงกราฟจำนวนเงิน</translation>
    </message>
    <message>
        <source>%1 more in the table</source>
        <extracomment>Under a chart that has no room for all: %1 is a number</extracomment>
        <translation>อีก %1 รายการในตาราง</translation>
    </message>
</context>
<context>
    <name>disputedesk::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>คำอธิบายสัญลักษณ์</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandFlow</name>
    <message>
        <source>Saved view</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>บัญชีทั้งหมด</translation>
    </message>
    <message>
        <source>Live account</source>
        <translation>บัญชีใช้จริง</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>บัญชีทดสอบ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A command: opens the dispute with this id</extracomment>
        <translation>เปิด %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandList</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>ไม่พบที่ตรงกัน ลองพิมพ์ให้น้อยลง</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>ตอนนี้ทำไม่ได้</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>เปิดอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>คุณต้องการทำอะไร?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · Esc closes</source>
        <translation>↑ ↓ เลือก · Enter เรียกใช้ · Esc ปิด</translation>
    </message>
    <message>
        <source>Type a command, an account, a view or a dispute ID</source>
        <translation>พิมพ์คำสั่ง บัญชี มุมมอง หรือรหัสข้อพิพาท</translation>
    </message>
</context>
<context>
    <name>disputedesk::CompareFlow</name>
    <message>
        <source>Nothing was applied</source>
        <translation>ไม่ได้นำสิ่งใดไปใช้</translation>
    </message>
    <message>
        <source>The draft itself changed while you chose. Compare once more; both texts are kept.</source>
        <translation>ฉบับร่างเปลี่ยนไประหว่างที่คุณเลือก โปรดเปรียบเทียบอีกครั้ง ข้อความทั้งสองยังอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmBody</name>
    <message>
        <source>Go back to it</source>
        <translation>กลับไปที่ฉบับร่าง</translation>
    </message>
    <message>
        <source>Live: real money.</source>
        <translation>ใช้จริง: เงินจริง</translation>
    </message>
    <message>
        <source>Test data: no money moves.</source>
        <translation>ข้อมูลทดสอบ: ไม่มีเงินเคลื่อนไหว</translation>
    </message>
    <message>
        <source>Status: %1, then %2.</source>
        <translation>สถานะ: %1 แล้วเป็น %2</translation>
    </message>
    <message>
        <source>Go back and add it</source>
        <translation>กลับไปเพิ่ม</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmDialog</name>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>I have read this and understand that it is final.</source>
        <translation>ฉันได้อ่านแล้วและเข้าใจว่าการดำเนินการนี้เป็นที่สุด</translation>
    </message>
    <message>
        <source>I have read this, and it shall be sent now.</source>
        <translation>ฉันได้อ่านแล้ว และต้องการส่งเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Type the amount, %1, to enable the button:</source>
        <translation>พิมพ์จำนวนเงิน %1 เพื่อเปิดใช้ปุ่ม:</translation>
    </message>
    <message>
        <source>Pasting is off: typing it is what makes one read it.</source>
        <translation>ปิดการวาง: การพิมพ์เองทำให้ได้อ่านจริง</translation>
    </message>
    <message>
        <source>Enter does nothing here: use the button.</source>
        <translation>ปุ่ม Enter ใช้ที่นี่ไม่ได้: ใช้ปุ่มบนหน้าจอ</translation>
    </message>
    <message>
        <source>One moment: every key and mouse button has to be up.</source>
        <translation>สักครู่: ต้องปล่อยปุ่มบนแป้นพิมพ์และเมาส์ทุกปุ่มก่อน</translation>
    </message>
    <message>
        <source>Tick the box to enable the button.</source>
        <translation>ทำเครื่องหมายในช่องเพื่อเปิดใช้ปุ่ม</translation>
    </message>
    <message>
        <source>The button is off until this is exactly right.</source>
        <translation>ปุ่มจะปิดอยู่จนกว่าจะพิมพ์ถูกต้องทุกตัว</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>กำลังดำเนินการ…</translation>
    </message>
    <message>
        <source>It cannot be called back any more.</source>
        <translation>เรียกกลับไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>It is on its way and cannot be called back. This window tells the outcome as soon as it is known.</source>
        <translation>ส่งออกไปแล้วและเรียกกลับไม่ได้ หน้าต่างนี้จะแจ้งผลทันทีที่ทราบ</translation>
    </message>
    <message>
        <source>Type the last characters of the dispute&apos;s ID, %1, to enable the button:</source>
        <translation>พิมพ์อักขระท้ายรหัสข้อพิพาท %1 เพื่อเปิดใช้ปุ่ม:</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmOutcome</name>
    <message>
        <source>Request ID %1</source>
        <translation>รหัสคำขอ %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmSpec</name>
    <message>
        <source>%1 · sent once; if the connection drops, the dispute is read again before anything else</source>
        <extracomment>%1 is the request&apos;s method and path, such as &quot;POST /disputes/dspt_…/accept&quot;</extracomment>
        <translation>%1 · ส่งครั้งเดียว หากการเชื่อมต่อหลุด จะอ่านข้อพิพาทนี้อีกครั้งก่อนทำสิ่งอื่นใด</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmTexts</name>
    <message>
        <source>1 character</source>
        <translation>1 อักขระ</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 อักขระ</translation>
    </message>
    <message>
        <source>1 metadata entry</source>
        <translation>ข้อมูลเมตา 1 รายการ</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata entries</source>
        <translation>
            <numerusform>ข้อมูลเมตา %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>เอกสาร 1 ฉบับ</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>เอกสาร %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text field</source>
        <translation>ช่องข้อความ 1 ช่อง</translation>
    </message>
    <message numerus="yes">
        <source>%n text fields</source>
        <translation>
            <numerusform>ช่องข้อความ %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field emptied</source>
        <translation>ล้าง 1 ช่อง</translation>
    </message>
    <message numerus="yes">
        <source>%n fields emptied</source>
        <translation>
            <numerusform>ล้าง %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of your draft, uploaded first</source>
        <extracomment>%1 is &quot;2 files&quot;</extracomment>
        <translation>%1 ในฉบับร่างของคุณ อัปโหลดก่อน</translation>
    </message>
    <message>
        <source>with 1 field that %1 has already</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>พร้อม 1 ช่องที่ %1 มีอยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>with %n fields that %1 has already</source>
        <translation>
            <numerusform>พร้อม %n ช่องที่ %1 มีอยู่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out: nothing new.</source>
        <translation>สิ่งที่จะส่ง: ไม่มีอะไรใหม่</translation>
    </message>
    <message>
        <source>Goes out: %1.</source>
        <extracomment>%1 lists what is sent, such as &quot;6 text fields, 2 files&quot;
----------
%1 lists what is sent, such as &quot;a message of 412 characters, 3 metadata entries&quot;</extracomment>
        <translation>สิ่งที่จะส่ง: %1</translation>
    </message>
    <message>
        <source>One send only: %1 passes all of it to the bank at once. Nothing can be added or changed afterwards.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>ส่งได้ครั้งเดียว: %1 ส่งทั้งหมดให้ธนาคารพร้อมกัน หลังจากนั้นเพิ่มหรือแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Nobody can undo this: not you, not %1.</source>
        <translation>ไม่มีใครย้อนกลับได้: ทั้งคุณและ %1</translation>
    </message>
    <message>
        <source>Nothing is submitted: the bank does not see it, and the deadline goes on. %1 keeps it, and it can be changed until you submit it.</source>
        <translation>ไม่มีการยื่นสิ่งใด: ธนาคารจะไม่เห็น และกำหนดเวลายังเดินต่อ %1 จะเก็บไว้ และคุณแก้ไขได้จนกว่าจะยื่น</translation>
    </message>
    <message>
        <source>%1, %2, goes to %3. Nothing is submitted yet: a file counts only once the evidence that names it is submitted.</source>
        <extracomment>%1 is a file name, %2 a size such as &quot;1.9 MB&quot;, %3 the provider&apos;s name</extracomment>
        <translation>%1, %2 ส่งไปยัง %3 ยังไม่มีการยื่นสิ่งใด: ไฟล์จะมีผลก็ต่อเมื่อยื่นหลักฐานที่อ้างถึงไฟล์นั้น</translation>
    </message>
    <message>
        <source>%1 calls this “close”: it closes the dispute as lost.</source>
        <translation>%1 เรียกสิ่งนี้ว่า “close”: เป็นการปิดข้อพิพาทว่าแพ้</translation>
    </message>
    <message>
        <source>No evidence can be submitted afterwards.</source>
        <translation>หลังจากนั้นยื่นหลักฐานไม่ได้อีก</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>%1 is &quot;412 characters&quot;</extracomment>
        <translation>ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>a message of %1</source>
        <translation>ข้อความ %1</translation>
    </message>
    <message>
        <source>Submit the evidence for dispute %1?</source>
        <extracomment>%1 is the end of a dispute&apos;s id in these titles, such as …0q7d</extracomment>
        <translation>ยื่นหลักฐานสำหรับข้อพิพาท %1 หรือไม่?</translation>
    </message>
    <message>
        <source>Send the response to dispute %1?</source>
        <translation>ส่งคำชี้แจงสำหรับข้อพิพาท %1 หรือไม่?</translation>
    </message>
    <message>
        <source>Keep the evidence for dispute %1 at %2 without submitting it?</source>
        <extracomment>%1 is the end of a dispute&apos;s id, %2 the provider&apos;s name</extracomment>
        <translation>เก็บหลักฐานสำหรับข้อพิพาท %1 ไว้ที่ %2 โดยยังไม่ยื่น ใช่หรือไม่?</translation>
    </message>
    <message>
        <source>Accept the loss of dispute %1?</source>
        <translation>ยอมรับความสูญเสียของข้อพิพาท %1 หรือไม่?</translation>
    </message>
    <message>
        <source>Record dispute %1 as won?</source>
        <translation>บันทึกข้อพิพาท %1 ว่าชนะหรือไม่?</translation>
    </message>
    <message>
        <source>Record dispute %1 as lost?</source>
        <translation>บันทึกข้อพิพาท %1 ว่าแพ้หรือไม่?</translation>
    </message>
    <message>
        <source>Delete a document of dispute %1?</source>
        <translation>ลบเอกสารของข้อพิพาท %1 หรือไม่?</translation>
    </message>
    <message>
        <source>TEST: %1</source>
        <extracomment>Before the title of a dialog that acts on test data; %1 is the title</extracomment>
        <translation>ทดสอบ: %1</translation>
    </message>
    <message>
        <source>Submit evidence for %1</source>
        <extracomment>%1 is an amount in these buttons, such as THB 12,450.00</extracomment>
        <translation>ยื่นหลักฐานสำหรับ %1</translation>
    </message>
    <message>
        <source>Send response for %1</source>
        <translation>ส่งคำชี้แจงสำหรับ %1</translation>
    </message>
    <message>
        <source>Keep evidence at %1, not submitted</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>เก็บหลักฐานไว้ที่ %1 โดยไม่ยื่น</translation>
    </message>
    <message>
        <source>Accept loss of %1</source>
        <translation>ยอมรับความสูญเสีย %1</translation>
    </message>
    <message>
        <source>Record %1 as won</source>
        <translation>บันทึก %1 ว่าชนะ</translation>
    </message>
    <message>
        <source>Record %1 as lost</source>
        <translation>บันทึก %1 ว่าแพ้</translation>
    </message>
    <message>
        <source>Upload 1 file to %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>อัปโหลด 1 ไฟล์ไปยัง %1</translation>
    </message>
    <message>
        <source>Upload document</source>
        <translation>อัปโหลดเอกสาร</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>ลบเอกสาร</translation>
    </message>
    <message>
        <source>%1 (TEST)</source>
        <extracomment>A button that acts on test data; %1 is its text</extracomment>
        <translation>%1 (ทดสอบ)</translation>
    </message>
    <message>
        <source>goes back to the cardholder</source>
        <extracomment>Below an amount of money; %1 is the id of a charge</extracomment>
        <translation>จะคืนให้ผู้ถือบัตร</translation>
    </message>
    <message>
        <source>goes back to the cardholder of charge %1</source>
        <translation>จะคืนให้ผู้ถือบัตรของรายการเรียกเก็บ %1</translation>
    </message>
    <message>
        <source>comes back to you, account %1</source>
        <extracomment>Below an amount of money; %1 is the name of the agent&apos;s account</extracomment>
        <translation>จะกลับมาที่คุณ บัญชี %1</translation>
    </message>
    <message>
        <source>is what the dispute is about; no money moves with this step</source>
        <extracomment>Below an amount of money</extracomment>
        <translation>คือยอดที่พิพาท ขั้นตอนนี้ไม่มีเงินเคลื่อนไหว</translation>
    </message>
    <message>
        <source>is what the dispute is about; no money moves</source>
        <translation>คือยอดที่พิพาท ไม่มีเงินเคลื่อนไหว</translation>
    </message>
    <message>
        <source>%1 (TEST data: no real money)</source>
        <extracomment>%1 says to whom the money goes</extracomment>
        <translation>%1 (ข้อมูลทดสอบ: ไม่ใช่เงินจริง)</translation>
    </message>
    <message>
        <source>Not read from %1 in this run.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>ยังไม่ได้อ่านจาก %1 ในการเปิดครั้งนี้</translation>
    </message>
    <message>
        <source>Read from %1 just now.</source>
        <translation>เพิ่งอ่านจาก %1</translation>
    </message>
    <message>
        <source>Read from %1 1 second ago.</source>
        <translation>อ่านจาก %1 เมื่อ 1 วินาทีก่อน</translation>
    </message>
    <message numerus="yes">
        <source>Read from %1 %n seconds ago.</source>
        <translation>
            <numerusform>อ่านจาก %1 เมื่อ %n วินาทีก่อน</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1 at %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 a date and time</extracomment>
        <translation>อ่านจาก %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>No message, document or metadata can be sent afterwards.</source>
        <translation>หลังจากนั้นส่งข้อความ เอกสาร หรือข้อมูลเมตาไม่ได้อีก</translation>
    </message>
    <message>
        <source>%1 that %2 has already</source>
        <extracomment>%1 is &quot;2 documents&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%1 ที่ %2 มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 takes one response only, once. %2</source>
        <translation>%1 รับคำชี้แจงเพียงครั้งเดียวเท่านั้น %2</translation>
    </message>
    <message>
        <source>%1 go to %2. The document can be deleted until the response is sent.</source>
        <extracomment>%1 is a size such as &quot;1.9 MB&quot;, %2 the provider&apos;s name</extracomment>
        <translation>จะส่ง %1 ไปยัง %2 และลบเอกสารได้จนกว่าจะส่งคำชี้แจง</translation>
    </message>
    <message>
        <source>%1 no longer has it afterwards; it would have to be uploaded again.</source>
        <translation>หลังจากนั้น %1 จะไม่มีเอกสารนี้ ต้องอัปโหลดใหม่หากต้องการ</translation>
    </message>
    <message>
        <source>Your draft of %1 will not be sent.</source>
        <extracomment>%1 is &quot;412 characters&quot;</extracomment>
        <translation>ฉบับร่างของคุณ %1 จะไม่ถูกส่ง</translation>
    </message>
    <message>
        <source>Your draft of %1 with %2 will not be sent.</source>
        <extracomment>%1 is &quot;412 characters&quot;, %2 such as &quot;3 metadata entries, 1 file&quot;</extracomment>
        <translation>ฉบับร่างของคุณ %1 พร้อม %2 จะไม่ถูกส่ง</translation>
    </message>
    <message>
        <source>Your draft has %1 that will not be sent.</source>
        <extracomment>%1 is such as &quot;3 metadata entries, 1 file&quot;</extracomment>
        <translation>ฉบับร่างของคุณมี %1 ที่จะไม่ถูกส่ง</translation>
    </message>
    <message>
        <source>The deadline was %1: %2 may refuse this response, or not look at it any more.</source>
        <extracomment>%1 is a date and time, %2 the provider&apos;s name</extracomment>
        <translation>กำหนดเวลาคือ %1: %2 อาจปฏิเสธคำชี้แจงนี้ หรือไม่พิจารณาแล้ว</translation>
    </message>
    <message>
        <source>No document is attached.</source>
        <translation>ไม่ได้แนบเอกสาร</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of names: so many more of the kind</extracomment>
        <translation>
            <numerusform>อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 expected fields is empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the name of the one that is empty</extracomment>
        <translation>ว่างอยู่ 1 ใน %1 ช่องที่ควรกรอก: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 expected fields are empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the names of those that are empty</extracomment>
        <translation>
            <numerusform>ว่างอยู่ %n ใน %1 ช่องที่ควรกรอก: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload “%1” to %2 for dispute %3?</source>
        <extracomment>%1 is a file name, %2 the end of a dispute&apos;s id %1 is a file name, %2 the provider&apos;s name, %3 the end of a dispute&apos;s id</extracomment>
        <translation>อัปโหลด “%1” ไปยัง %2 สำหรับข้อพิพาท %3 หรือไม่?</translation>
    </message>
    <message>
        <source>Upload “%1” to dispute %2?</source>
        <translation>อัปโหลด “%1” ไปยังข้อพิพาท %2 หรือไม่?</translation>
    </message>
    <message>
        <source>Delete “%1” of dispute %2?</source>
        <extracomment>%1 is a file name, %2 the end of a dispute&apos;s id</extracomment>
        <translation>ลบ “%1” ของข้อพิพาท %2 หรือไม่?</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictBanner</name>
    <message>
        <source>! This dispute has changed since you wrote your draft. Compare and choose before it can be sent.</source>
        <translation>! ข้อพิพาทนี้เปลี่ยนไปตั้งแต่คุณเขียนฉบับร่าง โปรดเปรียบเทียบและเลือกก่อนจึงจะส่งได้</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>เปรียบเทียบและเลือก…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictColumns</name>
    <message>
        <source>When you began</source>
        <translation>ตอนที่คุณเริ่ม</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ของคุณ</translation>
    </message>
    <message>
        <source>At the provider now</source>
        <translation>ที่ผู้ให้บริการตอนนี้</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>ใช้ของฉัน(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>ใช้ของผู้ให้บริการ(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>ใช้ของฉัน</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ใช้ของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Your draft will say</source>
        <translation>ฉบับร่างของคุณจะเป็น</translation>
    </message>
    <message>
        <source>What your draft will say</source>
        <translation>เนื้อหาที่ฉบับร่างของคุณจะเป็น</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(ไม่มีอยู่)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>Choose one of the two, or edit.</source>
        <translation>เลือกอย่างใดอย่างหนึ่ง หรือแก้ไข</translation>
    </message>
    <message>
        <source>&amp;Edit it here</source>
        <translation>แก้ไขตรงนี้(&amp;E)</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>แก้ไขตรงนี้</translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictDialog</name>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Responses sent</source>
        <translation>คำชี้แจงที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>The dispute changed since you wrote your draft</source>
        <translation>ข้อพิพาทเปลี่ยนไปตั้งแต่คุณเขียนฉบับร่าง</translation>
    </message>
    <message>
        <source>Dispute %1 at %2, %3. Choose what your draft shall say; nothing is sent by this, and the draft as it is can be brought back.</source>
        <translation>ข้อพิพาท %1 ที่ %2, %3 เลือกว่าฉบับร่างของคุณจะเป็นอย่างไร การทำเช่นนี้ไม่ส่งสิ่งใด และเรียกฉบับร่างเดิมกลับมาได้</translation>
    </message>
    <message>
        <source>Nothing that you wrote is touched by it. Apply takes note of the change; then review and send.</source>
        <translation>สิ่งที่คุณเขียนไม่ถูกแตะต้อง “นำไปใช้กับฉบับร่าง” คือรับทราบการเปลี่ยนแปลง จากนั้นจึงตรวจทานและส่ง</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>ช่องที่ต่างกัน</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>ใช้ของฉันทั้งหมด</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>ใช้ของผู้ให้บริการทั้งหมด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Apply to draft</source>
        <translation>นำไปใช้กับฉบับร่าง</translation>
    </message>
    <message>
        <source>! 1 field is still to be chosen</source>
        <translation>! ยังต้องเลือกอีก 1 ช่อง</translation>
    </message>
    <message numerus="yes">
        <source>! %n fields are still to be chosen</source>
        <translation>
            <numerusform>! ยังต้องเลือกอีก %n ช่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictModel</name>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <extracomment>%1 is a metadata key</extracomment>
        <translation>ข้อมูลเมตา: %1</translation>
    </message>
    <message>
        <source>A file at the provider changed; files are not merged</source>
        <translation>ไฟล์ที่ผู้ให้บริการเปลี่ยนไป ไฟล์รวมกันไม่ได้</translation>
    </message>
    <message>
        <source>Changed here and at the provider</source>
        <translation>เปลี่ยนทั้งที่นี่และที่ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Changed by you only</source>
        <translation>คุณเปลี่ยนฝ่ายเดียว</translation>
    </message>
    <message>
        <source>Changed at the provider only</source>
        <translation>ผู้ให้บริการเปลี่ยนฝ่ายเดียว</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>ทั้งสองฝ่ายเหมือนกัน</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>ควรทราบ</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>ต้องเลือก</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ของคุณ</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>ของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
</context>
<context>
    <name>disputedesk::CopyText</name>
    <message>
        <source>Copied</source>
        <extracomment>said by a screen reader: what was asked for is in the clipboard</extracomment>
        <translation>คัดลอกแล้ว</translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Response to dispute %1</source>
        <translation>คำชี้แจงต่อข้อพิพาท %1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>จำนวนเงิน: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>เหตุผล: %1</translation>
    </message>
    <message>
        <source>Charge: %1 of %2</source>
        <translation>รายการเรียกเก็บ: %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Charge: %1</source>
        <translation>รายการเรียกเก็บ: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>เปิดเมื่อ: %1</translation>
    </message>
    <message>
        <source>We contest this dispute and ask you to close it in our favour.</source>
        <translation>เราขอโต้แย้งข้อพิพาทนี้และขอให้ปิดโดยเป็นคุณแก่เรา</translation>
    </message>
    <message>
        <source>The facts:</source>
        <translation>ข้อเท็จจริง:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>สิ่งที่แนบมา:</translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetterDialog</name>
    <message>
        <source>After the text that is there</source>
        <translation>ต่อท้ายข้อความที่มีอยู่</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>จดหมายนำ</translation>
    </message>
    <message>
        <source>Made of the dispute and its documents, in the order of the form. Change it here or later; it goes into %1, and what you typed there stays.</source>
        <extracomment>%1 is &quot;the message&quot;, or a field of the evidence form</extracomment>
        <translation>สร้างจากข้อพิพาทและเอกสารตามลำดับของแบบฟอร์ม แก้ไขที่นี่หรือภายหลังได้ เนื้อหานี้จะใส่ไว้ใน%1 และสิ่งที่คุณพิมพ์ไว้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Text of the cover letter</source>
        <translation>ข้อความจดหมายนำ</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>ที่เคอร์เซอร์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>แทรก</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>ภาษาของจดหมาย</translation>
    </message>
    <message>
        <source>It can be chosen while the letter is as it was made.</source>
        <translation>เลือกได้ตราบที่ยังไม่ได้แก้จดหมาย</translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineBar</name>
    <message>
        <source>%1 % of the time is gone</source>
        <translation>เวลาผ่านไป %1%</translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineDialog</name>
    <message>
        <source>Deadline of this dispute</source>
        <translation>กำหนดเวลาของข้อพิพาทนี้</translation>
    </message>
    <message>
        <source>Until when does a response count?</source>
        <translation>ชี้แจงได้ถึงเมื่อใด?</translation>
    </message>
    <message numerus="yes">
        <source>The provider does not tell a date through its interface, so we assume %n days after opening. If its e-mail or web page names one, put it here. It stays on this computer.</source>
        <translation>
            <numerusform>ผู้ให้บริการไม่แจ้งวันที่ผ่านระบบ เราจึงสันนิษฐานว่าเป็น %n วันหลังเปิดข้อพิพาท หากอีเมลหรือหน้าเว็บระบุวันที่ไว้ ให้กรอกที่นี่ ข้อมูลนี้อยู่ในคอมพิวเตอร์เครื่องนี้เท่านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>วันและเวลา (ท้องถิ่น)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Back to the estimate</source>
        <translation>กลับไปใช้ค่าประมาณ</translation>
    </message>
    <message>
        <source>The estimate is in use already.</source>
        <translation>กำลังใช้ค่าประมาณอยู่แล้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>ใช้วันที่นี้</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>วันที่นี้ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>เหลือ %1 ถึง %2</translation>
    </message>
</context>
<context>
    <name>disputedesk::Desk</name>
    <message>
        <source>it was made by a newer version</source>
        <translation>สร้างโดยรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) cannot be used: %1. You can read and draft, nothing can be sent.</source>
        <translation>ใช้บันทึกการส่ง (ledger.db) ไม่ได้: %1 คุณอ่านและร่างได้ แต่ส่งสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) was damaged. What could be read was saved, the damaged file is kept beside it. Check recent writes at the provider, then allow sending again.</source>
        <translation>บันทึกการส่ง (ledger.db) เสียหาย ส่วนที่อ่านได้ถูกกู้ไว้แล้ว ไฟล์ที่เสียหายเก็บไว้ข้างกัน โปรดตรวจการส่งล่าสุดที่ผู้ให้บริการ แล้วจึงอนุญาตให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Allow sending again</source>
        <translation>อนุญาตให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>drafts.db was made by a newer version</source>
        <translation>drafts.db สร้างโดยรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on disk: %1. Copy long texts elsewhere before you quit.</source>
        <translation>เก็บฉบับร่างลงดิสก์ไม่ได้: %1 โปรดคัดลอกข้อความยาวไปไว้ที่อื่นก่อนออก</translation>
    </message>
    <message>
        <source>The file of drafts was damaged. What could be read is here again; the damaged file is kept beside it.</source>
        <translation>ไฟล์ฉบับร่างเสียหาย ส่วนที่อ่านได้กลับมาแล้ว ไฟล์ที่เสียหายเก็บไว้ข้างกัน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Sample data could not be started</source>
        <translation>เริ่มข้อมูลตัวอย่างไม่ได้</translation>
    </message>
    <message>
        <source>A draft could not be saved: %1. It is still here; make room or copy it elsewhere before you quit.</source>
        <translation>บันทึกฉบับร่างไม่ได้: %1 ฉบับร่างยังอยู่ที่นี่ ให้เพิ่มพื้นที่ว่างหรือคัดลอกไปที่อื่นก่อนออก</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>บันทึกการตั้งค่าไม่ได้</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>เลือกไฟล์สำหรับ “%1”</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>เพิ่มเอกสาร</translation>
    </message>
    <message>
        <source>Documents (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>เอกสาร (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>No file was added</source>
        <translation>ไม่ได้เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Another dispute was opened meanwhile. Choose the file again.</source>
        <translation>มีการเปิดข้อพิพาทอื่นระหว่างนั้น โปรดเลือกไฟล์ใหม่</translation>
    </message>
    <message>
        <source>One file for each field</source>
        <translation>หนึ่งไฟล์ต่อหนึ่งช่อง</translation>
    </message>
    <message>
        <source>“%1” takes one file; the first was taken: %2. Put the others into fields of their own, or into one PDF.</source>
        <translation>“%1” รับหนึ่งไฟล์ ใช้ไฟล์แรกแล้ว: %2 ใส่ไฟล์อื่นในช่องของมันเอง หรือรวมเป็น PDF เดียว</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>อ่านเอกสารไม่ได้</translation>
    </message>
    <message>
        <source>This document is not on this computer, and the account has no key in this run. Enter its key, then open it again.</source>
        <translation>เอกสารนี้ไม่อยู่ในคอมพิวเตอร์เครื่องนี้ และบัญชีไม่มีคีย์ในการเปิดครั้งนี้ กรอกคีย์แล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>This document is not on this computer, and there is no connection. Open it again once you are online; to have it next time, use Dispute, Keep documents offline before you leave.</source>
        <translation>เอกสารนี้ไม่อยู่ในคอมพิวเตอร์เครื่องนี้ และไม่มีการเชื่อมต่อ เปิดใหม่เมื่อออนไลน์ หากต้องการมีไว้ครั้งหน้า ใช้เมนู ข้อพิพาท &gt; เก็บเอกสารไว้ใช้ออฟไลน์ ก่อนออกไป</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>กำลังดาวน์โหลด %1…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>บันทึกไฟล์</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>บันทึกไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>At most %1 disputes at once: narrow the list by a tab or a search first.</source>
        <translation>ข้อพิพาทครั้งละไม่เกิน %1 รายการ: จำกัดรายการด้วยแท็บหรือการค้นหาก่อน</translation>
    </message>
    <message>
        <source>Room for documents of %1: %2 MB.</source>
        <translation>พื้นที่สำหรับเอกสารของ %1: %2 MB</translation>
    </message>
    <message>
        <source>, at least %1 (the size of %2 is not told)</source>
        <translation>, อย่างน้อย %1 (ไม่แจ้งขนาดของ %2 ฉบับ)</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>ends a sentence</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source> (the provider gives no sizes)</source>
        <translation> (ผู้ให้บริการไม่แจ้งขนาด)</translation>
    </message>
    <message>
        <source>Not connected now: they are downloaded after the next refresh.</source>
        <translation>ตอนนี้ไม่ได้เชื่อมต่อ: จะดาวน์โหลดหลังการอ่านใหม่ครั้งต่อไป</translation>
    </message>
    <message>
        <source>The document is shown, but not kept: all room for documents of %1 is taken by what is kept offline. Give them more in the account&apos;s menu, under Kept on this computer.</source>
        <translation>แสดงเอกสารแล้วแต่ไม่ได้เก็บไว้: พื้นที่ทั้งหมดสำหรับเอกสารของ %1 ถูกใช้โดยสิ่งที่เก็บไว้ออฟไลน์ เพิ่มพื้นที่ได้ในเมนูของบัญชี หัวข้อ “เก็บไว้ในคอมพิวเตอร์เครื่องนี้”</translation>
    </message>
    <message>
        <source>The document is shown, but not kept: the disk is nearly full. Make room, then open it again.</source>
        <translation>แสดงเอกสารแล้วแต่ไม่ได้เก็บไว้: ดิสก์ใกล้เต็ม เพิ่มพื้นที่ว่างแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>The document is shown, but could not be kept: %1</source>
        <translation>แสดงเอกสารแล้วแต่เก็บไว้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>You went on writing: that is kept. The draft before is still there; Edit, “Bring the draft before back” exchanges the two.</source>
        <translation>คุณเขียนต่อไปแล้ว: ข้อความนั้นยังอยู่ ฉบับร่างก่อนหน้าก็ยังอยู่ ใช้เมนู แก้ไข &gt; “เรียกฉบับร่างก่อนหน้ากลับมา” เพื่อสลับกัน</translation>
    </message>
    <message>
        <source>There is no draft before this one</source>
        <translation>ไม่มีฉบับร่างก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>It cannot be sent now</source>
        <translation>ตอนนี้ส่งไม่ได้</translation>
    </message>
    <message>
        <source>a person allowed sending again</source>
        <translation>มีผู้อนุญาตให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Sending stays off</source>
        <translation>การส่งยังปิดอยู่</translation>
    </message>
    <message>
        <source>A write is on its way</source>
        <translation>มีการดำเนินการกำลังส่งอยู่</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then close the window. It takes a minute at most.</source>
        <translation>รอจนทราบผล แล้วจึงปิดหน้าต่าง ใช้เวลาไม่เกินหนึ่งนาที</translation>
    </message>
    <message>
        <source>A draft is not saved</source>
        <translation>ฉบับร่างยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>It could not be written to disk and would be lost. Copy it elsewhere or make room and type on; close the window again to quit without it.</source>
        <translation>เขียนลงดิสก์ไม่ได้และจะสูญหาย คัดลอกไปที่อื่นหรือเพิ่มพื้นที่ว่างแล้วพิมพ์ต่อ ปิดหน้าต่างอีกครั้งเพื่อออกโดยไม่เก็บ</translation>
    </message>
    <message>
        <source>The provider asks us to slow down</source>
        <translation>ผู้ให้บริการขอให้ชะลอลง</translation>
    </message>
    <message>
        <source>The list changed, reading it from the start</source>
        <translation>รายการเปลี่ยนไป กำลังอ่านใหม่ตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>Reading disputes</source>
        <translation>กำลังอ่านข้อพิพาท</translation>
    </message>
    <message>
        <source>Downloading documents</source>
        <translation>กำลังดาวน์โหลดเอกสาร</translation>
    </message>
    <message>
        <source>paused on a metered network, F5 reads now</source>
        <translation>หยุดชั่วคราวบนเครือข่ายคิดตามปริมาณ กด F5 เพื่ออ่านทันที</translation>
    </message>
    <message>
        <source>paused on battery, F5 reads now</source>
        <translation>หยุดอ่านเองเมื่อใช้แบตเตอรี่ กด F5 เพื่ออ่านทันที</translation>
    </message>
    <message>
        <source>Open a dispute first.</source>
        <translation>เปิดข้อพิพาทก่อน</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>เขียนข้อความก่อน</translation>
    </message>
    <message>
        <source>Only a dispute that needs a response has a deadline.</source>
        <translation>เฉพาะข้อพิพาทที่ต้องชี้แจงเท่านั้นที่มีกำหนดเวลา</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>ไม่มีฉบับร่าง</translation>
    </message>
    <message>
        <source>Insert a canned reply…</source>
        <translation>แทรกข้อความสำเร็จรูป…</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>จดหมายนำ…</translation>
    </message>
    <message>
        <source>Edit canned replies…</source>
        <translation>แก้ไขข้อความสำเร็จรูป…</translation>
    </message>
    <message>
        <source>Tags and marks…</source>
        <translation>ป้ายและเครื่องหมาย…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>ไม่มีการอ่านอยู่</translation>
    </message>
    <message>
        <source>The drafts of %1 could not be read from this computer&apos;s disk: %2. They are kept as they are and are asked for again each minute.</source>
        <translation>อ่านฉบับร่างของ %1 จากดิสก์ของคอมพิวเตอร์เครื่องนี้ไม่ได้: %2 ฉบับร่างยังอยู่ตามเดิม และจะลองอ่านใหม่ทุกนาที</translation>
    </message>
    <message>
        <source>A part of the draft of %1 could not be read and is missing. The rest is here; the whole file as it was is kept beside drafts.db.</source>
        <translation>อ่านฉบับร่างของ %1 ได้ไม่ครบ มีบางส่วนหายไป ส่วนที่เหลืออยู่ที่นี่ และไฟล์เดิมทั้งไฟล์เก็บไว้ข้าง drafts.db</translation>
    </message>
    <message>
        <source>stopped, F5 goes on</source>
        <translation>หยุดแล้ว กด F5 เพื่ออ่านต่อ</translation>
    </message>
    <message>
        <source>Tags or notes are not saved</source>
        <translation>ป้ายหรือบันทึกย่อยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>A canned reply is not saved</source>
        <translation>ข้อความสำเร็จรูปยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>บันทึกการตั้งค่าแล้ว</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>บันทึกลง %1 แล้ว</translation>
    </message>
    <message>
        <source>At most %1 disputes at once: select fewer.</source>
        <translation>เลือกข้อพิพาทได้ครั้งละไม่เกิน %1 รายการ: เลือกให้น้อยลง</translation>
    </message>
    <message>
        <source>That is what is listed now: what comes into the list later is not kept. For that, save the search as a view and turn on “Keep documents offline” in the menu of the view.</source>
        <translation>หมายถึงสิ่งที่อยู่ในรายการตอนนี้ สิ่งที่เข้ามาในรายการภายหลังจะไม่เก็บ หากต้องการ ให้บันทึกการค้นหาเป็นมุมมอง แล้วเปิด “เก็บเอกสารไว้ใช้ออฟไลน์” ในเมนูของมุมมอง</translation>
    </message>
    <message>
        <source>What comes into the view “%1” later is kept too.</source>
        <translation>สิ่งที่เข้ามาในมุมมอง “%1” ภายหลังจะเก็บไว้ด้วย</translation>
    </message>
    <message>
        <source>That is what is listed now. To keep what comes into the view “%1” later too, turn on “Keep documents offline” in its menu.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>หมายถึงสิ่งที่อยู่ในรายการตอนนี้ หากต้องการเก็บสิ่งที่เข้ามาในมุมมอง “%1” ภายหลังด้วย ให้เปิด “เก็บเอกสารไว้ใช้ออฟไลน์” ในเมนูของมุมมอง</translation>
    </message>
    <message>
        <source>Some of these disputes are in the view “%1”, whose documents are kept offline: they will be kept again after the next refresh. To stop that, turn it off in the menu of the view.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>ข้อพิพาทบางรายการอยู่ในมุมมอง “%1” ซึ่งเก็บเอกสารไว้ใช้ออฟไลน์: จะเก็บอีกหลังการอ่านใหม่ครั้งถัดไป หากต้องการให้เลิกเก็บ ให้ปิดในเมนูของมุมมอง</translation>
    </message>
    <message>
        <source>A view is not saved</source>
        <translation>มุมมองยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Version %1 of this program is there; you have %2.</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>มีโปรแกรมนี้รุ่น %1 แล้ว คุณมีรุ่น %2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>รายละเอียด…</translation>
    </message>
    <message>
        <source>Something you wrote is in no draft yet</source>
        <translation>บางอย่างที่คุณเขียนยังไม่อยู่ในฉบับร่างใด</translation>
    </message>
    <message>
        <source>A comparison, a cover letter or a note on an unclear write was begun and not finished. It begins: “%1”. Open it again to finish it; close the window again to quit without it.</source>
        <translation>การเปรียบเทียบ จดหมายนำ หรือหมายเหตุเกี่ยวกับการส่งที่ยังไม่ทราบผล ถูกเริ่มไว้แต่ยังไม่เสร็จ ขึ้นต้นว่า “%1” เปิดอีกครั้งเพื่อทำให้เสร็จ หรือปิดหน้าต่างอีกครั้งเพื่อออกโดยไม่เก็บ</translation>
    </message>
    <message>
        <source>%1. Unlock first, then close the window again.</source>
        <translation>%1 ปลดล็อกก่อน แล้วปิดหน้าต่างอีกครั้ง</translation>
    </message>
    <message>
        <source>You wrote to %1 before the draft on the disk could be read. That is kept; the draft from the disk is still there until you send or discard yours: open the dispute, then Edit, “Bring the draft before back” exchanges the two.</source>
        <translation>คุณเขียนใน %1 ก่อนที่จะอ่านฉบับร่างจากดิสก์ได้ สิ่งที่เขียนถูกเก็บไว้ ส่วนฉบับร่างจากดิสก์ยังอยู่จนกว่าคุณจะส่งหรือทิ้งฉบับของคุณ: เปิดข้อพิพาทนั้น แล้วใช้เมนู แก้ไข &gt; “เรียกฉบับร่างก่อนหน้ากลับมา” เพื่อสลับทั้งสอง</translation>
    </message>
    <message>
        <source>The provider says when it is due.</source>
        <translation>ผู้ให้บริการเป็นผู้กำหนดวันครบกำหนด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents: %1 here already, %2 to download</source>
        <extracomment>%1 and %2 are numbers of documents, too</extracomment>
        <translation>
            <numerusform>เอกสาร %Ln ฉบับ: มีอยู่แล้ว %1 ต้องดาวน์โหลด %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes have more than their list names.</source>
        <translation>
            <numerusform>ข้อพิพาท %Ln รายการมีมากกว่าที่รายการระบุ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>ข้อพิพาท %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) is gone, and a new one was begun. Writes whose outcome was open are not known any more. If you have the file, quit and put it back. If not, check recent writes at the provider, then allow sending again.</source>
        <translation>บันทึกการส่ง (ledger.db) หายไป และได้เริ่มบันทึกใหม่แล้ว การส่งที่ยังไม่ทราบผลจึงไม่อยู่ในบันทึกอีก หากคุณมีไฟล์นั้น ให้ออกจากโปรแกรมแล้วนำไฟล์กลับมาไว้ที่เดิม หากไม่มี โปรดตรวจการส่งล่าสุดที่ผู้ให้บริการ แล้วจึงอนุญาตให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) is not the one that was written last: an older copy lies in its place, or its note (ledger.anchor) cannot be read. Later writes are not in it. If you have the newer file, quit and put it back. If not, check recent writes at the provider, then allow sending again.</source>
        <translation>บันทึกการส่ง (ledger.db) ไม่ใช่ฉบับที่เขียนล่าสุด: มีสำเนาเก่าอยู่แทนที่ หรืออ่านไฟล์กำกับ (ledger.anchor) ไม่ได้ การส่งหลังจากนั้นไม่อยู่ในบันทึกนี้ หากคุณมีไฟล์ที่ใหม่กว่า ให้ออกจากโปรแกรมแล้วนำไฟล์กลับมาไว้ที่เดิม หากไม่มี โปรดตรวจการส่งล่าสุดที่ผู้ให้บริการ แล้วจึงอนุญาตให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The outcome of a write on dispute %1 at %2 is open, and its account is not connected here any more. Connect it again to find it out; until then nothing else is sent on this dispute.</source>
        <translation>ยังไม่ทราบผลของการดำเนินการกับข้อพิพาท %1 ที่ %2 และบัญชีของข้อพิพาทนี้ไม่ได้เชื่อมต่อที่นี่แล้ว เชื่อมต่อบัญชีอีกครั้งเพื่อให้ทราบผล ระหว่างนี้จะไม่ส่งสิ่งอื่นสำหรับข้อพิพาทนี้</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln writes is open, and their accounts are not connected here any more (dispute %1 at %2 is one of them). Connect them again to find it out; until then nothing else is sent on these disputes.</source>
        <translation>
            <numerusform>ยังไม่ทราบผลของการดำเนินการ %Ln รายการ และบัญชีของรายการเหล่านี้ไม่ได้เชื่อมต่อที่นี่แล้ว (หนึ่งในนั้นคือข้อพิพาท %1 ที่ %2) เชื่อมต่อบัญชีอีกครั้งเพื่อให้ทราบผล ระหว่างนี้จะไม่ส่งสิ่งอื่นสำหรับข้อพิพาทเหล่านี้</numerusform>
        </translation>
    </message>
    <message>
        <source>What the keyring has noted of the record of what was sent cannot be read: something else has written over it. Nobody can tell whether the record (ledger.db) is an older one. Check recent writes at the provider, then allow sending again.</source>
        <translation>อ่านข้อมูลกำกับบันทึกการส่งในที่เก็บคีย์ของระบบไม่ได้: มีสิ่งอื่นเขียนทับไว้ จึงไม่มีใครบอกได้ว่าบันทึก (ledger.db) เป็นฉบับเก่าหรือไม่ โปรดตรวจการส่งล่าสุดที่ผู้ให้บริการ แล้วจึงอนุญาตให้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>In the data folder lies a folder or a link named ledger.anchor, where the note of the last write should be. So nobody can tell whether later writes are missing in the record of what was sent. Check recent writes at the provider, then allow sending again: what lies there is kept under another name, and a new note is written.</source>
        <translation>ในโฟลเดอร์ข้อมูลมีโฟลเดอร์หรือลิงก์ชื่อ ledger.anchor อยู่ตรงที่ควรเป็นไฟล์กำกับของการส่งล่าสุด จึงไม่มีใครบอกได้ว่าบันทึกการส่งขาดการส่งหลังจากนั้นหรือไม่ โปรดตรวจการส่งล่าสุดที่ผู้ให้บริการ แล้วจึงอนุญาตให้ส่งอีกครั้ง: สิ่งที่อยู่ตรงนั้นจะถูกเก็บไว้ในชื่ออื่น และเขียนไฟล์กำกับใหม่</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailBanner</name>
    <message>
        <source>Read now</source>
        <translation>อ่านเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Settle by hand…</source>
        <translation>สะสางคำขอด้วยตนเอง…</translation>
    </message>
    <message>
        <source>! The outcome of “%1” (confirmed %2) is not known yet. The dispute is being read again; until then nothing else can be sent for it.</source>
        <translation>! ยังไม่ทราบผลของ “%1” ที่คุณสั่งเมื่อ %2 กำลังอ่านข้อพิพาทนี้อีกครั้ง ระหว่างนี้ส่งสิ่งอื่นสำหรับข้อพิพาทนี้ไม่ได้</translation>
    </message>
    <message>
        <source>! Whether the file of “%1” (confirmed %2) arrived is not known, and reading the dispute cannot tell. Settle it by hand; until then nothing else can be sent for it.</source>
        <translation>! ไม่ทราบว่าไฟล์ของ “%1” (ยืนยันเมื่อ %2) ไปถึงหรือไม่ และการอ่านข้อพิพาทก็บอกไม่ได้ ให้สะสางคำขอด้วยตนเอง ระหว่างนี้ส่งสิ่งอื่นสำหรับข้อพิพาทนี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailFoot</name>
    <message>
        <source>Review and send…</source>
        <translation>ตรวจทานและส่ง…</translation>
    </message>
    <message>
        <source>Accept loss…</source>
        <translation>ยอมรับความสูญเสีย…</translation>
    </message>
    <message>
        <source>Keep at Stripe…</source>
        <translation>เก็บไว้ที่ Stripe…</translation>
    </message>
    <message>
        <source>Record outcome ▾</source>
        <translation>บันทึกผล ▾</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>บันทึกผล</translation>
    </message>
    <message>
        <source>As won…</source>
        <translation>ว่าชนะ…</translation>
    </message>
    <message>
        <source>As lost…</source>
        <translation>ว่าแพ้…</translation>
    </message>
    <message>
        <source>one send only</source>
        <translation>ส่งได้ครั้งเดียว</translation>
    </message>
    <message>
        <source>final once submitted</source>
        <translation>เมื่อยื่นไปแล้วจะแก้ไขไม่ได้อีก</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>ตรวจทานและส่ง</translation>
    </message>
    <message>
        <source>Keep at Stripe</source>
        <translation>เก็บไว้ที่ Stripe</translation>
    </message>
    <message>
        <source>Accept loss</source>
        <translation>ยอมรับความสูญเสีย</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are buttons that are off, %2 says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a button, and what to know before it is pressed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two buttons, in one bracket where names have brackets</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the request to the letter. Nothing is sent before you confirm it.</source>
        <translation>แสดงคำขอทุกตัวอักษร ไม่มีการส่งสิ่งใดก่อนที่คุณจะยืนยัน</translation>
    </message>
    <message>
        <source>Keeps the evidence at Stripe without submitting it, after you confirm.</source>
        <translation>เก็บหลักฐานไว้ที่ Stripe โดยไม่ยื่น หลังจากคุณยืนยัน</translation>
    </message>
    <message>
        <source>Gives the money to the cardholder, for good. Asks you to confirm first.</source>
        <translation>ให้เงินแก่ผู้ถือบัตรเป็นการถาวร โดยจะขอให้คุณยืนยันก่อน</translation>
    </message>
    <message>
        <source>Records how the dispute ended, after you confirm.</source>
        <translation>บันทึกว่าข้อพิพาทจบอย่างไร หลังจากคุณยืนยัน</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailHeader</name>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Put the date of the provider&apos;s e-mail in place of the estimate</source>
        <translation>ใส่วันที่จากอีเมลของผู้ให้บริการแทนค่าประมาณ</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>เปิดเมื่อ %1</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 one sign or two (&quot;● ≈&quot;), %2 a time like &quot;9 h&quot;</extracomment>
        <translation>%1 เหลือ %2</translation>
    </message>
    <message>
        <source>%1 names no date</source>
        <translation>%1 ไม่ระบุวันที่</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>ปิดเมื่อ %1</translation>
    </message>
    <message>
        <source>no response is due</source>
        <translation>ไม่ต้องชี้แจง</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Not in the list as it is now</source>
        <translation>ไม่อยู่ในรายการที่แสดงอยู่</translation>
    </message>
    <message>
        <source>Copy the dispute&apos;s ID</source>
        <translation>คัดลอกรหัสข้อพิพาท</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailPane</name>
    <message>
        <source>Dispute</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Parts of the dispute</source>
        <translation>ส่วนต่าง ๆ ของข้อพิพาท</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>คำชี้แจง</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>compare your draft with what changed first.</source>
        <translation>เปรียบเทียบฉบับร่างกับสิ่งที่เปลี่ยนไปก่อน</translation>
    </message>
</context>
<context>
    <name>disputedesk::DetailPlaceholder</name>
    <message>
        <source>Loading</source>
        <translation>กำลังโหลด</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>No dispute selected</source>
        <translation>ยังไม่ได้เลือกข้อพิพาท</translation>
    </message>
    <message>
        <source>Choose one in the list to see its deadline, its message and its documents here.</source>
        <translation>เลือกข้อพิพาทในรายการเพื่อดูกำหนดเวลา ข้อความ และเอกสารที่นี่</translation>
    </message>
    <message>
        <source>Reading the dispute…</source>
        <translation>กำลังอ่านข้อพิพาท…</translation>
    </message>
    <message>
        <source>The dispute cannot be shown</source>
        <translation>แสดงข้อพิพาทไม่ได้</translation>
    </message>
</context>
<context>
    <name>disputedesk::DisputeTableModel</name>
    <message>
        <source>No response needed</source>
        <extracomment>Read aloud in the Due column of a dispute that waits for nobody&apos;s response</extracomment>
        <translation>ไม่ต้องชี้แจง</translation>
    </message>
    <message>
        <source>Amount %1 %2</source>
        <extracomment>Read aloud; %1 is an amount, %2 its currency: &quot;Amount 12,450.00 THB&quot;</extracomment>
        <translation>จำนวนเงิน %1 %2</translation>
    </message>
    <message>
        <source>unsent draft</source>
        <extracomment>Read aloud for the pencil in the list</extracomment>
        <translation>มีฉบับร่างที่ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>ไม่มีฉบับร่าง</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ครบกำหนด</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>รายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ข้อมูล ณ</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>รหัสเหตุผล</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>รายการชำระเงิน</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดเมื่อ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>Read aloud for an empty cell; %1 is the column&apos;s title</extracomment>
        <translation>%1: ไม่มี</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the Due column; %1 is &quot;Due&quot;, %2 the zone its times are in: &quot;Due (UTC+7)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <extracomment>Tool tip of the tick in the list: the agent has decided, and does not send a response</extracomment>
        <translation>ตัดสินใจแล้ว ไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>Title of a column of the list for which no metadata key is chosen</extracomment>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>สถานะจากผู้ให้บริการ</translation>
    </message>
    <message>
        <source>%1 (metadata)</source>
        <extracomment>Title of a column; %1 is a metadata key that has the name of another column: &quot;Amount (metadata)&quot;</extracomment>
        <translation>%1 (ข้อมูลเมตา)</translation>
    </message>
    <message>
        <source>Metadata “%1”. To search for a value, type %2 and part of it.</source>
        <extracomment>%1 is a metadata key, %2 what is typed into the search line to look for its values: &quot;meta.order_id:&quot;</extracomment>
        <translation>ข้อมูลเมตา “%1” หากต้องการค้นหาค่า ให้พิมพ์ %2 ตามด้วยส่วนหนึ่งของค่า</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentListModel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>อยู่ที่ %1</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1 is the provider&apos;s name, %2 a date</extracomment>
        <translation>อยู่ที่ %1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>in your draft, not sent</source>
        <translation>อยู่ในฉบับร่างของคุณ ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>sending, %1%</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>กำลังส่ง %1%</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation>ยังไม่ทราบผล</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>ไม่อยู่ในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>kept offline, %1</source>
        <extracomment>%1 is a size such as 42 KB</extracomment>
        <translation>เก็บไว้ใช้ออฟไลน์ %1</translation>
    </message>
    <message>
        <source>waiting to be downloaded</source>
        <translation>รอดาวน์โหลด</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>กำลังดาวน์โหลด</translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation>กำลังดาวน์โหลด %1%</translation>
    </message>
    <message>
        <source>could not be kept: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>เก็บไว้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>Cardholder details</source>
        <translation>ข้อมูลผู้ถือบัตร</translation>
    </message>
    <message>
        <source>Details of purchase</source>
        <translation>รายละเอียดการซื้อ</translation>
    </message>
    <message>
        <source>Proof of receipt</source>
        <translation>หลักฐานการรับสินค้า</translation>
    </message>
    <message>
        <source>Proof of acceptance</source>
        <translation>หลักฐานการยอมรับเงื่อนไข</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>เอกสารอื่น</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentRow</name>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>ประเภทเอกสาร</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>ดาวน์โหลด %1 อีกครั้ง</translation>
    </message>
    <message>
        <source>Downloads it and shows it</source>
        <translation>ดาวน์โหลดแล้วแสดง</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>ความคืบหน้าของ %1</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <translation>ประเภทของ %1: %2</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>แสดงตัวอย่าง %1</translation>
    </message>
    <message>
        <source>Send %1 to the provider now</source>
        <translation>ส่ง %1 ให้ผู้ให้บริการเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Cancel sending %1</source>
        <translation>ยกเลิกการส่ง %1</translation>
    </message>
    <message>
        <source>Remove %1 from the draft</source>
        <translation>นำ %1 ออกจากฉบับร่าง</translation>
    </message>
    <message>
        <source>Delete %1 at the provider…</source>
        <translation>ลบ %1 ที่ผู้ให้บริการ…</translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentsView</name>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>เพิ่มไฟล์…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPG, PDF, 10 MB each</source>
        <translation>PNG, JPG, PDF ไฟล์ละไม่เกิน 10 MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Files can be dropped here as well.</source>
        <translation>ลากไฟล์มาวางที่นี่ได้เช่นกัน</translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTextDialog</name>
    <message>
        <source>Draft of dispute %1</source>
        <translation>ฉบับร่างของข้อพิพาท %1</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>ข้อความในฉบับร่าง</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTexts</name>
    <message>
        <source>(to be cleared)</source>
        <translation>(จะถูกล้าง)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>1 metadata key</source>
        <translation>คีย์ข้อมูลเมตา 1 รายการ</translation>
    </message>
    <message numerus="yes">
        <source>%n metadata keys</source>
        <translation>
            <numerusform>คีย์ข้อมูลเมตา %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evidence field</source>
        <translation>ช่องหลักฐาน 1 ช่อง</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence fields</source>
        <translation>
            <numerusform>ช่องหลักฐาน %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
</context>
<context>
    <name>disputedesk::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1 could not be found on the network. Nothing was sent.</source>
        <translation>ไม่พบ %1 ในเครือข่าย ไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network. What was read before is still here.</source>
        <translation>ตรวจสอบเครือข่ายของคอมพิวเตอร์เครื่องนี้ สิ่งที่อ่านไว้ก่อนหน้ายังอยู่ครบ</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>ติดต่อ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>The connection was refused before anything was sent.</source>
        <translation>การเชื่อมต่อถูกปฏิเสธก่อนที่จะส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy, then try again.</source>
        <translation>ตรวจสอบที่อยู่ของบัญชีและพร็อกซี แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>การเชื่อมต่อไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>The identity of the server of %1 could not be confirmed, so no key was sent.</source>
        <translation>ยืนยันตัวตนของเซิร์ฟเวอร์ของ %1 ไม่ได้ จึงไม่ได้ส่งคีย์</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. In a network that inspects traffic, ask your administrator.</source>
        <translation>ตรวจสอบวันที่ของคอมพิวเตอร์เครื่องนี้ หากเครือข่ายตรวจดูข้อมูลที่รับส่ง ให้สอบถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>ไม่มีคำตอบภายในเวลา</translation>
    </message>
    <message>
        <source>%1 did not answer within the time allowed.</source>
        <translation>%1 ไม่ตอบภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>ลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>การเชื่อมต่อหลุด</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the whole answer was here.</source>
        <translation>การเชื่อมต่อกับ %1 หลุดก่อนจะได้รับคำตอบครบ</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>คำตอบใหญ่เกินไป</translation>
    </message>
    <message>
        <source>The answer was larger than %1 ever sends and was not read to its end.</source>
        <translation>คำตอบใหญ่กว่าที่ %1 เคยส่ง จึงไม่ได้อ่านจนจบ</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, report this with the details below.</source>
        <translation>ตรวจสอบที่อยู่ของบัญชี หากถูกต้อง โปรดรายงานพร้อมรายละเอียดด้านล่าง</translation>
    </message>
    <message>
        <source>Not an answer of %1</source>
        <translation>ไม่ใช่คำตอบของ %1</translation>
    </message>
    <message>
        <source>Something else answered, probably the sign-in page of a network or a proxy.</source>
        <translation>มีสิ่งอื่นตอบแทน อาจเป็นหน้าเข้าสู่ระบบของเครือข่ายหรือพร็อกซี</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in to the network if it asks, then try again.</source>
        <translation>เปิดเว็บในเบราว์เซอร์ เข้าสู่ระบบเครือข่ายหากถูกขอ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>ไม่เข้าใจคำตอบ</translation>
    </message>
    <message>
        <source>The answer of %1 does not have the form that was agreed, so it was not used.</source>
        <translation>คำตอบของ %1 ไม่เป็นไปตามรูปแบบที่ตกลงไว้ จึงไม่ได้นำมาใช้</translation>
    </message>
    <message>
        <source>Try again. If it stays, report this with the details below.</source>
        <translation>ลองอีกครั้ง หากยังเป็นอยู่ โปรดรายงานพร้อมรายละเอียดด้านล่าง</translation>
    </message>
    <message>
        <source>Answer about something else</source>
        <translation>คำตอบเป็นเรื่องอื่น</translation>
    </message>
    <message>
        <source>%1 answered about another object than the one asked for. It was not used.</source>
        <translation>%1 ตอบเรื่องของรายการอื่นที่ไม่ได้ถาม จึงไม่ได้นำมาใช้</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>ถูกส่งต่อไปที่อื่น</translation>
    </message>
    <message>
        <source>The server asked to go to another address. A key is never sent on to one.</source>
        <translation>เซิร์ฟเวอร์ขอให้ไปยังที่อยู่อื่น คีย์จะไม่ถูกส่งต่อไปที่นั่นเด็ดขาด</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and any proxy.</source>
        <translation>ตรวจสอบที่อยู่ของบัญชีและพร็อกซี</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>คำขอมากเกินไป</translation>
    </message>
    <message>
        <source>%1 asks to wait before it answers again.</source>
        <translation>%1 ขอให้รอก่อนจะตอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>รอหนึ่งนาที แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Fault at %1</source>
        <translation>%1 ขัดข้อง</translation>
    </message>
    <message>
        <source>The server of %1 reported a fault of its own.</source>
        <translation>เซิร์ฟเวอร์ของ %1 แจ้งว่าขัดข้องเอง</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>ลองอีกครั้งในอีกไม่กี่นาที</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>คีย์ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>%1 does not accept the secret key of this account. Reading has stopped; what was read is kept.</source>
        <translation>%1 ไม่รับคีย์ลับของบัญชีนี้ หยุดอ่านแล้ว สิ่งที่อ่านไว้ยังเก็บอยู่</translation>
    </message>
    <message>
        <source>Enter the account&apos;s current secret key.</source>
        <translation>กรอกคีย์ลับปัจจุบันของบัญชี</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>ไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>The key is valid, but may not do this.</source>
        <translation>คีย์ใช้ได้ แต่ไม่มีสิทธิ์ทำสิ่งนี้</translation>
    </message>
    <message>
        <source>Ask the owner of the %1 account for the permission.</source>
        <translation>ขอสิทธิ์จากเจ้าของบัญชี %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>%1 does not know this object under this account.</source>
        <translation>%1 ไม่รู้จักรายการนี้ในบัญชีนี้</translation>
    </message>
    <message>
        <source>Refresh the list. It may belong to another account.</source>
        <translation>อ่านรายการใหม่ อาจเป็นของบัญชีอื่น</translation>
    </message>
    <message>
        <source>Form of the request refused</source>
        <translation>รูปแบบคำขอถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>The server takes this act in another form. Nothing was done.</source>
        <translation>เซิร์ฟเวอร์รับการดำเนินการนี้ในรูปแบบอื่น ไม่ได้ดำเนินการสิ่งใด</translation>
    </message>
    <message>
        <source>The account now uses the other form. Confirm once more.</source>
        <translation>ตอนนี้บัญชีใช้รูปแบบนั้นแล้ว โปรดยืนยันอีกครั้ง</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>%1 ปฏิเสธ</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 ปฏิเสธคำขอ</translation>
    </message>
    <message>
        <source>Read the dispute again: its state may have changed.</source>
        <translation>อ่านข้อพิพาทนี้อีกครั้ง: สถานะอาจเปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>คุณยกเลิกสิ่งนี้</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>จะไม่มีสิ่งใดเกิดขึ้นอีก</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>The input was refused here, before anything was sent.</source>
        <translation>ข้อมูลที่กรอกถูกปฏิเสธที่นี่ ก่อนที่จะส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Mend the marked field and try again.</source>
        <translation>แก้ไขช่องที่ทำเครื่องหมายไว้ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Live and test do not agree</source>
        <translation>ใช้จริงกับทดสอบไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Key, address and dispute do not belong to the same mode, so nothing was sent.</source>
        <translation>คีย์ ที่อยู่ และข้อพิพาทไม่ได้อยู่ในโหมดเดียวกัน จึงไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and address.</source>
        <translation>ตรวจสอบคีย์และที่อยู่ของบัญชี</translation>
    </message>
    <message>
        <source>An earlier act is not settled</source>
        <translation>การดำเนินการก่อนหน้ายังค้างอยู่</translation>
    </message>
    <message>
        <source>The outcome of an earlier act on this dispute is not known yet.</source>
        <translation>ยังไม่ทราบผลของการดำเนินการก่อนหน้ากับข้อพิพาทนี้</translation>
    </message>
    <message>
        <source>Wait until it is found out, or settle it in Activity.</source>
        <translation>รอจนกว่าจะทราบผล หรือสะสางคำขอด้วยตนเองในกิจกรรม</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>There is no secret key for this account in this run.</source>
        <translation>การเปิดครั้งนี้ไม่มีคีย์ลับของบัญชีนี้</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret key.</source>
        <translation>กรอกคีย์ลับของบัญชี</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>There is no room left to write. Nothing was sent.</source>
        <translation>ไม่มีพื้นที่เหลือให้เขียน ไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>เพิ่มพื้นที่ว่าง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>ไฟล์เสียหาย</translation>
    </message>
    <message>
        <source>A file of this program cannot be read. It was set aside, not deleted.</source>
        <translation>อ่านไฟล์ของโปรแกรมนี้ไม่ได้ ไฟล์ถูกแยกเก็บไว้ ไม่ได้ลบ</translation>
    </message>
    <message>
        <source>Refresh: the disputes are read again from %1.</source>
        <translation>อ่านใหม่: จะอ่านข้อพิพาทจาก %1 อีกครั้ง</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>เขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>The files belong to a newer version, or their folder is write-protected. You can read, not send.</source>
        <translation>ไฟล์เป็นของรุ่นที่ใหม่กว่า หรือโฟลเดอร์ป้องกันการเขียน คุณอ่านได้ แต่ส่งไม่ได้</translation>
    </message>
    <message>
        <source>Update this program, or make the folder writable.</source>
        <translation>อัปเดตโปรแกรมนี้ หรือทำให้โฟลเดอร์เขียนได้</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>ใช้ไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>Reading or writing a file of this program failed.</source>
        <translation>อ่านหรือเขียนไฟล์ของโปรแกรมนี้ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>อ่านไฟล์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>Check that it exists and is yours to read.</source>
        <translation>ตรวจสอบว่ามีไฟล์อยู่และคุณมีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ไฟล์ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>The file is larger than %1 takes.</source>
        <translation>ไฟล์ใหญ่กว่าที่ %1 รับ</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>เลือกไฟล์ที่เล็กกว่า</translation>
    </message>
    <message>
        <source>Type of file refused</source>
        <translation>ชนิดไฟล์ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>The content of the file is not a type that %1 takes, whatever its name says.</source>
        <translation>เนื้อหาของไฟล์ไม่ใช่ชนิดที่ %1 รับ ไม่ว่าชื่อไฟล์จะเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Use a PDF, PNG or JPEG file.</source>
        <translation>ใช้ไฟล์ PDF, PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>%1 could not do it</source>
        <translation>%1 ทำไม่สำเร็จ</translation>
    </message>
    <message>
        <source>%1 understood the request, but it failed there.</source>
        <translation>%1 เข้าใจคำขอ แต่ทำไม่สำเร็จที่นั่น</translation>
    </message>
    <message>
        <source>Read the dispute again and look at it in the dashboard of %1 before you try once more.</source>
        <translation>อ่านข้อพิพาทนี้อีกครั้งและดูในแดชบอร์ดของ %1 ก่อนลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Conflict at %1</source>
        <translation>เกิดความขัดแย้งที่ %1</translation>
    </message>
    <message>
        <source>%1 says that this collides with another request, perhaps an earlier one of yours.</source>
        <translation>%1 แจ้งว่าชนกับคำขออื่น อาจเป็นคำขอก่อนหน้าของคุณเอง</translation>
    </message>
    <message>
        <source>Read the dispute again before anything else: the earlier request may have been applied.</source>
        <translation>อ่านข้อพิพาทนี้อีกครั้งก่อนทำสิ่งอื่น: คำขอก่อนหน้าอาจมีผลแล้ว</translation>
    </message>
    <message>
        <source>Headers refused by %1</source>
        <translation>%1 ปฏิเสธส่วนหัวของคำขอ</translation>
    </message>
    <message>
        <source>%1 did not take the form or the headers of the request.</source>
        <translation>%1 ไม่รับรูปแบบหรือส่วนหัวของคำขอ</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and any proxy: one on the way may have changed the headers. If it stays, report this with the details below.</source>
        <translation>ตรวจสอบที่อยู่ของบัญชีและพร็อกซี: พร็อกซีระหว่างทางอาจเปลี่ยนส่วนหัว หากยังเป็นอยู่ โปรดรายงานพร้อมรายละเอียดด้านล่าง</translation>
    </message>
    <message>
        <source>Values refused by %1</source>
        <translation>%1 ปฏิเสธค่า</translation>
    </message>
    <message>
        <source>%1 read the request, but did not take a value or a header in it.</source>
        <translation>%1 อ่านคำขอแล้ว แต่ไม่รับค่าหรือส่วนหัวบางรายการ</translation>
    </message>
    <message>
        <source>Mend what it names, or check any proxy on the way if it names a header. Then try again.</source>
        <translation>แก้ไขสิ่งที่ระบุ หรือตรวจสอบพร็อกซีหากระบุส่วนหัว แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>เกิดข้อผิดพลาด</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>คำตอบที่ได้รับ: “%1”</translation>
    </message>
    <message>
        <source>Needed are: %1.</source>
        <translation>สิ่งที่ต้องมี: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again.</source>
        <comment>after 429</comment>
        <translation>
            <numerusform>รอ %n วินาที แล้วลองอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are out of reach</source>
        <translation>เข้าถึงคีย์ไม่ได้</translation>
    </message>
    <message>
        <source>The keyring or the vault of keys did not keep or give the key.</source>
        <translation>ที่เก็บคีย์ของระบบหรือตู้คีย์ไม่ได้เก็บคีย์หรือไม่ได้ให้คีย์</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>ปลดล็อกที่เก็บคีย์ของระบบ แล้วลองใหม่</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFieldRow</name>
    <message>
        <source>%1: provided, %2</source>
        <extracomment>what a screen reader says of a field: its name, then how it stands</extracomment>
        <translation>%1: มีแล้ว, %2</translation>
    </message>
    <message>
        <source>%1: expected, missing</source>
        <translation>%1: ควรมี แต่ยังขาด</translation>
    </message>
    <message>
        <source>%1: optional, empty</source>
        <translation>%1: ไม่บังคับ, ว่าง</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>ปิดอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFields</name>
    <message>
        <source>Expected for this reason</source>
        <translation>ควรมีสำหรับเหตุผลนี้</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>ไม่บังคับ</translation>
    </message>
    <message>
        <source>Fewer fields ▴</source>
        <translation>ช่องน้อยลง ▴</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields ▾</source>
        <translation>
            <numerusform>อีก %n ช่อง ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer optional fields</source>
        <translation>แสดงช่องไม่บังคับน้อยลง</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more optional fields</source>
        <translation>
            <numerusform>แสดงช่องไม่บังคับอีก %n ช่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFileRow</name>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>เก็บไว้ตามเดิม</translation>
    </message>
    <message>
        <source>uploading %1%</source>
        <translation>กำลังอัปโหลด %1%</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>อยู่ที่ %1</translation>
    </message>
    <message>
        <source>in the draft</source>
        <translation>อยู่ในฉบับร่าง</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>อัปโหลดแล้ว</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>จะถูกนำออก</translation>
    </message>
    <message>
        <source>drop a file here</source>
        <translation>ลากไฟล์มาวางที่นี่</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>แทนที่…</translation>
    </message>
    <message>
        <source>Choose another file for %1</source>
        <translation>เลือกไฟล์อื่นสำหรับ %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>เลือกไฟล์สำหรับ %1</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>แทนที่ %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>ความคืบหน้าของ %1</translation>
    </message>
    <message>
        <source>one file a field: a new one takes its place</source>
        <translation>หนึ่งไฟล์ต่อช่อง: ไฟล์ใหม่จะแทนที่</translation>
    </message>
    <message>
        <source>%1 has a file here; it will be taken away when you send.</source>
        <translation>%1 มีไฟล์อยู่ที่นี่ ไฟล์จะถูกนำออกเมื่อคุณส่ง</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG: drop it on this row, or choose it.</source>
        <translation>PDF, JPEG หรือ PNG: ลากมาวางที่แถวนี้ หรือเลือกไฟล์</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>แสดงตัวอย่าง %1</translation>
    </message>
    <message>
        <source>Remove %1 from the draft</source>
        <translation>นำ %1 ออกจากฉบับร่าง</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>นำ %1 ออก</translation>
    </message>
    <message>
        <source>One file a field: drop one at a time.</source>
        <translation>หนึ่งไฟล์ต่อช่อง: วางครั้งละไฟล์</translation>
    </message>
    <message>
        <source>The new file will take the place of %1.</source>
        <translation>ไฟล์ใหม่จะแทนที่ %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidencePane</name>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>ทิ้งฉบับร่าง</translation>
    </message>
    <message>
        <source>Draft discarded. Undo</source>
        <translation>ทิ้งฉบับร่างแล้ว เลิกทำ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>บันทึกฉบับร่างแล้ว %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>! not saved: %1</source>
        <translation>! ไม่ได้บันทึก: %1</translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %n fields was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! ฉบับร่าง %n ช่องยังไม่ได้ส่ง เก็บไว้กับข้อพิพาทนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>a file is still being uploaded.</source>
        <translation>ยังมีไฟล์กำลังอัปโหลดอยู่</translation>
    </message>
    <message>
        <source>mend the metadata first.</source>
        <translation>แก้ไขข้อมูลเมตาก่อน</translation>
    </message>
    <message>
        <source>%1 keeps metadata as text only: make “%2” a text.</source>
        <translation>%1 เก็บข้อมูลเมตาเป็นข้อความเท่านั้น: เปลี่ยน “%2” เป็นข้อความ</translation>
    </message>
    <message>
        <source>Hide ▴</source>
        <translation>ซ่อน ▴</translation>
    </message>
    <message>
        <source>none ▾</source>
        <translation>ไม่มี ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n entries ▾</source>
        <translation>
            <numerusform>%n รายการ ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the metadata</source>
        <translation>ซ่อนข้อมูลเมตา</translation>
    </message>
    <message numerus="yes">
        <source>Show the metadata: %n entries</source>
        <translation>
            <numerusform>แสดงข้อมูลเมตา: %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceRead</name>
    <message>
        <source>No evidence was sent.</source>
        <translation>ไม่ได้ส่งหลักฐาน</translation>
    </message>
    <message>
        <source>name and size are not read yet</source>
        <translation>ยังไม่ได้อ่านชื่อและขนาด</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>บันทึก…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>แสดงตัวอย่าง %1</translation>
    </message>
    <message>
        <source>Save %1 to disk</source>
        <translation>บันทึก %1 ลงดิสก์</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTextRow</name>
    <message>
        <source>Link in the text</source>
        <translation>มีลิงก์ในข้อความ</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>ไม่เกิน %1 อักขระ</translation>
    </message>
    <message>
        <source>Canned replies ▾</source>
        <translation>ข้อความสำเร็จรูป ▾</translation>
    </message>
    <message>
        <source>Canned replies for %1</source>
        <translation>ข้อความสำเร็จรูปสำหรับ %1</translation>
    </message>
    <message>
        <source>Fill in %1 before you send.</source>
        <extracomment>%1 is a placeholder like {{amount}} that has no value</extracomment>
        <translation>กรอก %1 ก่อนส่ง</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln characters</source>
        <translation>
            <numerusform>, %Ln อักขระ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln characters too many: shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>! เกิน %Ln อักขระ: ย่อให้สั้นลง หรือแนบเป็นไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the braces of %1 as half-width { and } before you send.</source>
        <extracomment>%1 is a placeholder in full-width braces like ｛｛amount｝｝</extracomment>
        <translation>พิมพ์วงเล็บปีกกาของ %1 เป็น { และ } แบบครึ่งความกว้างก่อนส่ง</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTexts</name>
    <message>
        <source>Product description</source>
        <translation>รายละเอียดสินค้า</translation>
    </message>
    <message>
        <source>What was bought, as the customer saw it before paying: name, size, version, terms of the offer.</source>
        <translation>สิ่งที่ซื้อตามที่ลูกค้าเห็นก่อนชำระเงิน: ชื่อ ขนาด รุ่น เงื่อนไขข้อเสนอ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบเสร็จ</translation>
    </message>
    <message>
        <source>The receipt or order confirmation that the customer was given.</source>
        <translation>ใบเสร็จหรือใบยืนยันคำสั่งซื้อที่มอบให้ลูกค้า</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>ชื่อลูกค้า</translation>
    </message>
    <message>
        <source>The name on the order.</source>
        <translation>ชื่อในคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Customer e-mail address</source>
        <translation>อีเมลลูกค้า</translation>
    </message>
    <message>
        <source>The address that the customer gave with the order.</source>
        <translation>อีเมลที่ลูกค้าให้ไว้กับคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>ที่อยู่สำหรับออกใบเรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>As given with the order; best when it equals the one at the bank.</source>
        <translation>ตามที่ให้ไว้กับคำสั่งซื้อ จะดีที่สุดเมื่อตรงกับที่อยู่ที่ธนาคาร</translation>
    </message>
    <message>
        <source>Purchase IP</source>
        <translation>IP ที่ใช้ซื้อ</translation>
    </message>
    <message>
        <source>The IP address from which the customer ordered.</source>
        <translation>ที่อยู่ IP ที่ลูกค้าใช้สั่งซื้อ</translation>
    </message>
    <message>
        <source>Customer e-mails</source>
        <translation>อีเมลโต้ตอบกับลูกค้า</translation>
    </message>
    <message>
        <source>What you and the customer wrote to each other: one file with dates and senders.</source>
        <translation>สิ่งที่คุณกับลูกค้าเขียนถึงกัน: ไฟล์เดียวพร้อมวันที่และผู้ส่ง</translation>
    </message>
    <message>
        <source>Customer signature</source>
        <translation>ลายมือชื่อลูกค้า</translation>
    </message>
    <message>
        <source>A paper signed by the customer, such as a contract or slip.</source>
        <translation>เอกสารที่ลูกค้าลงชื่อ เช่น สัญญาหรือใบรับ</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>วันที่จัดส่ง</translation>
    </message>
    <message>
        <source>The day on which the parcel left you, in any clear form: 9 November 2026.</source>
        <translation>วันที่พัสดุออกจากคุณ เขียนรูปแบบใดก็ได้ที่ชัดเจน: 9 พฤศจิกายน 2026</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>บริษัทขนส่ง</translation>
    </message>
    <message>
        <source>Who carried the parcel; several: separated by commas.</source>
        <translation>ผู้ขนส่งพัสดุ หากมีหลายรายให้คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>หมายเลขพัสดุ</translation>
    </message>
    <message>
        <source>As the carrier wrote it; several: separated by commas.</source>
        <translation>ตามที่บริษัทขนส่งเขียน หากมีหลายหมายเลขให้คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>ที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Where it was delivered: the full address, with street and number.</source>
        <translation>สถานที่ส่งถึง: ที่อยู่เต็ม มีถนนและเลขที่</translation>
    </message>
    <message>
        <source>Shipping document</source>
        <translation>เอกสารการจัดส่ง</translation>
    </message>
    <message>
        <source>Proof that it was sent or delivered: label, signed slip, the carrier&apos;s page as a picture.</source>
        <translation>หลักฐานว่าส่งหรือส่งถึงแล้ว: ใบปะหน้า ใบรับที่ลงชื่อ ภาพหน้าเว็บของบริษัทขนส่ง</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>วันที่ให้บริการ</translation>
    </message>
    <message>
        <source>The day on which the service began or was given.</source>
        <translation>วันที่บริการเริ่มหรือให้บริการ</translation>
    </message>
    <message>
        <source>Service document</source>
        <translation>เอกสารการให้บริการ</translation>
    </message>
    <message>
        <source>Proof that the service was given: a signed contract, work order, booking or photo.</source>
        <translation>หลักฐานว่าให้บริการแล้ว: สัญญาที่ลงชื่อ ใบสั่งงาน ใบจอง หรือภาพถ่าย</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>When and from where the customer used what they bought: times, IP addresses, downloads, sign-ins.</source>
        <translation>ลูกค้าใช้สิ่งที่ซื้อเมื่อใดและจากที่ใด: เวลา ที่อยู่ IP การดาวน์โหลด การเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Refund policy</source>
        <translation>นโยบายการคืนเงิน</translation>
    </message>
    <message>
        <source>Your refund terms as shown to the customer.</source>
        <translation>เงื่อนไขการคืนเงินของคุณตามที่แสดงให้ลูกค้าเห็น</translation>
    </message>
    <message>
        <source>How refunds were explained</source>
        <translation>การแจ้งเงื่อนไขคืนเงิน</translation>
    </message>
    <message>
        <source>How and when the customer was shown the refund terms before paying.</source>
        <translation>แสดงเงื่อนไขการคืนเงินให้ลูกค้าเห็นอย่างไรและเมื่อใดก่อนชำระเงิน</translation>
    </message>
    <message>
        <source>Why no refund</source>
        <translation>เหตุใดไม่คืนเงิน</translation>
    </message>
    <message>
        <source>Why this customer is not entitled to a refund.</source>
        <translation>เหตุใดลูกค้ารายนี้ไม่มีสิทธิ์ได้รับเงินคืน</translation>
    </message>
    <message>
        <source>Cancellation policy</source>
        <translation>นโยบายการยกเลิก</translation>
    </message>
    <message>
        <source>Your cancellation terms as shown to the customer.</source>
        <translation>เงื่อนไขการยกเลิกของคุณตามที่แสดงให้ลูกค้าเห็น</translation>
    </message>
    <message>
        <source>How cancelling was explained</source>
        <translation>การแจ้งเงื่อนไขการยกเลิก</translation>
    </message>
    <message>
        <source>How and when the customer was shown the cancellation terms before paying.</source>
        <translation>แสดงเงื่อนไขการยกเลิกให้ลูกค้าเห็นอย่างไรและเมื่อใดก่อนชำระเงิน</translation>
    </message>
    <message>
        <source>Why it was not cancelled</source>
        <translation>เหตุใดจึงไม่ถูกยกเลิก</translation>
    </message>
    <message>
        <source>Why the subscription was not cancelled when the customer says it was.</source>
        <translation>เหตุใดการสมัครสมาชิกจึงไม่ถูกยกเลิกในเวลาที่ลูกค้ากล่าวอ้าง</translation>
    </message>
    <message>
        <source>Other charge</source>
        <translation>รายการเรียกเก็บอีกรายการ</translation>
    </message>
    <message>
        <source>Difference between the charges</source>
        <translation>ความแตกต่างของสองรายการ</translation>
    </message>
    <message>
        <source>What each of the two charges was for, and why both are right.</source>
        <translation>แต่ละรายการเรียกเก็บเพื่ออะไร และเหตุใดจึงถูกต้องทั้งสอง</translation>
    </message>
    <message>
        <source>Document of the other charge</source>
        <translation>เอกสารของอีกรายการ</translation>
    </message>
    <message>
        <source>A receipt or label of the other order, that shows it is another.</source>
        <translation>ใบเสร็จหรือใบปะหน้าของอีกคำสั่งซื้อที่แสดงว่าเป็นคนละรายการ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Anything else the bank should know, short and in order of time.</source>
        <translation>สิ่งอื่นที่ธนาคารควรทราบ สั้น ๆ เรียงตามเวลา</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ไฟล์อื่น</translation>
    </message>
    <message>
        <source>One more file that fits nowhere else.</source>
        <translation>อีกหนึ่งไฟล์ที่ไม่เข้ากับช่องใด</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>การจัดส่ง</translation>
    </message>
    <message>
        <source>Service and use</source>
        <translation>บริการและการใช้งาน</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>การคืนเงิน</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>การยกเลิก</translation>
    </message>
    <message>
        <source>Second charge</source>
        <translation>รายการเรียกเก็บที่สอง</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Physical goods</source>
        <translation>สินค้าที่จับต้องได้</translation>
    </message>
    <message>
        <source>Digital goods or service</source>
        <translation>สินค้าหรือบริการดิจิทัล</translation>
    </message>
    <message>
        <source>Offline service</source>
        <translation>บริการออฟไลน์</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>what was sold</extracomment>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 takes.</source>
        <translation>“%1” ยาวเกินกว่าที่ %2 รับ</translation>
    </message>
    <message>
        <source>all texts together are longer than the %1 characters that %2 takes.</source>
        <translation>ข้อความทั้งหมดรวมกันยาวเกิน %1 อักขระที่ %2 รับ</translation>
    </message>
    <message>
        <source>all files together are larger than the %1 MB that %2 takes.</source>
        <translation>ไฟล์ทั้งหมดรวมกันใหญ่เกิน %1 MB ที่ %2 รับ</translation>
    </message>
    <message>
        <source>all files together have more than the %1 pages that %2 takes.</source>
        <translation>ไฟล์ทั้งหมดรวมกันมีเกิน %1 หน้าที่ %2 รับ</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <extracomment>%1 of %2 expected fields are filled</extracomment>
        <translation>%1 จาก %2 ที่ควรมี</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 จาก %2 อักขระ</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 จาก %2 MB</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 จาก %2 หน้า</translation>
    </message>
    <message>
        <source>at least %1 of %2 pages</source>
        <extracomment>some files could not be counted</extracomment>
        <translation>อย่างน้อย %1 จาก %2 หน้า</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 หน้า</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 หน้า</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 filled field does not apply to what was sold and will not be sent: %1. Choose another kind above to send it.</source>
        <translation>มี 1 ช่องที่กรอกไว้แต่ไม่ตรงกับสิ่งที่ขายและจะไม่ถูกส่ง: %1 เลือกประเภทอื่นด้านบนหากต้องการส่ง</translation>
    </message>
    <message>
        <source>%1 filled fields do not apply to what was sold and will not be sent: %2. Choose another kind above to send them.</source>
        <translation>มี %1 ช่องที่กรอกไว้แต่ไม่ตรงกับสิ่งที่ขายและจะไม่ถูกส่ง: %2 เลือกประเภทอื่นด้านบนหากต้องการส่ง</translation>
    </message>
    <message>
        <source>Code %1 means different things: %2. Choose what it means here.</source>
        <extracomment>%1 is a code, %2 a list such as &quot;Mastercard: Unrecognised charge, Discover: …&quot;</extracomment>
        <translation>รหัส %1 มีหลายความหมาย: %2 เลือกความหมายที่ใช้กับที่นี่</translation>
    </message>
    <message>
        <source>%1 gives no reason. “%2” is used; choose another if you know it.</source>
        <translation>%1 ไม่ให้เหตุผล ใช้ “%2” หากคุณทราบให้เลือกเหตุผลอื่น</translation>
    </message>
    <message>
        <source>Nothing is known about code %1. “%2” is used; choose another if you know what it means.</source>
        <translation>ไม่มีข้อมูลของรหัส %1 ใช้ “%2” หากคุณทราบความหมายให้เลือกเหตุผลอื่น</translation>
    </message>
    <message>
        <source>there is no evidence yet; fill in at least one field.</source>
        <translation>ยังไม่มีหลักฐาน กรอกอย่างน้อยหนึ่งช่อง</translation>
    </message>
    <message>
        <source>Reviewers do not open links; attach the page instead.</source>
        <translation>ผู้พิจารณาไม่เปิดลิงก์ ให้แนบหน้านั้นแทน</translation>
    </message>
    <message>
        <source>Link in the text: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>มีลิงก์ในข้อความ: %1</translation>
    </message>
    <message>
        <source>at least %1 of %2 MB</source>
        <extracomment>the provider has not told the size of some files</extracomment>
        <translation>อย่างน้อย %1 จาก %2 MB</translation>
    </message>
    <message>
        <source>The ID of the earlier charge that looks like this one.</source>
        <translation>รหัสของรายการเรียกเก็บก่อนหน้าที่ดูเหมือนรายการนี้</translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTop</name>
    <message>
        <source>Sold:</source>
        <translation>สิ่งที่ขาย:</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>สิ่งที่ขาย</translation>
    </message>
    <message>
        <source>Choose what was sold: it decides which evidence is expected.</source>
        <translation>เลือกสิ่งที่ขาย: เป็นตัวกำหนดว่าควรมีหลักฐานใด</translation>
    </message>
    <message>
        <source>What the reason means</source>
        <translation>ความหมายของเหตุผล</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>The list as it is shown (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>รายการตามที่แสดง (%1)</translation>
    </message>
    <message>
        <source>The selected disputes (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>ข้อพิพาทที่เลือก (%1)</translation>
    </message>
    <message>
        <source>Everything of all live accounts (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>ทั้งหมดของทุกบัญชีใช้จริง (%1)</translation>
    </message>
    <message>
        <source>Everything of all test accounts (%1)</source>
        <comment>%1 is a number of disputes</comment>
        <translation>ทั้งหมดของทุกบัญชีทดสอบ (%1)</translation>
    </message>
    <message>
        <source>Everything of %1 (%2)</source>
        <translation>ทั้งหมดของ %1 (%2)</translation>
    </message>
    <message>
        <source>Table for LibreOffice or Excel (CSV)</source>
        <translation>ตารางสำหรับ LibreOffice หรือ Excel (CSV)</translation>
    </message>
    <message>
        <source>The provider&apos;s own answers (JSON)</source>
        <translation>คำตอบของผู้ให้บริการเอง (JSON)</translation>
    </message>
    <message>
        <source>Save disputes as a file</source>
        <translation>บันทึกข้อพิพาทเป็นไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>เลือกที่เก็บ…</translation>
    </message>
    <message>
        <source>Which disputes</source>
        <translation>ข้อพิพาทใด</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Each answer to the letter as it was read last, with the account&apos;s name, provider, mode and time. Keys are never part of it.</source>
        <translation>คำตอบแต่ละรายการทุกตัวอักษรตามที่อ่านครั้งล่าสุด พร้อมชื่อบัญชี ผู้ให้บริการ โหมด และเวลา ไม่มีคีย์รวมอยู่ด้วยเลย</translation>
    </message>
    <message>
        <source>All columns, sorted as the list is. Search and tab are left aside.</source>
        <translation>ทุกคอลัมน์ เรียงตามรายการ ไม่นำการค้นหาและแท็บมาใช้</translation>
    </message>
    <message>
        <source>The columns you see, in their order, sorted as the list is.</source>
        <translation>คอลัมน์ที่คุณเห็นตามลำดับ เรียงตามรายการ</translation>
    </message>
    <message>
        <source>The list is still being read: the file will have what is here now.</source>
        <translation>ยังอ่านรายการอยู่: ไฟล์จะมีเท่าที่อยู่ที่นี่ตอนนี้</translation>
    </message>
    <message>
        <source>The file is not protected: it holds what your customers and the banks wrote.</source>
        <translation>ไฟล์ไม่มีการป้องกัน: มีสิ่งที่ลูกค้าของคุณและธนาคารเขียนไว้</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula, a date or another number gets an apostrophe in front.</source>
        <translation>ข้อความที่ตารางคำนวณอาจถือเป็นสูตร วันที่ หรือตัวเลขอื่นจะมีเครื่องหมาย &apos; นำหน้า</translation>
    </message>
    <message>
        <source>Case file to open again in Disputedesk</source>
        <translation>แฟ้มคดีสำหรับเปิดอีกครั้งใน Disputedesk</translation>
    </message>
    <message>
        <source>To be read in Disputedesk, here or on another computer; nothing can be sent from it. It holds the provider&apos;s answers as they were read last. Keys are never part of it.</source>
        <translation>สำหรับอ่านใน Disputedesk ที่เครื่องนี้หรือเครื่องอื่น ส่งสิ่งใดจากไฟล์นี้ไม่ได้ มีคำตอบของผู้ให้บริการตามที่อ่านล่าสุด ไม่มีคีย์อยู่ในไฟล์</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportFlow</name>
    <message>
        <source>An export is under way</source>
        <translation>กำลังส่งออกอยู่</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>รอจนเสร็จ หรือหยุด</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>บันทึกไฟล์ส่งออก</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>ตาราง CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Too many disputes to copy</source>
        <translation>ข้อพิพาทมากเกินกว่าจะคัดลอก</translation>
    </message>
    <message>
        <source>At most %1 disputes go into the clipboard. Use File, Export to save them as a file.</source>
        <translation>คลิปบอร์ดรับข้อพิพาทได้ไม่เกิน %1 รายการ ใช้เมนู แฟ้ม &gt; ส่งออก เพื่อบันทึกเป็นไฟล์</translation>
    </message>
    <message>
        <source>Exporting disputes</source>
        <translation>กำลังส่งออกข้อพิพาท</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>หยุดการส่งออกแล้ว ไม่ได้เขียนสิ่งใด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>ไม่ได้ส่งออกสิ่งใด</translation>
    </message>
    <message>
        <source>Disputes left the list while it was being written. Nothing was written; export it again.</source>
        <translation>มีข้อพิพาทออกจากรายการระหว่างเขียน ไม่ได้เขียนสิ่งใด ให้ส่งออกใหม่</translation>
    </message>
    <message>
        <source>1 answer is in the clipboard.</source>
        <translation>คำตอบ 1 รายการอยู่ในคลิปบอร์ดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers are in the clipboard.</source>
        <translation>
            <numerusform>คำตอบ %Ln รายการอยู่ในคลิปบอร์ดแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dispute was written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>เขียนข้อพิพาท 1 รายการลง %1 แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes were written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>
            <numerusform>เขียนข้อพิพาท %Ln รายการลง %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of 1 of them is not on this computer: its place is empty (null).</source>
        <translation>คำตอบของ 1 รายการไม่อยู่ในคอมพิวเตอร์เครื่องนี้: ตำแหน่งนั้นว่าง (null)</translation>
    </message>
    <message numerus="yes">
        <source>The answers of %Ln of them are not on this computer: their places are empty (null).</source>
        <translation>
            <numerusform>คำตอบของ %Ln รายการไม่อยู่ในคอมพิวเตอร์เครื่องนี้: ตำแหน่งเหล่านั้นว่าง (null)</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers that are kept on this computer could not be read (%1). Nothing was written. Try again, or close Disputedesk and start it again. If that does not help, choose “Empty cache…” in the account&apos;s menu: its disputes are then read again from the provider.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>อ่านคำตอบที่เก็บไว้ในคอมพิวเตอร์เครื่องนี้ไม่ได้ (%1) ไม่ได้เขียนสิ่งใด ลองอีกครั้ง หรือปิดแล้วเปิด Disputedesk ใหม่ หากยังไม่ได้ผล ให้เลือก “ล้างแคช…” ในเมนูของบัญชี แล้วข้อพิพาทจะถูกอ่านใหม่จากผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Case file of Disputedesk (*.disputedesk)</source>
        <translation>แฟ้มคดีของ Disputedesk (*.disputedesk)</translation>
    </message>
    <message>
        <source>A case file takes at most %1 disputes and %2. Select fewer of them, or export them as JSON.</source>
        <translation>แฟ้มคดีมีข้อพิพาทได้ไม่เกิน %1 รายการและขนาดไม่เกิน %2 โปรดเลือกให้น้อยลง หรือส่งออกเป็น JSON</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>ไม่ได้คัดลอกสิ่งใด</translation>
    </message>
    <message>
        <source>The metadata of some of these disputes could not be read on this computer. Try again, or hide the columns of metadata and copy the rows without them.</source>
        <translation>อ่านข้อมูลเมตาของข้อพิพาทบางรายการในคอมพิวเตอร์เครื่องนี้ไม่ได้ โปรดลองอีกครั้ง หรือซ่อนคอลัมน์ข้อมูลเมตาแล้วคัดลอกแถวโดยไม่มีคอลัมน์เหล่านั้น</translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportTexts</name>
    <message>
        <source>The disk has no room for %1. An older file of that name is as it was. Make room, or choose another disk.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>ดิสก์ไม่มีที่ว่างสำหรับ %1 ไฟล์เดิมชื่อนี้ยังเหมือนเดิม เพิ่มพื้นที่ว่าง หรือเลือกดิสก์อื่น</translation>
    </message>
    <message>
        <source>%1 cannot be made: the folder takes no new files (%2). Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>สร้าง %1 ไม่ได้: โฟลเดอร์ไม่รับไฟล์ใหม่ (%2) เลือกโฟลเดอร์อื่น หรือขอสิทธิ์เขียน</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). An older file of that name is as it was. Try again, or choose another folder.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>เขียน %1 ไม่ได้ (%2) ไฟล์เดิมชื่อนี้ยังเหมือนเดิม ลองอีกครั้ง หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The name of %1 is too long. Choose a shorter one.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>ชื่อของ %1 ยาวเกินไป เลือกชื่อที่สั้นกว่า</translation>
    </message>
    <message>
        <source>%1 cannot be made: its folder is not there. Choose another folder.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>สร้าง %1 ไม่ได้: ไม่พบโฟลเดอร์ของไฟล์ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The older file of that name is as it was.</source>
        <translation>ไฟล์เดิมที่ใช้ชื่อนี้ยังคงเหมือนเดิม</translation>
    </message>
</context>
<context>
    <name>disputedesk::FigureCard</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <extracomment>A figure in words: %1 its name, %2 its value, %3 what it is of, %4 what stands below</extracomment>
        <translation>%1: %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Click to open them in the list</source>
        <translation>คลิกเพื่อเปิดในรายการ</translation>
    </message>
</context>
<context>
    <name>disputedesk::FirstStartPane</name>
    <message>
        <source>First start</source>
        <translation>เริ่มใช้ครั้งแรก</translation>
    </message>
    <message>
        <source>Answer disputes from your desk</source>
        <translation>จัดการข้อพิพาทจากโต๊ะทำงานของคุณ</translation>
    </message>
    <message>
        <source>Omise</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Paste a secret key (skey_…). It is checked at once; a test key opens a test desk.</source>
        <translation>วางคีย์ลับ (skey_…) ระบบจะตรวจทันที คีย์ทดสอบจะเปิดพื้นที่ทำงานทดสอบ</translation>
    </message>
    <message>
        <source>Connect Omise…</source>
        <translation>เชื่อมต่อ Omise…</translation>
    </message>
    <message>
        <source>WooshPay</source>
        <translation>WooshPay</translation>
    </message>
    <message>
        <source>Paste a secret key (sk_…). It is checked at once; a test key opens a test desk.</source>
        <translation>วางคีย์ลับ (sk_…) ระบบจะตรวจทันที คีย์ทดสอบจะเปิดพื้นที่ทำงานทดสอบ</translation>
    </message>
    <message>
        <source>Connect WooshPay…</source>
        <translation>เชื่อมต่อ WooshPay…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>A server inside this program with made-up disputes. Accept, respond, pull the plug: nothing is real.</source>
        <translation>เซิร์ฟเวอร์ในโปรแกรมนี้พร้อมข้อพิพาทสมมติ ลองยอมรับ ชี้แจง หรือตัดการเชื่อมต่อ: ไม่มีสิ่งใดเป็นของจริง</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>ลองเลย</translation>
    </message>
    <message>
        <source>Connect Stripe…</source>
        <translation>เชื่อมต่อ Stripe…</translation>
    </message>
    <message>
        <source>Stripe accounts are added the same way.</source>
        <translation>เพิ่มบัญชี Stripe ได้ด้วยวิธีเดียวกัน</translation>
    </message>
    <message>
        <source>Keys are kept by the system&apos;s keyring or in a vault that your passphrase opens, never in plain text. Disputes stay on this computer. Nothing is sent before you confirm it.</source>
        <translation>คีย์เก็บในที่เก็บคีย์ของระบบหรือในตู้คีย์ที่เปิดด้วยวลีรหัสผ่านของคุณ ไม่เก็บเป็นข้อความธรรมดา ข้อพิพาทอยู่ในคอมพิวเตอร์เครื่องนี้ ไม่มีการส่งสิ่งใดก่อนที่คุณจะยืนยัน</translation>
    </message>
</context>
<context>
    <name>disputedesk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ข้อความวิธีใช้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::HouseFlow</name>
    <message>
        <source>Export settings</source>
        <translation>ส่งออกการตั้งค่า</translation>
    </message>
    <message>
        <source>Settings of this program (*.json)</source>
        <translation>การตั้งค่าของโปรแกรมนี้ (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Settings, saved views (%1) and canned replies (%2) were written to %3 – without accounts and keys.</source>
        <extracomment>%1 and %2 are numbers, %3 is a file with its folder</extracomment>
        <translation>เขียนการตั้งค่า มุมมองที่บันทึกไว้ (%1) และข้อความสำเร็จรูป (%2) ไปที่ %3 แล้ว โดยไม่มีบัญชีและคีย์</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>ไม่ได้ส่งออกสิ่งใด</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>นำเข้าการตั้งค่า</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>ไม่ได้นำเข้าสิ่งใด</translation>
    </message>
    <message>
        <source>The file of saved views (views.json) cannot be read or replaced. Leave the views out.</source>
        <translation>อ่านหรือแทนที่ไฟล์มุมมองที่บันทึกไว้ (views.json) ไม่ได้ อย่าเลือกมุมมอง</translation>
    </message>
    <message>
        <source>The settings cannot be written: %1</source>
        <translation>เขียนการตั้งค่าไม่ได้: %1</translation>
    </message>
    <message>
        <source>Imported. Settings: %1, saved views: %2, canned replies: %3. How it was before lies in %4</source>
        <extracomment>%1, %2 and %3 are numbers, %4 is a folder</extracomment>
        <translation>นำเข้าแล้ว การตั้งค่า: %1, มุมมองที่บันทึกไว้: %2, ข้อความสำเร็จรูป: %3 สภาพก่อนหน้าอยู่ที่ %4</translation>
    </message>
</context>
<context>
    <name>disputedesk::HouseTexts</name>
    <message>
        <source>%1 is larger than such a file can be. Choose one that “Export settings” has made.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 ใหญ่เกินกว่าไฟล์เช่นนี้จะเป็นได้ โปรดเลือกไฟล์ที่ “ส่งออกการตั้งค่า” สร้างไว้</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Install that version here, then import it again.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 สร้างโดยโปรแกรมรุ่นที่ใหม่กว่า โปรดติดตั้งรุ่นนั้นที่นี่ แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to a folder of yours and try again.</source>
        <extracomment>%1 is a file with its folder, %2 what the system says</extracomment>
        <translation>อ่าน %1 ไม่ได้ (%2) โปรดคัดลอกไปไว้ในโฟลเดอร์ของคุณแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 is not what “Export settings” writes, or it is damaged (%2). Export again on the other computer and take the new file.</source>
        <extracomment>%1 is a file with its folder, %2 what is wrong and where, in English</extracomment>
        <translation>%1 ไม่ใช่ไฟล์ที่ “ส่งออกการตั้งค่า” เขียน หรือไฟล์เสียหาย (%2) โปรดส่งออกอีกครั้งบนคอมพิวเตอร์อีกเครื่องแล้วใช้ไฟล์ใหม่</translation>
    </message>
    <message>
        <source>Nothing was changed: the disk is full. Make room, then import again.</source>
        <translation>ไม่มีอะไรเปลี่ยนแปลง: ดิสก์เต็ม โปรดเพิ่มพื้นที่ว่างแล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>Only a part was imported, and it could not be taken back: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>นำเข้าได้เพียงบางส่วน และย้อนกลับไม่ได้: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>ไม่มีอะไรเปลี่ยนแปลง: %1</translation>
    </message>
    <message>
        <source>There would be too many saved views. Delete some here, or leave those of the file out.</source>
        <translation>มุมมองที่บันทึกไว้จะมากเกินไป โปรดลบบางส่วนที่นี่ หรือไม่นำเข้ามุมมองของไฟล์</translation>
    </message>
    <message>
        <source>There would be more than %1 canned replies. Delete some here, or leave those of the file out.</source>
        <translation>ข้อความสำเร็จรูปจะเกิน %1 ข้อความ โปรดลบบางส่วนที่นี่ หรือไม่นำเข้าข้อความของไฟล์</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>behind a name that is taken; %1 is the name</extracomment>
        <translation>%1 (นำเข้า)</translation>
    </message>
    <message>
        <source>%1 (imported %2)</source>
        <extracomment>behind a name that is taken; %1 is the name, %2 a number</extracomment>
        <translation>%1 (นำเข้า %2)</translation>
    </message>
</context>
<context>
    <name>disputedesk::ImportDialog</name>
    <message>
        <source>Added: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>Added: %1 and %2 more</source>
        <extracomment>%1 is a list of names, %2 a number</extracomment>
        <translation>เพิ่ม: %1 และอีก %2 รายการ</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>นำเข้าการตั้งค่า</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <comment>%1 is a number</comment>
        <translation>การตั้งค่า (%1)</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <comment>%1 is a number</comment>
        <translation>มุมมองที่บันทึกไว้ (%1)</translation>
    </message>
    <message>
        <source>Canned replies (%1)</source>
        <comment>%1 is a number</comment>
        <translation>ข้อความสำเร็จรูป (%1)</translation>
    </message>
    <message>
        <source>None of your views and replies is changed or removed. Your present settings, views and replies are first copied to:
%1
Accounts and keys are not in such a file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>มุมมองและข้อความสำเร็จรูปของคุณไม่ถูกเปลี่ยนหรือลบ การตั้งค่า มุมมอง และข้อความสำเร็จรูปปัจจุบันจะถูกคัดลอกไปที่นี่ก่อน:
%1
ไฟล์เช่นนี้ไม่มีบัญชีและคีย์</translation>
    </message>
    <message>
        <source>Everything of this file is here already.</source>
        <translation>ทุกสิ่งในไฟล์นี้มีอยู่ที่นี่แล้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>They take the place of yours.</source>
        <translation>ค่าเหล่านี้จะแทนที่ของคุณ</translation>
    </message>
    <message>
        <source>None that is other than yours.</source>
        <translation>ไม่มีค่าใดต่างจากของคุณ</translation>
    </message>
    <message>
        <source>The proxy is turned off.</source>
        <translation>พร็อกซีจะถูกปิด</translation>
    </message>
    <message>
        <source>Everything will go through the proxy %1</source>
        <translation>ทุกสิ่งจะผ่านพร็อกซี %1</translation>
    </message>
    <message>
        <source>Left out, since this version cannot use them: %1</source>
        <comment>%1 is a number</comment>
        <translation>เว้นไว้ เพราะรุ่นนี้ใช้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>With “(imported)” behind the name, since another of that name is here: %1</source>
        <comment>%1 is a number</comment>
        <translation>ต่อท้ายชื่อด้วย “(นำเข้า)” เพราะมีชื่อนั้นอยู่แล้ว: %1</translation>
    </message>
    <message>
        <source>Of accounts that are not here, so for all accounts of their mode: %1</source>
        <comment>%1 is a number</comment>
        <translation>ของบัญชีที่ไม่มีที่นี่ จึงใช้กับทุกบัญชีในโหมดเดียวกัน: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <comment>%1 is a number</comment>
        <translation>มีอยู่แล้ว: %1</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>ไม่มีในไฟล์นี้</translation>
    </message>
    <message>
        <source>Empty folders: %1</source>
        <comment>%1 is a number</comment>
        <translation>โฟลเดอร์ว่าง: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>กำลังนำเข้า…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
</context>
<context>
    <name>disputedesk::InquiryTexts</name>
    <message>
        <source>An early warning: the cardholder spoke to the bank; no money has moved yet. A refund now can keep it from becoming a chargeback.</source>
        <translation>การเตือนล่วงหน้า: ผู้ถือบัตรติดต่อธนาคารแล้ว ยังไม่มีเงินเคลื่อนไหว การคืนเงินตอนนี้อาจช่วยไม่ให้กลายเป็นการเรียกเงินคืน</translation>
    </message>
    <message>
        <source>An inquiry: the bank asks; no money has moved yet. A good answer can keep it from becoming a chargeback.</source>
        <translation>การสอบถาม: ธนาคารขอข้อมูล ยังไม่มีเงินเคลื่อนไหว คำชี้แจงที่ดีอาจช่วยไม่ให้กลายเป็นการเรียกเงินคืน</translation>
    </message>
    <message>
        <source>The bank reads your answer to its inquiry; no money has moved yet.</source>
        <translation>ธนาคารกำลังอ่านคำชี้แจงของคุณต่อการสอบถาม ยังไม่มีเงินเคลื่อนไหว</translation>
    </message>
    <message>
        <source>The early warning is settled: no chargeback came of it.</source>
        <translation>การเตือนล่วงหน้าเสร็จสิ้น: ไม่กลายเป็นการเรียกเงินคืน</translation>
    </message>
    <message>
        <source>The inquiry is closed: no chargeback came of it.</source>
        <translation>การสอบถามปิดแล้ว: ไม่กลายเป็นการเรียกเงินคืน</translation>
    </message>
    <message>
        <source>after it the bank may open a chargeback</source>
        <extracomment>Behind the deadline of an inquiry</extracomment>
        <translation>หลังจากนั้นธนาคารอาจเปิดการเรียกเงินคืน</translation>
    </message>
    <message>
        <source>Evidence submitted 1 time</source>
        <translation>ยื่นหลักฐานแล้ว 1 ครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>Evidence submitted %n times</source>
        <translation>
            <numerusform>ยื่นหลักฐานแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one after the date: delivery is not guaranteed</source>
        <translation>%1 ครั้งล่าสุดเลยกำหนด: ไม่รับประกันว่าจะส่งถึง</translation>
    </message>
    <message>
        <source>No evidence was submitted, and the date has passed</source>
        <translation>ไม่ได้ยื่นหลักฐาน และเลยกำหนดแล้ว</translation>
    </message>
    <message>
        <source>%1 keeps evidence that is not submitted yet</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 เก็บหลักฐานที่ยังไม่ได้ยื่นไว้</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightTexts</name>
    <message>
        <source>At risk</source>
        <translation>เงินที่เสี่ยง</translation>
    </message>
    <message>
        <source>needs response + in review</source>
        <translation>ต้องชี้แจง + อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>What is disputed and not decided, now, whatever the range. Inquiries are left out: no money has moved.</source>
        <translation>สิ่งที่พิพาทอยู่และยังไม่ตัดสิน ณ ตอนนี้ ไม่ว่าช่วงใด ไม่รวมการสอบถาม: ยังไม่มีเงินเคลื่อนไหว</translation>
    </message>
    <message>
        <source>%1, %2 due within 7 days</source>
        <extracomment>%1 is &quot;45 disputes&quot;, %2 a number</extracomment>
        <translation>%1 (ครบกำหนดภายใน 7 วัน: %2)</translation>
    </message>
    <message>
        <source>Win rate</source>
        <extracomment>%1 is a number of disputes</extracomment>
        <translation>อัตราชนะ</translation>
    </message>
    <message>
        <source>won / (won + lost), n = %1</source>
        <translation>ชนะ / (ชนะ + แพ้), n = %1</translation>
    </message>
    <message>
        <source>Of the disputes decided in the range. What was closed without a ruling counts on neither side; under five there is no percentage. WooshPay and Stripe do not say when a dispute was decided: theirs count by the day they were opened.</source>
        <translation>ของข้อพิพาทที่ตัดสินในช่วงนี้ ที่ปิดโดยไม่มีคำตัดสินไม่นับทั้งสองฝ่าย ถ้าต่ำกว่าห้ารายการจะไม่แสดงร้อยละ WooshPay และ Stripe ไม่บอกว่าตัดสินเมื่อใด: จึงนับตามวันที่เปิด</translation>
    </message>
    <message>
        <source>no percentage of fewer than five</source>
        <translation>น้อยกว่าห้ารายการไม่แสดงร้อยละ</translation>
    </message>
    <message>
        <source>Median to close</source>
        <extracomment>%1 is a number of disputes</extracomment>
        <translation>มัธยฐานเวลาจนปิด</translation>
    </message>
    <message>
        <source>from opening, n = %1</source>
        <translation>นับจากเปิด, n = %1</translation>
    </message>
    <message>
        <source>none closed</source>
        <translation>ไม่มีรายการที่ปิด</translation>
    </message>
    <message>
        <source>Half of the disputes closed in the range took no longer; nine of ten took no longer than the p90.</source>
        <translation>ครึ่งหนึ่งของข้อพิพาทที่ปิดในช่วงนี้ใช้เวลาไม่เกินนี้ เก้าในสิบไม่เกินค่า p90</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>choose a longer range</source>
        <translation>เลือกช่วงที่ยาวขึ้น</translation>
    </message>
    <message>
        <source>Lost by silence</source>
        <translation>แพ้เพราะไม่ชี้แจง</translation>
    </message>
    <message>
        <source>lost with no response</source>
        <translation>แพ้โดยไม่ได้ชี้แจง</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <extracomment>%1 is &quot;4 disputes&quot;, %2 a date</extracomment>
        <translation>%1 ล่าสุดเมื่อ %2</translation>
    </message>
    <message>
        <source>%1; %2 not known</source>
        <extracomment>%1 is &quot;4 disputes, last on 2 Oct&quot;, %2 a number of lost disputes of which nobody knows why</extracomment>
        <translation>%1; ไม่ทราบ %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>A column: how many disputes a figure is of</extracomment>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>%1: %2, of %3. %4</source>
        <extracomment>A figure in words: %1 its name, %2 its value, %3 &quot;346 disputes&quot;, %4 what it means</extracomment>
        <translation>%1: %2 จาก %3 · %4</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>ครบกำหนดภายใน 7 วัน</translation>
    </message>
    <message>
        <source>Of what needs a response, from now on.</source>
        <translation>ของรายการที่ต้องชี้แจง นับจากนี้</translation>
    </message>
    <message>
        <source>Win rate without losses we accepted</source>
        <translation>อัตราชนะ ไม่รวมที่เรายอมรับความสูญเสีย</translation>
    </message>
    <message>
        <source>Losses that were accepted from this computer are left out.</source>
        <translation>ไม่รวมความสูญเสียที่ยอมรับจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>p90 to close</source>
        <translation>p90 จนปิด</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันล่าสุด</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 เดือนล่าสุด</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>6 เดือนล่าสุด</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 เดือนล่าสุด</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>ตั้งแต่ … ถึง …</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, the last day that is looked at</extracomment>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates, the first and the last day that are looked at</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>มากเกินไป</translation>
    </message>
    <message>
        <source>%1: opened %2, %3; closed %4, %5</source>
        <extracomment>A month in words: %1 its name, %2 and %4 numbers of disputes, %3 and %5 amounts</extracomment>
        <translation>%1: เปิด %2, %3; ปิด %4, %5</translation>
    </message>
    <message>
        <source>Opened and closed per year</source>
        <translation>เปิดและปิดต่อปี</translation>
    </message>
    <message>
        <source>Opened and closed per month</source>
        <translation>เปิดและปิดต่อเดือน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Opened, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>เปิด, %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>ปิด, %1</translation>
    </message>
    <message>
        <source>WooshPay and Stripe do not say when: theirs are not under closed</source>
        <translation>WooshPay และ Stripe ไม่บอกวันที่: จึงไม่อยู่ในรายการปิด</translation>
    </message>
    <message>
        <source>In all: opened %1, %2; closed %3, %4</source>
        <extracomment>%1 and %3 are numbers of disputes, %2 and %4 amounts</extracomment>
        <translation>รวม: เปิด %1, %2; ปิด %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a day, %2 &quot;3 disputes&quot;, %3 an amount</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>At risk by deadline</source>
        <translation>เงินที่เสี่ยงตามกำหนดเวลา</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>Column of amounts: %1 is a currency</extracomment>
        <translation>จำนวนเงิน, %1</translation>
    </message>
    <message>
        <source>%1 wait for a response, %2</source>
        <extracomment>%1 is &quot;3 disputes&quot;, %2 an amount</extracomment>
        <translation>%1 รอคำชี้แจง, %2</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>ไม่ระบุเหตุผล</translation>
    </message>
    <message>
        <source>Outcome by reason</source>
        <translation>ผลแยกตามเหตุผล</translation>
    </message>
    <message>
        <source>WooshPay and Stripe do not say when: theirs count by the day of opening</source>
        <translation>WooshPay และ Stripe ไม่บอกวันที่: จึงนับตามวันที่เปิด</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>ชนะ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>แพ้</translation>
    </message>
    <message>
        <source>Won, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>ชนะ, %1</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>แพ้, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A win rate and what it is of: %1 is a percentage, %2 a number of disputes</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1: won %2, %3; lost %4, %5; win rate %6</source>
        <extracomment>A reason in words: %1 its name, %2 and %4 numbers, %3 and %5 amounts, %6 a win rate</extracomment>
        <translation>%1: ชนะ %2, %3; แพ้ %4, %5; อัตราชนะ %6</translation>
    </message>
    <message>
        <source>Won %1, lost %2; win rate %3</source>
        <extracomment>%1 and %2 are numbers, %3 a win rate</extracomment>
        <translation>ชนะ %1 แพ้ %2; อัตราชนะ %3</translation>
    </message>
    <message>
        <source>Why we lost</source>
        <translation>เหตุที่แพ้</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Last closed</source>
        <translation>ปิดล่าสุด</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>A cause in words: %1 its name, %2 &quot;3 disputes&quot;, %3 an amount, %4 what it means</extracomment>
        <translation>%1: %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1 lost, %2</source>
        <extracomment>%1 is &quot;3 disputes&quot;, %2 an amount</extracomment>
        <translation>แพ้ %1, %2</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <extracomment>%1 is a number, larger than one or nought</extracomment>
        <translation>ข้อพิพาท 1 รายการ</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>ข้อพิพาท %1 รายการ</translation>
    </message>
    <message>
        <source>too few: %1</source>
        <extracomment>In place of a percentage: %1 is the number of disputes, under five</extracomment>
        <translation>น้อยเกินไป: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number; a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ชั่วโมง</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ชั่วโมง</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 is a number, two or more</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>Accepted by us</source>
        <translation>เรายอมรับ</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>ไม่มีคำชี้แจง</translation>
    </message>
    <message>
        <source>After a response</source>
        <translation>หลังชี้แจง</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>The loss was accepted from this computer.</source>
        <translation>ยอมรับความสูญเสียจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>This computer saw it go from needing a response straight to lost, and neither answered nor accepted it. It may have been accepted elsewhere.</source>
        <translation>คอมพิวเตอร์เครื่องนี้เห็นว่าเปลี่ยนจากต้องชี้แจงเป็นแพ้โดยตรง โดยไม่ได้ชี้แจงหรือยอมรับจากที่นี่ อาจมีการยอมรับจากที่อื่น</translation>
    </message>
    <message>
        <source>A response went out from this computer, or it was seen in review.</source>
        <translation>ส่งคำชี้แจงจากคอมพิวเตอร์เครื่องนี้ หรือพบว่าอยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>It was lost before this computer saw it, or while nobody looked.</source>
        <translation>แพ้ก่อนที่คอมพิวเตอร์เครื่องนี้จะเห็น หรือระหว่างที่ไม่มีใครดู</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ไม่มีวันที่</translation>
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
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>Millions on the axis of a chart: &quot;3M&quot;</extracomment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1bn</source>
        <extracomment>Thousand millions on the axis of a chart: &quot;3bn&quot;</extracomment>
        <translation>%1bn</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In place of a sum: nobody knows how the disputes were lost</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Nine of ten disputes closed in the range took no longer.</source>
        <translation>เก้าในสิบของข้อพิพาทที่ปิดในช่วงนี้ใช้เวลาไม่เกินนี้</translation>
    </message>
    <message>
        <source>%1 lost, cause not known</source>
        <extracomment>%1 is a number of lost disputes of which nobody knows why</extracomment>
        <translation>แพ้ %1 รายการ ไม่ทราบสาเหตุ</translation>
    </message>
    <message>
        <source>days left to respond</source>
        <extracomment>Under the title of a chart: what its columns 0, 1, 2 … 14+ are</extracomment>
        <translation>จำนวนวันที่เหลือสำหรับชี้แจง</translation>
    </message>
    <message>
        <source>%1; in review besides: %2, %3</source>
        <extracomment>Under the title of a chart; %1 is &quot;days left to respond&quot;, %2 &quot;3 disputes&quot;, %3 an amount</extracomment>
        <translation>%1 นอกนั้นอยู่ระหว่างพิจารณา: %2, %3</translation>
    </message>
    <message>
        <source>%1 if accepted losses are left out</source>
        <extracomment>%1 is the win rate when the losses that the merchant accepted are not counted, such as &quot;76.1%&quot;</extracomment>
        <translation>%1 หากไม่นับรายการที่ยอมรับความสูญเสีย</translation>
    </message>
    <message>
        <source>no loss was accepted</source>
        <translation>ไม่มีรายการที่ยอมรับความสูญเสีย</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsBar</name>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>Show tables instead of charts</source>
        <translation>แสดงตารางแทนกราฟ</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>ส่งออกภาพ</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsFlow</name>
    <message>
        <source>All live</source>
        <translation>ใช้จริงทั้งหมด</translation>
    </message>
    <message>
        <source>All test</source>
        <translation>ทดสอบทั้งหมด</translation>
    </message>
    <message>
        <source>The picture could not be made</source>
        <translation>สร้างภาพไม่ได้</translation>
    </message>
    <message>
        <source>Make the window smaller and try again.</source>
        <translation>ย่อหน้าต่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>บันทึกภาพ</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>ภาพ SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>ภาพ PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>ไม่ได้บันทึกภาพ</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>บันทึกลง %1 แล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsPage</name>
    <message>
        <source>Counting…</source>
        <translation>กำลังนับ…</translation>
    </message>
    <message>
        <source>No disputes to count</source>
        <translation>ไม่มีข้อพิพาทให้นับ</translation>
    </message>
    <message>
        <source>There are none in the accounts chosen above. Read them again, or choose other accounts.</source>
        <translation>ไม่มีในบัญชีที่เลือกด้านบน ให้อ่านใหม่ หรือเลือกบัญชีอื่น</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>won, lost; win rate of n</source>
        <translation>ชนะ แพ้; อัตราชนะจาก n</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <extracomment>%1 is a time, %2 &quot;346 disputes&quot;, or &quot;346 disputes in all currencies&quot;</extracomment>
        <translation>ณ %1 · %2</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Above a picture: %1 accounts, %2 a currency, %3 a range in words, %4 its days, %5 &quot;as of 14:02 · 346 disputes&quot;</extracomment>
        <translation>ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 (%4) · %5</source>
        <translation>%1 · %2 · %3 (%4) · %5</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>ภายใน 3 วัน</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>ภายใน 7 วัน</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ชนะ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>แพ้</translation>
    </message>
    <message>
        <source>Nothing was opened or closed in this range. Choose a longer one.</source>
        <translation>ไม่มีรายการที่เปิดหรือปิดในช่วงนี้ เลือกช่วงที่ยาวขึ้น</translation>
    </message>
    <message>
        <source>Nothing waits for a response.</source>
        <translation>ไม่มีรายการที่รอคำชี้แจง</translation>
    </message>
    <message>
        <source>Nothing was decided in this range. Choose a longer one.</source>
        <translation>ไม่มีคำตัดสินในช่วงนี้ เลือกช่วงที่ยาวขึ้น</translation>
    </message>
    <message>
        <source>from what this computer did and saw</source>
        <translation>จากสิ่งที่คอมพิวเตอร์เครื่องนี้ทำและเห็น</translation>
    </message>
    <message>
        <source>Nothing was lost in this range.</source>
        <translation>ไม่มีรายการที่แพ้ในช่วงนี้</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>ตัวเลขและกราฟ</translation>
    </message>
    <message>
        <source>This program was built without Qt Charts: what would be drawn is shown as tables.</source>
        <translation>โปรแกรมนี้สร้างโดยไม่มี Qt Charts: สิ่งที่ควรเป็นกราฟจะแสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>PNG, twice the size…</source>
        <translation>PNG ขนาดสองเท่า…</translation>
    </message>
    <message>
        <source>SVG, to be scaled…</source>
        <translation>SVG ปรับขนาดได้…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ทั้งหน้า</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>เปิดและปิด</translation>
    </message>
    <message>
        <source>At risk by deadline</source>
        <translation>เงินที่เสี่ยงตามกำหนดเวลา</translation>
    </message>
    <message>
        <source>Outcome by reason</source>
        <translation>ผลแยกตามเหตุผล</translation>
    </message>
    <message>
        <source>Why we lost</source>
        <translation>เหตุที่แพ้</translation>
    </message>
    <message>
        <source>%1 in all currencies</source>
        <translation>%1 ในทุกสกุลเงิน</translation>
    </message>
    <message>
        <source>Disputes that were closed before %1 are not all on this computer: the figures leave out those that went.</source>
        <extracomment>%1 is a date; older ones were let go, as the person set it for an account</extracomment>
        <translation>ข้อพิพาทที่ปิดก่อน %1 ไม่ได้อยู่ในคอมพิวเตอร์เครื่องนี้ทั้งหมด: ตัวเลขไม่รวมรายการที่ถูกลบไปแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone at the provider, still at risk</source>
        <extracomment>A number of disputes that the provider no longer has, which the sum at risk has in it</extracomment>
        <translation>
            <numerusform>ผู้ให้บริการไม่มีแล้ว %Ln รายการ แต่ยังนับเป็นเงินที่เสี่ยง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::JsonPane</name>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Find in the JSON text</source>
        <translation>ค้นหาในข้อความ JSON</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>ตำแหน่งก่อนหน้า</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>ตำแหน่งถัดไป</translation>
    </message>
    <message>
        <source>Copy the whole text as the provider sent it</source>
        <translation>คัดลอกข้อความทั้งหมดตามที่ผู้ให้บริการส่งมา</translation>
    </message>
    <message>
        <source>JSON as the provider sent it</source>
        <translation>JSON ตามที่ผู้ให้บริการส่งมา</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>พบ: %1</translation>
    </message>
    <message>
        <source>! Only the first %1 of %2 are shown. Copying gives all.</source>
        <translation>! แสดงเฉพาะ %1 แรกจาก %2 การคัดลอกจะได้ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>disputedesk::KeptDraft</name>
    <message>
        <source>Draft that was not sent</source>
        <translation>ฉบับร่างที่ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Copy draft</source>
        <translation>คัดลอกฉบับร่าง</translation>
    </message>
</context>
<context>
    <name>disputedesk::LedgerDialog</name>
    <message>
        <source>Record of what was sent</source>
        <translation>บันทึกการส่ง</translation>
    </message>
    <message>
        <source>The record of what was sent is being checked…</source>
        <translation>กำลังตรวจสอบบันทึกการส่ง…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a fact (&quot;Rows&quot;), %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>disputedesk::LedgerTexts</name>
    <message>
        <source>The record of what was sent is whole</source>
        <translation>บันทึกการส่งครบถ้วน</translation>
    </message>
    <message>
        <source>The record of what was sent is broken</source>
        <translation>บันทึกการส่งขาดตอน</translation>
    </message>
    <message>
        <source>There is no record of what was sent yet</source>
        <translation>ยังไม่มีบันทึกการส่ง</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be read</source>
        <translation>อ่านบันทึกการส่งไม่ได้</translation>
    </message>
    <message>
        <source>The record of what was sent is of an older version</source>
        <translation>บันทึกการส่งเป็นของรุ่นเก่ากว่า</translation>
    </message>
    <message>
        <source>The record of what was sent is of a newer version</source>
        <translation>บันทึกการส่งเป็นของรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Every row follows from the one before it, and every write stands where its last row says. There is nothing to do.</source>
        <translation>ทุกแถวต่อจากแถวก่อนหน้า และการส่งทุกรายการอยู่ในสถานะตามแถวสุดท้ายของตน ไม่ต้องทำสิ่งใด</translation>
    </message>
    <message>
        <source>Row %1 is missing, or it was changed after it was written; so may be later ones. Keep a copy of the file, compare the latest writes with the provider&apos;s own pages, and tell who looks after this computer. A record that was damaged once and saved stays broken where rows were lost.</source>
        <translation>แถวที่ %1 หายไป หรือถูกแก้ไขหลังจากเขียนแล้ว แถวต่อจากนั้นก็อาจเป็นเช่นกัน เก็บสำเนาของไฟล์ไว้ เทียบการส่งล่าสุดกับหน้าเว็บของผู้ให้บริการ และแจ้งผู้ดูแลคอมพิวเตอร์เครื่องนี้ บันทึกที่เคยเสียหายและกู้ไว้จะขาดตอนตรงที่แถวหายไปตลอดไป</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this folder. Disputedesk makes the record when it starts.</source>
        <translation>ไม่เคยมีการส่งสิ่งใดจากโฟลเดอร์นี้ Disputedesk จะสร้างบันทึกเมื่อเริ่มทำงาน</translation>
    </message>
    <message>
        <source>When Disputedesk starts, it keeps a damaged record beside a new one, saves what can be read, and lets nothing be sent before you have looked. Compare the latest writes with the provider&apos;s own pages.</source>
        <translation>เมื่อ Disputedesk เริ่มทำงาน จะเก็บบันทึกที่เสียหายไว้ข้างบันทึกใหม่ กู้สิ่งที่ยังอ่านได้ และไม่ให้ส่งสิ่งใดก่อนที่คุณจะได้ตรวจดู เทียบการส่งล่าสุดกับหน้าเว็บของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>When Disputedesk starts, it brings the record up to date and keeps a copy of it as it was. Check again after that.</source>
        <translation>เมื่อ Disputedesk เริ่มทำงาน จะปรับบันทึกให้เป็นรุ่นปัจจุบันและเก็บสำเนาของเดิมไว้ ตรวจสอบอีกครั้งหลังจากนั้น</translation>
    </message>
    <message>
        <source>Check it with the version of Disputedesk that wrote it.</source>
        <translation>ตรวจสอบด้วย Disputedesk รุ่นที่เขียนบันทึกนี้</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>การดำเนินการ</translation>
    </message>
    <message>
        <source>First broken row</source>
        <translation>แถวแรกที่ขาดตอน</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>ตรวจสอบเมื่อ</translation>
    </message>
    <message>
        <source>The record of what was sent is gone</source>
        <translation>บันทึกการส่งหายไป</translation>
    </message>
    <message>
        <source>The record of what was sent is not the one that was written last</source>
        <translation>บันทึกการส่งไม่ใช่ฉบับที่เขียนล่าสุด</translation>
    </message>
    <message>
        <source>A write whose outcome is still open may be missing in it, so nothing can be sent. If you have the newer file, quit Disputedesk and put it back. If not, compare the latest writes with the provider&apos;s own pages, then allow sending again in the bar at the top of the window.</source>
        <translation>การส่งที่ยังไม่ทราบผลอาจไม่อยู่ในบันทึกนี้ จึงส่งสิ่งใดไม่ได้ หากคุณมีไฟล์ที่ใหม่กว่า ให้ออกจาก Disputedesk แล้วนำไฟล์กลับมาไว้ที่เดิม หากไม่มี ให้เทียบการส่งล่าสุดกับหน้าเว็บของผู้ให้บริการ แล้วอนุญาตให้ส่งอีกครั้งในแถบด้านบนของหน้าต่าง</translation>
    </message>
    <message>
        <source>Last row that was noted</source>
        <translation>แถวสุดท้ายที่จดไว้</translation>
    </message>
</context>
<context>
    <name>disputedesk::LibraryTexts</name>
    <message>
        <source>Part of the system</source>
        <extracomment>In place of a licence: what speaks TLS belongs to Windows or macOS</extracomment>
        <translation>ส่วนหนึ่งของระบบ</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>คืนค่าคอลัมน์</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>เรียงตาม</translation>
    </message>
    <message>
        <source>Reverse the sorting</source>
        <translation>กลับลำดับการเรียง</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>ย้ายไปทางซ้าย</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>ย้ายไปทางขวา</translation>
    </message>
    <message>
        <source>Metadata column…</source>
        <translation>คอลัมน์ข้อมูลเมตา…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListHeader</name>
    <message>
        <source>Find disputes</source>
        <translation>ค้นหาข้อพิพาท</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>Search ID, charge, reason, amount…</source>
        <translation>ค้นหารหัส รายการเรียกเก็บ เหตุผล จำนวนเงิน…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>ล้างการค้นหา</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>ล้างการค้นหา (Esc)</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>ค้นหาอะไรได้บ้าง</translation>
    </message>
    <message>
        <source>Read the disputes again (%1)</source>
        <translation>อ่านข้อพิพาทใหม่ (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>All disputes</source>
        <translation>ข้อพิพาททั้งหมด</translation>
    </message>
    <message>
        <source>Without inquiries</source>
        <translation>ไม่รวมการสอบถาม</translation>
    </message>
    <message>
        <source>Only inquiries</source>
        <translation>เฉพาะการสอบถาม</translation>
    </message>
    <message>
        <source>Inquiries and early warnings are no chargebacks yet</source>
        <translation>การสอบถามและการเตือนล่วงหน้ายังไม่เป็นการเรียกเงินคืน</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>การสอบถาม</translation>
    </message>
    <message>
        <source>Filter is on: %1</source>
        <translation>ตัวกรองเปิดอยู่: %1</translation>
    </message>
    <message>
        <source>Inquiries: all disputes are shown</source>
        <translation>การสอบถาม: แสดงข้อพิพาททั้งหมด</translation>
    </message>
    <message>
        <source>Words, or keys as in status:won due:7d. All must fit. Ctrl+Space shows the keys.</source>
        <translation>คำ หรือคีย์อย่าง status:won due:7d ต้องตรงทั้งหมด กด Ctrl+Space เพื่อดูคีย์</translation>
    </message>
    <message>
        <source>Disputes are being read just now.</source>
        <translation>กำลังอ่านข้อพิพาทอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListHeaderView</name>
    <message>
        <source>Columns of the disputes table</source>
        <translation>คอลัมน์ของตารางข้อพิพาท</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Reading disputes…</source>
        <translation>กำลังอ่านข้อพิพาท…</translation>
    </message>
    <message>
        <source>Reading disputes… %1 so far</source>
        <translation>กำลังอ่านข้อพิพาท… %1 แล้ว</translation>
    </message>
    <message>
        <source>Reading disputes… %1 of %2</source>
        <translation>กำลังอ่านข้อพิพาท… %1 จาก %2</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>กรอกคีย์…</translation>
    </message>
    <message>
        <source>Offline. Showing what was cached at %1. Writes are off.</source>
        <translation>ออฟไลน์ แสดงข้อมูลในแคช ณ %1 ปิดการส่งทั้งหมด</translation>
    </message>
    <message>
        <source>Offline. Writes are off.</source>
        <translation>ออฟไลน์ ปิดการส่งทั้งหมด</translation>
    </message>
    <message>
        <source>One dispute could not be understood and was set aside.</source>
        <translation>มีข้อพิพาทหนึ่งรายการที่อ่านไม่เข้าใจและถูกแยกไว้</translation>
    </message>
    <message>
        <source>Only inquiries</source>
        <translation>เฉพาะการสอบถาม</translation>
    </message>
    <message>
        <source>Without inquiries</source>
        <translation>ไม่รวมการสอบถาม</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>ล้างการค้นหา</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>แสดงทุกประเภท</translation>
    </message>
    <message>
        <source>Show inquiries too</source>
        <translation>แสดงการสอบถามด้วย</translation>
    </message>
    <message>
        <source>Show all disputes</source>
        <translation>แสดงข้อพิพาททั้งหมด</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>ค้นหาในทั้งหมด</translation>
    </message>
    <message>
        <source>Nothing here with the filter “%1”</source>
        <translation>ไม่มีรายการที่นี่เมื่อใช้ตัวกรอง “%1”</translation>
    </message>
    <message>
        <source>It hides 1 dispute.</source>
        <translation>ซ่อนข้อพิพาทอยู่ 1 รายการ</translation>
    </message>
    <message>
        <source>No dispute matches “%1”</source>
        <translation>ไม่มีข้อพิพาทที่ตรงกับ “%1”</translation>
    </message>
    <message>
        <source>Searched in %1 only.</source>
        <translation>ค้นหาใน “%1” เท่านั้น</translation>
    </message>
    <message>
        <source>All disputes of the chosen accounts were searched.</source>
        <translation>ค้นหาข้อพิพาททั้งหมดของบัญชีที่เลือกแล้ว</translation>
    </message>
    <message>
        <source>The filter “%1” is on.</source>
        <translation>ตัวกรอง “%1” เปิดอยู่</translation>
    </message>
    <message>
        <source>No disputes</source>
        <translation>ไม่มีข้อพิพาท</translation>
    </message>
    <message>
        <source>None were found for the chosen accounts. New ones show up here after a refresh.</source>
        <translation>ไม่พบสำหรับบัญชีที่เลือก รายการใหม่จะปรากฏที่นี่หลังการอ่านใหม่</translation>
    </message>
    <message>
        <source>Nothing needs a response</source>
        <translation>ไม่มีรายการที่ต้องชี้แจง</translation>
    </message>
    <message>
        <source>Every dispute of the chosen accounts is answered or closed.</source>
        <translation>ข้อพิพาททุกรายการของบัญชีที่เลือกได้ชี้แจงหรือปิดแล้ว</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>ไม่มีรายการใน “%1”</translation>
    </message>
    <message>
        <source>Disputes move here when the provider says so.</source>
        <translation>ข้อพิพาทจะย้ายมาที่นี่เมื่อผู้ให้บริการแจ้ง</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>แท็บ “%1”</translation>
    </message>
    <message>
        <source>the filter of inquiries “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>ตัวกรองการสอบถาม “%1”</translation>
    </message>
    <message>
        <source>the column “%1”</source>
        <extracomment>Part of a list of what a saved view misses; %1 is a word from a file</extracomment>
        <translation>คอลัมน์ “%1”</translation>
    </message>
    <message>
        <source>The search is not finished</source>
        <translation>การค้นหายังไม่ครบ</translation>
    </message>
    <message>
        <source>The last whole one, “%1”, found no dispute.</source>
        <translation>การค้นหาครบครั้งล่าสุด “%1” ไม่พบข้อพิพาท</translation>
    </message>
    <message>
        <source>The last whole one, “%1”, found nothing in %2.</source>
        <translation>การค้นหาครบครั้งล่าสุด “%1” ไม่พบสิ่งใดใน “%2”</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>The disputes of the chosen accounts are not known before they are read.</source>
        <translation>ยังไม่ทราบข้อพิพาทของบัญชีที่เลือกจนกว่าจะอ่าน</translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off after %Ln disputes. Some may be missing here.</source>
        <translation>
            <numerusform>การอ่านครั้งล่าสุดหยุดหลังจากอ่านข้อพิพาท %Ln รายการ ที่นี่อาจขาดบางรายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off: %Ln of %1 disputes were read. Some may be missing here.</source>
        <translation>
            <numerusform>การอ่านครั้งล่าสุดหยุดกลางคัน: อ่านข้อพิพาทแล้ว %Ln จาก %1 รายการ ที่นี่อาจขาดบางรายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes could not be understood and were set aside.</source>
        <translation>
            <numerusform>มีข้อพิพาท %Ln รายการที่อ่านไม่เข้าใจและถูกแยกไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %Ln disputes.</source>
        <translation>
            <numerusform>ซ่อนข้อพิพาทอยู่ %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ListSkeleton</name>
    <message>
        <source>Disputes are being read</source>
        <translation>กำลังอ่านข้อพิพาทอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::ListTable</name>
    <message>
        <source>Disputes</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>คัดลอกแถว</translation>
    </message>
    <message>
        <source>Copy dispute ID</source>
        <translation>คัดลอกรหัสข้อพิพาท</translation>
    </message>
    <message>
        <source>Copy charge ID</source>
        <translation>คัดลอกรหัสรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Choose a dispute in the list first.</source>
        <translation>เลือกข้อพิพาทในรายการก่อน</translation>
    </message>
</context>
<context>
    <name>disputedesk::LockFlow</name>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>ที่เก็บคีย์ของระบบไม่ตอบ ปลดล็อกที่เก็บคีย์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This is not the secret key of one of your accounts.</source>
        <translation>นี่ไม่ใช่คีย์ลับของบัญชีใดของคุณ</translation>
    </message>
</context>
<context>
    <name>disputedesk::LockWindow</name>
    <message>
        <source>Disputedesk is locked</source>
        <translation>Disputedesk ถูกล็อกอยู่</translation>
    </message>
    <message>
        <source>Secret key of one of your accounts</source>
        <translation>คีย์ลับของบัญชีใดบัญชีหนึ่งของคุณ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Passphrase of the vault of keys</source>
        <translation>วลีรหัสผ่านของตู้คีย์</translation>
    </message>
    <message>
        <source>Running work continues. All you have typed is kept.</source>
        <translation>งานที่กำลังทำอยู่จะทำต่อไป สิ่งที่คุณพิมพ์ไว้ทั้งหมดยังอยู่</translation>
    </message>
    <message>
        <source>Running work continues. No keyring keeps your keys: enter the secret key of one of your accounts to unlock. All you have typed is kept.</source>
        <translation>งานที่กำลังทำอยู่จะทำต่อไป ที่เก็บคีย์ของระบบไม่ได้เก็บคีย์ของคุณไว้: กรอกคีย์ลับของบัญชีใดบัญชีหนึ่งของคุณเพื่อปลดล็อก สิ่งที่คุณพิมพ์ไว้ทั้งหมดยังอยู่</translation>
    </message>
    <message>
        <source>Running work continues. Enter the passphrase of the vault of keys to unlock. All you have typed is kept.</source>
        <translation>งานที่กำลังทำอยู่จะทำต่อไป กรอกวลีรหัสผ่านของตู้คีย์เพื่อปลดล็อก สิ่งที่คุณพิมพ์ไว้ทั้งหมดยังอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::MainWindow</name>
    <message>
        <source>LIVE</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetaColumnDialog</name>
    <message>
        <source>Metadata column</source>
        <translation>คอลัมน์ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>The column shows what each dispute has under one metadata key. Choose a key that disputes have, or type one; capital and small letters make no difference.</source>
        <translation>คอลัมน์นี้แสดงค่าที่ข้อพิพาทแต่ละรายการมีภายใต้คีย์ข้อมูลเมตาหนึ่งคีย์ เลือกคีย์ที่มีอยู่ในข้อพิพาท หรือพิมพ์คีย์เอง โดยไม่แยกตัวพิมพ์ใหญ่และเล็ก</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>คีย์(&amp;K)</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>คีย์ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Keys that disputes have</source>
        <translation>คีย์ที่มีอยู่ในข้อพิพาท</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>เพิ่มคอลัมน์</translation>
    </message>
    <message>
        <source>The key is too long: a column takes one of up to %1 characters.</source>
        <translation>คีย์ยาวเกินไป: คอลัมน์รับคีย์ได้ไม่เกิน %1 อักขระ</translation>
    </message>
    <message>
        <source>No dispute with metadata was found so far.</source>
        <translation>ยังไม่พบข้อพิพาทที่มีข้อมูลเมตา</translation>
    </message>
    <message>
        <source>No dispute has such a key so far: the column would be empty.</source>
        <translation>ยังไม่มีข้อพิพาทที่มีคีย์นี้: คอลัมน์จะว่างเปล่า</translation>
    </message>
    <message>
        <source>The list has no room for one more: hide a metadata column first, under “Columns”.</source>
        <translation>รายการไม่มีที่ว่างสำหรับคอลัมน์เพิ่ม: โปรดซ่อนคอลัมน์ข้อมูลเมตาหนึ่งคอลัมน์ก่อน ที่ “คอลัมน์”</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataDelegate</name>
    <message>
        <source>Key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataEditor</name>
    <message>
        <source>Metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>ลบรายการนี้</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>เพิ่มรายการ</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>ไม่มีข้อมูลเมตา</translation>
    </message>
    <message>
        <source>! Entry %1 (%2): %3</source>
        <translation>! รายการ %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>disputedesk::MetadataModel</name>
    <message>
        <source>text</source>
        <comment>metadata type</comment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>number</source>
        <comment>metadata type</comment>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>metadata type</comment>
        <translation>ใช่/ไม่ใช่</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>metadata type</comment>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>metadata type</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>This key is there twice; keep one of the two.</source>
        <translation>คีย์นี้ซ้ำสองครั้ง เก็บไว้เพียงหนึ่งรายการ</translation>
    </message>
    <message>
        <source>This is not a number, such as 42 or 1.10.</source>
        <translation>นี่ไม่ใช่ตัวเลข เช่น 42 หรือ 1.10</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>ใช้ได้เฉพาะ true หรือ false</translation>
    </message>
    <message>
        <source>This is not a JSON object or array.</source>
        <translation>นี่ไม่ใช่ออบเจกต์หรืออาร์เรย์ JSON</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>Read aloud; %1 is the column&apos;s title, %2 the cell&apos;s text</extracomment>
        <translation>%1: ไม่มี</translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <extracomment>Read aloud; %1 is a cell such as &quot;Key: order_id&quot;, %2 what is wrong with its row</extracomment>
        <translation>%1 ปัญหา: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>This is longer than 64 kB.</source>
        <translation>ยาวเกิน 64 kB</translation>
    </message>
</context>
<context>
    <name>disputedesk::ModeBadge</name>
    <message>
        <source>LIVE</source>
        <comment>badge: real money</comment>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>TEST</source>
        <comment>badge: test data</comment>
        <translation>ทดสอบ</translation>
    </message>
</context>
<context>
    <name>disputedesk::MovementTexts</name>
    <message>
        <source>taken when the dispute was opened</source>
        <extracomment>A movement of money, behind its time and amount</extracomment>
        <translation>หักเมื่อเปิดข้อพิพาท</translation>
    </message>
    <message>
        <source>given back when the dispute was won</source>
        <extracomment>A movement of money, behind its time and amount</extracomment>
        <translation>คืนให้เมื่อชนะข้อพิพาท</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>The status of a charge: it was paid</extracomment>
        <translation>สำเร็จ</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The status of a charge: it was not paid</extracomment>
        <translation>ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a charge: it is not known yet whether it is paid</extracomment>
        <translation>รอดำเนินการ</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The status of a charge: nobody paid it in time</extracomment>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>The status of a charge: it was undone before the money was taken</extracomment>
        <translation>ยกเลิกรายการแล้ว</translation>
    </message>
</context>
<context>
    <name>disputedesk::MovementsView</name>
    <message>
        <source>Money movement, %1</source>
        <translation>การเคลื่อนไหวของเงิน %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>การเตือนความจำ</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>ปิดการเตือนความจำนี้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>ข้อมูล</translation>
    </message>
</context>
<context>
    <name>disputedesk::NoticeFlow</name>
    <message>
        <source>Show Disputedesk</source>
        <translation>แสดง Disputedesk</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A notice across the window; %1 is such as &quot;New dispute&quot;, %2 says more about it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Disputedesk is locked</source>
        <translation>Disputedesk ถูกล็อกอยู่</translation>
    </message>
    <message>
        <source>There is something new. Unlock to see it.</source>
        <translation>มีเรื่องใหม่ ปลดล็อกเพื่อดู</translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDesk</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>That these disputes are to be kept offline could not be noted on disk. Their documents are downloaded now; later ones will not be.</source>
        <translation>บันทึกลงดิสก์ไม่ได้ว่าให้เก็บข้อพิพาทเหล่านี้ไว้ใช้ออฟไลน์ เอกสารจะดาวน์โหลดเดี๋ยวนี้ แต่เอกสารใหม่ภายหลังจะไม่ดาวน์โหลด</translation>
    </message>
    <message>
        <source>That these disputes are no longer to be kept offline could not be noted on disk, so they still are. Make room on the disk, then choose Keep documents offline… and stop keeping them again.</source>
        <translation>บันทึกลงดิสก์ไม่ได้ว่าให้เลิกเก็บข้อพิพาทเหล่านี้ไว้ใช้ออฟไลน์ จึงยังเก็บอยู่ เพิ่มพื้นที่ว่างในดิสก์ แล้วเลือก “เก็บเอกสารไว้ใช้ออฟไลน์…” และสั่งเลิกเก็บอีกครั้ง</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>เอกสาร 1 ฉบับ</translation>
    </message>
    <message>
        <source>Not all documents of %1 could be kept offline: %2 MB are full, %3 are left. Give documents more room in the account&apos;s menu, under Kept on this computer, or stop keeping some.</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>เก็บเอกสารของ %1 ไว้ใช้ออฟไลน์ได้ไม่ครบ: เต็ม %2 MB แล้ว เหลือ %3 เพิ่มพื้นที่สำหรับเอกสารในเมนูของบัญชี หัวข้อ “เก็บไว้ในคอมพิวเตอร์เครื่องนี้” หรือเลิกเก็บบางรายการ</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 of %2 were not downloaded. Make room, then refresh; what is here stays.</source>
        <translation>ดิสก์ใกล้เต็ม: %1 จาก %2 ไม่ได้ดาวน์โหลด เพิ่มพื้นที่ว่างแล้วอ่านใหม่ สิ่งที่มีอยู่แล้วยังคงอยู่</translation>
    </message>
    <message>
        <source>%1 of %2 are not kept offline yet. %3 The next refresh goes on.</source>
        <translation>%1 จาก %2 ยังไม่ได้เก็บไว้ใช้ออฟไลน์ %3 การอ่านใหม่ครั้งต่อไปจะทำต่อ</translation>
    </message>
    <message>
        <source>%1 of %2 could not be downloaded. The next refresh tries again; the dispute says why.</source>
        <translation>%1 จาก %2 ดาวน์โหลดไม่ได้ การอ่านใหม่ครั้งต่อไปจะลองอีก เหตุผลอยู่ในข้อพิพาท</translation>
    </message>
    <message>
        <source>1 closed dispute</source>
        <translation>ข้อพิพาทที่ปิดแล้ว 1 รายการ</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 were removed from this computer, as its settings say. Nothing changed at the provider.</source>
        <translation>ลบ %1 และ %2 ของ %3 ออกจากคอมพิวเตอร์เครื่องนี้ตามที่ตั้งค่าไว้ ไม่มีอะไรเปลี่ยนแปลงที่ผู้ให้บริการ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>เอกสาร %Ln ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>ข้อพิพาทที่ปิดแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDialog</name>
    <message>
        <source>Keep documents offline</source>
        <translation>เก็บเอกสารไว้ใช้ออฟไลน์</translation>
    </message>
    <message>
        <source>Keep documents offline for…</source>
        <translation>เก็บเอกสารไว้ใช้ออฟไลน์สำหรับ…</translation>
    </message>
    <message>
        <source>They are downloaded now, and new ones after each refresh. Nothing is sent.</source>
        <translation>จะดาวน์โหลดเดี๋ยวนี้ และดาวน์โหลดรายการใหม่หลังการอ่านใหม่ทุกครั้ง ไม่มีการส่งสิ่งใด</translation>
    </message>
    <message>
        <source>The selected dispute</source>
        <translation>ข้อพิพาทที่เลือก</translation>
    </message>
    <message>
        <source>The %1 selected disputes</source>
        <translation>ข้อพิพาท %1 รายการที่เลือก</translation>
    </message>
    <message>
        <source>The one dispute in the list</source>
        <translation>ข้อพิพาทหนึ่งรายการในรายการนี้</translation>
    </message>
    <message>
        <source>All %1 disputes in the list</source>
        <translation>ข้อพิพาททั้งหมด %1 รายการในรายการนี้</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>เลิกเก็บ</translation>
    </message>
    <message>
        <source>What was downloaded stays until room is needed.</source>
        <translation>สิ่งที่ดาวน์โหลดแล้วจะอยู่จนกว่าจะต้องใช้พื้นที่</translation>
    </message>
    <message>
        <source>None of the selected disputes is kept offline.</source>
        <translation>ไม่มีข้อพิพาทที่เลือกรายการใดเก็บไว้ใช้ออฟไลน์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>เก็บไว้ใช้ออฟไลน์</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>กำลังนับ…</translation>
    </message>
</context>
<context>
    <name>disputedesk::OmiseAccountPage</name>
    <message>
        <source>HTTP verb of accept</source>
        <translation>เมธอด HTTP สำหรับยอมรับ</translation>
    </message>
    <message>
        <source>HTTP verb of close</source>
        <translation>เมธอด HTTP สำหรับปิด</translation>
    </message>
    <message>
        <source>Days to respond</source>
        <translation>จำนวนวันสำหรับชี้แจง</translation>
    </message>
    <message>
        <source> days after opening</source>
        <comment>deadline rule; begins with a space</comment>
        <translation> วันหลังเปิด</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Estimated deadline</source>
        <translation>กำหนดเวลาโดยประมาณ</translation>
    </message>
    <message>
        <source>The provider names no deadline, so it is estimated. You can set a date per dispute.</source>
        <translation>ผู้ให้บริการไม่ระบุกำหนดเวลา จึงใช้ค่าประมาณ คุณกำหนดวันที่เป็นรายข้อพิพาทได้</translation>
    </message>
    <message>
        <source>HTTP verbs</source>
        <translation>เมธอด HTTP</translation>
    </message>
    <message>
        <source>Omise takes one or the other. If it refuses the one, the program changes to the other and asks you again.</source>
        <translation>Omise รับอย่างใดอย่างหนึ่ง หากปฏิเสธแบบหนึ่ง โปรแกรมจะเปลี่ยนเป็นอีกแบบและถามคุณใหม่</translation>
    </message>
</context>
<context>
    <name>disputedesk::OpenCaseFlow</name>
    <message>
        <source>Open a case file</source>
        <translation>เปิดแฟ้มคดี</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>ไม่ได้เปิดไฟล์</translation>
    </message>
    <message>
        <source>Exported on %1 by Disputedesk %2. There is no dispute in it.</source>
        <extracomment>%1 is a moment, %2 the version of the program</extracomment>
        <translation>ส่งออกเมื่อ %1 โดย Disputedesk %2 ไม่มีข้อพิพาทอยู่ในไฟล์</translation>
    </message>
    <message>
        <source>Exported on %1 by Disputedesk %2. It shows what was known then, and may be outdated. Nothing can be sent from here.</source>
        <translation>ส่งออกเมื่อ %1 โดย Disputedesk %2 แสดงสิ่งที่ทราบในขณะนั้นและอาจไม่เป็นปัจจุบัน ส่งสิ่งใดจากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>%1 is waiting to be shown: close the open window first.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>%1 กำลังรอแสดง: โปรดปิดหน้าต่างที่เปิดอยู่ก่อน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::OpenedCaseDialog</name>
    <message>
        <source>Case file</source>
        <translation>แฟ้มคดี</translation>
    </message>
    <message>
        <source>Disputes in this file</source>
        <translation>ข้อพิพาทในไฟล์นี้</translation>
    </message>
    <message>
        <source>What the file says about the dispute</source>
        <translation>สิ่งที่ไฟล์ระบุเกี่ยวกับข้อพิพาท</translation>
    </message>
    <message>
        <source>This is a file, not the list</source>
        <translation>นี่คือไฟล์ ไม่ใช่รายการ</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>เปิดในรายการ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>This dispute is not in the list on this computer.</source>
        <translation>ข้อพิพาทนี้ไม่อยู่ในรายการของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxModel</name>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>ไม่ทราบผล</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Cannot be sent now</source>
        <translation>ตอนนี้ส่งไม่ได้</translation>
    </message>
    <message>
        <source>Dispute not found</source>
        <translation>ไม่พบข้อพิพาท</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <extracomment>%1 what a draft holds (&quot;message, 3 files&quot;), %2 date and time</extracomment>
        <translation>%1 · บันทึกเมื่อ %2</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Drafts that are not sent, soonest deadline first. Each goes out on its own, after a review; nothing is sent by itself.</source>
        <translation>ฉบับร่างที่ยังไม่ได้ส่ง เรียงตามกำหนดที่ใกล้สุด แต่ละฉบับส่งแยกกันหลังการตรวจทาน ไม่มีสิ่งใดส่งออกเอง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>พร้อม %1 จาก %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>ไม่มีฉบับร่าง</translation>
    </message>
    <message>
        <source>What you write for a dispute and do not send waits here. Open a dispute and begin its response.</source>
        <translation>สิ่งที่คุณเขียนไว้สำหรับข้อพิพาทแต่ยังไม่ส่งจะรออยู่ที่นี่ เปิดข้อพิพาทแล้วเริ่มเขียนคำชี้แจง</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded.</source>
        <translation>ทิ้งฉบับร่างของ %1 แล้ว</translation>
    </message>
    <message>
        <source>Bring the draft of %1 back</source>
        <translation>เรียกฉบับร่างของ %1 กลับมา</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxRow</name>
    <message>
        <source>Review and send…</source>
        <translation>ตรวจทานและส่ง…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>ตรวจทาน…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>แสดงข้อความ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Review and send the draft of %1</source>
        <translation>ตรวจทานและส่งฉบับร่างของ %1</translation>
    </message>
    <message>
        <source>Review the draft of %1</source>
        <translation>ตรวจทานฉบับร่างของ %1</translation>
    </message>
    <message>
        <source>Open dispute %1</source>
        <translation>เปิดข้อพิพาท %1</translation>
    </message>
    <message>
        <source>Show the text of the draft of %1</source>
        <translation>แสดงข้อความในฉบับร่างของ %1</translation>
    </message>
    <message>
        <source>Discard the draft of %1</source>
        <translation>ทิ้งฉบับร่างของ %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::OutboxSource</name>
    <message>
        <source>The estimated deadline has passed. Look at the dispute before you send it.</source>
        <translation>กำหนดเวลาโดยประมาณผ่านไปแล้ว โปรดดูข้อพิพาทก่อนส่ง</translation>
    </message>
    <message>
        <source>The deadline has passed. Look at the dispute before you send it.</source>
        <translation>กำหนดเวลาผ่านไปแล้ว โปรดดูข้อพิพาทก่อนส่ง</translation>
    </message>
    <message>
        <source>The dispute has changed since you wrote this. Compare and choose before it can be sent.</source>
        <translation>ข้อพิพาทเปลี่ยนไปตั้งแต่คุณเขียน โปรดเปรียบเทียบและเลือกก่อนจึงจะส่งได้</translation>
    </message>
    <message>
        <source>A file is still being added.</source>
        <translation>ยังมีไฟล์กำลังเพิ่มอยู่</translation>
    </message>
    <message>
        <source>This dispute is not on this computer any more. Your text is kept; refresh the account, or copy the text elsewhere.</source>
        <translation>ข้อพิพาทนี้ไม่อยู่ในคอมพิวเตอร์เครื่องนี้แล้ว ข้อความของคุณยังอยู่ ให้อ่านบัญชีใหม่ หรือคัดลอกข้อความไปที่อื่น</translation>
    </message>
</context>
<context>
    <name>disputedesk::Outcome</name>
    <message>
        <source>%1 has the evidence and passes it to the bank.</source>
        <translation>%1 ได้รับหลักฐานแล้วและจะส่งต่อให้ธนาคาร</translation>
    </message>
    <message>
        <source>%1 has the response.</source>
        <translation>%1 ได้รับคำชี้แจงแล้ว</translation>
    </message>
    <message>
        <source>%1 keeps the evidence; nothing is submitted yet.</source>
        <translation>%1 เก็บหลักฐานไว้แล้ว แต่ยังไม่ได้ยื่นสิ่งใด</translation>
    </message>
    <message>
        <source>The loss is accepted at %1, which closed the dispute.</source>
        <translation>ยอมรับความสูญเสียที่ %1 แล้ว ข้อพิพาทจึงปิดลง</translation>
    </message>
    <message>
        <source>The loss is accepted at %1.</source>
        <translation>ยอมรับความสูญเสียที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>The dispute is recorded as won at %1.</source>
        <translation>บันทึกข้อพิพาทที่ %1 ว่าชนะแล้ว</translation>
    </message>
    <message>
        <source>The dispute is recorded as lost at %1.</source>
        <translation>บันทึกข้อพิพาทที่ %1 ว่าแพ้แล้ว</translation>
    </message>
    <message>
        <source>%1 has the file; nothing is submitted yet.</source>
        <translation>%1 ได้รับไฟล์แล้ว แต่ยังไม่ได้ยื่นสิ่งใด</translation>
    </message>
    <message>
        <source>%1 has the document.</source>
        <translation>%1 ได้รับเอกสารแล้ว</translation>
    </message>
    <message>
        <source>The document is deleted at %1.</source>
        <translation>ลบเอกสารที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 submitted the evidence. The dispute is being read again; nothing will be sent again.</source>
        <translation>ยังไม่ทราบว่า %1 ยื่นหลักฐานแล้วหรือไม่ กำลังอ่านข้อพิพาทนี้อีกครั้ง และจะไม่มีการส่งสิ่งใดซ้ำ</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 took it. The dispute is being read again; the request will not be sent again.</source>
        <translation>ยังไม่ทราบว่า %1 รับไว้แล้วหรือไม่ กำลังอ่านข้อพิพาทนี้อีกครั้ง และจะไม่ส่งคำขอซ้ำ</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>สถานะ: %1 → %2</translation>
    </message>
    <message>
        <source>Amount: %1 → %2</source>
        <translation>จำนวนเงิน: %1 → %2</translation>
    </message>
    <message>
        <source>The message at the provider is another one.</source>
        <translation>ข้อความที่ผู้ให้บริการเป็นคนละข้อความกัน</translation>
    </message>
    <message>
        <source>The metadata at the provider is another.</source>
        <translation>ข้อมูลเมตาที่ผู้ให้บริการเป็นคนละชุดกัน</translation>
    </message>
    <message>
        <source>The evidence at the provider is another.</source>
        <translation>หลักฐานที่ผู้ให้บริการเป็นคนละชุดกัน</translation>
    </message>
    <message>
        <source>Responses sent: %1 → %2</source>
        <translation>คำชี้แจงที่ส่งแล้ว: %1 → %2</translation>
    </message>
    <message>
        <source>Nothing was sent: live and test do not agree</source>
        <translation>ไม่ได้ส่งสิ่งใด: โหมดใช้จริงกับโหมดทดสอบไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Nothing was sent: the dispute could not be read</source>
        <translation>ไม่ได้ส่งสิ่งใด: อ่านข้อพิพาทไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was sent: the dispute has changed</source>
        <translation>ไม่ได้ส่งสิ่งใด: ข้อพิพาทเปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider does not allow it now</source>
        <translation>ไม่ได้ส่งสิ่งใด: ผู้ให้บริการไม่อนุญาตในขณะนี้</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be recorded first</source>
        <translation>ไม่ได้ส่งสิ่งใด: บันทึกไว้ก่อนไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was sent: it was not confirmed</source>
        <translation>ไม่ได้ส่งสิ่งใด: ไม่ได้ยืนยัน</translation>
    </message>
    <message>
        <source>Look at it as it is now, then decide again. Your draft is kept.</source>
        <translation>โปรดดูสภาพปัจจุบัน แล้วตัดสินใจใหม่ ฉบับร่างของคุณยังอยู่</translation>
    </message>
    <message>
        <source>Another write on this dispute is not settled yet. Wait until its outcome is known, or settle it by hand.</source>
        <translation>ยังมีการดำเนินการอื่นกับข้อพิพาทนี้ที่ค้างอยู่ รอจนทราบผล หรือสะสางคำขอนั้นด้วยตนเอง</translation>
    </message>
    <message>
        <source>It is done: %1 was read again and shows it.</source>
        <translation>ดำเนินการแล้ว: อ่าน %1 ใหม่และพบตามนั้น</translation>
    </message>
    <message>
        <source>%1 refused it. Nothing changed there.</source>
        <translation>%1 ปฏิเสธ ไม่มีอะไรเปลี่ยนแปลงที่นั่น</translation>
    </message>
    <message>
        <source>It was not sent. Nothing changed at %1.</source>
        <translation>ไม่ได้ส่ง ไม่มีอะไรเปลี่ยนแปลงที่ %1</translation>
    </message>
    <message>
        <source>The file is no part of the dispute: %1 was read several times and is unchanged. Whether %1 keeps a copy is not known; you can upload it again.</source>
        <translation>ไฟล์นี้ไม่ได้เป็นส่วนหนึ่งของข้อพิพาท: อ่าน %1 หลายครั้งแล้วและไม่เปลี่ยนแปลง ไม่ทราบว่า %1 เก็บสำเนาไว้หรือไม่ คุณอัปโหลดใหม่ได้</translation>
    </message>
    <message>
        <source>It was not applied: %1 was read several times over two minutes and is unchanged.</source>
        <translation>ไม่มีผล: อ่าน %1 หลายครั้งในเวลาสองนาทีและไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>สะสางคำขอด้วยตนเองแล้ว</translation>
    </message>
    <message>
        <source>Status now: %1</source>
        <translation>สถานะตอนนี้: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 แจ้งว่า: %2</translation>
    </message>
    <message>
        <source>The server does not take %1 for this. The account now uses %2: ask for it again and confirm again.</source>
        <translation>เซิร์ฟเวอร์ไม่รับ %1 สำหรับการนี้ บัญชีจะใช้ %2 จากนี้ไป: โปรดสั่งอีกครั้งและยืนยันใหม่</translation>
    </message>
    <message>
        <source>It will be read after 2, 5, 15, 30, 60 and 120 seconds. Other writes on this dispute wait until then.</source>
        <translation>จะอ่านซ้ำหลังจาก 2, 5, 15, 30, 60 และ 120 วินาที ระหว่างนี้ดำเนินการอื่นกับข้อพิพาทนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Next: the bank reads it. The inquiry is now under review.</source>
        <translation>ต่อไป: ธนาคารจะอ่าน การสอบถามอยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Next: the bank reviews it. The dispute is now in review.</source>
        <translation>ต่อไป: ธนาคารจะพิจารณา ข้อพิพาทอยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>To try again, ask for it again and confirm again.</source>
        <translation>หากต้องการลองใหม่ ให้สั่งอีกครั้งและยืนยันใหม่</translation>
    </message>
    <message>
        <source>Whether the file arrived at %1 is not known: it may lie there. It is no part of the dispute either way.</source>
        <translation>ไม่ทราบว่าไฟล์ไปถึง %1 หรือไม่ ไฟล์อาจอยู่ที่นั่นแล้ว แต่ไม่ว่าอย่างไรไฟล์นี้ก็ไม่ได้เป็นส่วนหนึ่งของข้อพิพาท</translation>
    </message>
    <message>
        <source>%1 refused the file. It is no part of the dispute.</source>
        <translation>%1 ปฏิเสธไฟล์นี้ ไฟล์นี้ไม่ได้เป็นส่วนหนึ่งของข้อพิพาท</translation>
    </message>
    <message>
        <source>Reading the dispute cannot tell. Settle it by hand, then upload the file again if the evidence needs it. Other writes on this dispute wait until then.</source>
        <translation>การอ่านข้อพิพาทบอกไม่ได้ ให้สะสางคำขอด้วยตนเอง แล้วอัปโหลดไฟล์ใหม่หากหลักฐานต้องใช้ การดำเนินการอื่นกับข้อพิพาทนี้ต้องรอจนถึงตอนนั้น</translation>
    </message>
    <message>
        <source>Too much time went by between the last look at the dispute and the sending: the computer slept or was busy, or the network was slow.</source>
        <translation>เวลาผ่านไปนานเกินไประหว่างการอ่านข้อพิพาทครั้งล่าสุดกับการส่ง คอมพิวเตอร์พักเครื่องหรือกำลังทำงานหนัก หรือเครือข่ายช้า</translation>
    </message>
    <message>
        <source>The documents at the provider are others.</source>
        <translation>เอกสารที่ผู้ให้บริการเป็นคนละชุดกัน</translation>
    </message>
    <message>
        <source>Uploaded, but not in the list at %1 yet: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>อัปโหลดแล้ว แต่ยังไม่อยู่ในรายการที่ %1: %2</translation>
    </message>
    <message>
        <source>The response was not sent: uploaded documents are not listed yet</source>
        <translation>ไม่ได้ส่งคำชี้แจง: เอกสารที่อัปโหลดยังไม่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>The response was not sent: you called it off</source>
        <translation>ไม่ได้ส่งคำชี้แจง: คุณยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>The list may be late: do not upload anything twice, wait a while, then respond again. If it stays like this, you will be asked whether to respond without waiting any longer. Your draft is kept.</source>
        <translation>รายการอาจมาช้า โปรดอย่าอัปโหลดซ้ำ รอสักครู่ แล้วชี้แจงอีกครั้ง หากยังเป็นเช่นนี้ โปรแกรมจะถามว่าจะชี้แจงโดยไม่รอต่อหรือไม่ ฉบับร่างของคุณยังอยู่</translation>
    </message>
    <message>
        <source>You ended the waiting for it: nothing of the response was sent. Your draft is kept.</source>
        <translation>คุณหยุดรอแล้ว: ไม่ได้ส่งส่วนใดของคำชี้แจง ฉบับร่างของคุณยังอยู่</translation>
    </message>
    <message>
        <source>Uploaded, but not in the list at %1 yet: %2. The response waits for it, and is not sent without.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>อัปโหลดแล้ว แต่ยังไม่อยู่ในรายการที่ %1: %2 คำชี้แจงจะรอ และจะไม่ส่งหากยังไม่มี</translation>
    </message>
    <message>
        <source>Uploaded, but still not in the list at %1: %2. The response waits no longer, and may reach the bank without it.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>อัปโหลดแล้ว แต่ก็ยังไม่อยู่ในรายการที่ %1: %2 คำชี้แจงจะไม่รออีก และอาจไปถึงธนาคารโดยไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>The response was not sent: live and test do not agree</source>
        <translation>ไม่ได้ส่งคำชี้แจง: โหมดใช้จริงกับโหมดทดสอบไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The response was not sent: the dispute could not be read</source>
        <translation>ไม่ได้ส่งคำชี้แจง: อ่านข้อพิพาทไม่ได้</translation>
    </message>
    <message>
        <source>The response was not sent: the dispute has changed</source>
        <translation>ไม่ได้ส่งคำชี้แจง: ข้อพิพาทเปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>The response was not sent: the provider does not allow it now</source>
        <translation>ไม่ได้ส่งคำชี้แจง: ผู้ให้บริการไม่อนุญาตในขณะนี้</translation>
    </message>
    <message>
        <source>The response was not sent: it could not be recorded first</source>
        <translation>ไม่ได้ส่งคำชี้แจง: บันทึกไว้ก่อนไม่ได้</translation>
    </message>
    <message>
        <source>The account, its host, the dispute&apos;s ID and %1&apos;s answer must all be live, or all be test. Check the account&apos;s key and address.</source>
        <translation>บัญชี โฮสต์ รหัสข้อพิพาท และคำตอบของ %1 ต้องเป็นโหมดใช้จริงทั้งหมดหรือทดสอบทั้งหมด โปรดตรวจคีย์และที่อยู่ของบัญชี</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketDialog</name>
    <message>
        <source>all, or such as 1-3, 7</source>
        <extracomment>What can be typed: page numbers of a PDF</extracomment>
        <translation>ทั้งหมด หรือเช่น 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers from 1 to %1, each once.</source>
        <translation>เลขหน้า 1 ถึง %1 แต่ละหน้าครั้งเดียว</translation>
    </message>
    <message>
        <source>No files yet: add them, or drop them here.</source>
        <translation>ยังไม่มีไฟล์: เพิ่มหรือลากมาวางที่นี่</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>กำลังสร้างหน้า…</translation>
    </message>
    <message>
        <source>Make the PDF to see its size. Nothing is added yet.</source>
        <translation>สร้าง PDF เพื่อดูขนาด ยังไม่ได้เพิ่มสิ่งใด</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>สร้าง PDF</translation>
    </message>
    <message>
        <source>One PDF of several files</source>
        <translation>PDF เดียวจากหลายไฟล์</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>หน้าที่สร้างแล้ว</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>ลดความละเอียด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Add to the documents</source>
        <translation>เพิ่มในเอกสาร</translation>
    </message>
    <message>
        <source>Add to the evidence</source>
        <translation>เพิ่มในหลักฐาน</translation>
    </message>
    <message>
        <source>Files in the order of the PDF</source>
        <translation>ไฟล์ตามลำดับใน PDF</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a file, Delete removes it.</source>
        <translation>กด Alt กับลูกศรเพื่อย้ายไฟล์ กด Delete เพื่อนำออก</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>เลื่อนขึ้น (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>เลื่อนลง (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the list (Del)</source>
        <translation>นำออกจากรายการ (Del)</translation>
    </message>
    <message>
        <source>Pages of the chosen PDF</source>
        <translation>หน้าของ PDF ที่เลือก</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>ความละเอียด</translation>
    </message>
    <message>
        <source>%1 dpi, sharpest</source>
        <translation>%1 dpi คมที่สุด</translation>
    </message>
    <message>
        <source>%1 dpi, smallest</source>
        <translation>%1 dpi เล็กที่สุด</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Field of the evidence</source>
        <translation>ช่องหลักฐาน</translation>
    </message>
    <message>
        <source>%1 (takes the place of its file)</source>
        <extracomment>%1 is a field of the evidence form that has a file already</extracomment>
        <translation>%1 (แทนที่ไฟล์เดิม)</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>ใส่ใน</translation>
    </message>
    <message>
        <source>Put files together into one PDF</source>
        <translation>รวมไฟล์เป็น PDF เดียว</translation>
    </message>
    <message>
        <source>This build cannot read PDFs, so pictures only: save the pages of a PDF as pictures first. The files themselves stay as they are.</source>
        <translation>รุ่นนี้อ่าน PDF ไม่ได้ จึงรับเฉพาะภาพ: บันทึกหน้าของ PDF เป็นภาพก่อน ตัวไฟล์ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>กำลังตรวจดูไฟล์…</translation>
    </message>
    <message>
        <source>Put right the pages of %1 first.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>แก้ไขเลขหน้าของ %1 ก่อน</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further files</comment>
        <extracomment>Ends a list of names of files: so many more of them</extracomment>
        <translation>
            <numerusform>อีก %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is left out: %1.</source>
        <extracomment>%1 is the name of a file that does not become part of the PDF</extracomment>
        <translation>ไม่รวม 1 ไฟล์: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out: %1.</source>
        <extracomment>%1 are names of files that do not become part of the PDF</extracomment>
        <translation>
            <numerusform>ไม่รวม %n ไฟล์: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and pages of PDFs become pages of one PDF, in this order. The files themselves stay as they are; text on the pages becomes a picture. What was filled into the fields of a PDF form, a signature too, is left out: print such a PDF into a new one first.</source>
        <translation>ภาพและหน้าของ PDF จะเป็นหน้าของ PDF เดียวตามลำดับนี้ ตัวไฟล์ยังเหมือนเดิม ข้อความในหน้าจะกลายเป็นภาพ สิ่งที่กรอกในช่องของแบบฟอร์ม PDF รวมถึงลายเซ็น จะไม่ติดมาด้วย: ให้พิมพ์ PDF นั้นเป็น PDF ใหม่ก่อน</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketFlow</name>
    <message>
        <source>Files for the PDF</source>
        <translation>ไฟล์สำหรับ PDF</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>ภาพและ PDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>ภาพ (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketTexts</name>
    <message>
        <source>1 page</source>
        <translation>1 หน้า</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read. See that it is there and that you may open it.</source>
        <translation>อ่านไม่ได้ ตรวจว่ามีไฟล์อยู่และคุณเปิดได้</translation>
    </message>
    <message>
        <source>is too large to be taken. Save it smaller first.</source>
        <translation>ใหญ่เกินกว่าจะรับได้ บันทึกให้เล็กลงก่อน</translation>
    </message>
    <message>
        <source>is neither PNG, JPEG nor PDF. Save it as one of these first.</source>
        <translation>ไม่ใช่ PNG, JPEG หรือ PDF บันทึกเป็นชนิดใดชนิดหนึ่งก่อน</translation>
    </message>
    <message>
        <source>is damaged. Ask for it again, or scan it anew.</source>
        <translation>เสียหาย ขอไฟล์ใหม่ หรือสแกนใหม่</translation>
    </message>
    <message>
        <source>is protected by a password. Save it without one first.</source>
        <translation>มีรหัสผ่านป้องกัน บันทึกโดยไม่มีรหัสผ่านก่อน</translation>
    </message>
    <message>
        <source>is a PDF, which this build cannot read. Save its pages as pictures first.</source>
        <translation>เป็น PDF ซึ่งรุ่นนี้อ่านไม่ได้ บันทึกหน้าเป็นภาพก่อน</translation>
    </message>
    <message>
        <source>picture, %1</source>
        <extracomment>A picture in a list of files; %1 is its size</extracomment>
        <translation>ภาพ, %1</translation>
    </message>
    <message>
        <source>PDF, %1, %2</source>
        <extracomment>A PDF in a list of files; %1 is &quot;3 pages&quot;, %2 its size</extracomment>
        <translation>PDF, %1, %2</translation>
    </message>
    <message>
        <source>PDF, %1 of %2 pages, %3</source>
        <extracomment>A PDF of which some pages are taken; %1 and %2 are numbers, %3 its size</extracomment>
        <translation>PDF, %1 จาก %2 หน้า, %3</translation>
    </message>
    <message>
        <source>%1; there is room for %2</source>
        <extracomment>%1 is &quot;3 pages&quot;, %2 how many there may be</extracomment>
        <translation>%1 รับได้ %2</translation>
    </message>
    <message>
        <source>%1, but there is room for %2 only. Choose a PDF and name the pages that matter, or remove files.</source>
        <extracomment>%1 is &quot;214 pages&quot;, %2 how many there may be</extracomment>
        <translation>%1 แต่รับได้เพียง %2 เลือก PDF แล้วระบุหน้าที่สำคัญ หรือนำไฟล์ออก</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>หยุดแล้ว ไม่ได้สร้างสิ่งใด</translation>
    </message>
    <message>
        <source>Page %2 of %1 cannot be drawn. Leave it out, or ask for the file again.</source>
        <extracomment>%1 is a file&apos;s name, %2 a number, %3 such as &quot;is damaged.&quot;</extracomment>
        <translation>วาดหน้า %2 ของ %1 ไม่ได้ ตัดหน้านั้นออก หรือขอไฟล์ใหม่</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a file&apos;s name, %2 such as &quot;is damaged.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1. Make room on the disk, then try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>เขียน PDF ไม่ได้: %1 เพิ่มพื้นที่ว่างในดิสก์ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>%1, %2 of %3: it fits.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, %2 จาก %3: ใส่ได้</translation>
    </message>
    <message>
        <source>%1, %2, but there is room for %3 only. Choose a lower resolution, or fewer pages.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, %2 แต่รับได้เพียง %3 เลือกความละเอียดต่ำลง หรือลดจำนวนหน้า</translation>
    </message>
    <message>
        <source>%1, %2, but there is room for %3 only. The resolution cannot be lower: take fewer pages.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, %2 แต่รับได้เพียง %3 ลดความละเอียดอีกไม่ได้: ให้ลดจำนวนหน้า</translation>
    </message>
    <message>
        <source>has too many pixels to be taken. Save it smaller first.</source>
        <translation>มีจำนวนพิกเซลมากเกินกว่าจะรับได้ บันทึกให้เล็กลงก่อน</translation>
    </message>
    <message>
        <source>“%1” are no pages of it: type numbers from 1 to %2, each once</source>
        <extracomment>A PDF in a list of files; %1 is what was typed as its pages, %2 how many it has</extracomment>
        <translation>“%1” ไม่ใช่หน้าของไฟล์นี้: พิมพ์เลข 1 ถึง %2 แต่ละหน้าครั้งเดียว</translation>
    </message>
    <message>
        <source>%1; there is room for %2 at most</source>
        <extracomment>%1 is &quot;3 pages&quot;, %2 how many there may be; some other files could not be counted</extracomment>
        <translation>%1 รับได้ไม่เกิน %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 at most: it fits, as far as the other files are known.</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 and %3 are sizes; the size or pages of some other files are not known</extracomment>
        <translation>%1, %2 จากไม่เกิน %3: ใส่ได้ เท่าที่ทราบจากไฟล์อื่น</translation>
    </message>
</context>
<context>
    <name>disputedesk::Placeholders</name>
    <message>
        <source>The disputed amount, written as in the reply&apos;s language</source>
        <translation>จำนวนเงินที่พิพาท เขียนตามภาษาของข้อความ</translation>
    </message>
    <message>
        <source>The currency of the disputed amount</source>
        <translation>สกุลเงินของจำนวนเงินที่พิพาท</translation>
    </message>
    <message>
        <source>The amount in the account&apos;s own currency</source>
        <translation>จำนวนเงินในสกุลเงินของบัญชี</translation>
    </message>
    <message>
        <source>The account&apos;s own currency</source>
        <translation>สกุลเงินของบัญชี</translation>
    </message>
    <message>
        <source>The day until which a response counts; at Omise an estimate, or your own date</source>
        <translation>วันสุดท้ายที่คำชี้แจงนับ ที่ Omise เป็นค่าประมาณหรือวันที่ที่คุณกำหนด</translation>
    </message>
    <message>
        <source>The provider&apos;s or the network&apos;s code of the reason</source>
        <translation>รหัสเหตุผลของผู้ให้บริการหรือเครือข่าย</translation>
    </message>
    <message>
        <source>The reason in the provider&apos;s words</source>
        <translation>เหตุผลตามคำของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>The provider&apos;s word for the status</source>
        <translation>คำที่ผู้ให้บริการใช้เรียกสถานะ</translation>
    </message>
    <message>
        <source>The day on which the dispute was opened</source>
        <translation>วันที่เปิดข้อพิพาท</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>วันที่วันนี้</translation>
    </message>
    <message>
        <source>The account&apos;s name in this program</source>
        <translation>ชื่อบัญชีในโปรแกรมนี้</translation>
    </message>
    <message>
        <source>The amount that was charged</source>
        <translation>จำนวนเงินที่เรียกเก็บ</translation>
    </message>
    <message>
        <source>The currency that was charged</source>
        <translation>สกุลเงินที่เรียกเก็บ</translation>
    </message>
    <message>
        <source>What was refunded of the charge</source>
        <translation>ยอดที่คืนเงินของรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>The day of the charge</source>
        <translation>วันที่เรียกเก็บ</translation>
    </message>
    <message>
        <source>The charge&apos;s description</source>
        <translation>รายละเอียดของรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>The IP address that the charge was made from</source>
        <translation>ที่อยู่ IP ที่ทำรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>The card&apos;s brand</source>
        <translation>ยี่ห้อบัตร</translation>
    </message>
    <message>
        <source>The last four digits of the card</source>
        <translation>เลขสี่หลักท้ายของบัตร</translation>
    </message>
    <message>
        <source>The name on the card</source>
        <translation>ชื่อบนบัตร</translation>
    </message>
    <message>
        <source>The country of the card&apos;s bank</source>
        <translation>ประเทศของธนาคารผู้ออกบัตร</translation>
    </message>
    <message>
        <source>A metadata value: write its key behind the point</source>
        <translation>ค่าข้อมูลเมตา: เขียนคีย์หลังจุด</translation>
    </message>
    <message>
        <source>A text of the evidence form, by the field&apos;s API name</source>
        <translation>ข้อความในแบบฟอร์มหลักฐาน ตามชื่อช่องใน API</translation>
    </message>
    <message>
        <source>The reason in plain words of the reply&apos;s language</source>
        <translation>เหตุผลเป็นคำธรรมดา ในภาษาของข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>The dispute&apos;s ID</source>
        <translation>รหัสข้อพิพาท</translation>
    </message>
    <message>
        <source>The ID of the disputed charge</source>
        <translation>รหัสของรายการเรียกเก็บที่พิพาท</translation>
    </message>
    <message>
        <source>The ID of the payment intent</source>
        <translation>รหัสของรายการชำระเงิน</translation>
    </message>
    <message>
        <source>The ID of the customer</source>
        <translation>รหัสลูกค้า</translation>
    </message>
</context>
<context>
    <name>disputedesk::PlotView</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a part of a chart&apos;s legend, %2 a row of it in words</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Click to open them in the list</source>
        <translation>คลิกเพื่อเปิดในรายการ</translation>
    </message>
</context>
<context>
    <name>disputedesk::PreviewDialog</name>
    <message>
        <source>The document is empty.</source>
        <translation>เอกสารว่างเปล่า</translation>
    </message>
    <message>
        <source>Only PNG and JPG can be shown here.</source>
        <translation>แสดงได้เฉพาะ PNG และ JPG ที่นี่</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>ภาพเสียหาย</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>ภาพของ %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The image has too many pixels to be shown. Save it smaller first.</source>
        <translation>ภาพมีจำนวนพิกเซลมากเกินกว่าจะแสดงได้ บันทึกให้เล็กลงก่อน</translation>
    </message>
    <message>
        <source>This takes long to draw: the file is very large, or an unusual one. It is shown once it is ready. You can close this window meanwhile, or save the file.</source>
        <translation>ใช้เวลาวาดนาน: ไฟล์ใหญ่มากหรือผิดปกติ จะแสดงเมื่อพร้อม ระหว่างนี้ปิดหน้าต่างนี้หรือบันทึกไฟล์ได้</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>หน้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Picture of %1, page %2 of %3</source>
        <translation>ภาพของ %1 หน้า %2 จาก %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it cannot be shown here.</source>
        <translation>PDF นี้ล็อกด้วยรหัสผ่าน จึงแสดงที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be shown.</source>
        <translation>PDF นี้เสียหาย จึงแสดงไม่ได้</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here. Save it, and open it in another program.</source>
        <translation>PDF นี้ใหญ่เกินกว่าจะแสดงที่นี่ ให้บันทึกแล้วเปิดด้วยโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Only PNG, JPG and PDF can be shown here.</source>
        <translation>ที่นี่แสดงได้เฉพาะ PNG, JPG และ PDF</translation>
    </message>
</context>
<context>
    <name>disputedesk::Program</name>
    <message>
        <source>The folder %1 cannot be written. Make it writable, or name another one with --data-dir.</source>
        <translation>เขียนลงโฟลเดอร์ %1 ไม่ได้ ทำให้เขียนได้ หรือระบุโฟลเดอร์อื่นด้วย --data-dir</translation>
    </message>
    <message>
        <source>Another Disputedesk uses %1 and does not answer. End it first.</source>
        <translation>มี Disputedesk อีกตัวใช้ %1 อยู่และไม่ตอบสนอง ให้ปิดตัวนั้นก่อน</translation>
    </message>
</context>
<context>
    <name>disputedesk::QueryTexts</name>
    <message>
        <source>“%1” is no currency. Write its three letters: currency:THB</source>
        <translation>“%1” ไม่ใช่สกุลเงิน เขียนเป็นตัวอักษรสามตัว: currency:THB</translation>
    </message>
    <message>
        <source>No dispute has the status “%1”. Tabs are words too: needs_response, in_review, won, lost.</source>
        <translation>ไม่มีข้อพิพาทที่มีสถานะ “%1” ใช้คำของแท็บได้ด้วย: needs_response, in_review, won, lost</translation>
    </message>
    <message>
        <source>%2: does not know “%1”. It takes %3.</source>
        <extracomment>%1 is what was typed, %2 a key of the search line, %3 a list of words</extracomment>
        <translation>%2: ไม่รู้จัก “%1” ใช้ได้กับ %3</translation>
    </message>
    <message>
        <source>“-” leaves out what stands right behind it: -lost or -status:won. Quotes find the sign.</source>
        <translation>“-” ตัดสิ่งที่อยู่ติดด้านหลังออก: -lost หรือ -status:won ใส่เครื่องหมายคำพูดเพื่อค้นหาเครื่องหมายนี้</translation>
    </message>
    <message>
        <source>A key is missing before “:”. Put the text in quotes to find it as it is.</source>
        <translation>ขาดคีย์หน้า “:” ใส่ข้อความในเครื่องหมายคำพูดเพื่อค้นหาตามนั้น</translation>
    </message>
    <message>
        <source>Name the metadata key: meta.order_id:A-17, or meta.order_id: for any value.</source>
        <translation>ระบุคีย์ข้อมูลเมตา: meta.order_id:A-17 หรือ meta.order_id: สำหรับค่าใดก็ได้</translation>
    </message>
    <message>
        <source>There is nothing here to look for. Take it out, or put the signs in quotes.</source>
        <translation>ไม่มีสิ่งให้ค้นหาที่นี่ ให้นำออก หรือใส่เครื่องหมายเหล่านี้ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>A value is missing. %1 looks for: %2</source>
        <translation>ขาดค่า %1 ค้นหา: %2</translation>
    </message>
    <message>
        <source>The quote is not closed. Type &quot; at its end.</source>
        <translation>เครื่องหมายคำพูดยังไม่ปิด พิมพ์ &quot; ที่ท้าย</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Put the word in quotes to find it as it is.</source>
        <translation>ไม่มีคีย์ “%1:” ใส่คำในเครื่องหมายคำพูดเพื่อค้นหาตามนั้น</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Did you mean “%2”? Quotes find the word as it is.</source>
        <translation>ไม่มีคีย์ “%1:” คุณหมายถึง “%2” หรือไม่? ใส่เครื่องหมายคำพูดเพื่อค้นหาคำตามนั้น</translation>
    </message>
    <message>
        <source>%1 cannot be compared; &gt;, &lt;, = work with amount:, due:, opened: and closed:</source>
        <translation>เปรียบเทียบ %1 ไม่ได้ เครื่องหมาย &gt;, &lt;, = ใช้ได้กับ amount:, due:, opened: และ closed:</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write 1250, 1250.50, &gt;=1000, 100..200 or 1000THB.</source>
        <translation>“%1” ไม่ใช่จำนวนเงิน เขียน 1250, 1250.50, &gt;=1000, 100..200 หรือ 1000THB</translation>
    </message>
    <message>
        <source>“%1” is more than any dispute can be.</source>
        <translation>“%1” มากกว่าที่ข้อพิพาทใดจะเป็นได้</translation>
    </message>
    <message>
        <source>A comma means “or”. Write the amount without it: %1</source>
        <translation>จุลภาคหมายถึง “หรือ” เขียนจำนวนเงินโดยไม่ใช้จุลภาค: %1</translation>
    </message>
    <message>
        <source>The two ends are in different currencies. Name one: 10..20THB</source>
        <translation>ปลายทั้งสองเป็นคนละสกุลเงิน ระบุเพียงสกุลเดียว: 10..20THB</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write today, this_week, 7d, 2026-11-21 or 2026-11.</source>
        <translation>“%1” ไม่ใช่วันที่ เขียน today, this_week, 7d, 2026-11-21 หรือ 2026-11</translation>
    </message>
    <message>
        <source>The calendar has no “%1”.</source>
        <translation>ปฏิทินไม่มี “%1”</translation>
    </message>
    <message>
        <source>The range ends before it begins. Write it the other way round: %1</source>
        <translation>ช่วงจบก่อนเริ่ม เขียนสลับกัน: %1</translation>
    </message>
    <message numerus="yes">
        <source>These are too many words: %n are taken at once. Take some out.</source>
        <translation>
            <numerusform>คำมากเกินไป: รับได้ครั้งละ %n คำ ให้นำบางคำออก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many values: %n are taken at once. Search in two goes.</source>
        <translation>
            <numerusform>ค่ามากเกินไป: รับได้ครั้งละ %n ค่า ให้ค้นหาเป็นสองครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>ใช้ “%1”</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <translation>คำที่อยู่ตรงไหนก็ได้</translation>
    </message>
    <message>
        <source>Tab, or the provider&apos;s own word</source>
        <translation>แท็บ หรือคำของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>When a response is due</source>
        <translation>ครบกำหนดชี้แจงเมื่อใด</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>เปิดเมื่อใด</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>ปิดเมื่อใด</translation>
    </message>
    <message>
        <source>Amount, as it is shown</source>
        <translation>จำนวนเงินตามที่แสดง</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>สกุลเงิน ตัวอักษรสามตัว</translation>
    </message>
    <message>
        <source>Words of the reason</source>
        <translation>คำในเหตุผล</translation>
    </message>
    <message>
        <source>The whole reason code</source>
        <translation>รหัสเหตุผลทั้งรหัส</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>ผู้ให้บริการรับชำระเงิน</translation>
    </message>
    <message>
        <source>Part of the account&apos;s name</source>
        <translation>ส่วนหนึ่งของชื่อบัญชี</translation>
    </message>
    <message>
        <source>Part of the dispute&apos;s ID</source>
        <translation>ส่วนหนึ่งของรหัสข้อพิพาท</translation>
    </message>
    <message>
        <source>Part of the charge&apos;s or payment&apos;s ID</source>
        <translation>ส่วนหนึ่งของรหัสรายการเรียกเก็บหรือการชำระเงิน</translation>
    </message>
    <message>
        <source>A metadata key and part of its value</source>
        <translation>คีย์ข้อมูลเมตาและส่วนหนึ่งของค่า</translation>
    </message>
    <message>
        <source>A draft, or documents</source>
        <translation>มีฉบับร่างหรือเอกสาร</translation>
    </message>
    <message>
        <source>Urgent, overdue, an inquiry …</source>
        <translation>เร่งด่วน เลยกำหนด เป็นการสอบถาม …</translation>
    </message>
    <message>
        <source>Midnight to midnight, your time</source>
        <translation>เที่ยงคืนถึงเที่ยงคืน ตามเวลาของคุณ</translation>
    </message>
    <message>
        <source>Within 7 days from now; also 48h, 2w</source>
        <translation>ภายใน 7 วันนับจากนี้ หรือ 48h, 2w</translation>
    </message>
    <message>
        <source>Monday to Sunday</source>
        <translation>จันทร์ถึงอาทิตย์</translation>
    </message>
    <message>
        <source>Without such a date</source>
        <translation>ไม่มีวันที่นั้น</translation>
    </message>
    <message>
        <source>An unsent draft</source>
        <translation>มีฉบับร่างที่ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>At least one document</source>
        <translation>มีเอกสารอย่างน้อยหนึ่งฉบับ</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>ครบกำหนดภายใน 7 วัน</translation>
    </message>
    <message>
        <source>Due within 3 days</source>
        <translation>ครบกำหนดภายใน 3 วัน</translation>
    </message>
    <message>
        <source>The date has passed</source>
        <translation>เลยกำหนดแล้ว</translation>
    </message>
    <message>
        <source>Inquiries and early warnings</source>
        <translation>การสอบถามและการเตือนล่วงหน้า</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>เงินจริง</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>ข้อมูลทดสอบ</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <extracomment>%1 is the name of a tab</extracomment>
        <translation>แท็บ “%1”</translation>
    </message>
    <message>
        <source>Needs response or in review</source>
        <translation>ต้องชี้แจงหรืออยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Won, lost or without ruling</source>
        <translation>ชนะ แพ้ หรือไม่มีคำตัดสิน</translation>
    </message>
    <message>
        <source>Both words, anywhere; a space means and</source>
        <translation>ทั้งสองคำ อยู่ตรงไหนก็ได้ ช่องว่างหมายถึง “และ”</translation>
    </message>
    <message>
        <source>Exactly this; quotes also find “a:b” and commas</source>
        <translation>ตรงตามนี้ เครื่องหมายคำพูดใช้ค้นหา “a:b” และจุลภาคได้ด้วย</translation>
    </message>
    <message>
        <source>Either; a comma means or</source>
        <translation>อย่างใดอย่างหนึ่ง จุลภาคหมายถึง “หรือ”</translation>
    </message>
    <message>
        <source>A minus leaves out</source>
        <translation>เครื่องหมายลบใช้ตัดออก</translation>
    </message>
    <message>
        <source>Due today; within 7 days; without a date</source>
        <translation>ครบกำหนดวันนี้ ภายใน 7 วัน หรือไม่มีวันที่</translation>
    </message>
    <message>
        <source>In that month; more than 30 days ago</source>
        <translation>ในเดือนนั้น หรือมากกว่า 30 วันก่อน</translation>
    </message>
    <message>
        <source>From … to, both days included; either end may be left out</source>
        <translation>ตั้งแต่ … ถึง รวมทั้งสองวัน เว้นปลายใดก็ได้</translation>
    </message>
    <message>
        <source>As shown, in each dispute&apos;s currency, or in one</source>
        <translation>ตามที่แสดง ในสกุลเงินของแต่ละข้อพิพาท หรือสกุลเดียว</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>ตรงตามคำเหล่านี้</translation>
    </message>
    <message>
        <source>A part is enough</source>
        <translation>เพียงบางส่วนก็พอ</translation>
    </message>
    <message>
        <source>Metadata: part of the value; the key is there</source>
        <translation>ข้อมูลเมตา: ส่วนหนึ่งของค่า หรือมีคีย์นั้น</translation>
    </message>
    <message>
        <source>With a draft; with documents</source>
        <translation>มีฉบับร่าง มีเอกสาร</translation>
    </message>
    <message>
        <source>When it was closed, or opened where that is not told</source>
        <translation>วันที่ปิด หรือวันที่เปิดหากไม่ทราบวันปิด</translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation>ป้ายหนึ่งของคุณ</translation>
    </message>
    <message>
        <source>Part of the name it is assigned to</source>
        <translation>ส่วนหนึ่งของชื่อผู้รับมอบหมาย</translation>
    </message>
    <message>
        <source>Words of your note</source>
        <translation>คำในบันทึกย่อของคุณ</translation>
    </message>
    <message>
        <source>At least one of your tags</source>
        <translation>มีป้ายของคุณอย่างน้อยหนึ่งป้าย</translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation>มีบันทึกย่อของคุณ</translation>
    </message>
    <message>
        <source>Marked “decided, nothing sent”</source>
        <translation>ทำเครื่องหมายว่า “ตัดสินใจแล้ว ไม่ได้ส่งสิ่งใด”</translation>
    </message>
    <message>
        <source>Loss accepted from this computer</source>
        <translation>ยอมรับความสูญเสียจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Response sent from here, or seen in review</source>
        <translation>ส่งคำชี้แจงจากที่นี่ หรือพบว่าอยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Seen to be lost with no response</source>
        <translation>พบว่าแพ้โดยไม่มีคำชี้แจง</translation>
    </message>
    <message>
        <source>Your own marks; free words do not look into notes</source>
        <translation>เครื่องหมายของคุณเอง คำค้นทั่วไปไม่ค้นในบันทึกย่อ</translation>
    </message>
    <message>
        <source>The provider no longer has it</source>
        <translation>ผู้ให้บริการไม่มีรายการนี้แล้ว</translation>
    </message>
    <message>
        <source>Also critical, open, closed, conceded, answered, unanswered, gone, live, test</source>
        <translation>มี critical, open, closed, conceded, answered, unanswered, gone, live, test ด้วย</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReasonTexts</name>
    <message>
        <source> or </source>
        <extracomment>Between the reasons that one code of a card network may stand for</extracomment>
        <translation> หรือ </translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>การฉ้อโกง</translation>
    </message>
    <message>
        <source>The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder&apos;s address, and earlier orders from the same device help most.</source>
        <translation>ผู้ถือบัตรแจ้งว่าไม่ได้ชำระเงินรายการนี้ สิ่งที่ช่วยได้มากที่สุดคือผล 3-D Secure การส่งถึงที่อยู่ของผู้ถือบัตร และคำสั่งซื้อก่อนหน้าจากอุปกรณ์เดียวกัน</translation>
    </message>
    <message>
        <source>Unrecognised charge</source>
        <translation>ไม่รู้จักรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>The cardholder does not know this payment. Show who ordered what and when, and the name that stands on the statement.</source>
        <translation>ผู้ถือบัตรไม่รู้จักรายการชำระเงินนี้ ให้แสดงว่าใครสั่งซื้ออะไรเมื่อใด และชื่อที่ปรากฏในใบแจ้งยอด</translation>
    </message>
    <message>
        <source>Product not received</source>
        <translation>ไม่ได้รับสินค้า</translation>
    </message>
    <message>
        <source>The cardholder says nothing arrived. Proof of delivery with date and full address, or logs of use, usually decide.</source>
        <translation>ผู้ถือบัตรแจ้งว่าไม่ได้รับสิ่งใด หลักฐานการส่งถึงที่มีวันที่และที่อยู่เต็ม หรือบันทึกการใช้งาน มักเป็นตัวตัดสิน</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>ไม่ตรงตามคำบรรยาย</translation>
    </message>
    <message>
        <source>The cardholder got something else or something broken. Show the description they saw, photos, and what you offered to put it right.</source>
        <translation>ผู้ถือบัตรได้ของไม่ตรงหรือของชำรุด ให้แสดงคำบรรยายที่เขาเห็น ภาพถ่าย และสิ่งที่คุณเสนอเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Credit not processed</source>
        <translation>ไม่ได้รับเงินคืน</translation>
    </message>
    <message>
        <source>The cardholder waits for a refund. Show the refund with its date, or your refund terms and that they agreed to them.</source>
        <translation>ผู้ถือบัตรกำลังรอเงินคืน ให้แสดงการคืนเงินพร้อมวันที่ หรือเงื่อนไขการคืนเงินของคุณและการที่เขายอมรับ</translation>
    </message>
    <message>
        <source>Duplicate charge</source>
        <translation>เรียกเก็บซ้ำ</translation>
    </message>
    <message>
        <source>The cardholder says they paid twice for one thing. Show two separate orders with their receipts, or the refund of one.</source>
        <translation>ผู้ถือบัตรแจ้งว่าจ่ายสองครั้งสำหรับสิ่งเดียว ให้แสดงคำสั่งซื้อสองรายการแยกกันพร้อมใบเสร็จ หรือการคืนเงินของรายการหนึ่ง</translation>
    </message>
    <message>
        <source>Subscription cancelled</source>
        <translation>ยกเลิกการสมัครสมาชิกแล้ว</translation>
    </message>
    <message>
        <source>The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use after the date.</source>
        <translation>ผู้ถือบัตรแจ้งว่ายกเลิกการสมัครสมาชิกแล้ว ให้แสดงเงื่อนไข การที่ไม่มีการยกเลิก หรือการใช้งานหลังวันนั้น</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>เหตุผลอื่น</translation>
    </message>
    <message>
        <source>Read what the bank wrote; answer exactly that point, with the receipt and what you and the customer wrote to each other.</source>
        <translation>อ่านสิ่งที่ธนาคารเขียน แล้วตอบตรงประเด็นนั้น พร้อมใบเสร็จและสิ่งที่คุณกับลูกค้าเขียนถึงกัน</translation>
    </message>
    <message>
        <source>Rule violation</source>
        <translation>ผิดกฎเครือข่าย</translation>
    </message>
    <message>
        <source>The card network says one of its rules was broken. It can cost more than the amount: ask your provider before you answer.</source>
        <translation>เครือข่ายบัตรแจ้งว่ามีการฝ่าฝืนกฎข้อหนึ่ง ค่าใช้จ่ายอาจสูงกว่าจำนวนเงินนี้: ถามผู้ให้บริการก่อนชี้แจง</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ไม่ได้บันทึกไว้</translation>
    </message>
    <message>
        <source>The bank gave no reason. Send what shows that the order was placed, paid and delivered.</source>
        <translation>ธนาคารไม่ให้เหตุผล ให้ส่งสิ่งที่แสดงว่ามีการสั่งซื้อ ชำระเงิน และส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Read the bank&apos;s sentence above; answer exactly that point and attach the papers for it.</source>
        <translation>อ่านข้อความของธนาคารด้านบน แล้วตอบตรงประเด็นนั้นและแนบเอกสารที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>จำนวนเงินไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The cardholder says the amount is wrong. Show the order and receipt with the amount that was agreed.</source>
        <translation>ผู้ถือบัตรแจ้งว่าจำนวนเงินไม่ถูกต้อง ให้แสดงคำสั่งซื้อและใบเสร็จที่มีจำนวนเงินที่ตกลงกัน</translation>
    </message>
    <message>
        <source>Duplicate processing</source>
        <translation>ประมวลผลซ้ำ</translation>
    </message>
    <message>
        <source>The cardholder says they paid twice for one thing. Show two separate orders, or the refund of one.</source>
        <translation>ผู้ถือบัตรแจ้งว่าจ่ายสองครั้งสำหรับสิ่งเดียว ให้แสดงคำสั่งซื้อสองรายการแยกกัน หรือการคืนเงินของรายการหนึ่ง</translation>
    </message>
    <message>
        <source>The cardholder waits for a refund. Show the refund with its date, or your refund terms and their consent.</source>
        <translation>ผู้ถือบัตรกำลังรอเงินคืน ให้แสดงการคืนเงินพร้อมวันที่ หรือเงื่อนไขการคืนเงินของคุณและความยินยอมของเขา</translation>
    </message>
    <message>
        <source>Paid by other means</source>
        <translation>จ่ายด้วยวิธีอื่นแล้ว</translation>
    </message>
    <message>
        <source>The cardholder says they paid in another way. Show that no other payment came in, or that it was for another order.</source>
        <translation>ผู้ถือบัตรแจ้งว่าจ่ายด้วยวิธีอื่นแล้ว ให้แสดงว่าไม่มีการชำระเงินอื่นเข้ามา หรือเป็นของคำสั่งซื้ออื่น</translation>
    </message>
    <message>
        <source>Unauthorised charge</source>
        <translation>รายการเรียกเก็บที่ไม่ได้อนุญาต</translation>
    </message>
    <message>
        <source>The cardholder says they did not make this payment. 3-D Secure results, delivery to the cardholder&apos;s address and earlier orders help.</source>
        <translation>ผู้ถือบัตรแจ้งว่าไม่ได้ชำระเงินรายการนี้ สิ่งที่ช่วยได้คือผล 3-D Secure การส่งถึงที่อยู่ของผู้ถือบัตร และคำสั่งซื้อก่อนหน้า</translation>
    </message>
    <message>
        <source>Account number does not match</source>
        <translation>เลขบัญชีไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The bank has no such card account. Show the authorisation you were given for this card.</source>
        <translation>ธนาคารไม่มีบัญชีบัตรนี้ ให้แสดงการอนุมัติที่คุณได้รับสำหรับบัตรนี้</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>สกุลเงินไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The cardholder agreed to another currency. Show the currency on the order page and the receipt.</source>
        <translation>ผู้ถือบัตรตกลงในสกุลเงินอื่น ให้แสดงสกุลเงินในหน้าสั่งซื้อและใบเสร็จ</translation>
    </message>
    <message>
        <source>Late presentment</source>
        <translation>นำส่งรายการล่าช้า</translation>
    </message>
    <message>
        <source>The payment was taken too long after it was authorised. Show the dates of authorisation, capture and delivery.</source>
        <translation>เรียกเก็บเงินช้าเกินไปหลังการอนุมัติ ให้แสดงวันที่อนุมัติ วันที่เรียกเก็บ และวันที่ส่งถึง</translation>
    </message>
    <message>
        <source>Cancelled recurring</source>
        <translation>ยกเลิกการหักเงินประจำแล้ว</translation>
    </message>
    <message>
        <source>The cardholder says the subscription was cancelled. Show the terms, the missing cancellation, or use after it.</source>
        <translation>ผู้ถือบัตรแจ้งว่ายกเลิกการสมัครสมาชิกแล้ว ให้แสดงเงื่อนไข การที่ไม่มีการยกเลิก หรือการใช้งานหลังจากนั้น</translation>
    </message>
    <message>
        <source>The cardholder got something else or something broken. Show the description, photos, and what you offered to put it right.</source>
        <translation>ผู้ถือบัตรได้ของไม่ตรงหรือของชำรุด ให้แสดงคำบรรยาย ภาพถ่าย และสิ่งที่คุณเสนอเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Goods not provided</source>
        <translation>ไม่ได้ส่งมอบสินค้า</translation>
    </message>
    <message>
        <source>The cardholder says nothing arrived. Proof of delivery with date and address, or logs of use, usually decide.</source>
        <translation>ผู้ถือบัตรแจ้งว่าไม่ได้รับสิ่งใด หลักฐานการส่งถึงที่มีวันที่และที่อยู่ หรือบันทึกการใช้งาน มักเป็นตัวตัดสิน</translation>
    </message>
    <message>
        <source>Wrong transaction type</source>
        <translation>ประเภทรายการไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>A refund may have been booked as a charge, or the other way round. Show what was meant and what was booked.</source>
        <translation>การคืนเงินอาจถูกบันทึกเป็นการเรียกเก็บ หรือกลับกัน ให้แสดงว่าตั้งใจทำอะไรและบันทึกเป็นอะไร</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>ข้อมูลไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Data of the payment were wrong or missing. Show the authorisation with the data that were used.</source>
        <translation>ข้อมูลการชำระเงินไม่ถูกต้องหรือขาดหาย ให้แสดงการอนุมัติพร้อมข้อมูลที่ใช้</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>บัตรหมดอายุ</translation>
    </message>
    <message>
        <source>The card had expired on the day of payment. Show the authorisation and its date.</source>
        <translation>บัตรหมดอายุแล้วในวันชำระเงิน ให้แสดงการอนุมัติและวันที่</translation>
    </message>
    <message>
        <source>The cardholder does not know this payment. Show who ordered what, and the name that stands on the statement.</source>
        <translation>ผู้ถือบัตรไม่รู้จักรายการชำระเงินนี้ ให้แสดงว่าใครสั่งซื้ออะไร และชื่อที่ปรากฏในใบแจ้งยอด</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>การอนุมัติวงเงิน</translation>
    </message>
    <message>
        <source>Processing error</source>
        <translation>ข้อผิดพลาดในการประมวลผล</translation>
    </message>
    <message>
        <source>Consumer dispute</source>
        <translation>ข้อพิพาทจากผู้บริโภค</translation>
    </message>
    <message>
        <source>Bank cannot process</source>
        <translation>ธนาคารดำเนินการไม่ได้</translation>
    </message>
    <message>
        <source>Check returned</source>
        <translation>เช็คถูกตีคืน</translation>
    </message>
    <message>
        <source>Started by the customer</source>
        <translation>ลูกค้าเป็นผู้ริเริ่ม</translation>
    </message>
    <message>
        <source>Debit not authorised</source>
        <translation>การหักบัญชีไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>Wrong account details</source>
        <translation>รายละเอียดบัญชีไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>เงินไม่พอ</translation>
    </message>
    <message>
        <source>Cancelled purchase</source>
        <translation>ยกเลิกการซื้อแล้ว</translation>
    </message>
    <message>
        <source>Duplicate or paid otherwise</source>
        <translation>จ่ายซ้ำหรือจ่ายด้วยวิธีอื่น</translation>
    </message>
    <message>
        <source>Copy request: fraud</source>
        <translation>ขอสำเนา: การฉ้อโกง</translation>
    </message>
    <message>
        <source>EMV liability shift: counterfeit</source>
        <translation>การโอนความรับผิด EMV: บัตรปลอม</translation>
    </message>
    <message>
        <source>EMV liability shift: not counterfeit</source>
        <translation>การโอนความรับผิด EMV: ไม่ใช่บัตรปลอม</translation>
    </message>
    <message>
        <source>Fraud: card present</source>
        <translation>การฉ้อโกง: มีบัตรแสดง</translation>
    </message>
    <message>
        <source>Fraud: card absent</source>
        <translation>การฉ้อโกง: ไม่มีบัตรแสดง</translation>
    </message>
    <message>
        <source>Visa fraud monitoring</source>
        <translation>การเฝ้าระวังการฉ้อโกงของ Visa</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>ขอสำเนา</translation>
    </message>
    <message>
        <source>Copy request: cardholder dispute</source>
        <translation>ขอสำเนา: ข้อพิพาทของผู้ถือบัตร</translation>
    </message>
    <message>
        <source>Copy request: legal process</source>
        <translation>ขอสำเนา: กระบวนการทางกฎหมาย</translation>
    </message>
    <message>
        <source>Card recovery bulletin</source>
        <translation>ประกาศเรียกคืนบัตร</translation>
    </message>
    <message>
        <source>Declined authorisation</source>
        <translation>การอนุมัติถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>No authorisation</source>
        <translation>ไม่มีการอนุมัติ</translation>
    </message>
    <message>
        <source>Wrong transaction code</source>
        <translation>รหัสรายการไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Wrong account number</source>
        <translation>เลขบัญชีไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Original credit not accepted</source>
        <translation>ไม่รับเครดิตต้นทาง</translation>
    </message>
    <message>
        <source>Cash not received</source>
        <translation>ไม่ได้รับเงินสด</translation>
    </message>
    <message>
        <source>Not as described or defective</source>
        <translation>ไม่ตรงตามคำบรรยายหรือชำรุด</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>สินค้าปลอม</translation>
    </message>
    <message>
        <source>Misrepresentation</source>
        <translation>การให้ข้อมูลที่ไม่ตรงความจริง</translation>
    </message>
    <message>
        <source>Compliance case C028</source>
        <translation>กรณีการปฏิบัติตามกฎ C028</translation>
    </message>
    <message>
        <source>Compliance case C030</source>
        <translation>กรณีการปฏิบัติตามกฎ C030</translation>
    </message>
    <message>
        <source>Compliance case C031</source>
        <translation>กรณีการปฏิบัติตามกฎ C031</translation>
    </message>
    <message>
        <source>Compliance case C034</source>
        <translation>กรณีการปฏิบัติตามกฎ C034</translation>
    </message>
    <message>
        <source>Compliance case C035</source>
        <translation>กรณีการปฏิบัติตามกฎ C035</translation>
    </message>
    <message>
        <source>Compliance case C036</source>
        <translation>กรณีการปฏิบัติตามกฎ C036</translation>
    </message>
    <message>
        <source>Compliance case C038</source>
        <translation>กรณีการปฏิบัติตามกฎ C038</translation>
    </message>
    <message>
        <source>Compliance case C045</source>
        <translation>กรณีการปฏิบัติตามกฎ C045</translation>
    </message>
    <message>
        <source>Compliance case C048</source>
        <translation>กรณีการปฏิบัติตามกฎ C048</translation>
    </message>
    <message>
        <source>Compliance case C050</source>
        <translation>กรณีการปฏิบัติตามกฎ C050</translation>
    </message>
    <message>
        <source>Compliance case C071</source>
        <translation>กรณีการปฏิบัติตามกฎ C071</translation>
    </message>
    <message>
        <source>Compliance case C081</source>
        <translation>กรณีการปฏิบัติตามกฎ C081</translation>
    </message>
    <message>
        <source>Compliance case C0135</source>
        <translation>กรณีการปฏิบัติตามกฎ C0135</translation>
    </message>
    <message>
        <source>Duplicate or wrong amount</source>
        <translation>ซ้ำหรือจำนวนเงินไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Fraud investigation</source>
        <translation>การสอบสวนการฉ้อโกง</translation>
    </message>
    <message>
        <source>Fraud: no cardholder authorisation</source>
        <translation>การฉ้อโกง: ผู้ถือบัตรไม่ได้อนุญาต</translation>
    </message>
    <message>
        <source>Questionable merchant activity</source>
        <translation>กิจกรรมร้านค้าที่น่าสงสัย</translation>
    </message>
    <message>
        <source>Chip liability shift</source>
        <translation>การโอนความรับผิดบัตรชิป</translation>
    </message>
    <message>
        <source>Chip and PIN liability shift</source>
        <translation>การโอนความรับผิดบัตรชิปและ PIN</translation>
    </message>
    <message>
        <source>Amount differs: copy request</source>
        <translation>จำนวนเงินต่างกัน: ขอสำเนา</translation>
    </message>
    <message>
        <source>Chip transaction: copy request</source>
        <translation>รายการบัตรชิป: ขอสำเนา</translation>
    </message>
    <message>
        <source>Personal records: copy request</source>
        <translation>บันทึกส่วนตัว: ขอสำเนา</translation>
    </message>
    <message>
        <source>Possible chargeback: copy request</source>
        <translation>อาจเรียกเงินคืน: ขอสำเนา</translation>
    </message>
    <message>
        <source>IIAS audit: copy request</source>
        <translation>การตรวจสอบ IIAS: ขอสำเนา</translation>
    </message>
    <message>
        <source>Identifies a document: copy request</source>
        <translation>ระบุเอกสาร: ขอสำเนา</translation>
    </message>
    <message>
        <source>Authorisation missing</source>
        <translation>ขาดการอนุมัติ</translation>
    </message>
    <message>
        <source>Warning bulletin</source>
        <translation>ประกาศเตือน</translation>
    </message>
    <message>
        <source>Account number not on file</source>
        <translation>ไม่มีเลขบัญชีในระบบ</translation>
    </message>
    <message>
        <source>Addendum, no-show or cash dispute</source>
        <translation>ค่าใช้จ่ายเพิ่ม ไม่มาใช้บริการ หรือข้อพิพาทเงินสด</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>ขาดเอกสาร</translation>
    </message>
    <message>
        <source>Papers unreadable</source>
        <translation>เอกสารอ่านไม่ออก</translation>
    </message>
    <message>
        <source>Scanning error</source>
        <translation>สแกนผิดพลาด</translation>
    </message>
    <message>
        <source>Invalid reference data</source>
        <translation>ข้อมูลอ้างอิงไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Goods or services not provided</source>
        <translation>ไม่ได้ส่งมอบสินค้าหรือบริการ</translation>
    </message>
    <message>
        <source>Unrecognised: copy request</source>
        <translation>ไม่รู้จักรายการ: ขอสำเนา</translation>
    </message>
    <message>
        <source>Amount above authorisation</source>
        <translation>จำนวนเงินเกินที่อนุมัติ</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>คืนสินค้าแล้ว</translation>
    </message>
    <message>
        <source>Goods cancelled</source>
        <translation>ยกเลิกสินค้าแล้ว</translation>
    </message>
    <message>
        <source>No-show cancelled</source>
        <translation>ยกเลิกแล้วแต่ถูกคิดค่าไม่มาใช้บริการ</translation>
    </message>
    <message>
        <source>Credit booked as charge</source>
        <translation>บันทึกเครดิตเป็นการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Goods cancelled or refused</source>
        <translation>ยกเลิกหรือปฏิเสธสินค้า</translation>
    </message>
    <message>
        <source>Cancelled lodging</source>
        <translation>ยกเลิกที่พักแล้ว</translation>
    </message>
    <message>
        <source>Missing imprint</source>
        <translation>ไม่มีรอยพิมพ์บัตร</translation>
    </message>
    <message>
        <source>No cardholder authorisation</source>
        <translation>ผู้ถือบัตรไม่ได้อนุญาต</translation>
    </message>
    <message>
        <source>Chip fraud: counterfeit</source>
        <translation>การฉ้อโกงบัตรชิป: บัตรปลอม</translation>
    </message>
    <message>
        <source>Chip fraud: lost or stolen</source>
        <translation>การฉ้อโกงบัตรชิป: บัตรหายหรือถูกขโมย</translation>
    </message>
    <message>
        <source>Fraud full recourse</source>
        <translation>การฉ้อโกง ไล่เบี้ยเต็มจำนวน</translation>
    </message>
    <message>
        <source>Immediate chargeback</source>
        <translation>เรียกเงินคืนทันที</translation>
    </message>
    <message>
        <source>Partial immediate chargeback</source>
        <translation>เรียกเงินคืนทันทีบางส่วน</translation>
    </message>
    <message>
        <source>Fraudulent charge</source>
        <translation>รายการเรียกเก็บที่ฉ้อโกง</translation>
    </message>
    <message>
        <source>No valid authorisation</source>
        <translation>ไม่มีการอนุมัติที่ใช้ได้</translation>
    </message>
    <message>
        <source>Authorisation expired</source>
        <translation>การอนุมัติหมดอายุ</translation>
    </message>
    <message>
        <source>Vehicle rental</source>
        <translation>การเช่ารถ</translation>
    </message>
    <message>
        <source>Reply was incomplete</source>
        <translation>คำตอบไม่ครบถ้วน</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Chargeback authorised</source>
        <translation>อนุญาตให้เรียกเงินคืนแล้ว</translation>
    </message>
    <message>
        <source>Unassigned card number</source>
        <translation>เลขบัตรที่ยังไม่ได้ออก</translation>
    </message>
    <message>
        <source>Charge booked as credit</source>
        <translation>บันทึกการเรียกเก็บเป็นเครดิต</translation>
    </message>
    <message>
        <source>Late submission</source>
        <translation>ส่งรายการล่าช้า</translation>
    </message>
    <message>
        <source>Card number does not match</source>
        <translation>เลขบัตรไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>สกุลเงินต่างกัน</translation>
    </message>
    <message>
        <source>Credit from another source</source>
        <translation>ได้รับเครดิตจากแหล่งอื่นแล้ว</translation>
    </message>
    <message>
        <source>Charge questioned</source>
        <translation>สอบถามรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Goods not received</source>
        <translation>ไม่ได้รับสินค้า</translation>
    </message>
    <message>
        <source>Damaged or defective</source>
        <translation>เสียหายหรือชำรุด</translation>
    </message>
    <message>
        <source>Repair or replacement asked for</source>
        <translation>ขอซ่อมหรือเปลี่ยน</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>ไม่พอใจ</translation>
    </message>
    <message>
        <source>Unrecognised: card absent</source>
        <translation>ไม่รู้จักรายการ: ไม่มีบัตรแสดง</translation>
    </message>
    <message>
        <source>Support asked for</source>
        <translation>ขอเอกสารประกอบ</translation>
    </message>
    <message>
        <source>Fraud: document asked for</source>
        <translation>การฉ้อโกง: ขอเอกสาร</translation>
    </message>
    <message>
        <source>Document asked for</source>
        <translation>ขอเอกสาร</translation>
    </message>
    <message>
        <source>Document asked for: good faith</source>
        <translation>ขอเอกสาร: โดยสุจริต</translation>
    </message>
    <message>
        <source>Credit and charge exchanged</source>
        <translation>สลับเครดิตกับการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Quality of goods</source>
        <translation>คุณภาพสินค้า</translation>
    </message>
    <message>
        <source>Does not recognise</source>
        <translation>ไม่รู้จักรายการ</translation>
    </message>
    <message>
        <source>Invalid card number</source>
        <translation>เลขบัตรไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Terms broken</source>
        <translation>ผิดเงื่อนไข</translation>
    </message>
    <message>
        <source>Good faith</source>
        <translation>โดยสุจริต</translation>
    </message>
    <message>
        <source>Document asked for: goodwill</source>
        <translation>ขอเอกสาร: เพื่อไมตรี</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>ไม่ระบุเหตุผล</translation>
    </message>
    <message>
        <source>The cardholder says cash or a loaded value did not come. The machine&apos;s record of the payout, or the record of the load, usually decides.</source>
        <translation>ผู้ถือบัตรแจ้งว่าไม่ได้รับเงินสดหรือยอดเงินที่เติม โดยทั่วไปบันทึกการจ่ายเงินของเครื่องหรือบันทึกการเติมเงินเป็นตัวตัดสิน</translation>
    </message>
</context>
<context>
    <name>disputedesk::RelatedView</name>
    <message>
        <source>Open dispute %1, %2, %3</source>
        <extracomment>a link to another dispute; %1 is its id, %2 its amount, %3 its status</extracomment>
        <translation>เปิดข้อพิพาท %1, %2, %3</translation>
    </message>
    <message>
        <source>Show all of this charge in the list</source>
        <translation>แสดงทั้งหมดของรายการเรียกเก็บนี้ในรายการ</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReminderTexts</name>
    <message>
        <source>New dispute</source>
        <translation>ข้อพิพาทใหม่</translation>
    </message>
    <message>
        <source>A dispute is due within 7 days</source>
        <translation>มีข้อพิพาทครบกำหนดภายใน 7 วัน</translation>
    </message>
    <message>
        <source>A dispute is due within 3 days</source>
        <translation>มีข้อพิพาทครบกำหนดภายใน 3 วัน</translation>
    </message>
    <message>
        <source>The last day to answer a dispute</source>
        <translation>วันสุดท้ายที่จะชี้แจงข้อพิพาท</translation>
    </message>
    <message>
        <source>A draft is not sent and its dispute is due soon</source>
        <translation>มีฉบับร่างที่ยังไม่ได้ส่งของข้อพิพาทที่ใกล้ครบกำหนด</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not sent and their disputes are due soon</source>
        <translation>
            <numerusform>มีฉบับร่างที่ยังไม่ได้ส่ง %n ฉบับและข้อพิพาทใกล้ครบกำหนด</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>The nearest: %1</source>
        <extracomment>Below &quot;5 new disputes&quot;; %1 describes the one whose deadline is nearest</extracomment>
        <translation>ใกล้ที่สุด: %1</translation>
    </message>
    <message>
        <source>Disputedesk: %1 overdue, %2 due within 7 days</source>
        <extracomment>Tool tip of the tray icon; both are numbers of disputes</extracomment>
        <translation>Disputedesk: เลยกำหนด %1 รายการ ครบกำหนดภายใน 7 วัน %2 รายการ</translation>
    </message>
    <message>
        <source>Disputedesk: nothing is due within 7 days</source>
        <translation>Disputedesk: ไม่มีรายการครบกำหนดภายใน 7 วัน</translation>
    </message>
    <message>
        <source>Disputedesk: 1 dispute is due within 7 days</source>
        <translation>Disputedesk: ข้อพิพาท 1 รายการครบกำหนดภายใน 7 วัน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new disputes</source>
        <translation>
            <numerusform>ข้อพิพาทใหม่ %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>ข้อพิพาท %Ln รายการครบกำหนดภายใน 7 วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 3 days</source>
        <translation>
            <numerusform>ข้อพิพาท %Ln รายการครบกำหนดภายใน 3 วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day to answer %Ln disputes</source>
        <translation>
            <numerusform>วันสุดท้ายที่จะชี้แจงข้อพิพาท %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disputedesk: %Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>Disputedesk: ข้อพิพาท %Ln รายการครบกำหนดภายใน 7 วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::RepliesDialog</name>
    <message>
        <source>Canned replies</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>ข้อความใหม่</translation>
    </message>
    <message>
        <source>Kept on this computer. A change here never changes a text that is inserted already.</source>
        <translation>เก็บในคอมพิวเตอร์เครื่องนี้ การแก้ไขที่นี่ไม่เปลี่ยนข้อความที่แทรกไปแล้ว</translation>
    </message>
    <message>
        <source>Replies by folder</source>
        <translation>ข้อความแยกตามโฟลเดอร์</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Make a copy of this reply</source>
        <translation>สร้างสำเนาของข้อความนี้</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Bring the deleted reply back</source>
        <translation>เรียกข้อความที่ลบกลับมา</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Give this folder another name</source>
        <translation>ตั้งชื่ออื่นให้โฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>เปลี่ยนชื่อโฟลเดอร์</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>ชื่อโฟลเดอร์</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another.</source>
        <translation>มีโฟลเดอร์ชื่อนี้อยู่แล้ว โปรดเลือกชื่ออื่น</translation>
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
        <translation>โปรดตั้งชื่อ ชื่อเดิมจะอยู่จนถึงตอนนั้น</translation>
    </message>
    <message>
        <source>The name is too long. The old one stays until then.</source>
        <translation>ชื่อยาวเกินไป ชื่อเดิมจะอยู่จนกว่าจะแก้</translation>
    </message>
    <message>
        <source>Another reply in this folder has that name. The old one stays until you change it.</source>
        <translation>มีข้อความอื่นในโฟลเดอร์นี้ใช้ชื่อนั้นแล้ว ชื่อเดิมจะอยู่จนกว่าคุณจะเปลี่ยน</translation>
    </message>
    <message>
        <source>This reply came with the program. Make a copy to change it.</source>
        <translation>ข้อความนี้มากับโปรแกรม สร้างสำเนาเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>สร้างสำเนา</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>ชื่อข้อความ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>none; choose one, or type a new one</source>
        <translation>ไม่มี เลือก หรือพิมพ์ใหม่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Preview: open a dispute to see its values</source>
        <translation>ตัวอย่าง: เปิดข้อพิพาทเพื่อดูค่า</translation>
    </message>
    <message>
        <source>Preview with the open dispute</source>
        <translation>ตัวอย่างกับข้อพิพาทที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>เนื้อหาข้อความ</translation>
    </message>
    <message>
        <source>The text. {{amount}} and the like are filled in when you insert it.</source>
        <translation>ข้อความ {{amount}} และอื่น ๆ จะถูกเติมเมื่อคุณแทรก</translation>
    </message>
    <message>
        <source>Insert a placeholder ▾</source>
        <translation>แทรกตัวแทนค่า ▾</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>แทรกตัวแทนค่า</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>a placeholder in a menu; %1 is {{amount}}, %2 what it stands for</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>ตัวอย่าง: %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyFlow</name>
    <message numerus="yes">
        <source>%n canned replies could not be read. The file as it was lies beside the new one as %1.</source>
        <translation>
            <numerusform>อ่านข้อความสำเร็จรูป %n รายการไม่ได้ ไฟล์เดิมอยู่ข้างไฟล์ใหม่ในชื่อ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of canned replies was damaged. It lies beside the new one as %1.</source>
        <translation>ไฟล์ข้อความสำเร็จรูปเสียหาย อยู่ข้างไฟล์ใหม่ในชื่อ %1</translation>
    </message>
    <message>
        <source>The canned replies were made by a newer version of this program. They are left as they are; use that version to see and change them.</source>
        <translation>ข้อความสำเร็จรูปสร้างโดยโปรแกรมรุ่นที่ใหม่กว่า จะคงไว้ตามเดิม ใช้รุ่นนั้นเพื่อดูและแก้ไข</translation>
    </message>
    <message>
        <source>The file of canned replies (replies.json) cannot be read. It is left as it is; nothing can be added in this run.</source>
        <translation>อ่านไฟล์ข้อความสำเร็จรูป (replies.json) ไม่ได้ จะคงไว้ตามเดิม การเปิดครั้งนี้เพิ่มสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>The canned replies could not be saved: %1. They are still here; make room and change one again before you quit.</source>
        <translation>บันทึกข้อความสำเร็จรูปไม่ได้: %1 ข้อความยังอยู่ที่นี่ เพิ่มพื้นที่ว่างแล้วแก้ไขอีกครั้งก่อนออก</translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>where a text goes</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>ช่อง “%1”</translation>
    </message>
    <message>
        <source>There is no place for a reply</source>
        <translation>ไม่มีที่สำหรับใส่ข้อความ</translation>
    </message>
    <message>
        <source>Open a dispute that can be answered; where evidence is asked for, open one of its text fields first.</source>
        <translation>เปิดข้อพิพาทที่ชี้แจงได้ ถ้าต้องใช้หลักฐาน ให้เปิดช่องข้อความช่องหนึ่งก่อน</translation>
    </message>
    <message>
        <source>There is no place for a cover letter</source>
        <translation>ไม่มีที่สำหรับใส่จดหมายนำ</translation>
    </message>
    <message>
        <source>Open a dispute that can be answered first.</source>
        <translation>เปิดข้อพิพาทที่ชี้แจงได้ก่อน</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Add the documents first: they are named in the letter by A, B, C.</source>
        <translation>ยังไม่ได้แนบสิ่งใด เพิ่มเอกสารก่อน: ในจดหมายจะเรียกเป็น A, B, C</translation>
    </message>
    <message>
        <source>Documents that you add or take away later do not change this text.</source>
        <translation>เอกสารที่เพิ่มหรือนำออกภายหลังไม่เปลี่ยนข้อความนี้</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyMenu</name>
    <message>
        <source>Canned replies</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Search replies…</source>
        <translation>ค้นหาข้อความ…</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>จดหมายนำ…</translation>
    </message>
    <message>
        <source>Edit replies…</source>
        <translation>แก้ไขข้อความ…</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyModel</name>
    <message>
        <source>%1 (came with the program)</source>
        <extracomment>a folder of replies that came with the program; %1 is its name</extracomment>
        <translation>%1 (มากับโปรแกรม)</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>ไม่มีโฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyPicker</name>
    <message>
        <source>Insert a canned reply</source>
        <translation>แทรกข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>It goes to the cursor in %1. What you typed stays.</source>
        <extracomment>%1 is &quot;the message&quot;, or a field of the evidence form</extracomment>
        <translation>จะแทรกที่เคอร์เซอร์ใน%1 สิ่งที่คุณพิมพ์ยังคงอยู่</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>ค้นหาข้อความ</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>Edit replies…</source>
        <translation>แก้ไขข้อความ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>แทรก</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a reply in a list; %1 is its folder, %2 its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No reply has these words.</source>
        <translation>ไม่มีข้อความที่มีคำเหล่านี้</translation>
    </message>
    <message>
        <source>It can be inserted; sending waits until it is filled in.</source>
        <translation>แทรกได้ แต่จะส่งได้เมื่อกรอกครบแล้ว</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyPreview</name>
    <message>
        <source>Preview with this dispute</source>
        <translation>ตัวอย่างกับข้อพิพาทนี้</translation>
    </message>
    <message>
        <source>Not known for this dispute: %1.</source>
        <extracomment>%1 is one placeholder or several, like {{amount}}</extracomment>
        <translation>ไม่ทราบสำหรับข้อพิพาทนี้: %1</translation>
    </message>
    <message>
        <source>No such placeholder: %1.</source>
        <extracomment>%1 is one placeholder or several, like {{amuont}}</extracomment>
        <translation>ไม่มีตัวแทนค่านี้: %1</translation>
    </message>
    <message>
        <source>A placeholder needs two braces on both sides: {{amount}}.</source>
        <translation>ตัวแทนค่าต้องมีปีกกาสองอันทั้งสองข้าง: {{amount}}</translation>
    </message>
    <message>
        <source>A placeholder needs half-width braces, { and }: {{amount}}.</source>
        <translation>ตัวแทนค่าต้องใช้วงเล็บปีกกาแบบครึ่งความกว้าง { และ }: {{amount}}</translation>
    </message>
</context>
<context>
    <name>disputedesk::ResponsePane</name>
    <message>
        <source>Discard draft</source>
        <translation>ทิ้งฉบับร่าง</translation>
    </message>
    <message>
        <source>Draft discarded. Undo</source>
        <translation>ทิ้งฉบับร่างแล้ว เลิกทำ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>write a message to the bank first.</source>
        <translation>เขียนข้อความถึงธนาคารก่อน</translation>
    </message>
    <message>
        <source>mend the metadata first.</source>
        <translation>แก้ไขข้อมูลเมตาก่อน</translation>
    </message>
    <message>
        <source>a document is still being sent.</source>
        <translation>ยังมีเอกสารกำลังส่งอยู่</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>metadata has a problem</source>
        <translation>ข้อมูลเมตามีปัญหา</translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation>เอกสาร: %1</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>ไม่มีเอกสาร</translation>
    </message>
    <message numerus="yes">
        <source>%n files not sent yet</source>
        <translation>
            <numerusform>ยังไม่ได้ส่ง %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>คำชี้แจง</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>บันทึกฉบับร่างแล้ว %1</translation>
    </message>
    <message>
        <source>Message to the bank</source>
        <translation>ข้อความถึงธนาคาร</translation>
    </message>
    <message>
        <source>Message sent to the bank</source>
        <translation>ข้อความที่ส่งถึงธนาคารแล้ว</translation>
    </message>
    <message>
        <source>What happened, when, and which document shows it…</source>
        <translation>เกิดอะไรขึ้น เมื่อใด และเอกสารใดแสดง…</translation>
    </message>
    <message>
        <source>No message was sent.</source>
        <translation>ไม่ได้ส่งข้อความ</translation>
    </message>
    <message>
        <source>! A draft was not sent. It is kept with this dispute.</source>
        <translation>! ฉบับร่างยังไม่ได้ส่ง เก็บไว้กับข้อพิพาทนี้</translation>
    </message>
    <message>
        <source>! not saved: %1</source>
        <translation>! ไม่ได้บันทึก: %1</translation>
    </message>
    <message>
        <source>Canned replies ▾</source>
        <translation>ข้อความสำเร็จรูป ▾</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Insert a text that you use often; nothing you typed is replaced</source>
        <translation>แทรกข้อความที่ใช้บ่อย ไม่แทนที่สิ่งที่คุณพิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders to fill in</source>
        <translation>
            <numerusform>ตัวแทนค่าที่ต้องกรอก %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders</source>
        <extracomment>a button: placeholders like {{amount}} whose values are known by now</extracomment>
        <translation>
            <numerusform>กรอกตัวแทนค่า %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Message at %1</source>
        <translation>ข้อความที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %Ln characters was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! ฉบับร่าง %Ln อักขระยังไม่ได้ส่ง เก็บไว้กับข้อพิพาทนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln อักขระ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders in %1</source>
        <translation>
            <numerusform>กรอกตัวแทนค่า %n รายการใน %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::Review</name>
    <message>
        <source>%1 keeps it with the dispute and sends nothing to the bank yet. You can change it and submit later.</source>
        <translation>%1 เก็บไว้กับข้อพิพาทและยังไม่ส่งสิ่งใดให้ธนาคาร คุณแก้ไขและยื่นภายหลังได้</translation>
    </message>
    <message>
        <source>%1 sends all evidence to the bank, typically once: after that nothing can be added or changed.</source>
        <translation>%1 ส่งหลักฐานทั้งหมดให้ธนาคาร โดยปกติเพียงครั้งเดียว: หลังจากนั้นเพิ่มหรือแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>%1 takes one response, once: the dispute then goes to the bank for review, and message, metadata and documents can no longer be changed.</source>
        <translation>%1 รับคำชี้แจงเพียงครั้งเดียว: จากนั้นข้อพิพาทจะไปยังธนาคารเพื่อพิจารณา และแก้ไขข้อความ ข้อมูลเมตา และเอกสารไม่ได้อีก</translation>
    </message>
    <message>
        <source>Review what %2 shall keep for dispute %1</source>
        <translation>ตรวจทานสิ่งที่ %2 จะเก็บไว้สำหรับข้อพิพาท %1</translation>
    </message>
    <message>
        <source>Review the evidence for dispute %1</source>
        <translation>ตรวจทานหลักฐานสำหรับข้อพิพาท %1</translation>
    </message>
    <message>
        <source>Review the response to dispute %1</source>
        <translation>ตรวจทานคำชี้แจงสำหรับข้อพิพาท %1</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>ส่งไม่ได้: %1</translation>
    </message>
    <message>
        <source>The estimated deadline has passed: %1 may no longer take it.</source>
        <translation>กำหนดเวลาโดยประมาณผ่านไปแล้ว: %1 อาจไม่รับอีกต่อไป</translation>
    </message>
    <message>
        <source>The deadline has passed: %1 may no longer take it.</source>
        <translation>กำหนดเวลาผ่านไปแล้ว: %1 อาจไม่รับอีกต่อไป</translation>
    </message>
</context>
<context>
    <name>disputedesk::ReviewDialog</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Continue to confirm…</source>
        <translation>ไปยืนยัน…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>ข้อมูลเมตา</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>in your draft: uploaded first, with this response</source>
        <translation>อยู่ในฉบับร่างของคุณ: อัปโหลดก่อน พร้อมคำชี้แจงนี้</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>คำขอที่จะส่งจริง</translation>
    </message>
    <message>
        <source>sent once</source>
        <translation>ส่งครั้งเดียว</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by this.</source>
        <translation>เปิดหน้ายืนยัน การทำเช่นนี้ไม่ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>+ added, - removed, compared with what %1 has</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>+ เพิ่ม, - ลบ เทียบกับที่ %1 มีอยู่</translation>
    </message>
    <message numerus="yes">
        <source>Message, %Ln characters</source>
        <translation>
            <numerusform>ข้อความ %Ln อักขระ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SaveViewButton</name>
    <message>
        <source>Save as a view…</source>
        <translation>บันทึกเป็นมุมมอง…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>บันทึกมุมมอง</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>อัปเดต “%1”</translation>
    </message>
    <message>
        <source>Back to “%1” as it was saved</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>กลับไปเป็น “%1” ตามที่บันทึกไว้</translation>
    </message>
    <message>
        <source>The view was changed: keep the changes, or go back</source>
        <translation>มุมมองถูกเปลี่ยน: เก็บการเปลี่ยนแปลงหรือย้อนกลับ</translation>
    </message>
    <message>
        <source>Keep search, tab, sorting and columns under a name (%1)</source>
        <translation>บันทึกการค้นหา แท็บ การเรียง และคอลัมน์ไว้ในชื่อหนึ่ง (%1)</translation>
    </message>
    <message>
        <source>Save view: %1 was changed</source>
        <translation>บันทึกมุมมอง: %1 ถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>View changed</source>
        <extracomment>A button beside the search line while a saved view is shown changed; it opens a menu</extracomment>
        <translation>มุมมองเปลี่ยนไป</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchHelp</name>
    <message>
        <source>What the search line understands</source>
        <translation>สิ่งที่ช่องค้นหาเข้าใจ</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchPopup</name>
    <message>
        <source>Completions</source>
        <translation>รายการเติมคำ</translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchProblem</name>
    <message>
        <source>Mend the search</source>
        <translation>แก้การค้นหา</translation>
    </message>
    <message>
        <source>(One more place is marked.)</source>
        <translation>(มีอีกหนึ่งตำแหน่งที่ทำเครื่องหมายไว้)</translation>
    </message>
    <message numerus="yes">
        <source>(%n more places are marked.)</source>
        <translation>
            <numerusform>(มีอีก %n ตำแหน่งที่ทำเครื่องหมายไว้)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ชุดสี</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความคมชัดสูง</translation>
    </message>
    <message>
        <source>Minutes between refreshes</source>
        <translation>นาทีระหว่างการอ่านใหม่</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>เฉพาะเมื่อสั่ง</translation>
    </message>
    <message>
        <source> min</source>
        <translation> นาที</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>อ่านใหม่ทุก</translation>
    </message>
    <message>
        <source>Not on metered networks</source>
        <translation>ไม่อ่านบนเครือข่ายคิดตามปริมาณ</translation>
    </message>
    <message>
        <source>No refreshes by themselves on metered networks</source>
        <translation>ไม่อ่านใหม่เองบนเครือข่ายคิดตามปริมาณ</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>ไม่อ่านเองเมื่อใช้แบตเตอรี่</translation>
    </message>
    <message>
        <source>No refreshes by themselves on battery</source>
        <translation>ไม่อ่านใหม่เองเมื่อใช้แบตเตอรี่</translation>
    </message>
    <message>
        <source>Use a proxy</source>
        <translation>ใช้พร็อกซี</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>ที่อยู่พร็อกซี</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>Files of a response at WooshPay and Stripe, all together at most:</source>
        <translation>ไฟล์ของคำชี้แจงหนึ่งที่ WooshPay และ Stripe รวมกันไม่เกิน:</translation>
    </message>
    <message>
        <source>Size of all evidence files</source>
        <translation>ขนาดไฟล์หลักฐานทั้งหมด</translation>
    </message>
    <message>
        <source>the provider&apos;s limit</source>
        <translation>ขีดจำกัดของผู้ให้บริการ</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Pages of all evidence files</source>
        <translation>จำนวนหน้าของไฟล์หลักฐานทั้งหมด</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> หน้า</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Omise names no deadline. Estimated, for each account, as days after opening:</source>
        <translation>Omise ไม่ระบุกำหนดเวลา ใช้ค่าประมาณเป็นวันหลังเปิดสำหรับแต่ละบัญชี:</translation>
    </message>
    <message>
        <source>Days for %1</source>
        <translation>จำนวนวันของ %1</translation>
    </message>
    <message>
        <source> days</source>
        <translation> วัน</translation>
    </message>
    <message>
        <source>The proxy needs an address like http://host:8080 or socks5://host:1080.</source>
        <translation>พร็อกซีต้องมีที่อยู่แบบ http://host:8080 หรือ socks5://host:1080</translation>
    </message>
    <message>
        <source>No user name or password in the proxy&apos;s address: it would be kept in plain text.</source>
        <translation>ห้ามใส่ชื่อผู้ใช้หรือรหัสผ่านในที่อยู่พร็อกซี: จะถูกเก็บเป็นข้อความธรรมดา</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>แจ้งเมื่อมีรุ่นใหม่</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>การอัปเดต</translation>
    </message>
    <message>
        <source>At most once a week, %1 is asked for the newest version. It is told the version you have (%2), and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>%1 is a host, %2 the version of this program</extracomment>
        <translation>ถาม %1 ถึงรุ่นล่าสุดไม่เกินสัปดาห์ละครั้ง โดยบอกเพียงรุ่นที่คุณมี (%2) และไม่มีสิ่งอื่น ไม่มีการดาวน์โหลดหรือติดตั้งสิ่งใด</translation>
    </message>
    <message>
        <source>Lock when nobody is at work</source>
        <translation>ล็อกเมื่อไม่มีใครใช้งาน</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่ล็อก</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>หลังจาก %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>การแสดงผล</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ความปลอดภัย</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>ไฟล์หลักฐาน</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>กำหนดเวลา</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsNotices</name>
    <message>
        <source>New disputes</source>
        <translation>ข้อพิพาทใหม่</translation>
    </message>
    <message>
        <source>Deadlines: 7 days, 3 days and the last day before</source>
        <translation>กำหนดเวลา: 7 วัน 3 วัน และวันสุดท้ายก่อนครบกำหนด</translation>
    </message>
    <message>
        <source>Drafts not sent, 3 days before the deadline</source>
        <translation>ฉบับร่างที่ยังไม่ได้ส่ง 3 วันก่อนกำหนดเวลา</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ช่วงเวลาเงียบ</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>เริ่มช่วงเวลาเงียบ</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>สิ้นสุดช่วงเวลาเงียบ</translation>
    </message>
    <message>
        <source>Remind of</source>
        <translation>เตือนเรื่อง</translation>
    </message>
    <message>
        <source>Tray icon with the number overdue or due within 7 days</source>
        <translation>ไอคอนในถาดระบบพร้อมจำนวนที่เลยกำหนดหรือครบกำหนดภายใน 7 วัน</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>การเตือนความจำ</translation>
    </message>
    <message>
        <source>Each reminder comes once, and none for a dispute that is answered. Reminders come while the program runs: to be reminded, minimise its window instead of closing it.</source>
        <translation>การเตือนแต่ละเรื่องแจ้งครั้งเดียว และไม่เตือนข้อพิพาทที่ชี้แจงแล้ว การเตือนมาขณะที่โปรแกรมทำงานอยู่: หากต้องการรับการเตือน ให้ย่อหน้าต่างแทนการปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsVault</name>
    <message>
        <source>Make a vault…</source>
        <translation>สร้างตู้คีย์…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>เปลี่ยนวลีรหัสผ่าน…</translation>
    </message>
    <message>
        <source>Remove vault…</source>
        <translation>ลบตู้คีย์…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>คีย์</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettleDialog</name>
    <message>
        <source>Settle by hand?</source>
        <translation>สะสางคำขอด้วยตนเองหรือไม่?</translation>
    </message>
    <message>
        <source>Settle “%1” of dispute %2 by hand?</source>
        <translation>สะสางคำขอ “%1” ของข้อพิพาท %2 ด้วยตนเองหรือไม่?</translation>
    </message>
    <message>
        <source>The answer to this request was lost, and reading the dispute did not show how it ended. Look at it on %1&apos;s own pages, then say what you saw. This sends nothing; it lifts the block on the dispute.</source>
        <translation>คำตอบของคำขอนี้สูญหาย และการอ่านข้อพิพาทไม่แสดงว่าผลเป็นอย่างไร โปรดดูในหน้าเว็บของ %1 เอง แล้วระบุสิ่งที่คุณเห็น การทำเช่นนี้ไม่ส่งสิ่งใด เพียงทำให้ส่งสิ่งอื่นสำหรับข้อพิพาทนี้ได้อีกครั้ง</translation>
    </message>
    <message>
        <source>The answer to this request was lost, and the dispute is still being read again. Waiting is safer. If you know how it ended from %1&apos;s own pages, say what you saw. This sends nothing; it lifts the block on the dispute.</source>
        <translation>คำตอบของคำขอนี้สูญหาย และยังกำลังอ่านข้อพิพาทนี้อีกครั้งอยู่ การรอปลอดภัยกว่า หากคุณทราบผลจากหน้าเว็บของ %1 เองแล้ว ให้ระบุสิ่งที่คุณเห็น การทำเช่นนี้ไม่ส่งสิ่งใด เพียงทำให้ส่งสิ่งอื่นสำหรับข้อพิพาทนี้ได้อีกครั้ง</translation>
    </message>
    <message>
        <source>It was applied</source>
        <translation>มีผลแล้ว</translation>
    </message>
    <message>
        <source>It was not applied</source>
        <translation>ไม่มีผล</translation>
    </message>
    <message>
        <source>Note for the record of what was sent: what you saw, and where</source>
        <translation>หมายเหตุสำหรับบันทึกการส่ง: คุณเห็นอะไรและที่ใด</translation>
    </message>
    <message>
        <source>I have seen the dispute on the provider&apos;s own pages.</source>
        <translation>ฉันได้ดูข้อพิพาทในหน้าเว็บของผู้ให้บริการเองแล้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Settle with this note</source>
        <translation>สะสางพร้อมหมายเหตุนี้</translation>
    </message>
    <message>
        <source>Say first whether it was applied.</source>
        <translation>โปรดระบุก่อนว่ามีผลหรือไม่</translation>
    </message>
    <message>
        <source>The record of what was sent needs a note.</source>
        <translation>บันทึกการส่งต้องมีหมายเหตุ</translation>
    </message>
    <message>
        <source>Look at the dispute first, then set the tick.</source>
        <translation>ดูข้อพิพาทก่อน แล้วจึงทำเครื่องหมายในช่อง</translation>
    </message>
    <message>
        <source>The answer to this upload was lost. Files that no dispute names are shown nowhere at %1, so nobody can see whether a copy lies there; nothing depends on it. Settle it as not applied and attach the file again. This sends nothing; it lifts the block on the dispute.</source>
        <translation>ไม่ได้รับคำตอบของการอัปโหลดนี้ ไฟล์ที่ไม่มีข้อพิพาทใดใช้จะไม่แสดงที่ใดใน %1 จึงไม่มีใครเห็นได้ว่ามีสำเนาอยู่หรือไม่ และไม่มีผลต่อสิ่งใด ให้สะสางคำขอโดยเลือก “ไม่มีผล” แล้วแนบไฟล์อีกครั้ง การทำเช่นนี้ไม่ส่งสิ่งใด เพียงทำให้ส่งสิ่งอื่นสำหรับข้อพิพาทนี้ได้อีกครั้ง</translation>
    </message>
    <message>
        <source>I know that a copy of the file may lie at the provider.</source>
        <translation>ฉันทราบว่าอาจมีสำเนาของไฟล์อยู่ที่ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>The answer was lost; no page shows the file.</source>
        <translation>ไม่ได้รับคำตอบ และไม่มีหน้าใดแสดงไฟล์</translation>
    </message>
    <message>
        <source>Set the tick first.</source>
        <translation>ทำเครื่องหมายก่อน</translation>
    </message>
    <message>
        <source>It was applied: the loss is accepted, and the money is gone</source>
        <translation>มีผลแล้ว: ยอมรับความสูญเสียแล้ว และเสียเงินจำนวนนี้ไปแล้ว</translation>
    </message>
    <message>
        <source>It was not applied: the loss is not accepted</source>
        <translation>ไม่มีผล: ไม่ได้ยอมรับความสูญเสีย</translation>
    </message>
</context>
<context>
    <name>disputedesk::SettleFlow</name>
    <message>
        <source>Nothing was settled</source>
        <translation>ไม่ได้สะสางคำขอใด</translation>
    </message>
    <message>
        <source>The account has no key in this run. Enter its key first.</source>
        <translation>บัญชีนี้ไม่มีคีย์ในการเปิดครั้งนี้ โปรดกรอกคีย์ก่อน</translation>
    </message>
    <message>
        <source>By hand: it was applied. </source>
        <translation>สะสางด้วยตนเอง: มีผลแล้ว </translation>
    </message>
    <message>
        <source>By hand: it was not applied. </source>
        <translation>สะสางด้วยตนเอง: ไม่มีผล </translation>
    </message>
    <message>
        <source>Nothing was settled: %1. Your note is kept.</source>
        <translation>ไม่ได้สะสางคำขอใด: %1 หมายเหตุของคุณยังอยู่</translation>
    </message>
</context>
<context>
    <name>disputedesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ค้นหาแป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::Sidebar</name>
    <message>
        <source>Accounts, views and places</source>
        <translation>บัญชี มุมมอง และหน้าต่าง ๆ</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>เพิ่มบัญชี…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>แทนที่คีย์…</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <translation>เก็บไว้ในคอมพิวเตอร์เครื่องนี้…</translation>
    </message>
    <message>
        <source>Empty cache…</source>
        <translation>ล้างแคช…</translation>
    </message>
    <message>
        <source>Choose an account in the sidebar first.</source>
        <translation>เลือกบัญชีในแถบข้างก่อน</translation>
    </message>
    <message>
        <source>Refresh account</source>
        <translation>อ่านบัญชีใหม่</translation>
    </message>
    <message>
        <source>Rename account…</source>
        <translation>เปลี่ยนชื่อบัญชี…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>นำบัญชีออก…</translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the name of a saved view: the list shows something else than what was saved</extracomment>
        <translation>เปลี่ยนไป</translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarModel</name>
    <message>
        <source>Saved views</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>พื้นที่ทำงาน</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>บัญชีใช้จริง</translation>
    </message>
    <message>
        <source>Test accounts</source>
        <translation>บัญชีทดสอบ</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>ใช้จริงทั้งหมด</translation>
    </message>
    <message>
        <source>All test</source>
        <translation>ทดสอบทั้งหมด</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Save the current search as a view</source>
        <translation>บันทึกการค้นหาปัจจุบันเป็นมุมมอง</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>กำลังซิงค์</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>the last read failed</source>
        <translation>การอ่านครั้งล่าสุดไม่สำเร็จ</translation>
    </message>
    <message>
        <source>live account</source>
        <translation>บัญชีใช้จริง</translation>
    </message>
    <message>
        <source>test account</source>
        <translation>บัญชีทดสอบ</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <translation>ข้อพิพาท 1 รายการ</translation>
    </message>
    <message>
        <source>The list was changed since the view was saved.</source>
        <translation>รายการเปลี่ยนไปตั้งแต่บันทึกมุมมอง</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>ไม่ได้นับ: %1</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>เปลี่ยนไปตั้งแต่บันทึก</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>ฉบับร่าง 1 ฉบับ</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>ฉบับร่าง %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ready to be sent</source>
        <translation>พร้อมส่ง 1 ฉบับ</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>พร้อมส่ง %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Beside &quot;Outbox&quot;: so many drafts are ready to be sent; narrow</extracomment>
        <translation>พร้อม %1</translation>
    </message>
    <message>
        <source>set key</source>
        <translation>กรอกคีย์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>ข้อพิพาท %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes in all</source>
        <translation>
            <numerusform>ข้อพิพาททั้งหมด %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarViews</name>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Update with what is shown now</source>
        <translation>อัปเดตด้วยสิ่งที่แสดงอยู่</translation>
    </message>
    <message>
        <source>Show as it was saved</source>
        <translation>แสดงตามที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ลบมุมมอง</translation>
    </message>
    <message>
        <source>Bring deleted view back</source>
        <translation>เรียกมุมมองที่ลบกลับมา</translation>
    </message>
    <message>
        <source>Choose a saved view in the sidebar first.</source>
        <translation>เลือกมุมมองที่บันทึกไว้ในแถบข้างก่อน</translation>
    </message>
    <message>
        <source>No view was deleted just now.</source>
        <translation>เมื่อครู่ไม่มีการลบมุมมอง</translation>
    </message>
    <message>
        <source>Keep documents offline</source>
        <translation>เก็บเอกสารไว้ใช้ออฟไลน์</translation>
    </message>
</context>
<context>
    <name>disputedesk::SpokenStatus</name>
    <message>
        <source>Offline. What was cached is shown, writes are off.</source>
        <translation>ออฟไลน์ แสดงข้อมูลในแคช ปิดการส่งทั้งหมด</translation>
    </message>
    <message>
        <source>Disputes were read: 1 needs a response.</source>
        <translation>อ่านข้อพิพาทแล้ว: ต้องชี้แจง 1 รายการ</translation>
    </message>
    <message numerus="yes">
        <source>Disputes were read: %Ln need a response.</source>
        <translation>
            <numerusform>อ่านข้อพิพาทแล้ว: ต้องชี้แจง %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTab</name>
    <message>
        <source>%1, 1 dispute</source>
        <extracomment>%1 is the name of a status tab</extracomment>
        <translation>%1, ข้อพิพาท 1 รายการ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further currencies</comment>
        <translation>
            <numerusform>อีก %n สกุล</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them found by the search</source>
        <extracomment>%1 is &quot;In review, 14 disputes&quot;, %2 a number</extracomment>
        <translation>%1 ค้นพบ %2 รายการ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a status tab: %1 of its %2 disputes fit the search</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <extracomment>%1 is the name of a status tab</extracomment>
        <translation>%1, ยังไม่ได้อ่าน</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln disputes</source>
        <translation>
            <numerusform>%1, ข้อพิพาท %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTabs</name>
    <message>
        <source>%1: too large to add up</source>
        <comment>%1 is a currency</comment>
        <translation>%1: มากเกินกว่าจะรวม</translation>
    </message>
    <message>
        <source>Status tabs</source>
        <translation>แท็บสถานะ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>disputedesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>ออฟไลน์ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>time of day</comment>
        <translation>อ่านเมื่อ %1</translation>
    </message>
    <message numerus="yes">
        <source>next in %n min</source>
        <translation>
            <numerusform>ครั้งต่อไปใน %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 จาก %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of the status line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Online by a proxy</source>
        <translation>ออนไลน์ผ่านพร็อกซี</translation>
    </message>
    <message>
        <source>Everything goes through the proxy %1.</source>
        <extracomment>%1 is the name of a proxy</extracomment>
        <translation>ทุกอย่างผ่านพร็อกซี %1</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate was issued by %1.</source>
        <extracomment>%1 is the name of who issued a certificate, such as &quot;DigiCert Inc&quot;</extracomment>
        <translation>ใบรับรองของผู้ให้บริการออกโดย %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::StorageDialog</name>
    <message>
        <source>Kept on this computer</source>
        <translation>เก็บไว้ในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Closed disputes stay</source>
        <translation>เก็บข้อพิพาทที่ปิดแล้วไว้</translation>
    </message>
    <message>
        <source>Documents take at most</source>
        <translation>เอกสารใช้พื้นที่ไม่เกิน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>How long closed disputes stay</source>
        <translation>เก็บข้อพิพาทที่ปิดแล้วไว้นานเท่าใด</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ตลอดไป</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ปี</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ปี</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 เดือน</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 เดือน</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>ระยะเวลาอื่น</translation>
    </message>
    <message>
        <source>Days that closed disputes stay</source>
        <translation>จำนวนวันที่เก็บข้อพิพาทที่ปิดแล้ว</translation>
    </message>
    <message>
        <source> days after closing</source>
        <translation> วันหลังปิด</translation>
    </message>
    <message>
        <source>Megabytes that documents may take</source>
        <translation>เมกะไบต์ที่เอกสารใช้ได้</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Open disputes, drafts and the record of what was sent always stay.</source>
        <translation>ข้อพิพาทที่เปิดอยู่ ฉบับร่าง และบันทึกการส่งจะคงอยู่เสมอ</translation>
    </message>
    <message>
        <source>No dispute is removed.</source>
        <translation>ไม่มีข้อพิพาทใดถูกลบ</translation>
    </message>
    <message>
        <source>Counting what would be removed…</source>
        <translation>กำลังนับสิ่งที่จะถูกลบ…</translation>
    </message>
    <message>
        <source>What would be removed could not be counted: %1</source>
        <translation>นับสิ่งที่จะถูกลบไม่ได้: %1</translation>
    </message>
    <message>
        <source>Nothing here is that old yet.</source>
        <translation>ยังไม่มีรายการใดเก่าถึงเพียงนั้น</translation>
    </message>
    <message>
        <source>%1 does not say when a dispute closed: %2 days after opening are assumed.</source>
        <translation>%1 ไม่บอกว่าข้อพิพาทปิดเมื่อใด: สันนิษฐานเป็น %2 วันหลังเปิด</translation>
    </message>
    <message>
        <source>Save and remove 1 dispute</source>
        <translation>บันทึกและลบข้อพิพาท 1 รายการ</translation>
    </message>
    <message>
        <source>Save and remove %1 disputes</source>
        <translation>บันทึกและลบข้อพิพาท %1 รายการ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Kept on this computer: %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>เก็บไว้ในคอมพิวเตอร์เครื่องนี้: %1</translation>
    </message>
    <message>
        <source>That is less than is kept now. The least recently used documents are removed, except those kept offline.</source>
        <translation>น้อยกว่าที่เก็บอยู่ตอนนี้ เอกสารที่ไม่ได้ใช้มานานที่สุดจะถูกลบ ยกเว้นที่เก็บไว้ใช้ออฟไลน์</translation>
    </message>
    <message>
        <source>When documents need more room, the least recently used are removed, except those kept offline.</source>
        <translation>เมื่อเอกสารต้องการพื้นที่เพิ่ม เอกสารที่ไม่ได้ใช้มานานที่สุดจะถูกลบ ยกเว้นที่เก็บไว้ใช้ออฟไลน์</translation>
    </message>
    <message>
        <source>Now: %1; %2, %3.</source>
        <extracomment>%1 is &quot;12 disputes&quot;, %2 &quot;3 downloaded documents&quot;, %3 their size</extracomment>
        <translation>ตอนนี้: %1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>ข้อพิพาท %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloaded documents</source>
        <translation>
            <numerusform>เอกสารที่ดาวน์โหลดแล้ว %Ln ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be removed from this computer now: %1 and %2 (%3). They stay at %4.</source>
        <extracomment>%1 is &quot;12 closed disputes&quot;, %2 &quot;3 documents&quot;, %3 their size, %4 a provider</extracomment>
        <translation>สิ่งที่จะถูกลบจากคอมพิวเตอร์เครื่องนี้ตอนนี้: %1 และ%2 (%3) ที่ %4 ยังคงอยู่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>ข้อพิพาทที่ปิดแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>เอกสาร %Ln ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are marked to be kept offline.</source>
        <translation>
            <numerusform>ในจำนวนนี้ %Ln รายการกำหนดให้เก็บไว้ใช้ออฟไลน์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SummaryPane</name>
    <message>
        <source>The deadline has passed. Answer at once if %1 still takes it.</source>
        <translation>เลยกำหนดแล้ว หาก %1 ยังรับอยู่ ให้ชี้แจงทันที</translation>
    </message>
    <message>
        <source>Answer by %1: fill in what the reason asks for under Evidence, then review and submit. %2 passes it on once.</source>
        <translation>ชี้แจงภายในกำหนด (%1): กรอกสิ่งที่เหตุผลต้องการใน “หลักฐาน” แล้วตรวจทานและยื่น %2 ส่งต่อเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>Answer by %1: write the message, attach what proves your side, then review and send. %2 takes one response, once.</source>
        <translation>ชี้แจงภายในกำหนด (%1): เขียนข้อความ แนบสิ่งที่พิสูจน์ฝ่ายคุณ แล้วตรวจทานและส่ง %2 รับคำชี้แจงเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>The bank is deciding. Record the outcome here when %1 tells it.</source>
        <translation>ธนาคารกำลังตัดสิน เมื่อ %1 แจ้งผลแล้วให้บันทึกผลที่นี่</translation>
    </message>
    <message>
        <source>The bank is deciding. There is nothing to do until it rules.</source>
        <translation>ธนาคารกำลังตัดสิน ไม่มีสิ่งที่ต้องทำจนกว่าจะมีคำตัดสิน</translation>
    </message>
    <message>
        <source>There is nothing to do until it decides.</source>
        <translation>ไม่มีสิ่งที่ต้องทำจนกว่าจะมีคำตัดสิน</translation>
    </message>
    <message>
        <source>Won: nothing is left to do.</source>
        <translation>ชนะ: ไม่มีสิ่งที่ต้องทำอีก</translation>
    </message>
    <message>
        <source>Lost: the money went back to the cardholder. Nothing is left to do.</source>
        <translation>แพ้: เงินคืนให้ผู้ถือบัตรแล้ว ไม่มีสิ่งที่ต้องทำอีก</translation>
    </message>
    <message>
        <source>Closed without a ruling: nothing is left to do.</source>
        <translation>ปิดโดยไม่มีคำตัดสิน: ไม่มีสิ่งที่ต้องทำอีก</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>ไม่มีสิ่งที่ต้องทำอีก</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>สิ่งที่ต้องทำต่อไป</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Funding amount</source>
        <translation>จำนวนเงินในสกุลเงินของบัญชี</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>รหัสเหตุผล</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>คำอธิบายจากธนาคาร</translation>
    </message>
    <message>
        <source>Provider&apos;s note</source>
        <translation>หมายเหตุของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>รายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>รายการชำระเงิน</translation>
    </message>
    <message>
        <source>Read the charge</source>
        <translation>อ่านรายการเรียกเก็บ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>เรียกเก็บแล้ว</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>คืนเงินแล้ว</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>ที่อยู่ IP</translation>
    </message>
    <message>
        <source>Money movements</source>
        <translation>การเคลื่อนไหวของเงิน</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>เปิดเมื่อ</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>ครบกำหนดชี้แจง</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดเมื่อ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ข้อมูล ณ</translation>
    </message>
    <message>
        <source>%1 (%2 says “%3”)</source>
        <translation>%1 (%2 ใช้คำว่า “%3”)</translation>
    </message>
    <message>
        <source>(minor units; unknown currency)</source>
        <translation>(หน่วยย่อย ไม่รู้จักสกุลเงิน)</translation>
    </message>
    <message>
        <source>Not on this computer. Card and customer are read when you are online.</source>
        <translation>ไม่อยู่ในคอมพิวเตอร์เครื่องนี้ จะอ่านบัตรและลูกค้าเมื่อคุณออนไลน์</translation>
    </message>
    <message>
        <source>Card and customer are not read yet.</source>
        <translation>ยังไม่ได้อ่านบัตรและลูกค้า</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>your own date</source>
        <translation>วันที่ที่คุณกำหนด</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>กำหนดโดย %1</translation>
    </message>
    <message>
        <source>No response possible: %1 names no date</source>
        <translation>ชี้แจงไม่ได้: %1 ไม่ระบุวันที่</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Reading the charge…</source>
        <translation>กำลังอ่านรายการเรียกเก็บ…</translation>
    </message>
    <message>
        <source>Other disputes of this charge</source>
        <translation>ข้อพิพาทอื่นของรายการเรียกเก็บนี้</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>เครื่องหมายของคุณ</translation>
    </message>
    <message>
        <source>The estimated deadline has passed. Answer at once if %1 still takes it.</source>
        <translation>เลยกำหนดโดยประมาณแล้ว หาก %1 ยังรับอยู่ ให้ชี้แจงทันที</translation>
    </message>
    <message>
        <source>Wait for the ruling, or accept the loss.</source>
        <translation>รอคำตัดสิน หรือยอมรับความสูญเสีย</translation>
    </message>
    <message>
        <source>%1 no longer has this dispute. Look for it in %1&apos;s dashboard; here it is no longer counted as due. Your draft and your notes are kept.</source>
        <translation>%1 ไม่มีข้อพิพาทนี้แล้ว โปรดตรวจดูในแดชบอร์ดของ %1 ที่นี่ไม่นับเป็นรายการที่ครบกำหนดอีก ฉบับร่างและบันทึกของคุณยังเก็บไว้</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>รหัส</translation>
    </message>
</context>
<context>
    <name>disputedesk::SyncDesk</name>
    <message>
        <source>The cache of %1 was damaged. It was set aside and is being read again from the provider.</source>
        <translation>แคชของ %1 เสียหาย ถูกแยกไว้และกำลังอ่านใหม่จากผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The cache of %1 was made by a newer version of Disputedesk. It is shown, but nothing new is kept in it.</source>
        <translation>แคชของ %1 สร้างโดย Disputedesk รุ่นที่ใหม่กว่า แสดงได้ แต่ไม่เก็บสิ่งใหม่ลงไป</translation>
    </message>
    <message>
        <source>the disk is full: make room, then refresh</source>
        <translation>ดิสก์เต็ม: เพิ่มพื้นที่ว่างแล้วอ่านใหม่</translation>
    </message>
    <message>
        <source>Disputes of %1 cannot be kept on this computer: %2. The list is right, but will not be there offline.</source>
        <translation>เก็บข้อพิพาทของ %1 ในคอมพิวเตอร์เครื่องนี้ไม่ได้: %2 รายการถูกต้อง แต่จะไม่มีให้ดูเมื่อออฟไลน์</translation>
    </message>
    <message>
        <source>The account&apos;s files could not all be removed: %1</source>
        <translation>ลบไฟล์ของบัญชีได้ไม่ครบ: %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 minutes: deadlines are shown wrong by that much. Set the clock.</source>
        <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้ต่างจากของผู้ให้บริการ %1 นาที: กำหนดเวลาที่แสดงจึงคลาดเคลื่อนไปเท่ากัน โปรดตั้งนาฬิกา</translation>
    </message>
    <message>
        <source>The key of %1 is not at hand. What was read before is shown; nothing can be read or sent.</source>
        <translation>ไม่มีคีย์ของ %1 ที่ใช้ได้ แสดงสิ่งที่อ่านไว้ก่อนหน้า อ่านหรือส่งสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. What was read before is shown; nothing can be read or sent.</source>
        <translation>%1 ปฏิเสธคีย์ของ %2 แสดงสิ่งที่อ่านไว้ก่อนหน้า อ่านหรือส่งสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>กรอกคีย์…</translation>
    </message>
    <message>
        <source>The keyring does not keep the key of the cache of %1. The cache is for this run only: at the next start it is read again from the provider.</source>
        <translation>ที่เก็บคีย์ของระบบไม่ได้เก็บคีย์ของแคชของ %1 ไว้ แคชนี้ใช้ได้เฉพาะการเปิดครั้งนี้: เมื่อเปิดครั้งถัดไปจะอ่านใหม่จากผู้ให้บริการ</translation>
    </message>
    <message>
        <source>The cache of %1 was not sealed: an earlier version made it. It was removed and is being read again from the provider, sealed from now on.</source>
        <translation>แคชของ %1 ไม่ได้เข้ารหัส เพราะสร้างโดยรุ่นก่อนหน้า จึงถูกลบและกำลังอ่านใหม่จากผู้ให้บริการ โดยเข้ารหัสตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>The cache of %1 does not open with the key in the keyring. It was removed and is being read again from the provider. Drafts and the record of what was sent are not in it.</source>
        <translation>เปิดแคชของ %1 ด้วยคีย์ในที่เก็บคีย์ของระบบไม่ได้ แคชจึงถูกลบและกำลังอ่านใหม่จากผู้ให้บริการ ฉบับร่างและบันทึกการส่งไม่ได้อยู่ในแคช</translation>
    </message>
    <message>
        <source>The vault does not keep the key of the cache of %1. The cache is for this run only: at the next start it is read again from the provider.</source>
        <translation>ตู้คีย์ไม่ได้เก็บคีย์ของแคชของ %1 ไว้ แคชนี้ใช้ได้เฉพาะการเปิดครั้งนี้: เมื่อเปิดครั้งถัดไปจะอ่านใหม่จากผู้ให้บริการ</translation>
    </message>
    <message>
        <source>The cache of %1 does not open with the key in the vault. It was removed and is being read again from the provider. Drafts and the record of what was sent are not in it.</source>
        <translation>เปิดแคชของ %1 ด้วยคีย์ในตู้คีย์ไม่ได้ แคชจึงถูกลบและกำลังอ่านใหม่จากผู้ให้บริการ ฉบับร่างและบันทึกการส่งไม่ได้อยู่ในแคช</translation>
    </message>
    <message>
        <source>The vault is closed: the cache of %1 stays as it is and is not used. What is read in this run is not kept.</source>
        <translation>ตู้คีย์ปิดอยู่: แคชของ %1 ยังอยู่ตามเดิมและไม่ถูกใช้ สิ่งที่อ่านในการเปิดครั้งนี้จะไม่ถูกเก็บไว้</translation>
    </message>
    <message>
        <source>The key of %1 is in the vault, which is closed. Enter the key, or restart Disputedesk and open the vault.</source>
        <translation>คีย์ของ %1 อยู่ในตู้คีย์ซึ่งปิดอยู่ กรอกคีย์ หรือเปิด Disputedesk ใหม่แล้วเปิดตู้คีย์</translation>
    </message>
    <message>
        <source>The key of %1 is not at hand. Nothing can be read or sent.</source>
        <translation>ไม่มีคีย์ของ %1 ที่ใช้ได้ อ่านหรือส่งสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>%1 refused the key of %2. Nothing can be read or sent.</source>
        <translation>%1 ปฏิเสธคีย์ของ %2 อ่านหรือส่งสิ่งใดไม่ได้</translation>
    </message>
</context>
<context>
    <name>disputedesk::TableTwin</name>
    <message>
        <source>Copy cells</source>
        <translation>คัดลอกเซลล์</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>เปิดในรายการ</translation>
    </message>
</context>
<context>
    <name>disputedesk::TagTone</name>
    <message>
        <source>Neutral</source>
        <extracomment>what the colour of a tag means</extracomment>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ต้องใส่ใจ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Looks good</source>
        <translation>ดูดี</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>กรณีพิเศษ</translation>
    </message>
</context>
<context>
    <name>disputedesk::TextBlock</name>
    <message numerus="yes">
        <source>… (%Ln characters in all; the whole is under JSON)</source>
        <translation>
            <numerusform>… (ทั้งหมด %Ln อักขระ ข้อความเต็มอยู่ใน JSON)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TextJoins</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name such as &quot;Status&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two statements that make one sentence, neither with a full stop</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, each with its own full stop where the language has one: what is between them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list: &quot;a message, 3 files&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>disputedesk::Texts</name>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>รอผล</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>ชนะ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>แพ้</translation>
    </message>
    <message>
        <source>Needs response</source>
        <translation>ต้องชี้แจง</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>การสอบถาม</translation>
    </message>
    <message>
        <source>Inquiry under review</source>
        <translation>การสอบถาม อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Inquiry closed</source>
        <translation>การสอบถาม ปิดแล้ว</translation>
    </message>
    <message>
        <source>Appeal: needs response</source>
        <translation>อุทธรณ์: ต้องชี้แจง</translation>
    </message>
    <message>
        <source>Appeal: under review</source>
        <translation>อุทธรณ์: อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>การเตือนล่วงหน้า</translation>
    </message>
    <message>
        <source>Early warning resolved</source>
        <translation>การเตือนล่วงหน้า เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Charge refunded</source>
        <translation>คืนเงินรายการเรียกเก็บแล้ว</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>ป้องกันสำเร็จแล้ว</translation>
    </message>
    <message>
        <source>Needs response</source>
        <comment>stage</comment>
        <translation>ต้องชี้แจง</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage</comment>
        <translation>อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage</comment>
        <translation>ชนะ</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>แพ้</translation>
    </message>
    <message>
        <source>No ruling</source>
        <comment>stage</comment>
        <translation>ไม่มีคำตัดสิน</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>stage</comment>
        <translation>ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>verb</comment>
        <translation>ชี้แจง</translation>
    </message>
    <message>
        <source>Keep evidence, not submitted</source>
        <comment>verb</comment>
        <translation>เก็บหลักฐานโดยไม่ยื่น</translation>
    </message>
    <message>
        <source>Accept loss</source>
        <comment>verb</comment>
        <translation>ยอมรับความสูญเสีย</translation>
    </message>
    <message>
        <source>Record as won</source>
        <comment>verb</comment>
        <translation>บันทึกว่าชนะ</translation>
    </message>
    <message>
        <source>Record as lost</source>
        <comment>verb</comment>
        <translation>บันทึกว่าแพ้</translation>
    </message>
    <message>
        <source>Upload document</source>
        <comment>verb</comment>
        <translation>อัปโหลดเอกสาร</translation>
    </message>
    <message>
        <source>Delete document</source>
        <comment>verb</comment>
        <translation>ลบเอกสาร</translation>
    </message>
    <message>
        <source>Ready, not sent</source>
        <translation>พร้อม ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>ผู้ให้บริการปฏิเสธ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>ยังไม่ทราบผล</translation>
    </message>
    <message>
        <source>Done, as a later read shows</source>
        <translation>ดำเนินการแล้ว ตามที่พบจากการอ่านภายหลัง</translation>
    </message>
    <message>
        <source>Not done, as later reads show</source>
        <translation>ไม่มีผล ตามที่พบจากการอ่านภายหลัง</translation>
    </message>
    <message>
        <source>Settled by a person</source>
        <translation>มีผู้สะสางคำขอแล้ว</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <extracomment>%1 is the provider&apos;s name in these sentences</extracomment>
        <translation>%1 ไม่รองรับการนี้</translation>
    </message>
    <message>
        <source>The response was sent; %1 takes one only.</source>
        <translation>ส่งคำชี้แจงแล้ว %1 รับเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>The outcome can be recorded only after %1 has reviewed a response.</source>
        <translation>บันทึกผลได้หลังจาก %1 พิจารณาคำชี้แจงแล้วเท่านั้น</translation>
    </message>
    <message>
        <source>This program does not know the dispute&apos;s status. Act on it in %1&apos;s dashboard.</source>
        <translation>โปรแกรมนี้ไม่รู้จักสถานะของข้อพิพาท ให้ดำเนินการในแดชบอร์ดของ %1</translation>
    </message>
    <message>
        <source>You are offline. Drafts are kept; send them once you are back online.</source>
        <translation>คุณออฟไลน์อยู่ ฉบับร่างถูกเก็บไว้ ส่งได้เมื่อกลับมาออนไลน์</translation>
    </message>
    <message>
        <source>The record of what was sent cannot be written, so nothing is sent. Close other copies of this program or free disk space.</source>
        <translation>เขียนบันทึกการส่งไม่ได้ จึงไม่ส่งสิ่งใด ปิดโปรแกรมนี้ที่เปิดซ้ำอยู่ หรือเพิ่มพื้นที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>An earlier action on this dispute has no known outcome yet. Wait for it, or settle it.</source>
        <translation>การดำเนินการก่อนหน้ากับข้อพิพาทนี้ยังไม่ทราบผล ให้รอ หรือสะสางคำขอด้วยตนเอง</translation>
    </message>
    <message>
        <source>The key of this account is missing or was refused. Choose “Enter key…” above.</source>
        <extracomment>“Enter key…” is the button in the notice at the top of the window</extracomment>
        <translation>ไม่มีคีย์ของบัญชีนี้ หรือคีย์ถูกปฏิเสธ เลือก “กรอกคีย์…” ด้านบน</translation>
    </message>
    <message>
        <source>This dispute was not read from %1 in this run. Refresh first.</source>
        <translation>ข้อพิพาทนี้ยังไม่ได้อ่านจาก %1 ในการเปิดครั้งนี้ ให้อ่านใหม่ก่อน</translation>
    </message>
    <message>
        <source>This dispute is closed; %1 takes no more changes.</source>
        <translation>ข้อพิพาทนี้ปิดแล้ว %1 ไม่รับการแก้ไขอีก</translation>
    </message>
    <message>
        <source>The evidence was submitted; the bank decides now, %1 takes nothing more.</source>
        <translation>ยื่นหลักฐานแล้ว ตอนนี้ธนาคารเป็นผู้ตัดสิน %1 ไม่รับสิ่งใดเพิ่ม</translation>
    </message>
    <message>
        <source>This is an inquiry, not yet a chargeback. No money has moved, so there is no loss to accept. Answer it, or let it pass.</source>
        <translation>นี่คือการสอบถาม ยังไม่เป็นการเรียกเงินคืน ยังไม่มีเงินเคลื่อนไหว จึงไม่มีความสูญเสียให้ยอมรับ จะชี้แจงหรือปล่อยผ่านก็ได้</translation>
    </message>
    <message>
        <source>This is an appeal; %1 has no way to accept the loss of one. Answer it, or let its date pass.</source>
        <translation>นี่คือการอุทธรณ์ %1 ไม่มีวิธียอมรับความสูญเสีย จะชี้แจงหรือปล่อยให้เลยกำหนดก็ได้</translation>
    </message>
    <message>
        <source>%1 names no date for a response, so none is possible.</source>
        <translation>%1 ไม่ระบุวันที่สำหรับชี้แจง จึงชี้แจงไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more than can be kept here. The last ones are not saved: shorten it.</source>
        <translation>
            <numerusform>เกินที่เก็บได้ %Ln อักขระ ส่วนท้ายที่เกินจะไม่ถูกบันทึก โปรดย่อข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer has this dispute, so nothing can be sent for it. Drafts are kept.</source>
        <translation>%1 ไม่มีข้อพิพาทนี้แล้ว จึงส่งอะไรไม่ได้ ฉบับร่างยังเก็บไว้</translation>
    </message>
    <message>
        <source>The provider no longer has this dispute (seen %1). What is shown is the last that was read.</source>
        <extracomment>%1 is the moment at which a reading found that it is not there any more</extracomment>
        <translation>ผู้ให้บริการไม่มีข้อพิพาทนี้แล้ว (พบเมื่อ %1) สิ่งที่แสดงคือข้อมูลที่อ่านได้ครั้งล่าสุด</translation>
    </message>
</context>
<context>
    <name>disputedesk::TimeTexts</name>
    <message>
        <source>%1 min</source>
        <extracomment>A span of minutes, short</extracomment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of hours, short</extracomment>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of days and hours, short</extracomment>
        <translation>%1 วัน %2 ชม.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A span of days, short</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 นาที</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ชั่วโมง</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 วัน</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n วัน</numerusform>
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
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time, such as 18:00</extracomment>
        <translation>พรุ่งนี้ %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>In the Due column; %1 is a short span such as &quot;3 d&quot;</extracomment>
        <translation>เลย %1</translation>
    </message>
    <message>
        <source>No response possible</source>
        <translation>ชี้แจงไม่ได้</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <extracomment>Read aloud; %1 is a span such as &quot;9 hours&quot;</extracomment>
        <translation>เลยกำหนดมา %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <extracomment>Read aloud; %1 is a span such as &quot;9 hours&quot;</extracomment>
        <translation>ครบกำหนดใน %1</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <extracomment>%1 is such as &quot;Due in 9 hours&quot;</extracomment>
        <translation>%1 (ค่าประมาณ)</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>%1 names no date: no response is possible.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>%1 ไม่ระบุวันที่: ชี้แจงไม่ได้</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>ถึง %1 (%2)</translation>
    </message>
    <message>
        <source>was due %1 (%2)</source>
        <extracomment>The deadline has passed; %1 is a day and a time, %2 a zone</extracomment>
        <translation>ครบกำหนดเมื่อ %1 (%2)</translation>
    </message>
    <message>
        <source>%1, estimate: 1 day after opening</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;</extracomment>
        <translation>%1, โดยประมาณ: 1 วันหลังเปิด</translation>
    </message>
    <message numerus="yes">
        <source>%1, estimate: %n days after opening</source>
        <translation>
            <numerusform>%1, โดยประมาณ: %n วันหลังเปิด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the date you set</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;</extracomment>
        <translation>%1, วันที่ที่คุณกำหนด</translation>
    </message>
    <message>
        <source>%1 · set by %2</source>
        <extracomment>%1 is &quot;until today 18:00 (UTC+7)&quot;, %2 the provider&apos;s name</extracomment>
        <translation>%1 · กำหนดโดย %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>A point in time: %1 a day with its year, %2 the time of day, %3 a zone: &quot;22 Nov 2026, 20:51 (UTC+7)&quot;</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A point in time: %1 a day with its year, %2 the time of day: &quot;22 Nov 2026, 13:51 UTC&quot;</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A point in time: %1 a day with its year, %2 the time of day: &quot;22 Nov 2026, 20:51&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no response possible</source>
        <extracomment>In the Due column: the provider takes no response</extracomment>
        <translation>ชี้แจงไม่ได้</translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageDialog</name>
    <message>
        <source>Kept on this computer only: nothing of this goes to a provider, and none of it is a status.</source>
        <translation>เก็บในคอมพิวเตอร์เครื่องนี้เท่านั้น: ไม่มีสิ่งใดไปถึงผู้ให้บริการ และไม่ใช่สถานะ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>ป้ายใหม่</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>What the colour of the chosen tag means</source>
        <translation>ความหมายของสีป้ายที่เลือก</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <translation>ตัดสินใจแล้ว ไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Colour of the chosen tag</source>
        <translation>สีของป้ายที่เลือก</translation>
    </message>
    <message>
        <source>several names; what you type replaces them</source>
        <translation>หลายชื่อ สิ่งที่คุณพิมพ์จะแทนที่</translation>
    </message>
    <message numerus="yes">
        <source>Tags and marks of %Ln disputes</source>
        <translation>
            <numerusform>ป้ายและเครื่องหมายของข้อพิพาท %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <extracomment>%1 is a time: when &quot;Decided, nothing sent&quot; was ticked</extracomment>
        <translation>ตัดสินใจเมื่อ %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageFlow</name>
    <message>
        <source>Tags and notes could not be saved: %1. They are still here until you quit.</source>
        <translation>บันทึกป้ายและบันทึกย่อไม่ได้: %1 ยังอยู่ที่นี่จนกว่าคุณจะออก</translation>
    </message>
    <message>
        <source>Tags and notes cannot be used in this run: %1.</source>
        <translation>ใช้ป้ายและบันทึกย่อในการเปิดครั้งนี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file of tags and notes was damaged. What could be read is here again; the damaged file is kept beside it.</source>
        <translation>ไฟล์ป้ายและบันทึกย่อเสียหาย ส่วนที่อ่านได้กลับมาแล้ว ไฟล์ที่เสียหายเก็บไว้ข้างกัน</translation>
    </message>
    <message>
        <source>The file of tags and notes (triage.db) cannot be written. What you change stays until you quit.</source>
        <translation>เขียนไฟล์ป้ายและบันทึกย่อ (triage.db) ไม่ได้ สิ่งที่คุณเปลี่ยนจะอยู่จนกว่าคุณจะออก</translation>
    </message>
    <message>
        <source>Nothing can be marked</source>
        <translation>ทำเครื่องหมายไม่ได้</translation>
    </message>
    <message>
        <source>The file of tags and notes is not open.</source>
        <translation>ไฟล์ป้ายและบันทึกย่อยังไม่เปิด</translation>
    </message>
    <message numerus="yes">
        <source>Select one dispute or several, at most %Ln at once.</source>
        <translation>
            <numerusform>เลือกข้อพิพาทหนึ่งรายการหรือหลายรายการ ครั้งละไม่เกิน %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes marked.</source>
        <translation>
            <numerusform>ทำเครื่องหมายข้อพิพาทแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageView</name>
    <message>
        <source>Edit tags…</source>
        <translation>แก้ไขป้าย…</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>for you and your colleagues at this computer</source>
        <translation>สำหรับคุณและเพื่อนร่วมงานที่คอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Decided, nothing sent</source>
        <translation>ตัดสินใจแล้ว ไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Kept on this computer only: nothing of this goes to %1, and none of it is a status there.</source>
        <extracomment>%1 is a payment provider</extracomment>
        <translation>เก็บในคอมพิวเตอร์เครื่องนี้เท่านั้น: ไม่มีสิ่งใดไปถึง %1 และไม่ใช่สถานะที่นั่น</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+อีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>ไม่มีป้าย</translation>
    </message>
    <message>
        <source>Decided while the status was “%1”. It has changed since: decide again.</source>
        <extracomment>%1 is a status at the provider, as it was then</extracomment>
        <translation>ตัดสินใจไว้ขณะที่สถานะเป็น “%1” สถานะเปลี่ยนไปแล้วหลังจากนั้น: โปรดตัดสินใจอีกครั้ง</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <extracomment>%1 is a time: when &quot;Decided, nothing sent&quot; was ticked</extracomment>
        <translation>ตัดสินใจเมื่อ %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::Unfilled</name>
    <message numerus="yes">
        <source>%n more wait there.</source>
        <translation>
            <numerusform>ยังเหลืออีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>fill in %1 in line %2 of the message first.</source>
        <translation>กรอก %1 ในบรรทัดที่ %2 ของข้อความก่อน</translation>
    </message>
    <message>
        <source>fill in %1 in line %2 of the field “%3” first.</source>
        <translation>กรอก %1 ในบรรทัดที่ %2 ของช่อง “%3” ก่อน</translation>
    </message>
    <message>
        <source>%1 looks like a placeholder, but stands in this dispute&apos;s own data: it goes out as it is.</source>
        <translation>%1 ดูเหมือนตัวแทนค่า แต่อยู่ในข้อมูลของข้อพิพาทนี้เอง: จะถูกส่งตามที่เป็น</translation>
    </message>
    <message>
        <source>type the braces of %1 in line %2 of the message as half-width { and } first.</source>
        <translation>พิมพ์วงเล็บปีกกาของ %1 ในบรรทัดที่ %2 ของข้อความเป็น { และ } แบบครึ่งความกว้างก่อน</translation>
    </message>
    <message>
        <source>type the braces of %1 in line %2 of the field “%3” as half-width { and } first.</source>
        <translation>พิมพ์วงเล็บปีกกาของ %1 ในบรรทัดที่ %2 ของช่อง “%3” เป็น { และ } แบบครึ่งความกว้างก่อน</translation>
    </message>
</context>
<context>
    <name>disputedesk::UpdateDialog</name>
    <message>
        <source>Version %1 is there</source>
        <extracomment>%1 is a version</extracomment>
        <translation>มีรุ่น %1 แล้ว</translation>
    </message>
    <message>
        <source>You have %1. Nothing was downloaded, and nothing will be installed by itself: get the new version where you got this one, or here:</source>
        <extracomment>%1 is a version</extracomment>
        <translation>คุณมีรุ่น %1 ไม่ได้ดาวน์โหลดสิ่งใด และจะไม่มีการติดตั้งเอง รับรุ่นใหม่ได้จากที่เดียวกับรุ่นนี้ หรือที่นี่:</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>ที่รับได้</translation>
    </message>
    <message>
        <source>Checksums (SHA-256): what you download must have the same. sha256sum tells.</source>
        <translation>ค่าตรวจสอบ (SHA-256): สิ่งที่คุณดาวน์โหลดต้องมีค่าเดียวกัน ตรวจได้ด้วย sha256sum</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>ค่าตรวจสอบ</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::UpdateTexts</name>
    <message>
        <source>It was never asked.</source>
        <translation>ยังไม่เคยถาม</translation>
    </message>
    <message>
        <source>Last asked %1: there was no newer version.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>ถามล่าสุด %1: ไม่มีรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Last asked %1: version %2 is there.</source>
        <extracomment>%1 is a date with its time, %2 a version</extracomment>
        <translation>ถามล่าสุด %1: มีรุ่น %2 แล้ว</translation>
    </message>
    <message>
        <source>Last asked %1: the network could not be reached. It is asked again after a week.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>ถามล่าสุด %1: ติดต่อเครือข่ายไม่ได้ จะถามอีกครั้งหลังหนึ่งสัปดาห์</translation>
    </message>
    <message>
        <source>Last asked %1: the connection could not be trusted, so nothing was read.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>ถามล่าสุด %1: การเชื่อมต่อเชื่อถือไม่ได้ จึงไม่ได้อ่านสิ่งใด</translation>
    </message>
    <message>
        <source>Last asked %1: the answer was not about versions, so it was left aside.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>ถามล่าสุด %1: คำตอบไม่เกี่ยวกับรุ่น จึงไม่ได้ใช้</translation>
    </message>
    <message>
        <source>Last asked %1: no answer came.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>ถามล่าสุด %1: ไม่มีคำตอบ</translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultDialog</name>
    <message>
        <source>A vault is a file that only your passphrase opens. It keeps your secret keys and the keys of the cache, so that disputes are here at the next start, offline too. Nobody can open it when the passphrase is forgotten.</source>
        <translation>ตู้คีย์คือไฟล์ที่เปิดได้ด้วยวลีรหัสผ่านของคุณเท่านั้น ตู้คีย์เก็บคีย์ลับของคุณและคีย์ของแคช ข้อพิพาทจึงยังอยู่เมื่อเปิดครั้งถัดไป แม้ออฟไลน์ หากลืมวลีรหัสผ่าน ไม่มีใครเปิดตู้คีย์ได้</translation>
    </message>
    <message>
        <source>Where are your keys to be kept?</source>
        <translation>จะเก็บคีย์ของคุณไว้ที่ใด?</translation>
    </message>
    <message>
        <source>No keyring of the system is in use.</source>
        <translation>ไม่ได้ใช้ที่เก็บคีย์ของระบบ</translation>
    </message>
    <message>
        <source>Keep keys in a vault with a passphrase</source>
        <translation>เก็บคีย์ในตู้คีย์ที่มีวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>เฉพาะการเปิดครั้งนี้</translation>
    </message>
    <message>
        <source>Make a vault of keys</source>
        <translation>สร้างตู้คีย์</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>สร้างตู้คีย์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Open the vault of keys</source>
        <translation>เปิดตู้คีย์</translation>
    </message>
    <message>
        <source>Your secret keys and the keys of the cache are in it. Without it the cache stays closed and as it is, and keys that you enter are for this run only. When the passphrase is forgotten, go on without the vault and remove it in Settings.</source>
        <translation>คีย์ลับของคุณและคีย์ของแคชอยู่ในนี้ หากไม่เปิด แคชจะยังปิดอยู่ตามเดิม และคีย์ที่คุณกรอกจะใช้ได้เฉพาะการเปิดครั้งนี้ หากลืมวลีรหัสผ่าน ให้ทำต่อโดยไม่ใช้ตู้คีย์ แล้วลบตู้คีย์ในการตั้งค่า</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>เปิดตู้คีย์</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>ทำต่อโดยไม่ใช้</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters at least. Several words are good.</source>
        <translation>
            <numerusform>วลีรหัสผ่านมีอย่างน้อย %n ตัวอักษร ใช้หลายคำยิ่งดี</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>วลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>วลีรหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>วลีรหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ทั้งสองไม่ตรงกัน</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>รอสักครู่…</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before still open with the old passphrase.</source>
        <translation>สำเนาของตู้คีย์ที่ทำไว้ก่อนหน้านี้ยังเปิดได้ด้วยวลีรหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %Ln letters at most.</source>
        <translation>
            <numerusform>วลีรหัสผ่านมีได้ไม่เกิน %Ln ตัวอักษร</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultFlow</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Remove the vault of keys?</source>
        <translation>ลบตู้คีย์หรือไม่?</translation>
    </message>
    <message>
        <source>Your keys go on working in this run. At the next start they are asked for, and all disputes are read again from the provider. Drafts and the record of what was sent stay.</source>
        <translation>คีย์ของคุณยังใช้ได้ในการเปิดครั้งนี้ เมื่อเปิดครั้งถัดไปโปรแกรมจะถามหาคีย์ และอ่านข้อพิพาททั้งหมดใหม่จากผู้ให้บริการ ฉบับร่างและบันทึกการส่งยังอยู่</translation>
    </message>
    <message>
        <source>The keys in it are lost, and the cache that it opens is thrown away at the next start: keys are asked for, and all disputes are read again from the provider. Drafts and the record of what was sent stay.</source>
        <translation>คีย์ในตู้คีย์จะหายไป และแคชที่ตู้คีย์นี้เปิดจะถูกทิ้งเมื่อเปิดครั้งถัดไป: โปรแกรมจะถามหาคีย์ และอ่านข้อพิพาททั้งหมดใหม่จากผู้ให้บริการ ฉบับร่างและบันทึกการส่งยังอยู่</translation>
    </message>
    <message>
        <source>Remove vault</source>
        <translation>ลบตู้คีย์</translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultTexts</name>
    <message>
        <source>Keys: system keyring</source>
        <translation>คีย์: ที่เก็บคีย์ของระบบ</translation>
    </message>
    <message>
        <source>Keys: vault</source>
        <translation>คีย์: ตู้คีย์</translation>
    </message>
    <message>
        <source>Keys: this run only, the vault is closed</source>
        <translation>คีย์: เฉพาะการเปิดครั้งนี้ ตู้คีย์ปิดอยู่</translation>
    </message>
    <message>
        <source>Keys and cache: this run only</source>
        <translation>คีย์และแคช: เฉพาะการเปิดครั้งนี้</translation>
    </message>
    <message>
        <source>In a vault that your passphrase opened.</source>
        <translation>ในตู้คีย์ที่เปิดด้วยวลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>For this run only: the vault was not opened. You are asked again at the next start.</source>
        <translation>เฉพาะการเปิดครั้งนี้: ไม่ได้เปิดตู้คีย์ โปรแกรมจะถามอีกครั้งเมื่อเปิดครั้งถัดไป</translation>
    </message>
    <message>
        <source>For this run only. At the next start they are asked for, and all disputes are read again.</source>
        <translation>เฉพาะการเปิดครั้งนี้ เมื่อเปิดครั้งถัดไปโปรแกรมจะถามหาคีย์ และอ่านข้อพิพาททั้งหมดใหม่</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault.</source>
        <translation>ไม่ใช่วลีรหัสผ่านของตู้คีย์</translation>
    </message>
    <message>
        <source>The vault of keys was damaged. It was set aside as %1. Enter your keys again; disputes are read again from the provider.</source>
        <translation>ตู้คีย์เสียหาย จึงถูกย้ายไปไว้ที่ %1 กรอกคีย์ของคุณอีกครั้ง ข้อพิพาทจะถูกอ่านใหม่จากผู้ให้บริการ</translation>
    </message>
    <message>
        <source>The vault of keys was made by a newer version of Disputedesk. It is left as it is, and so is the cache; keys are for this run only.</source>
        <translation>ตู้คีย์นี้สร้างโดย Disputedesk รุ่นใหม่กว่า ตู้คีย์และแคชจะถูกปล่อยไว้ตามเดิม คีย์ใช้ได้เฉพาะการเปิดครั้งนี้</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase. Close other programs, then try again.</source>
        <translation>หน่วยความจำไม่พอสำหรับการใช้วลีรหัสผ่าน ปิดโปรแกรมอื่น แล้วลองใหม่</translation>
    </message>
    <message>
        <source>There is no vault any more.</source>
        <translation>ไม่มีตู้คีย์แล้ว</translation>
    </message>
    <message>
        <source>The vault could not be used: %1</source>
        <translation>ใช้ตู้คีย์ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewBook</name>
    <message>
        <source>the file that is there cannot be read or replaced</source>
        <translation>อ่านหรือแทนที่ไฟล์ที่มีอยู่ไม่ได้</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewFlow</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>its account</source>
        <extracomment>Part of a list of what a saved view misses</extracomment>
        <translation>บัญชีของมุมมองนี้</translation>
    </message>
    <message>
        <source>all live accounts</source>
        <translation>บัญชีใช้จริงทั้งหมด</translation>
    </message>
    <message>
        <source>all test accounts</source>
        <translation>บัญชีทดสอบทั้งหมด</translation>
    </message>
    <message>
        <source>Keeps search, tab, filter, sorting and columns of %1 as they are now.</source>
        <extracomment>%1 is the name of an account, or &quot;all live accounts&quot;</extracomment>
        <translation>เก็บการค้นหา แท็บ ตัวกรอง การเรียง และคอลัมน์ของ%1 ตามที่เป็นอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>บันทึกมุมมอง</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>เปลี่ยนชื่อมุมมอง</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>เปลี่ยนเฉพาะชื่อ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>ลบมุมมอง “%1” แล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>The account of this view is gone.</source>
        <translation>บัญชีของมุมมองนี้ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>This view was saved with a tab or filter that is not there any more.</source>
        <translation>มุมมองนี้บันทึกไว้กับแท็บหรือตัวกรองที่ไม่มีแล้ว</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewKeeper</name>
    <message>
        <source>The documents of the view “%1” are not kept offline: it has %2 disputes, and at most %3 of a view are kept. Narrow it by a tab or a search.</source>
        <extracomment>%1 is the name of a saved view; %2 and %3 are numbers of disputes</extracomment>
        <translation>ไม่ได้เก็บเอกสารของมุมมอง “%1” ไว้ใช้ออฟไลน์: มุมมองนี้มีข้อพิพาท %2 รายการ และเก็บได้ไม่เกิน %3 รายการต่อมุมมอง จำกัดให้แคบลงด้วยแท็บหรือการค้นหา</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ชื่อมุมมอง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewTexts</name>
    <message>
        <source>Give it a name.</source>
        <translation>โปรดตั้งชื่อ</translation>
    </message>
    <message numerus="yes">
        <source>Use %n characters at most.</source>
        <translation>
            <numerusform>ใช้ไม่เกิน %n อักขระ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>มีมุมมองชื่อนี้แล้ว เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>The file of saved views was damaged. It was set aside as %1; new views are kept again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ไฟล์มุมมองที่บันทึกไว้เสียหาย ถูกแยกไว้เป็น %1 มุมมองใหม่บันทึกได้อีกแล้ว</translation>
    </message>
    <message>
        <source>The file of saved views (views.json) cannot be read, and it could not be set aside. It stays as it is; views you save now are there until you quit.</source>
        <translation>อ่านไฟล์มุมมองที่บันทึกไว้ (views.json) ไม่ได้ และแยกไว้ก็ไม่ได้ ไฟล์จะคงอยู่ตามเดิม มุมมองที่บันทึกตอนนี้จะอยู่จนกว่าคุณจะออก</translation>
    </message>
    <message>
        <source>The saved views could not be written to disk: %1. What you changed is there until you quit.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>เขียนมุมมองที่บันทึกไว้ลงดิสก์ไม่ได้: %1 สิ่งที่คุณเปลี่ยนจะอยู่จนกว่าคุณจะออก</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” asks for what is not there any more: %2. It shows what is left; the view itself was not changed.</source>
        <extracomment>%1 is the name of a saved view, %2 a list such as &quot;the account, the column “x”&quot;</extracomment>
        <translation>มุมมอง “%1” ต้องการสิ่งที่ไม่มีแล้ว: %2 จะแสดงเท่าที่เหลือ ตัวมุมมองไม่ได้ถูกเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>disputedesk::WindowActions</name>
    <message>
        <source>Add account…</source>
        <translation>เพิ่มบัญชี…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>การตั้งค่า…</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>อ่านทุกอย่างใหม่</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>หยุดอ่าน</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>แผงรายละเอียด</translation>
    </message>
    <message>
        <source>Detail pane below the list</source>
        <translation>แผงรายละเอียดใต้รายการ</translation>
    </message>
    <message>
        <source>Activity of all disputes</source>
        <translation>กิจกรรมของข้อพิพาททั้งหมด</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>ข้อพิพาท</translation>
    </message>
    <message>
        <source>Review and send response…</source>
        <translation>ตรวจทานและส่งคำชี้แจง…</translation>
    </message>
    <message>
        <source>Accept loss…</source>
        <translation>ยอมรับความสูญเสีย…</translation>
    </message>
    <message>
        <source>Record outcome: won…</source>
        <translation>บันทึกผล: ชนะ…</translation>
    </message>
    <message>
        <source>Record outcome: lost…</source>
        <translation>บันทึกผล: แพ้…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>เพิ่มเอกสาร…</translation>
    </message>
    <message>
        <source>Set deadline…</source>
        <translation>ตั้งกำหนดเวลา…</translation>
    </message>
    <message>
        <source>Keep documents offline…</source>
        <translation>เก็บเอกสารไว้ใช้ออฟไลน์…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>ทิ้งฉบับร่าง</translation>
    </message>
    <message>
        <source>Bring the draft before back</source>
        <translation>เรียกฉบับร่างก่อนหน้ากลับมา</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>About Disputedesk</source>
        <translation>เกี่ยวกับ Disputedesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความคมชัดสูง</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>Chosen account</source>
        <translation>บัญชีที่เลือก</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>Chosen view</source>
        <translation>มุมมองที่เลือก</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ชุดสี</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>ข้อพิพาท(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>แถบข้าง</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>คัดลอกเป็น JSON</translation>
    </message>
    <message>
        <source>Save case file as PDF…</source>
        <translation>บันทึกแฟ้มคดีเป็น PDF…</translation>
    </message>
    <message>
        <source>Print case file…</source>
        <translation>พิมพ์แฟ้มคดี…</translation>
    </message>
    <message>
        <source>Put files together into one PDF…</source>
        <translation>รวมไฟล์เป็น PDF เดียว…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>คำสั่งทั้งหมด…</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>วิธีใช้หน้านี้</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>ส่งออกการตั้งค่า…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>นำเข้าการตั้งค่า…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Check the record of what was sent…</source>
        <translation>ตรวจสอบบันทึกการส่ง…</translation>
    </message>
    <message>
        <source>Open case file…</source>
        <translation>เปิดแฟ้มคดี…</translation>
    </message>
    <message>
        <source>Copy charge ID</source>
        <translation>คัดลอกรหัสรายการเรียกเก็บ</translation>
    </message>
</context>
<context>
    <name>disputedesk::WitnessTexts</name>
    <message>
        <source>The keyring did not hand out what it has noted of the record of what was sent (%1), so an older record would not show today. Nothing is held back. Unlock the keyring, then start Disputedesk again.</source>
        <extracomment>%1 is what the keyring says, in its words</extracomment>
        <translation>ที่เก็บคีย์ของระบบไม่ได้ส่งข้อมูลกำกับบันทึกการส่งให้ (%1) วันนี้จึงมองไม่เห็นหากบันทึกเป็นฉบับเก่า ไม่มีสิ่งใดถูกระงับ โปรดปลดล็อกที่เก็บคีย์ของระบบ แล้วเปิด Disputedesk อีกครั้ง</translation>
    </message>
    <message>
        <source>The record of what was sent (ledger.db) could not be compared with what the keyring has noted of it (%1). It is tried again each minute. If this stays, look whether the disk is well.</source>
        <extracomment>%1 is what is wrong, in English</extracomment>
        <translation>เทียบบันทึกการส่ง (ledger.db) กับข้อมูลกำกับในที่เก็บคีย์ของระบบไม่ได้ (%1) โปรแกรมจะลองใหม่ทุกนาที หากยังเป็นเช่นนี้ โปรดตรวจว่าดิสก์ปกติหรือไม่</translation>
    </message>
    <message>
        <source>A newer version of Disputedesk has noted in the keyring how far the record of what was sent had come, and this version cannot read that. Nothing is held back. Use the newer version.</source>
        <translation>Disputedesk รุ่นใหม่กว่าได้จดไว้ในที่เก็บคีย์ของระบบว่าบันทึกการส่งไปถึงไหน และรุ่นนี้อ่านไม่ได้ ไม่มีสิ่งใดถูกระงับ โปรดใช้รุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>the keyring has not answered yet</source>
        <translation>ที่เก็บคีย์ของระบบยังไม่ตอบ</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>names a row that is not in the record</source>
        <translation>ระบุแถวที่ไม่มีในบันทึก</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>is of a newer version</source>
        <translation>เป็นของรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>the keyring does not hand it out</source>
        <translation>ที่เก็บคีย์ของระบบไม่ยอมส่งให้</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>เทียบไม่ได้</translation>
    </message>
    <message>
        <source>differed; sending was allowed again</source>
        <translation>ไม่ตรงกัน และอนุญาตให้ส่งอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>Note in the keyring</source>
        <translation>ข้อมูลกำกับในที่เก็บคีย์ของระบบ</translation>
    </message>
</context>
<context>
    <name>disputedesk::WooshPayAccountPage</name>
    <message>
        <source>Parameters of the list</source>
        <translation>พารามิเตอร์ของรายการ</translation>
    </message>
    <message>
        <source>In the query and the body</source>
        <translation>ในคิวรีและในเนื้อหา</translation>
    </message>
    <message>
        <source>In the query only</source>
        <translation>ในคิวรีเท่านั้น</translation>
    </message>
    <message>
        <source>In the body only</source>
        <translation>ในเนื้อหาเท่านั้น</translation>
    </message>
    <message>
        <source>WooshPay&apos;s documents put them in the body of a GET, which some proxies drop. Leave both unless the list fails or always begins anew.</source>
        <translation>เอกสารของ WooshPay ให้ใส่ในเนื้อหาของ GET ซึ่งพร็อกซีบางตัวตัดทิ้ง คงไว้ทั้งสองแบบ เว้นแต่รายการอ่านไม่ได้หรือเริ่มใหม่เสมอ</translation>
    </message>
</context>
<context>
    <name>disputedesk::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 disputes or pages</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>กำลังเตรียม…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
</context>
<context>
    <name>disputedesk::WriteFlow</name>
    <message numerus="yes">
        <source>Upload %n files for dispute %1?</source>
        <translation>
            <numerusform>อัปโหลด %n ไฟล์สำหรับข้อพิพาท %1 หรือไม่?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files</source>
        <translation>
            <numerusform>อัปโหลด %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (TEST)</source>
        <translation>%1 (ทดสอบ)</translation>
    </message>
    <message>
        <source>A file is still being added to the draft. Wait a moment and try again.</source>
        <translation>ยังมีไฟล์กำลังเพิ่มลงในฉบับร่าง รอสักครู่แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The response is not ready</source>
        <translation>คำชี้แจงยังไม่พร้อม</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>ไม่ได้ส่งสิ่งใด</translation>
    </message>
    <message>
        <source>The account has no key in this run. Enter its key first.</source>
        <translation>บัญชีนี้ไม่มีคีย์ในการเปิดครั้งนี้ โปรดกรอกคีย์ก่อน</translation>
    </message>
    <message>
        <source>Reading the dispute again before anything is sent…</source>
        <translation>กำลังอ่านข้อพิพาทนี้อีกครั้งก่อนส่งสิ่งใด…</translation>
    </message>
    <message>
        <source>Sending document %1…</source>
        <translation>กำลังส่งเอกสาร %1…</translation>
    </message>
    <message>
        <source>Sending once…</source>
        <translation>กำลังส่งครั้งเดียว…</translation>
    </message>
    <message>
        <source>The response was not sent. Document %1: %2</source>
        <translation>ไม่ได้ส่งคำชี้แจง เอกสาร %1: %2</translation>
    </message>
    <message>
        <source>File %1: %2 Files that went up before it stay with your draft; nothing was submitted.</source>
        <translation>ไฟล์ %1: %2 ไฟล์ที่อัปโหลดไปก่อนหน้ายังอยู่กับฉบับร่างของคุณ ไม่มีการยื่นสิ่งใด</translation>
    </message>
    <message>
        <source>Another write is under way</source>
        <translation>มีการส่งอื่นกำลังดำเนินอยู่</translation>
    </message>
    <message>
        <source>It is about dispute %1. Wait until it is over, then try again.</source>
        <translation>เป็นการส่งของข้อพิพาท %1 โปรดรอจนเสร็จ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Waiting for %1 to list the files… Nothing of the response has been sent yet.</source>
        <extracomment>%1 is the provider&apos;s name</extracomment>
        <translation>กำลังรอให้ %1 แสดงไฟล์ในรายการ… ยังไม่ได้ส่งส่วนใดของคำชี้แจง</translation>
    </message>
    <message>
        <source>Uploaded before it, but not in the list at %1 yet: %2. The next response waits for what is missing.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>ก่อนหน้านั้นอัปโหลดแล้ว แต่ยังไม่อยู่ในรายการที่ %1: %2 คำชี้แจงครั้งถัดไปจะรอสิ่งที่ยังขาด</translation>
    </message>
    <message>
        <source>Uploaded before it, and at %1 now: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 file names</extracomment>
        <translation>ก่อนหน้านั้นอัปโหลดแล้วและอยู่ที่ %1 แล้ว: %2</translation>
    </message>
</context>
</TS>
