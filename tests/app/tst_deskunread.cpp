#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/statetab.h"
#include "ui/panes/statusstrip.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// An account of which nothing was ever read: nobody knows how many disputes it has.
class TestDeskUnread : public QObject {
    Q_OBJECT

    static QString besideAll(DeskDriver &driver)
    {
        const auto *places =
            qobject_cast<SidebarModel *>(driver.desk().window().findChild<QListView *>(u"sidebarView"_s)->model());
        return places->indexOf(driver.account().mode).data(SidebarModel::CountRole).toString();
    }
    static bool said(DeskDriver &driver, const QString &words)
    {
        const auto *strip = driver.desk().window().findChild<StatusStrip *>();
        for (const QLabel *label : strip->findChildren<QLabel *>())
            if (label->isVisibleTo(strip) && label->text().contains(words))
                return true;
        return false;
    }

private Q_SLOTS:
    void nothingReadIsNotZero()
    {
        DeskDriver driver;
        tests::SandboxClient client(driver.sandbox());
        QVERIFY(client.control("faults", tests::asJson("{'rules':[{'kind':'unauthorized'}]}")));
        QVERIFY(driver.start());
        QVERIFY(said(driver, u"Not read yet"_s));
        QVERIFY(!said(driver, u"disputes"_s));
        QCOMPARE(besideAll(driver), QString());
        const auto *tab = driver.find<StateTab>(u"tab_all"_s);
        QVERIFY(tab);
        QCOMPARE(tab->accessibleName(), u"All, not read yet"_s);
        driver.stop();
        QVERIFY(client.control("reset"));
        QVERIFY(driver.start());
        QTRY_COMPARE_WITH_TIMEOUT(besideAll(driver), u"120"_s, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(said(driver, u"120 disputes"_s), 30'000);
        tab = driver.find<StateTab>(u"tab_all"_s);
        QVERIFY(tab && tab->accessibleName().contains(u"120 disputes"_s));
    }
};

QTEST_MAIN(TestDeskUnread)
#include "tst_deskunread.moc"
