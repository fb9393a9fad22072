#include "models/items/relateddisputes.h"
#include "models/items/texts.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/dialogs/pill.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The other disputes of a charge, as the real window finds them in its list.
class TestDeskSisters : public QObject {
    Q_OBJECT

    static QString idOf(DeskDriver &driver, int place)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox()).about("acceptable"_L1).value(place));
    }
    /// Opens a dispute and waits until its charge was read, which begins later than the search for its sisters: there
    /// are none yet.
    static bool openAlone(DeskDriver &driver, const QString &id)
    {
        if (id.isEmpty() || !driver.open(id))
            return false;
        driver.desk().detail().setCurrentTab(DetailPane::Summary);
        const DisputeView &view = driver.desk().opened().view();
        return QTest::qWaitFor([&view] { return view.charge.has_value(); }, 30'000)
            && !driver.isShown(u"relatedOpen"_s);
    }
    /// Another row of the list becomes a dispute of the same charge as the open one, or of `charge`.
    static void bring(DeskDriver &driver, const QString &id, const QString &status, const QString &charge = {})
    {
        Dispute sister = driver.desk().opened().view().dispute;
        sister.id = id;
        sister.status = status;
        sister.readAt = systemNow(); // later than its row, whatever page brought that
        if (!charge.isEmpty())
            sister.charge = charge;
        driver.desk().sync().session(driver.account().id)->feed().show(sister);
    }
    static QString statusShown(DeskDriver &driver)
    {
        const auto *const pill = driver.find<Pill>(u"relatedStatus"_s);
        return pill ? pill->text() : QString();
    }

private Q_SLOTS:
    /// A cache that is still loading, or a refresh, brings the sister of what is open already.
    void oneThatComesLaterIsOffered()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString other = idOf(driver, 1);
        QVERIFY(openAlone(driver, idOf(driver, 0)));
        QVERIFY(!other.isEmpty());
        bring(driver, other, u"open"_s);
        QVERIFY(driver.find(u"relatedOpen"_s));
        QVERIFY(driver.click(u"relatedOpen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().opened().disputeId(), other, 30'000);
    }

    /// What a refresh brought stands in the row, and whoever stands in it with the keyboard stays there.
    void itsStatusIsTheOneOfTheList()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString other = idOf(driver, 1);
        QVERIFY(openAlone(driver, idOf(driver, 0)));
        bring(driver, other, u"open"_s);
        QCOMPARE(statusShown(driver), statusText(u"open"_s));
        auto *const way = driver.find<QPushButton>(u"relatedOpen"_s);
        QVERIFY(way);
        way->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(way->hasFocus(), 30'000);
        bring(driver, other, u"won"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusShown(driver), statusText(u"won"_s), 30'000);
        QVERIFY(driver.find(u"relatedOpen"_s)->hasFocus());
    }

    /// Words, money and date are those of the language that is spoken now.
    void theyFollowASwitchOfLanguage()
    {
        DeskDriver driver;
        driver.setLanguage(u"en"_s);
        QVERIFY(driver.start());
        QVERIFY(openAlone(driver, idOf(driver, 0)));
        bring(driver, idOf(driver, 1), u"open"_s);
        auto *about = driver.find<QLabel>(u"relatedAbout"_s);
        QVERIFY(about);
        const QString english = about->text();
        driver.desk().language().choose(u"ja"_s);
        about = driver.find<QLabel>(u"relatedAbout"_s);
        QVERIFY(about);
        const Dispute &dispute = driver.desk().opened().view().dispute;
        QCOMPARE(about->text(),
            moneyText(dispute.amount, dispute.provider, QLocale()) + u" · "_s
                + shortTimeText(dispute.createdAt, QLocale()));
        QVERIFY(about->text() != english);
        QCOMPARE(statusShown(driver), statusText(u"open"_s));
    }

    /// One of another charge now: nothing of it stays.
    void oneThatGoesIsOfferedNoMore()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(openAlone(driver, idOf(driver, 0)));
        bring(driver, idOf(driver, 1), u"open"_s);
        QVERIFY(driver.find(u"relatedOpen"_s));
        bring(driver, idOf(driver, 1), u"open"_s, u"chrg_test_another"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"relatedOpen"_s), 30'000);
    }

    /// Two rows of one charge in the list: whoever opens one later is offered the other.
    void theyAreFoundInTheList()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        const QString id = idOf(driver, 0);
        const QString other = idOf(driver, 1);
        QVERIFY(openAlone(driver, id));
        bring(driver, other, u"open"_s);
        QVERIFY(driver.find(u"relatedOpen"_s));
        QVERIFY(driver.open(idOf(driver, 2)));
        QVERIFY(!driver.isShown(u"relatedOpen"_s)); // another charge's, and at once
        QVERIFY(driver.open(id));
        QVERIFY(driver.click(u"relatedOpen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().opened().disputeId(), other, 30'000);
    }

    /// All of the charge, whatever the list was filtered by.
    void theListShowsAllOfTheCharge()
    {
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        QVERIFY(driver.open(
            QString::fromLatin1(tests::SandboxClient(driver.sandbox(), driver.api()).first("needs_response"_L1))));
        driver.desk().list().setInquiries(Inquiries::Only);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().table().isBusy(), 30'000);
        const Dispute &dispute = driver.desk().opened().view().dispute;
        Q_EMIT driver.desk().detail().chargeListRequested();
        const QString search = searchOfCharge(dispute.charge, dispute.paymentIntent);
        QVERIFY(!search.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().table().search(), search, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().table().isBusy(), 30'000);
        QCOMPARE(driver.desk().table().inquiries(), Inquiries::All);
        QVERIFY(driver.desk().table().rowCount() > 0);
    }
};

QTEST_MAIN(TestDeskSisters)
#include "tst_desksisters.moc"
