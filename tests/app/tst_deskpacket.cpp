#include "app/desktop/packetmaker.h"
#include "models/items/evidenceof.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Several files become one PDF among those of the draft, through the real window.
class TestDeskPacket : public QObject {
    Q_OBJECT

    QTemporaryDir m_files;

    QString picture(const QString &name, const QColor &color) const
    {
        QImage image(800, 1000, QImage::Format_RGB32);
        image.fill(color);
        QPainter painter(&image);
        for (int line = 0; line < 40; ++line)
            painter.fillRect(60, 60 + line * 22, 300 + line * 7 % 380, 9, Qt::darkGray);
        painter.end();
        image.save(m_files.filePath(name));
        return m_files.filePath(name);
    }
    QString pdf(const QString &name, int pages) const
    {
        QPdfWriter writer(m_files.filePath(name));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(500, 500, QString::number(page + 1));
        }
        return m_files.filePath(name);
    }
    static PacketDialog *opened(DeskDriver &driver, const char *list)
    {
        const QString id =
            QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first(QLatin1StringView(list)));
        if (!driver.open(id))
            return nullptr;
        auto *action = driver.desk().window().findChild<QAction *>(u"actionMakePacket"_s);
        if (!QTest::qWaitFor([&] { return action->isEnabled(); }, 20'000))
            return nullptr;
        action->trigger();
        return driver.find<PacketDialog>(u"packetDialog"_s);
    }
    static bool drop(PacketDialog *dialog, const QStringList &paths)
    {
        auto *list = dialog->findChild<QListWidget *>(u"packetList"_s);
        const int wanted = list->count() + int(paths.size());
        Q_EMIT dialog->filesDropped(paths);
        return QTest::qWaitFor([&] { return list->count() == wanted; }, 30'000);
    }
    static void grab(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS"); // for eyes
        if (widget && !folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void itGoesIntoTheDocuments_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::newRow("light") << "light"_ba;
        QTest::newRow("dark") << "dark"_ba;
    }
    void itGoesIntoTheDocuments()
    {
        if (!canReadPdfs())
            QSKIP("Qt Pdf is missing here.");
        QFETCH(QByteArray, theme);
        DeskDriver driver(60, theme);
        QVERIFY(driver.start());
        PacketDialog *const dialog = opened(driver, "acceptable");
        QVERIFY(dialog);
        QFile text(m_files.filePath(u"note.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("text") == 4);
        text.close();
        QVERIFY(drop(dialog,
            {picture(u"front.png"_s, QColor(250, 246, 236)), pdf(u"contract.pdf"_s, 9), text.fileName(),
                picture(u"back สลิป.png"_s, QColor(236, 246, 250))}));
        auto *list = dialog->findChild<QListWidget *>(u"packetList"_s);
        list->setCurrentRow(3);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // over the file that cannot be taken
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(list->item(1)->text().startsWith(u"back"_s));
        list->setCurrentRow(2);
        auto *pages = dialog->findChild<QLineEdit *>(u"packetPages"_s);
        QVERIFY(pages->isEnabled());
        auto *make = dialog->findChild<QPushButton *>(u"packetMake"_s);
        pages->setFocus();
        QTest::keyClicks(pages, u"10"_s);
        QVERIFY(!make->isEnabled()); // it has nine
        pages->clear();
        QTest::keyClicks(pages, u"1-3, 7"_s);
        QVERIFY(make->isEnabled());
        QCOMPARE(dialog->order().pages(), 6);
        QCOMPARE(dialog->order().files.size(), 3);
        QVERIFY(driver.textOf(dialog).contains(u"6 pages"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetAdd"_s)->isEnabled());
        QVERIFY(driver.click(u"packetMake"_s));
        QVERIFY(driver.waitForText(u"packetDialog"_s, u"it fits"_s));
        grab(dialog, u"packet-"_s + QString::fromLatin1(theme));
        QVERIFY(driver.click(u"packetAdd"_s));
        QVERIFY(QTest::qWaitFor([&] { return driver.desk().opened().view().draft.files.size() == 1; }, 30'000));
        const DraftFile file = driver.desk().opened().view().draft.files.first();
        QCOMPARE(file.mimeType, u"application/pdf"_s);
        QCOMPARE(file.pages, 6);
        QVERIFY(file.fileName.startsWith(u"evidence-dspt_"_s));
        QVERIFY(QFile::exists(file.path));
        for (const QString &name : {u"front.png"_s, u"contract.pdf"_s, u"note.txt"_s})
            QVERIFY(QFile::exists(m_files.filePath(name)));
        QCOMPARE(int(tests::SandboxClient(driver.sandbox())
                         .counter("writes"_L1, driver.desk().opened().disputeId().toLatin1())),
            0); // nothing was sent
    }

    /// Esc puts no work away: the order is there when the dialog opens again, for this dispute.
    void whatWasPutInOrderIsKept()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        PacketDialog *dialog = opened(driver, "acceptable");
        QVERIFY(dialog);
        QFile bad(m_files.filePath(u"bad.png"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no picture") > 0);
        bad.close();
        QVERIFY(drop(dialog, {picture(u"one.png"_s, Qt::red), picture(u"two.png"_s, Qt::green), bad.fileName()}));
        auto *const list = dialog->findChild<QListWidget *>(u"packetList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, 30'000);
        list->setCurrentRow(1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        const QList<PacketFile> before = dialog->order().files;
        QCOMPARE(before.first().name, u"two.png"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"packetDialog"_s), 30'000);
        dialog = opened(driver, "acceptable");
        QVERIFY(dialog);
        QCOMPARE(dialog->order().files, before);

        // A file that is another by now is looked at anew; so is the bad one, which may still wait for that here.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"packetDialog"_s), 30'000);
        QVERIFY(QImage(30, 30, QImage::Format_RGB32).save(before.first().path));
        dialog = opened(driver, "acceptable");
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->order().files.size(), 2, 30'000);
        QCOMPARE(dialog->order().files.constFirst(), before.last());
        QCOMPARE(dialog->order().files.constLast().name, u"two.png"_s);
        QVERIFY(dialog->order().files.constLast().size != before.first().size);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->files().size(), 3, 30'000);
        QCOMPARE(dialog->files().constLast().name, u"bad.png"_s);
        QCOMPARE(dialog->files().constLast().problem, PacketProblem::OtherType);
        QTRY_VERIFY_WITH_TIMEOUT(driver.textOf(dialog).contains(u"1 file is left out: \u2068bad.png"_s), 30'000);

        // Left while its files are still looked at: they are not gone.
        Q_EMIT dialog->filesDropped({picture(u"late.png"_s, Qt::blue), picture(u"later.png"_s, Qt::cyan)});
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"packetDialog"_s), 30'000);
        dialog = opened(driver, "acceptable");
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->files().size(), 5, 30'000);
        QCOMPARE(dialog->order().files.size(), 4);
        auto *const make = dialog->findChild<QPushButton *>(u"packetMake"_s);
        QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 30'000);
    }

    /// What the form does not show for this dispute would not be sent: it is not offered.
    void onlyFieldsOfTheFormAreOffered()
    {
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        PacketDialog *dialog = opened(driver, "needs_response");
        QVERIFY(dialog);
        const QString service = u"service_documentation"_s;
        QVERIFY(dialog->findChild<QComboBox *>(u"packetField"_s)->findData(service) >= 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"packetDialog"_s), 30'000);
        auto *const sold = driver.desk().window().findChild<QComboBox *>(u"evidenceSold"_s);
        QVERIFY(sold);
        sold->setCurrentIndex(sold->findData(int(ProductType::Physical)));
        Q_EMIT sold->activated(sold->currentIndex());
        driver.desk().window().findChild<QAction *>(u"actionMakePacket"_s)->trigger(); // before the draft was saved
        dialog = driver.find<PacketDialog>(u"packetDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(driver.desk().opened().view().draft.productType, ProductType::Physical);
        const auto *const field = dialog->findChild<QComboBox *>(u"packetField"_s);
        QStringList shown;
        for (const EvidenceRow &row : evidenceOf(driver.desk().opened().view()).rows)
            if (row.field->isFile && !row.isHidden())
                shown.append(row.field->name);
        QVERIFY(shown.size() > 1 && !shown.contains(service));
        QStringList offered;
        for (int i = 0; i < field->count(); ++i)
            offered.append(field->itemData(i).toString());
        QCOMPARE(QSet<QString>(offered.cbegin(), offered.cend()), QSet<QString>(shown.cbegin(), shown.cend()));
    }

    void itGoesIntoAFieldWithinTheRoomThereIs()
    {
        if (!canReadPdfs())
            QSKIP("Qt Pdf is missing here.");
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        PacketDialog *const dialog = opened(driver, "needs_response");
        QVERIFY(dialog);
        QVERIFY(drop(dialog, {pdf(u"long.pdf"_s, 60)}));
        QVERIFY(driver.textOf(dialog).contains(u"60 pages, but there is room for 50 only"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetMake"_s)->isEnabled());
        grab(dialog, u"packet-toomany"_s);
        QVERIFY(drop(dialog, {picture(u"small.png"_s, Qt::white)}));
        auto *list = dialog->findChild<QListWidget *>(u"packetList"_s);
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        auto *field = dialog->findChild<QComboBox *>(u"packetField"_s);
        field->setCurrentIndex(field->findData(u"shipping_documentation"_s));
        QVERIFY(driver.click(u"packetMake"_s));
        QVERIFY(driver.waitForText(u"packetDialog"_s, u"it fits"_s));
        PacketResult large;
        large.end = PacketResult::End::Made;
        large.pages = 1;
        large.bytes = 6'400'000;
        dialog->setResult(large); // as a sharp scan would come out
        QVERIFY(driver.textOf(dialog).contains(u"Choose a lower resolution"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"packetAdd"_s)->isEnabled());
        grab(dialog, u"packet-toolarge"_s);
        QVERIFY(driver.click(u"packetLower"_s));
        QVERIFY(driver.waitForText(u"packetDialog"_s, u"it fits"_s));
        QCOMPARE(dialog->order().dpi, 110);
        QVERIFY(driver.click(u"packetAdd"_s));
        QVERIFY(QTest::qWaitFor([&] { return driver.desk().opened().view().draft.files.size() == 1; }, 30'000));
        QCOMPARE(driver.desk().opened().view().draft.files.first().kind, u"shipping_documentation"_s);
    }
};

QTEST_MAIN(TestDeskPacket)
#include "tst_deskpacket.moc"
