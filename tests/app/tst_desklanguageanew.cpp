#include "app/desktop/insightsflow.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/charts/insightspage.h"
#include "ui/charts/tabletwin.h"
#include "ui/dialogs/pill.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/theme/plainlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QMap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
constexpr int kMostRows = 40;

/// Each number as one sign: what stands around and between them is the format, and a minute later it is the same.
QString masked(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    return QString(text).replace(number, u"#"_s);
}

void addTexts(QStringList &texts, const QString &where, const QAbstractItemModel &model)
{
    const auto add = [&](const QVariant &text) {
        if (!text.toString().isEmpty())
            texts.append(where + u": "_s + masked(text.toString()));
    };
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            add(model.headerData(column, Qt::Horizontal, role));
        for (int row = 0; row < qMin(model.rowCount(), kMostRows); ++row)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(model.index(row, column).data(role));
    }
}

/// All that a part of the window says, to the eye and to a screen reader, in no order: a switch may make rows anew.
QStringList textsOf(QWidget &part)
{
    QStringList texts;
    QWidgetList widgets = part.findChildren<QWidget *>();
    widgets.prepend(&part);
    for (const QWidget *const widget : std::as_const(widgets)) {
        if (widget != &part && !widget->isVisibleTo(&part))
            continue; // it is written anew when it is shown
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        // A label that is cut just now tells itself once more, by its tool tip.
        const QString own = widget->property("text").toString();
        const auto add = [&](const QString &text) {
            if (!text.isEmpty())
                texts.append(where + u": "_s + masked(text));
        };
        for (const char *const name : {"text", "title", "toolTip", "accessibleName", "accessibleDescription",
                 "placeholderText", "prefix", "suffix", "specialValueText"})
            if (const QString text = widget->property(name).toString();
                qstrcmp(name, "text") == 0 || (text != own && text != plainToolTip(own)))
                add(text);
        if (const auto *pill = qobject_cast<const Pill *>(widget))
            add(pill->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            add(edit->toPlainText());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                add(combo->itemText(i));
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model() && !qobject_cast<const TableTwin *>(view))
            addTexts(texts, where, *view->model());
    }
    const QList<TableTwin *> tables = part.findChildren<TableTwin *>(); // also those behind a chart
    for (const TableTwin *const table : tables)
        addTexts(texts, table->objectName(), *table->model());
    texts.sort();
    return texts;
}

/// What only one of two sorted lists has, each as often as it has it more.
QStringList missingFrom(const QStringList &second, const QStringList &first)
{
    QStringList missing;
    std::set_difference(first.cbegin(), first.cend(), second.cbegin(), second.cend(), std::back_inserter(missing));
    return missing;
}
} // namespace

/// A window that was switched says what one says that was started so: words, and how money, numbers and dates are
/// written.
class TestDeskLanguageAnew : public QObject {
    Q_OBJECT

    const QLocale m_before;

    /// A part of the window, brought to the front.
    enum class Part : quint8 { Sidebar, List, Summary, Answer, Activity, Json, Insights, Last = Insights };

    static QWidget *show(DeskDriver &driver, Part part)
    {
        Desk &desk = driver.desk();
        if (part == Part::Insights) {
            desk.window().actions().showInsights->trigger();
            return desk.insights().page();
        }
        if (desk.window().page() != MainWindow::Page::Disputes)
            desk.window().actions().showList->trigger();
        switch (part) {
        case Part::Sidebar: return desk.window().findChild<Sidebar *>();
        case Part::List: return &desk.list();
        case Part::Summary: desk.detail().setCurrentTab(DetailPane::Summary); break;
        case Part::Answer: desk.detail().setCurrentTab(DetailPane::Response); break;
        case Part::Activity: desk.detail().setCurrentTab(DetailPane::Activity); break;
        case Part::Json: desk.detail().setCurrentTab(DetailPane::Json); break;
        case Part::Insights: break;
        }
        return &desk.detail();
    }
    static bool isAtRest(DeskDriver &driver)
    {
        const InsightSource &source = driver.desk().insights().source();
        return !driver.desk().table().isBusy() && !driver.isShown(u"chargeState"_s)
            && (!source.isActive() || (!source.isBusy() && source.report()));
    }
    static QList<Part> parts()
    {
        QList<Part> all;
        for (int part = 0; part <= int(Part::Last); ++part)
            all.append(Part(part));
        return all;
    }
    /// Starts the program, with the first of its disputes open.
    static bool start(DeskDriver &driver, const QString &language)
    {
        driver.setLanguage(language);
        const QString id =
            QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first("acceptable"_L1));
        if (id.isEmpty() || !driver.start() || !driver.desk().list().showDispute({driver.account().id, id})
            || !driver.open(id))
            return false;
        const DisputeView &view = driver.desk().opened().view();
        return QTest::qWaitFor([&view] { return view.charge.has_value(); }, 30'000);
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(m_before); }

    void aSwitchedWindowSaysWhatANewOneSays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("german"); // the desktop's formats
        QTest::newRow("en to th") << u"en"_s << u"th"_s << false;
        QTest::newRow("en to ja") << u"en"_s << u"ja"_s << false;
        QTest::newRow("en to zh_CN") << u"en"_s << u"zh_CN"_s << false;
        QTest::newRow("th to ja") << u"th"_s << u"ja"_s << false;
        QTest::newRow("ja to en") << u"ja"_s << u"en"_s << false;
        QTest::newRow("German formats to en") << u"system"_s << u"en"_s << true;
        QTest::newRow("en to German formats") << u"en"_s << u"system"_s << true;
    }
    void aSwitchedWindowSaysWhatANewOneSays()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, german);
        if (german)
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        DeskDriver driver(60);
        QVERIFY(driver.start()); // so that both runs begin with a cache
        driver.stop();

        QVERIFY(start(driver, to));
        QMap<Part, QStringList> wanted;
        for (const Part part : parts()) {
            QWidget *const shown = show(driver, part);
            QVERIFY(shown);
            QVERIFY(QTest::qWaitFor([&driver] { return isAtRest(driver); }, 30'000));
            wanted.insert(part, textsOf(*shown));
            QVERIFY(!wanted.value(part).isEmpty());
        }
        driver.stop();

        QVERIFY(start(driver, from));
        for (const Part part : parts()) { // each has stood there in the language before
            QVERIFY(show(driver, part));
            QVERIFY(QTest::qWaitFor([&driver] { return isAtRest(driver); }, 30'000));
        }
        driver.desk().language().choose(to);
        for (const Part part : parts()) {
            QWidget *const shown = show(driver, part);
            QVERIFY(shown);
            const QStringList &fresh = wanted.value(part);
            QStringList now;
            if (QTest::qWaitFor([&] { return (now = textsOf(*shown)) == fresh; }, 30'000))
                continue;
            QFAIL(qPrintable(u"part %1, switched:\n%2\nstarted so:\n%3"_s.arg(int(part)).arg(
                missingFrom(fresh, now).join(u'\n'), missingFrom(now, fresh).join(u'\n'))));
        }
    }
};

QTEST_MAIN(TestDeskLanguageAnew)
#include "tst_desklanguageanew.moc"
