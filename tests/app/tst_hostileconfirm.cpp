#include "app/desktop/outcometexts.h"
#include "models/items/texts.h"
#include "tests/support/cuttexts.h"
#include "tests/support/hostilewalk.h"
#include "tests/support/proof.h"
#include "tests/support/quietlog.h"
#include "tests/support/resourcewatch.h"
#include "tests/support/soak.h"
#include "tests/ui/detail/builders.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/language/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The last question before money moves, of each act at each provider, with every string of the corpus in every field
/// that somebody else fills (P2, D4, D5, F9), and in each language with an amount that fills its place: what names the
/// money is there, whole.
class TestHostileConfirm : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;
    std::unique_ptr<QuietLog> m_quiet;
    std::unique_ptr<ResourceWatch> m_watch;
    std::unique_ptr<Theme> m_theme;

    static constexpr std::array kVerbs{WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede, WriteVerb::FinaliseWon,
        WriteVerb::FinaliseLost, WriteVerb::UploadDocument, WriteVerb::DeleteDocument};
    static constexpr std::array kProviders{ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe};

    static DisputeView viewOf(ProviderKind provider, Mode mode)
    {
        DisputeView view = build::richView();
        view.account.provider = view.dispute.provider = provider;
        view.account.mode = view.dispute.mode = mode;
        if (provider != ProviderKind::Omise)
            view.dispute.status = u"needs_response"_s;
        return view;
    }
    static void spoil(DisputeView &view, const QString &text)
    {
        Dispute &dispute = view.dispute;
        view.account.label = text;
        for (QString *field : {&dispute.reasonCode, &dispute.reasonType, &dispute.reasonMessage, &dispute.adminMessage,
                 &dispute.network, &dispute.networkCode, &dispute.message, &dispute.charge, &dispute.paymentIntent,
                 &dispute.documents[0].filename, &dispute.documents[0].kind, &view.charge->customer,
                 &view.charge->description, &view.charge->cardName, &view.draft.message})
            *field = text;
        for (DraftFile &file : view.draft.files)
            file.fileName = text;
        for (qsizetype n = 0; n < dispute.metadata.size(); ++n) // reviewOf() counts on them
            dispute.metadata[n] = {text + QString::number(n), MetadataType::Text, text};
        view.draft.metadata = dispute.metadata;
        dispute.evidence = view.draft.evidence = {{u"uncategorized_text"_s, text}};
    }
    static ConfirmSpec specOf(const DisputeView &view, WriteVerb verb, const QString &text)
    {
        WriteIntent intent = build::intentOf(view, verb);
        intent.fileName = text;
        intent.fileSize = 1'912'000;
        intent.documentId = view.dispute.documents.constFirst().id;
        ConfirmSpec spec = confirmSpecOf(intent, view.account, view.dispute, view.draft,
            u"POST /disputes/%1/accept"_s.arg(view.dispute.id), build::now(), QLocale());
        spec.missing = missingInResponse(view);
        return spec;
    }
    static void look(QWidget &dialog, HostileWalk &walk)
    {
        QCoreApplication::processEvents();
        (void)dialog.grab();
        walkHostile(dialog, walk);
    }
    /// What the write came to, in the program's own words with the server's in them.
    static void end(ConfirmDialog &dialog, const DisputeView &view, ActionState state, const QString &text)
    {
        WriteOutcome outcome;
        outcome.state = state;
        outcome.error.kind = ErrorKind::Rejected;
        outcome.error.serverMessage = text;
        outcome.error.code = text.left(64);
        outcome.now = view.dispute;
        dialog.setOutcome(state, outcomeStatement(dialog.intent(), state, view.account), text,
            outcomeDetails(dialog.intent(), outcome, view.account, build::now()));
    }
    QString figure(const HostileWalk &walk, int dialogs) const
    {
        return u"%1 dialogs, %2 widgets, %3 texts; %4 of %5 strings seen, %6 of string x place; %7 taken for markup or "
               "hidden, %8 loads"_s.arg(dialogs)
                   .arg(walk.widgets)
                   .arg(walk.texts)
                   .arg(walk.textsMet())
                   .arg(walk.known.size())
                   .arg(walk.met.size())
                   .arg(walk.problems.size())
                   .arg(m_watch->loads());
    }
    /// What of a dialog names money and does not stand there whole; a tool tip is no excuse.
    static QStringList cutMoney(QWidget &dialog, const QString &money)
    {
        const QList<QWidget *> all = dialog.findChildren<QWidget *>();
        for (QWidget *widget : all)
            widget->setToolTip({});
        return cutTexts(dialog).filter(money);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_quiet = std::make_unique<QuietLog>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
        m_watch = std::make_unique<ResourceWatch>(m_folder.path());
    }
    void cleanupTestCase()
    {
        m_theme.reset();
        m_quiet.reset();
    }

    void everyStringInEveryField()
    {
        HostileWalk walk;
        walk.known = hostileTexts(m_watch->port(), m_watch->file(), soaked(2000, 64 * 1024 - 8));
        int dialogs = 0;
        for (qsizetype n = 0; n < walk.known.size(); ++n) {
            const QString text = walk.known.at(n).text;
            for (size_t verb = 0; verb < kVerbs.size(); ++verb) {
                if (soak() == 0 && (qsizetype(verb) + n) % 3 != 0)
                    continue;
                const ProviderKind provider = kProviders.at(size_t(n / 3) % kProviders.size());
                const Mode mode = n % 2 == 0 ? Mode::Live : Mode::Test;
                DisputeView view = viewOf(provider, mode);
                spoil(view, text);
                ConfirmDialog dialog(specOf(view, kVerbs.at(verb), text), *m_theme, nullptr, {0, 0});
                dialog.open();
                look(dialog, walk);
                end(dialog, view, n % 3 == 0 ? ActionState::Rejected : ActionState::Unknown, text);
                look(dialog, walk);
                dialogs += 2;
            }
            DisputeView view = viewOf(ProviderKind::Omise, Mode::Live);
            spoil(view, text);
            ReviewDialog review(build::reviewOf(view), *m_theme);
            review.open();
            look(review, walk);
            ++dialogs;
        }
        for (const QString &line : std::as_const(walk.problems))
            qWarning("%s", qPrintable(line));
        QCOMPARE(walk.problems.size(), 0);
        QCOMPARE(m_watch->loads(), 0);
        QVERIFY(walk.textsMet() > 60);
        proof("D4 D5 F9", figure(walk, dialogs));
    }

    void inEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &[key, name] : knownLanguages())
            QTest::newRow(qPrintable(key)) << key;
    }
    void inEveryLanguage()
    {
        QFETCH(QString, language);
        Language spoken;
        spoken.choose(language);
        QCOMPARE(language == "en"_L1, stageText(Stage::Won) == "Won"_L1);
        HostileWalk walk;
        walk.known = hostileTexts(m_watch->port(), m_watch->file(), 400);
        QStringList cut;
        int dialogs = 0;
        int named = 0;
        for (const ProviderKind provider : kProviders)
            for (const Mode mode : {Mode::Live, Mode::Test})
                for (const WriteVerb verb : kVerbs) {
                    DisputeView view = viewOf(provider, mode);
                    const QString text = walk.known.at(dialogs % walk.known.size()).text;
                    spoil(view, text);
                    view.dispute.amount = {98'765'432'109'876, u"THB"_s};
                    const ConfirmSpec spec = specOf(view, verb, text);
                    const QString money = spec.moneyText.right(6);
                    ConfirmDialog dialog(spec, *m_theme, nullptr, {0, 0});
                    dialog.open();
                    look(dialog, walk);
                    const auto names = [&](const auto *widget) { return widget->text().contains(money); };
                    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
                    const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
                    const auto here = std::count_if(labels.cbegin(), labels.cend(), names);
                    QVERIFY2(here > 0, qPrintable(spec.title));
                    named += int(here + std::count_if(buttons.cbegin(), buttons.cend(), names));
                    cut += cutMoney(dialog, money);
                    end(dialog, view, ActionState::Unknown, text);
                    look(dialog, walk);
                    cut += cutMoney(dialog, money);
                    dialogs += 2;
                }
        cut.removeDuplicates();
        for (const QString &line : walk.problems + cut)
            qWarning("%s", qPrintable(line));
        QCOMPARE(walk.problems.size(), 0);
        QCOMPARE(cut.size(), 0);
        proof("P2 D4",
            u"%1: %2; %3 texts that name money, %4 of them cut"_s.arg(language, figure(walk, dialogs))
                .arg(named)
                .arg(cut.size()));
    }
};

QTEST_MAIN(TestHostileConfirm)
#include "tst_hostileconfirm.moc"
