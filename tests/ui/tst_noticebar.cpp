#include "tests/support/heard.h"
#include "ui/theme/theme.h"
#include "ui/window/noticebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The lines across the top: which of them go by themselves, and which stay until somebody closes them.
class TestNoticeBar : public QObject {
    Q_OBJECT

    /// A window with the bar and a line to type into.
    struct Place {
        explicit Place(std::chrono::milliseconds stay = 30ms)
            : theme(*qApp, nullptr, [] { return false; })
            , bar(new NoticeBar(theme, nullptr, stay))
            , line(new QLineEdit)
        {
            auto *all = new QVBoxLayout(&window);
            all->addWidget(bar);
            all->addWidget(line);
        }
        bool show()
        {
            window.show();
            window.activateWindow();
            line->setFocus();
            return QTest::qWaitForWindowActive(&window) && line->hasFocus();
        }
        bool has(const QString &key) const
        {
            const auto *text = bar->findChild<QLabel *>(u"noticeText_"_s + key);
            return text && text->isVisible();
        }
        /// Its minute ends now.
        bool end(const QString &key)
        {
            auto *frame = bar->findChild<QFrame *>(u"notice_"_s + key);
            auto *timer = frame ? frame->findChild<QTimer *>() : nullptr;
            if (!timer)
                return false;
            QSignalSpy ended(timer, &QTimer::timeout);
            return ended.wait(30'000);
        }
        Theme theme;
        QWidget window;
        NoticeBar *bar;
        QLineEdit *line;
    };

private Q_SLOTS:
    void newsGoByThemselvesAndNothingElseDoes()
    {
        Place place;
        QVERIFY(place.show());
        place.bar->set(u"problem"_s, u"It is wrong"_s, {}, NoticeBar::Kind::Problem);
        place.bar->set(u"reminder"_s, u"It is due"_s, u"Open"_s, NoticeBar::Kind::Reminder);
        place.bar->set(u"offer"_s, u"There is a new version"_s, u"Details…"_s, NoticeBar::Kind::Offer);
        place.bar->set(u"news"_s, u"It was written"_s, u"Close"_s, NoticeBar::Kind::News);
        QVERIFY(place.bar->findChild<QFrame *>(u"notice_news"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!place.bar->findChild<QFrame *>(u"notice_news"_s), 30'000);
        for (const QString &key : {u"problem"_s, u"reminder"_s, u"offer"_s}) {
            QTRY_VERIFY_WITH_TIMEOUT(place.has(key), 30'000);
            QVERIFY(!place.bar->findChild<QFrame *>(u"notice_"_s + key)->findChild<QTimer *>());
        }
    }

    void anOfferIsClosedByItsButton()
    {
        Place place;
        QVERIFY(place.show());
        QSignalSpy closed(place.bar, &NoticeBar::closed);
        QSignalSpy acted(place.bar, &NoticeBar::acted);
        place.bar->set(u"offer"_s, u"There is a new version"_s, u"Details…"_s, NoticeBar::Kind::Offer);
        place.bar->findChild<QPushButton *>(u"noticeAct_offer"_s)->click();
        QCOMPARE(acted.size(), 1);
        QVERIFY(place.has(u"offer"_s)); // it may be looked at again
        place.bar->findChild<QToolButton *>(u"noticeClose_offer"_s)->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!place.has(u"offer"_s));
    }

    void whoIsAwayFindsTheNewsLater()
    {
        Place place;
        QVERIFY(place.show());
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!place.window.isActiveWindow()); // before the news: their time is short here
        place.bar->set(u"news"_s, u"It was written"_s, u"Close"_s, NoticeBar::Kind::News);
        QVERIFY(place.end(u"news"_s));
        QVERIFY(place.end(u"news"_s)); // its time goes on and on
        QVERIFY(place.has(u"news"_s));
        other.close();
        place.window.activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(!place.has(u"news"_s), 30'000);
    }

    void whoIsOnItsButtonKeepsIt()
    {
        Place place;
        QVERIFY(place.show());
        place.bar->set(u"news"_s, u"It was written"_s, u"Close"_s, NoticeBar::Kind::News);
        place.bar->findChild<QPushButton *>(u"noticeAct_news"_s)->setFocus();
        QVERIFY(place.end(u"news"_s));
        QVERIFY(place.has(u"news"_s));
        place.line->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!place.has(u"news"_s), 30'000);
    }

    void theSameNewsAreSaidAgainAndOtherNoticesOnce()
    {
        Place place(1h);
        QVERIFY(place.show());
        Heard heard;
        for (int i = 0; i < 2; ++i) {
            place.bar->set(u"news"_s, u"It was stopped"_s, u"Close"_s, NoticeBar::Kind::News);
            place.bar->set(u"problem"_s, u"It is wrong"_s, {}, NoticeBar::Kind::Problem);
        }
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"It was stopped"_s), 2, 30'000);
        QCOMPARE(heard.times(u"It is wrong"_s), 1);
        QCOMPARE(place.bar->findChildren<QLabel *>(u"noticeText_news"_s).size(), 1);
    }

    /// Another language: the line stands where it stood, and is not said anew when it comes once more.
    void otherWordsForTheSameAreNoNews()
    {
        Place place(1h);
        QVERIFY(place.show());
        place.bar->set(u"reminder"_s, u"It is due"_s, u"Open"_s, NoticeBar::Kind::Reminder);
        auto *text = place.bar->findChild<QLabel *>(u"noticeText_reminder"_s);
        auto *act = place.bar->findChild<QPushButton *>(u"noticeAct_reminder"_s);
        QVERIFY(text && act);
        Heard heard;
        place.bar->reword(u"reminder"_s, u"Es ist fällig"_s, u"Öffnen"_s);
        place.bar->reword(u"gone"_s, u"Es ist fällig"_s, {});
        place.bar->set(u"reminder"_s, u"Es ist fällig"_s, u"Öffnen"_s, NoticeBar::Kind::Reminder);
        place.bar->set(u"problem"_s, u"It is wrong"_s, {}, NoticeBar::Kind::Problem);
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"It is wrong"_s), 1, 30'000);
        QCOMPARE(heard.times(u"Es ist fällig"_s), 0);
        QCOMPARE(place.bar->findChildren<QLabel *>(u"noticeText_reminder"_s), QList{text});
        QCOMPARE(text->text(), u"Es ist fällig"_s);
        QCOMPARE(text->accessibleName(), u"Es ist fällig"_s);
        QCOMPARE(act->text(), u"Öffnen"_s);
        QCOMPARE(act->accessibleDescription(), u"Es ist fällig"_s);
        QCOMPARE(place.bar->findChild<QToolButton *>(u"noticeClose_reminder"_s)->accessibleDescription(),
            u"Es ist fällig"_s);
        QVERIFY(!place.has(u"gone"_s));
    }

    /// A line that was replaced and is not deleted yet must not take the next one with it.
    void anOldLinesTimeIsNotTheNextOnes()
    {
        Place place(1h);
        QVERIFY(place.show());
        place.bar->set(u"news"_s, u"First"_s, u"Close"_s, NoticeBar::Kind::News);
        auto *timer = place.bar->findChild<QFrame *>(u"notice_news"_s)->findChild<QTimer *>();
        QVERIFY(timer);
        place.bar->set(u"news"_s, u"Second"_s, u"Close"_s, NoticeBar::Kind::News);
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
        const auto texts = place.bar->findChildren<QLabel *>(u"noticeText_news"_s);
        QVERIFY(std::any_of(texts.cbegin(), texts.cend(),
            [](const QLabel *text) { return text->isVisible() && text->text() == "Second"_L1; }));
    }
};

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
