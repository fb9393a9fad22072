#include "tests/app/sandboxclient.h"
#include "tests/screens/parts.h"
#include "tests/support/heldkey.h"
#include "tests/support/keywalk.h"
#include "tests/support/offscreenscreen.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/lockwindow.h"

#include <QApplication>
#include <QPointer>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// Programs of their own (DISPUTEDESK_HELD_GROUP), so that they run side by side.
enum class Group : quint8 { Acts, Lock, Vault };
constexpr auto kGroup = Group::DISPUTEDESK_HELD_GROUP;

/// What the usual run holds keys on, beside what tst_deskheld walks: no account yet, the last question of each tier
/// (typed in live, plain for a document), what is unclear and how it is settled, new versions, the lock, the vault.
/// `./dev soak` holds them on every screen that the pictures show.
struct Usual {
    const char *part;
    Group group;
    QStringList screens; ///< empty: all of the part
};
const QList<Usual> &usualParts()
{
    static const QList<Usual> parts{{"first start", Group::Acts, {}}, {"acts", Group::Acts, {}},
        {"updates", Group::Lock, {}}, {"states", Group::Lock, {u"upload"_s, u"lock"_s}}, {"vault", Group::Vault, {}}};
    return parts;
}

/// The keys may have led away from the screen: the walk begins anew, and goes by what was held already.
struct WalkAnew { };
} // namespace

/// F8 on the screens of the pictures: Return, Enter and Space held for five seconds. The sandbox counts the writes, and
/// each confirmation that stands there its own answer: there must be none.
class TestDeskHeldScreens : public QObject {
    Q_OBJECT

    DeskDriver *m_driver = nullptr; ///< the part's
    QStringList m_only; ///< screens to hold keys on; empty: all
    QHash<QString, qsizetype> m_held; ///< how much of each screen is done
    QStringList m_problems;
    int m_screens = 0;
    int m_holds = 0;
    qint64 m_events = 0;

    /// All writes that the part's server saw.
    qint64 writes()
    {
        if (!m_driver)
            return 0;
        qint64 all = 0;
        const QJsonObject seen = tests::SandboxClient(m_driver->sandbox(), m_driver->api())
                                     .get("/_sandbox/counters")
                                     .json()[u"writes"]
                                     .toObject();
        for (const QJsonValue &count : seen)
            all += count.toInteger();
        return all;
    }
    static QWidget *front()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        if (QWidget *active = QApplication::activeWindow(); active && active->isVisible())
            return active;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *window : all)
            if (window->isVisible())
                return window;
        return nullptr;
    }
    /// Where keys are held: at what acts in a confirmation, and at what goes back; else where the keyboard is when the
    /// screen comes. On the start page, the lock and, in the long run, in each dialog: at every place.
    QList<QPointer<QWidget>> placesOf(QWidget &top) const
    {
        QList<QPointer<QWidget>> places;
        for (const QString &name : {u"confirmAct"_s, u"confirmCancel"_s, u"confirmTick"_s, u"confirmTyped"_s,
                 u"settleAct"_s, u"settleCancel"_s})
            if (auto *place = top.findChild<QWidget *>(name); place && place->isVisible())
                places.append(place);
        if (!places.isEmpty())
            return places;
        if (!m_driver || qobject_cast<LockWindow *>(&top) || (soak() > 0 && qobject_cast<QDialog *>(&top))) {
            const QList<QWidget *> order = walkByTab(top).order;
            for (QWidget *place : order)
                places.append(place);
        }
        if (places.isEmpty())
            places.append(top.focusWidget() ? top.focusWidget() : &top);
        return places;
    }
    /// Whether the dispute that is open waits for a person to settle its write.
    bool isUnclear() const { return m_driver && m_driver->desk().opened().view().unclear.has_value(); }
    /// What the keys opened is closed, so that the program can end.
    static void tidy()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QList<QPointer<QDialog>> dialogs;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *window : all)
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialogs.append(dialog);
        for (const QPointer<QDialog> &dialog : std::as_const(dialogs))
            if (dialog && dialog->isVisible())
                dialog->reject();
        QCoreApplication::processEvents();
    }
    /// Holds what was not held there yet, as long as the screen stands; then the walk begins anew.
    void holdAt(const QString &screen)
    {
        if (!m_only.isEmpty() && !m_only.contains(screen))
            return;
        const QPointer<QWidget> top = front();
        if (!top)
            return m_problems.append(screen + u": nothing is on the screen"_s);
        const QList<HeldKey> keys = pressingKeys();
        const qsizetype from = m_held.value(screen);
        if (from < 0)
            return; // all of it
        // A write that somebody confirmed may be on its way to the server.
        if (m_driver && m_driver->desk().sync().isSending())
            (void)QTest::qWaitFor([this] { return writes() > 0; }, 30'000);
        const qint64 before = writes();
        const bool wasUnclear = isUnclear();
        int confirmed = 0;
        QObject here;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *window : all)
            if (auto *dialog = qobject_cast<ConfirmDialog *>(window); dialog && dialog->isVisible())
                connect(dialog, &ConfirmDialog::confirmed, &here, [&confirmed] { ++confirmed; });
        if (top != QApplication::activePopupWidget()) {
            top->activateWindow();
            if (!QTest::qWaitForWindowActive(top, 200))
                QApplication::setActiveWindow(top); // offscreen has no window manager that gives it the keyboard
        }
        const QList<QPointer<QWidget>> places = placesOf(*top);
        const qsizetype most = places.size() * keys.size();
        qsizetype next = from;
        while (next < most && top && top->isVisible() && front() == top) {
            const QPointer<QWidget> &place = places.at(next / keys.size());
            const HeldKey &key = keys.at(next % keys.size());
            ++next;
            if (!place || !place->isVisible())
                continue;
            place->setFocus();
            m_events += holdDown(key);
            ++m_holds;
            if (const qint64 more = writes() - before; more != 0 || confirmed != 0)
                m_problems.append(
                    u"%1, %2: %3 writes, %4 confirmations"_s.arg(screen, key.name()).arg(more).arg(confirmed));
        }
        if (wasUnclear) { // what settles it takes a turn of the store to be seen
            QTest::qWait(100);
            if (!isUnclear())
                m_problems.append(screen + u": it was settled"_s);
        }
        if (next == from)
            m_problems.append(screen + u": it does not stay to be held at"_s);
        m_held.insert(screen, next < most ? next : -1);
        if (next >= most)
            ++m_screens;
        tidy();
        throw WalkAnew();
    }

