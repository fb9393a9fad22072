#include "tests/support/proof.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/accountdialogkeyedit.h"
#include "ui/dialogs/accountdialogtexts.h"
#include "ui/theme/modebadge.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(disputedesk::Secret)

namespace {
const QString kTestKey = u"skey_test_5abcdefghijk"_s;
const QString kLiveKey = u"skey_5abcdefghijklmnop"_s;
} // namespace

class tst_AccountDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AccountDialog> m_dialog;

    AccountDialogKeyEdit *key() const { return m_dialog->findChild<AccountDialogKeyEdit *>(u"secretKey"_s); }
    QLineEdit *url() const { return m_dialog->findChild<QLineEdit *>(u"baseUrl"_s); }
    QPushButton *go() const { return m_dialog->findChild<QPushButton *>(u"checkAndConnect"_s); }
    ModeBadge *badge() const { return m_dialog->findChild<ModeBadge *>(); }
    QString said(const char *label) const { return m_dialog->findChild<QLabel *>(QLatin1StringView(label))->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_dialog = std::make_unique<AccountDialog>(ProviderKind::Omise, *m_theme);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void badKeysAreRefusedAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("red");
        QTest::newRow("nothing yet") << u""_s << u"Paste the secret key"_s << false;
        QTest::newRow("unfinished") << u"skey_test_5"_s << u"not complete"_s << false;
        QTest::newRow("public") << u"pkey_test_5abcdefghijk"_s << u"public key"_s << true;
        QTest::newRow("another provider's") << u"sk_test_5abcdefghijk"_s << u"another provider"_s << true;
        QTest::newRow("spaces") << u"skey_test_5abc defghijk"_s << u"spaces"_s << true;
        QTest::newRow("base64") << QString::fromLatin1("skey_test_5abcdefghijk:"_ba.toBase64()) << u"base64"_s << true;
        QTest::newRow("anything") << u"hello"_s << u"begin with skey_"_s << true;
    }
    void badKeysAreRefusedAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        QFETCH(bool, red);
        key()->setText(typed);
        QVERIFY2(said("keyProblem").contains(words), qPrintable(said("keyProblem")));
        QCOMPARE(key()->property("invalid").toBool(), red);
        QCOMPARE(key()->accessibleDescription(), said("keyProblem"));
        QVERIFY(!go()->isEnabled());
        QVERIFY(!badge()->isVisible());
        QSignalSpy check(m_dialog.get(), &AccountDialog::checkRequested);
        QTest::keyClick(key(), Qt::Key_Return);
        QVERIFY(check.isEmpty());
    }

    void everyProblemHasWords()
    {
        for (int problem = 0; problem <= int(KeyProblem::LiveKeyOnTestHost); ++problem)
            for (const ProviderKind provider : {ProviderKind::Omise, ProviderKind::WooshPay}) {
                const QString text = keyProblemText(KeyProblem(problem), provider);
                QVERIFY(!text.isEmpty() && !text.contains(u'%'));
            }
        for (int problem = 1; problem <= int(HostProblem::HasQuery); ++problem)
            QVERIFY(!hostProblemText(HostProblem(problem)).isEmpty());
    }

    void theModeShowsAsTheKeyIsTyped()
    {
        key()->setText(kTestKey);
        QVERIFY(badge()->isVisible());
        QCOMPARE(badge()->accessibleName(), u"TEST"_s);
        key()->setText(kLiveKey);
        QCOMPARE(badge()->accessibleName(), u"LIVE"_s);
        key()->setText(u"pkey_x"_s);
        QVERIFY(!badge()->isVisible());
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fine");
        QTest::newRow("https") << u"https://api.example.com"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("http") << u"http://api.example.com"_s << false;
        QTest::newRow("user") << u"https://me@api.example.com"_s << false;
        QTest::newRow("query") << u"https://api.example.com/?x=1"_s << false;
        QTest::newRow("word") << u"example"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fine);
        key()->setText(kTestKey);
        url()->setText(typed);
        QCOMPARE(go()->isEnabled(), fine);
        QCOMPARE(said("baseUrlProblem").isEmpty(), fine);
    }

    void aLiveKeyIsKeptFromATestServer()
    {
        key()->setText(kLiveKey);
        QVERIFY(go()->isEnabled());
        url()->setText(u"http://127.0.0.1:8080"_s);
        QVERIFY(!go()->isEnabled());
        QVERIFY(said("keyProblem").contains(u"live key"_s));
    }

    void theCheckGetsWhatWasTyped()
    {
        QSignalSpy check(m_dialog.get(), &AccountDialog::checkRequested);
        key()->setText(u"  "_s + kTestKey + u"\n"_s); // pasted with white space around
        m_dialog->findChild<QLineEdit *>(u"accountLabel"_s)->setText(u"Siam Goods"_s);
        m_dialog->findChild<QSpinBox *>(u"deadlineDays"_s)->setValue(9);
        QTest::mouseClick(go(), Qt::LeftButton);
        QCOMPARE(check.size(), 1);
        const auto draft = check.at(0).at(0).value<Account>();
        QVERIFY(!draft.id.isNull());
        QVERIFY(draft.mode == Mode::Test);
        QCOMPARE(draft.label, u"Siam Goods"_s);
        QCOMPARE(draft.deadlineDays, 9);
        QVERIFY(draft.baseUrl.isEmpty());
        QCOMPARE(check.at(0).at(1).value<Secret>().reveal(), kTestKey.toLatin1());
    }

    void everyProviderHasItsOwnPage()
    {
        const auto choose = [this](const char *name) {
            QTest::mouseClick(m_dialog->findChild<QAbstractButton *>(QLatin1StringView(name)), Qt::LeftButton);
        };
        key()->setText(u"sk_test_5abcdefghijk"_s);
        QVERIFY(said("keyProblem").contains(u"another provider"_s));
        choose("providerWooshPay");
        QCOMPARE(key()->text(), u"sk_test_5abcdefghijk"_s); // nobody has to paste it again
        QVERIFY(go()->isEnabled());
        QCOMPARE(m_dialog->windowTitle(), u"Connect WooshPay"_s);
        QVERIFY(said("accountDialogIntro").contains(u"make sure that this one is from WooshPay"_s));
        QCOMPARE(url()->placeholderText(), u"https://apitest.wooshpay.com"_s);
        m_dialog->findChild<QAbstractButton *>(u"advancedToggle"_s)->setChecked(true);
        QVERIFY(!m_dialog->findChild<QSpinBox *>(u"deadlineDays"_s)->isVisible());
        auto *parameters = m_dialog->findChild<QComboBox *>(u"listParameters"_s);
        QVERIFY(parameters->isVisible());
        parameters->setCurrentIndex(parameters->findData(int(ListParameters::Body)));
        QVERIFY(m_dialog->draft().provider == ProviderKind::WooshPay);
        QVERIFY(m_dialog->draft().listParameters == ListParameters::Body);
        QCOMPARE(m_dialog->draft().label, u"WooshPay test"_s);
        choose("providerStripe");
        QVERIFY(!parameters->isVisible());
        QVERIFY(m_dialog->draft().provider == ProviderKind::Stripe);
        QVERIFY(go()->isEnabled());
        choose("providerOmise");
        QVERIFY(!go()->isEnabled());
        auto *accept = m_dialog->findChild<QComboBox *>(u"acceptVerb"_s);
        accept->setCurrentIndex(accept->findData(int(HttpVerb::Patch)));
        QVERIFY(m_dialog->draft().acceptVerb == HttpVerb::Patch);
        QVERIFY(m_dialog->draft().closeVerb == HttpVerb::Post);
        choose("providerWooshPay");
        QVERIFY(m_dialog->draft().listParameters == ListParameters::Body); // as it was left
    }

    void whoItIsIsShownBeforeItIsKept()
    {
        QSignalSpy check(m_dialog.get(), &AccountDialog::checkRequested);
        QSignalSpy keep(m_dialog.get(), &AccountDialog::keepRequested);
        QSignalSpy cancelled(m_dialog.get(), &AccountDialog::checkCancelled);
        key()->setText(kTestKey);
        QTest::mouseClick(go(), Qt::LeftButton);
        m_dialog->setChecking();
        QVERIFY(keep.isEmpty());
        m_dialog->setCheckPassed(u"TEST · account_1"_s);
        QCOMPARE(said("checkResult"), u"TEST · account_1"_s);
        QCOMPARE(go()->text(), u"Connect this account"_s);
        QTest::mouseClick(go(), Qt::LeftButton);
        QCOMPARE(keep.size(), 1);
        QCOMPARE(check.size(), 1);
        key()->setText(kLiveKey); // another key: what was checked is void
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(go()->text(), u"Check the key"_s);
        QVERIFY(said("checkResult").isEmpty());
        QTest::mouseClick(go(), Qt::LeftButton);
        QCOMPARE(keep.size(), 1);
        QCOMPARE(check.size(), 2);
    }

    void aKnownAccountStaysAtItsProvider()
    {
        Account stripe;
        stripe.id = QUuid::createUuid();
        stripe.provider = ProviderKind::Stripe;
        stripe.label = u"Shop US"_s;
        m_dialog = std::make_unique<AccountDialog>(stripe, *m_theme);
        m_dialog->show();
        QVERIFY(!m_dialog->findChild<QAbstractButton *>(u"providerOmise"_s)->isVisible());
        QCOMPARE(m_dialog->windowTitle(), u"New key for Shop US"_s);
        QVERIFY(m_dialog->draft() == stripe);
    }

    void whileCheckingNothingGoesOutTwice()
    {
        QSignalSpy check(m_dialog.get(), &AccountDialog::checkRequested);
        QSignalSpy cancelled(m_dialog.get(), &AccountDialog::checkCancelled);
        key()->setText(kTestKey);
        QTest::mouseClick(go(), Qt::LeftButton);
        m_dialog->setChecking();
        QVERIFY(!go()->isEnabled() && !key()->isEnabled());
        QTest::mouseClick(go(), Qt::LeftButton);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(check.size(), 1);
        m_dialog->setCheckFailed(u"The key was <b>refused</b>"_s);
        QCOMPARE(said("checkResult"), u"The key was <b>refused</b>"_s);
        QVERIFY(go()->isEnabled() && key()->isEnabled());
        QCOMPARE(key()->text(), kTestKey); // nobody has to paste it again
        key()->setText(kLiveKey);
        QVERIFY(said("checkResult").isEmpty()); // an old answer is not about the new key
        m_dialog->setChecking();
        m_dialog->reject();
        QCOMPARE(cancelled.size(), 1);
    }

    void theKeyDoesNotOutliveTheDialog()
    {
        key()->setText(kTestKey);
        m_dialog->accept();
        QVERIFY(key()->text().isEmpty());
    }

    void theKeyCannotBeCopied()
    {
        const QString before = u"untouched"_s;
        for (const bool revealed : {false, true}) {
            QGuiApplication::clipboard()->setText(before);
            key()->setText(kTestKey);
            m_dialog->findChild<QAbstractButton *>(u"showKey"_s)->setChecked(revealed);
            QCOMPARE(key()->echoMode(), revealed ? QLineEdit::Normal : QLineEdit::Password);
            key()->setFocus();
            key()->selectAll();
            key()->copy();
            key()->cut(); // no key leads here; it may delete, not copy
            key()->setText(kTestKey);
            key()->selectAll();
            QTest::keyClick(key(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(key(), Qt::Key_C, Qt::ControlModifier);
            QTest::keyClick(key(), Qt::Key_X, Qt::ControlModifier);
            QTest::keyClick(key(), Qt::Key_Insert, Qt::ControlModifier);
            QTest::mouseDClick(key(), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), before);
            if (QGuiApplication::clipboard()->supportsSelection())
                QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(u"skey"_s));
            if (revealed)
                QVERIFY(!key()->hasSelectedText());
            QCOMPARE(key()->text(), kTestKey);
        }
        test::proof("K8", u"key field masked and shown, 7 ways to copy or cut each: 0 bytes on the clipboard"_s);
    }

    void aNewKeyMustKeepTheMode()
    {
        Account live;
        live.id = QUuid::createUuid();
        live.mode = Mode::Live;
        live.label = u"Siam Goods"_s;
        m_dialog = std::make_unique<AccountDialog>(live, *m_theme);
        key()->setText(kTestKey);
        QVERIFY(!go()->isEnabled());
        QVERIFY(said("keyProblem").contains(u"This account is live"_s));
        key()->setText(kLiveKey);
        QVERIFY(go()->isEnabled());
        QCOMPARE(m_dialog->draft().id, live.id);
        QCOMPARE(m_dialog->draft().label, live.label);
    }

    void aNewKeyForAnAccountWithAnAddressOfItsOwn()
    {
        Account sandbox;
        sandbox.id = QUuid::createUuid();
        sandbox.label = u"Sandbox"_s;
        sandbox.baseUrl = QUrl(u"http://127.0.0.1:8089"_s);
        m_dialog = std::make_unique<AccountDialog>(sandbox, *m_theme); // opens with the advanced part
        m_dialog->show();
        QVERIFY(url()->isVisible());
        QCOMPARE(url()->text(), u"http://127.0.0.1:8089"_s);
        key()->setText(kTestKey);
        QVERIFY(go()->isEnabled());
    }

    void problemsGrowTheDialogInsteadOfBeingCut()
    {
        m_dialog->findChild<QAbstractButton *>(u"advancedToggle"_s)->setChecked(true);
        url()->setText(u"http://api.example.com"_s);
        key()->setText(u"pkey_test_5abcdefghijk"_s);
        QCoreApplication::processEvents();
        for (const char *name : {"keyProblem", "baseUrlProblem", "daysNote"}) {
            const auto *label = m_dialog->findChild<QLabel *>(QLatin1StringView(name));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
        }
    }
};

QTEST_MAIN(tst_AccountDialog)
#include "tst_accountdialog.moc"
