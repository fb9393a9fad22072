#include "tests/support/uisupport.h"
#include "ui/delegates/disputedelegate.h"
#include "ui/delegates/statuspill.h"
#include "ui/delegates/urgencysign.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// Pictures of single cells, read back by colour.
class tst_DisputeDelegate : public QObject {
    Q_OBJECT

    static QImage paint(const DisputeDelegate &delegate, const QModelIndex &index, QSize size, bool selected = false)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(inkColor(ThemeChoice::Light, Ink::Panel));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | (selected ? QStyle::State_Selected : QStyle::State_None);
        delegate.paint(&painter, option, index);
        return image;
    }
    static int count(const QImage &image, const QColor &color, QRect part = {})
    {
        int seen = 0;
        const QRect area = part.isNull() ? image.rect() : part & image.rect();
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                seen += image.pixelColor(x, y) == color ? 1 : 0;
        return seen;
    }
    static QColor ink(Ink meaning) { return inkColor(ThemeChoice::Light, meaning); }
    /// One row whose cells all hold `text`.
    static void rowOf(QStandardItemModel &model, const QString &text)
    {
        QList<QStandardItem *> cells;
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column) {
            auto *item = new QStandardItem(text);
            item->setData(text, DisputeTableModel::DetailRole);
            item->setData(true, DisputeTableModel::DraftRole);
            cells.append(item);
        }
        model.appendRow(cells);
    }

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void urgencyHasItsColourAndItsShape()
    {
        ListFixture list;
        list.add(u"dspt_1"_s, 100, u"open"_s, 24);
        list.add(u"dspt_2"_s, 100, u"open"_s, 24 * 5);
        list.add(u"dspt_3"_s, 100, u"open"_s, 24 * 20);
        list.add(u"dspt_4"_s, 100, u"open"_s, -24);
        const DisputeDelegate delegate(*m_theme);
        const auto due = [&](const char *id) {
            return paint(delegate,
                list.model.indexOf(list.siam, QString::fromLatin1(id)).siblingAtColumn(DisputeTableModel::Due),
                {240, 34});
        };
        QVERIFY(count(due("dspt_1"), ink(Ink::Danger)) > 30);
        QCOMPARE(count(due("dspt_1"), ink(Ink::Warning)), 0);
        QVERIFY(count(due("dspt_2"), ink(Ink::Warning)) > 10);
        QCOMPARE(count(due("dspt_2"), ink(Ink::Danger)), 0);
        QCOMPARE(count(due("dspt_3"), ink(Ink::Danger)) + count(due("dspt_3"), ink(Ink::Warning)), 0);
        // Colour is never the only sign: critical and overdue are both red, and differ.
        const QRect sign(16, 10, 12, 14);
        QVERIFY(due("dspt_1").copy(sign) != due("dspt_4").copy(sign));
    }

    void theFourSignsDiffer()
    {
        QList<QImage> seen;
        for (const Urgency urgency :
            {Urgency::None, Urgency::Later, Urgency::Urgent, Urgency::Critical, Urgency::Overdue}) {
            QImage image(12, 12, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintUrgencySign(painter, QRectF(1, 1, 10, 10), urgency, Qt::black);
            painter.end();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void amountStandsAtTheRight()
    {
        ListFixture list;
        list.add(u"dspt_1"_s, 1245000);
        const DisputeDelegate delegate(*m_theme);
        const QImage image = paint(delegate, list.model.index(0, DisputeTableModel::Amount), {240, 34});
        const auto inked = [&](QRect part) {
            return part.width() * part.height() - count(image, ink(Ink::Panel), part);
        };
        QCOMPARE(inked({0, 0, 100, 30}), 0);
        QVERIFY(inked({120, 0, 110, 30}) > 50);
        QCOMPARE(inked({231, 0, 9, 30}), 0); // the padding stays clear
    }

    /// On a chosen row no pill melts into the row; in high contrast it has an edge in its ink as well.
    void everyPillIsSeenOnAChosenRow()
    {
        ListFixture list;
        for (const QString &status : {u"warning_needs_response"_s, u"needs_response"_s, u"under_review"_s, u"lost"_s})
            list.addWoosh(u"dp_"_s + status, status);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            m_theme->choose(choice);
            const DisputeDelegate delegate(*m_theme);
            for (int row = 0; row < list.model.rowCount(); ++row) {
                const QImage image = paint(delegate, list.model.index(row, DisputeTableModel::Status), {200, 34}, true);
                const int left = DisputeDelegate::kPadding;
                const QColor ground = image.pixelColor(left + 5, 16); // before the word begins
                const QColor chosen = inkColor(choice, Ink::Selection);
                const int apart = std::max({std::abs(ground.red() - chosen.red()),
                    std::abs(ground.green() - chosen.green()), std::abs(ground.blue() - chosen.blue())});
                QVERIFY2(apart >= 20, qPrintable(list.model.index(row, DisputeTableModel::Status).data().toString()));
                if (choice == ThemeChoice::HighContrast)
                    QVERIFY(contrast(image.pixelColor(left, 16), ground) >= 3.0);
            }
        }
        m_theme->choose(ThemeChoice::Light);
    }

    void inquiryIsVioletAndLostIsCalm()
    {
        QVERIFY(pillInksOf(Stage::NeedsResponse, true).ground == Ink::VioletGround);
        QVERIFY(pillInksOf(Stage::NeedsResponse, false).ground == Ink::WarningGround);
        QVERIFY(pillInksOf(Stage::Lost, false).ground == Ink::NeutralGround);
        for (const Stage stage : kAllStages)
            for (const bool inquiry : {false, true}) {
                const PillInks pill = pillInksOf(stage, inquiry);
                QVERIFY(contrast(ink(pill.text), ink(pill.ground)) >= 4.5);
            }
    }

    void draftsHaveAPencilAndOthersDoNot()
    {
        ListFixture list;
        list.add(u"dspt_1"_s);
        const DisputeDelegate delegate(*m_theme);
        const QModelIndex mark = list.model.index(0, DisputeTableModel::DraftMark);
        const auto inked = [&] {
            return 60 * 33 - count(paint(delegate, mark, {60, 34}), ink(Ink::Panel), {0, 0, 60, 33});
        };
        QCOMPARE(inked(), 0);
        Triage decided;
        decided.account = list.siam;
        decided.disputeId = u"dspt_1"_s;
        decided.decided = true;
        list.index.setTriage({decided});
        QVERIFY(inked() > 5); // a tick
        list.index.setDraft(list.siam, u"dspt_1"_s, true);
        QVERIFY(inked() > 20);
    }

    void selectedRowsKeepTheirGround()
    {
        ListFixture list;
        list.add(u"dspt_1"_s);
        const DisputeDelegate delegate(*m_theme);
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column) {
            const QImage image = paint(delegate, list.model.index(0, column), {160, 34}, true);
            QCOMPARE(image.pixelColor(1, 1), ink(Ink::Selection));
            QCOMPARE(image.pixelColor(80, 33), ink(Ink::Line));
        }
    }

    void hostileTextStaysInItsCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<img src=//host/x.png><b>bold"_s;
        QTest::newRow("bidi override") << u"\u202Egnp.exe\u2066\u2067"_s;
        QTest::newRow("line breaks") << u"one\ntwo\r\nthree\u2028four"_s;
        QTest::newRow("64 KiB") << QString(65536, u'W');
        QTest::newRow("combining") << QString(2000, QChar(0x0301));
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u"x"_s;
        QTest::newRow("nul") << QString(QChar(0)) + u"after"_s;
        QTest::newRow("empty") << QString();
    }
    void hostileTextStaysInItsCell()
    {
        QFETCH(QString, text);
        QStandardItemModel model;
        rowOf(model, text);
        const DisputeDelegate delegate(*m_theme);
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column) {
            for (const int width : {0, 1, 9, 30, 120}) {
                const QImage image = paint(delegate, model.index(0, column), {std::max(width, 1), 34});
                QCOMPARE(image.height(), 34);
            }
            const QImage image = paint(delegate, model.index(0, column), {120, 34});
            const int draws = column == DisputeTableModel::DraftMark || column == DisputeTableModel::Documents ? 10 : 4;
            QVERIFY2(
                count(image, ink(Ink::Panel), {117, 0, 3, 33}) == 3 * 33, "nothing is drawn over the right padding");
            Q_UNUSED(draws)
        }
    }

    void longTextIsPaintedInNoTime()
    {
        QStandardItemModel model;
        rowOf(model, QString(65536, u'W'));
        const DisputeDelegate delegate(*m_theme);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            paint(delegate, model.index(0, DisputeTableModel::ReasonColumn), {120, 34});
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void aDateIsShownWholeOrNotAtAll()
    {
        ListFixture list;
        list.add(u"dspt_1"_s, 100, u"open"_s, 24);
        const DisputeDelegate delegate(*m_theme);
        const QModelIndex due = list.model.index(0, DisputeTableModel::Due);
        const int whole = delegate.sizeHint({}, due).width();
        const auto muted = [&](int width) { return count(paint(delegate, due, {width, 34}), ink(Ink::Muted)); };
        QVERIFY(muted(whole) > 0);
        QCOMPARE(muted(whole - 12), 0);
    }

    void sizeHintIsWhatPaintNeeds()
    {
        ListFixture list;
        list.fill();
        DisputeDelegate delegate(*m_theme);
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column) {
            const QModelIndex index = list.model.index(0, column);
            const QSize hint = delegate.sizeHint({}, index);
            QCOMPARE(hint.height(), Theme::rowHeight());
            // At its hint nothing is cut: wider changes nothing but the room.
            if (column == DisputeTableModel::Amount || column == DisputeTableModel::Documents)
                continue; // those move with the right edge
            const QImage tight = paint(delegate, index, hint);
            const QImage wide = paint(delegate, index, {hint.width() + 80, hint.height()});
            QCOMPARE(tight, wide.copy(tight.rect()));
        }
    }
};

QTEST_MAIN(tst_DisputeDelegate)
#include "tst_disputedelegate.moc"