private Q_SLOTS:
    void everyScreen_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("only");
        QStringList others;
        for (const ScreenPart &part : screenParts())
            others.append(QString::fromLatin1(part.name));
        for (const Usual &usual : usualParts()) {
            const QString name = QString::fromLatin1(usual.part);
            QVERIFY2(others.removeOne(name), usual.part);
            if (usual.group == kGroup)
                QTest::newRow(usual.part) << name << (soak() > 0 ? QStringList() : usual.screens);
        }
        if (soak() == 0 || kGroup != Group::Acts)
            return;
        for (const QString &name : std::as_const(others))
            QTest::newRow(qPrintable(name)) << name << QStringList();
    }
    void everyScreen()
    {
        QFETCH(QString, part);
        QFETCH(QStringList, only);
        m_only = only;
        m_held.clear();
        m_problems.clear();
        const QList<ScreenPart> parts = screenParts();
        const auto found = std::find_if(
            parts.cbegin(), parts.cend(), [&](const ScreenPart &one) { return part == QLatin1StringView(one.name); });
        QVERIFY(found != parts.cend());
        Studio studio;
        studio.made = [this](DeskDriver &driver) { m_driver = &driver; };
        bool isThrough = false;
        while (!isThrough) { // each walk but the last held something
            m_driver = nullptr;
            Camera camera([this](const QString &screen) { holdAt(screen); });
            try {
                const bool whole = found->take(studio, camera) && camera.ok();
                QVERIFY2(whole, qPrintable(u"it did not go as planned after "_s + camera.last()));
                isThrough = true;
            } catch (const WalkAnew &) {
            }
            QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
        }
        m_driver = nullptr;
        QVERIFY(!m_held.isEmpty());
        for (const QString &screen : std::as_const(m_only))
            QVERIFY2(m_held.value(screen) < 0, qPrintable(screen)); // it is still among the pictures
    }

    void cleanupTestCase()
    {
        static const QStringList kNames{u"start and acts"_s, u"lock and updates"_s, u"vault"_s};
        proof("F8 P2",
            u"%1, %2 screens of the pictures: keys held for 5 s %3 times, %4 events, 0 writes"_s
                .arg(kNames.at(int(kGroup)))
                .arg(m_screens)
                .arg(m_holds)
                .arg(m_events));
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir screen;
    if (!useOffscreenScreen(screen.path(), QSize(1440, 900)))
        return 1;
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestDeskHeldScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskheldscreens.moc"
