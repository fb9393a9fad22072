#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/accountdialogkeyedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

/// The account dialog with its advanced part, where the screen has room for it and where it has none.
class TestAccountDialogRoom : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AccountDialog> m_dialog;

    QAbstractButton *more() const { return m_dialog->findChild<QAbstractButton *>(u"advancedToggle"_s); }
    /// All of it, not scrolled away in part.
    static bool isSeen(const QWidget *part)
    {
        return part->isVisible() && part->visibleRegion().boundingRect().size() == part->size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_dialog = std::make_unique<AccountDialog>(ProviderKind::Omise, *m_theme); }
    void cleanup() { m_dialog.reset(); }

    /// On a screen at 200 %: the advanced part scrolls, and what a press led to is in sight; the end of the check and
    /// the buttons stay where they are.
    void scrollsWhereThereIsNoRoom()
    {
        m_dialog->setMaximumSize(720, 430);
        m_dialog->show();
        more()->click();
        const auto *url = m_dialog->findChild<QWidget *>(u"baseUrl"_s);
        QTRY_VERIFY(isSeen(url));
        auto *key = m_dialog->findChild<AccountDialogKeyEdit *>(u"secretKey"_s);
        key->setText(u"skey_test_5abcdefghijk"_s);
        m_dialog->setCheckFailed(u"The provider does not know this key. Copy it once more from its own pages, to the "
                                 "last letter. Nothing was kept on this computer."_s);
        const auto *result = m_dialog->findChild<QLabel *>(u"checkResult"_s);
        QTRY_VERIFY(isSeen(result) && result->height() >= result->heightForWidth(result->width()));
        QVERIFY(isSeen(m_dialog->findChild<QPushButton *>(u"checkAndConnect"_s)));
        QVERIFY(isSeen(m_dialog->findChild<QPushButton *>(u"cancelAccount"_s)));
        QVERIFY(m_dialog->height() <= 430);
        QTRY_VERIFY(isSeen(key)); // it has the keyboard again
        m_dialog->findChild<QWidget *>(u"closeVerb"_s)->setFocus();
        QTRY_VERIFY(isSeen(m_dialog->findChild<QWidget *>(u"closeVerb"_s)));
    }

    /// Open from the start, since the account's server is an unusual one.
    void isWholeFromTheStartWhereThereIs()
    {
        Account account;
        account.id = QUuid::createUuid();
        account.label = u"Siam Goods"_s;
        account.baseUrl = QUrl(u"http://127.0.0.1:4000"_s);
        m_dialog = std::make_unique<AccountDialog>(account, *m_theme);
        m_dialog->show();
        QVERIFY(m_dialog->findChild<QWidget *>(u"closeVerb"_s)->isVisible());
        const auto *scroll = m_dialog->findChild<QScrollArea *>(u"accountScroll"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    /// A bar that took its room from the texts would break them anew, and stay for the pixels that this costs.
    void scrollingLeavesTheTextsAsTheyAre()
    {
        m_dialog->show();
        const auto *body = m_dialog->findChild<QWidget *>(u"accountBody"_s);
        const auto *scroll = m_dialog->findChild<QScrollArea *>(u"accountScroll"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        const int width = body->width();
        m_dialog->setMaximumHeight(m_dialog->height());
        more()->click();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(body->width(), width);
    }

    void growsWhereThereIs()
    {
        m_dialog->show();
        const auto *scroll = m_dialog->findChild<QScrollArea *>(u"accountScroll"_s);
        QVERIFY(scroll);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        const int before = m_dialog->height();
        more()->click();
        QTRY_VERIFY(m_dialog->height() > before + 100);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        more()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->height() <= before + 20, 30'000); // no hole is left where it was
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestAccountDialogRoom)
#include "tst_accountdialogroom.moc"
