#include "models/domain/capability.h"
#include "models/items/texts.h"
#include "tests/ui/detail/builders.h"
#include "ui/panes/detailheader.h"
#include "ui/panes/summarypane.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What header and summary say of inquiries, dates and submissions of WooshPay and Stripe.
class tst_DetailFacts : public QObject {
    Q_OBJECT

private:
    static DisputeView viewOf(const QString &status, ProviderKind provider = ProviderKind::WooshPay)
    {
        DisputeView view = build::openView();
        view.dispute.provider = view.account.provider = provider;
        view.dispute.id = u"dp_1Nv8c2LmQ4kLw2"_s;
        view.dispute.status = status;
        view.dispute.dueBy = build::now().addDays(2);
        view.deadline = deadlineOf(view.dispute, 7);
        view.can.clear();
        for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede})
            if (offersVerb(provider, verb))
                view.can.insert(verb, capabilityOf(view.dispute, verb));
        return view;
    }
    static DisputeView withoutDate(DisputeView view)
    {
        view.dispute.dueBy = {};
        view.deadline = deadlineOf(view.dispute, 7);
        view.can.insert(WriteVerb::Respond, capabilityOf(view.dispute, WriteVerb::Respond));
        return view;
    }
    /// Text of a label, or of a block of text.
    static QString said(const QWidget &pane, const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        if (const auto *label = pane.findChild<QLabel *>(wanted))
            return label->isVisibleTo(&pane) ? label->text() : QString();
        const auto *block = pane.findChild<QPlainTextEdit *>(wanted);
        return block && block->isVisibleTo(&pane) ? block->toPlainText() : QString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailHeader> m_header;
    std::unique_ptr<SummaryPane> m_summary;

    void show(const DisputeView &view)
    {
        m_header->showDispute(view, build::now());
        m_summary->showDispute(view, build::now());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_header = std::make_unique<DetailHeader>(*m_theme);
        m_summary = std::make_unique<SummaryPane>(*m_theme);
    }
    void cleanup()
    {
        m_header.reset();
        m_summary.reset();
    }

    /// Texts of different sizes in one row stand on one line, in a low pane too.
    void textsOfARowStandOnOneLine_data()
    {
        QTest::addColumn<bool>("dense");
        QTest::newRow("high") << false;
        QTest::newRow("low") << true;
    }
    void textsOfARowStandOnOneLine()
    {
        QFETCH(bool, dense);
        m_header->setDense(dense);
        m_header->resize(900, 200);
        m_header->showDispute(build::openView(), build::now());
        m_header->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_header.get()));
        const auto line = [this](const char *name) { // of what is centred in its place, one line high
            const auto *part = m_header->findChild<QWidget *>(QLatin1StringView(name));
            QTextLayout text(part->property("text").toString(), part->font()); // a sign of another font lowers its line
            text.beginLayout();
            const QTextLine letters = text.createLine();
            text.endLayout();
            const QRect place = part->contentsRect();
            return qRound(part->mapTo(m_header.get(), place.topLeft()).y() + (place.height() - letters.height()) / 2
                + letters.ascent());
        };
        QVERIFY(m_header->findChild<QWidget *>(u"detailDeadline"_s)->height() < 2 * m_header->fontMetrics().height());
        QCOMPARE(line("detailDeadline"), line("detailTimeLeft"));
        QCOMPARE(line("detailChangeDeadline"), line("detailTimeLeft"));
        QCOMPARE(line(dense ? "detailAccount" : "detailOpened"), line("detailId"));
    }

    void theSourceOfTheDateIsNamed()
    {
        show(viewOf(u"needs_response"_s));
        QVERIFY(said(*m_header, "detailDeadline").endsWith(u"set by WooshPay"_s));
        QVERIFY(m_header->findChild<QWidget *>(u"detailTimeLeft"_s)->toolTip().endsWith(u"UTC"_s));
        QVERIFY(!m_header->findChild<QWidget *>(u"detailChangeDeadline"_s)->isVisibleTo(m_header.get()));
        QVERIFY(said(*m_summary, "fact_due").endsWith(u"set by WooshPay"_s));
        QVERIFY(said(*m_summary, "fact_next").contains(u"WooshPay passes it on once"_s));
    }

    /// Who is told that nothing can be sent is not told to send, nor by a day whose hour is kept back.
    void theNextStepIsOneThatCanBeTaken()
    {
        DisputeView view = viewOf(u"needs_response"_s);
        view.dispute.dueBy = build::now().addDays(1);
        view.deadline = deadlineOf(view.dispute, 7);
        show(view);
        QVERIFY(said(*m_summary, "fact_next")
                    .contains(dueMomentText(view.deadline, build::now(), QLocale()) + u": fill in"_s));
        view.can.insert(WriteVerb::Respond, {WhyNot::OutcomeOpen});
        show(view);
        QCOMPARE(said(*m_summary, "fact_next"), whyNotText(WhyNot::OutcomeOpen, view.dispute.provider));
    }

    void theNextStepOfOneThatIsGoneIsElsewhere()
    {
        DisputeView view = viewOf(u"needs_response"_s);
        view.dispute.missingAt = build::now();
        view.can.insert(WriteVerb::Respond, capabilityOf(view.dispute, WriteVerb::Respond));
        show(view);
        QVERIFY(said(*m_summary, "fact_next").startsWith(u"WooshPay no longer has this dispute"_s));
        QVERIFY(!said(*m_summary, "fact_next").contains(u"Answer by"_s));
        QCOMPARE(said(*m_header, "detailGone"), goneText(build::now(), QLocale()));
        view.dispute.missingAt = {};
        view.can.insert(WriteVerb::Respond, capabilityOf(view.dispute, WriteVerb::Respond));
        show(view);
        QVERIFY(said(*m_header, "detailGone").isEmpty());
        QVERIFY(said(*m_summary, "fact_next").contains(u"Answer by"_s));
    }

    void anInquirySaysWhatItIs()
    {
        show(viewOf(u"warning_needs_response"_s));
        const QWidget *badge = m_header->findChild<QWidget *>(u"detailStatus"_s);
        QVERIFY(badge->accessibleDescription().contains(u"no money has moved yet"_s));
        QVERIFY(said(*m_header, "detailDeadline").contains(u"after it the bank may open a chargeback"_s));
        QVERIFY(said(*m_summary, "fact_next").startsWith(u"An inquiry: the bank asks; no money has moved yet."_s));
        show(viewOf(u"needs_response"_s));
        QVERIFY(badge->accessibleDescription().isEmpty());
        QVERIFY(!said(*m_header, "detailDeadline").contains(u"may open"_s));
        QVERIFY(!said(*m_summary, "fact_next").contains(u"inquiry"_s));
    }

    /// Two dates of one kind: not one at the right of the id and the other in a line of its own.
    void openedAndClosedStandInOneLine()
    {
        DisputeView view = viewOf(u"lost"_s);
        view.dispute.closedAt = build::now();
        view.deadline = deadlineOf(view.dispute, 7);
        show(view);
        const QString line = said(*m_header, "detailDeadline");
        QVERIFY2(line.startsWith(u"opened "_s) && line.contains(u" · closed "_s), qPrintable(line));
        QVERIFY(m_header->findChild<QWidget *>(u"detailDeadline"_s)->toolTip().contains(u"UTC"_s));
        QVERIFY(said(*m_header, "detailOpened").isEmpty());
        m_header->setDense(true);
        m_header->setDense(false);
        QVERIFY(said(*m_header, "detailOpened").isEmpty());
        show(build::openView());
        QVERIFY(said(*m_header, "detailOpened").startsWith(u"opened "_s));
    }

    void noDateMeansNoResponse()
    {
        show(withoutDate(viewOf(u"early_dispute_warning"_s)));
        QCOMPARE(said(*m_header, "detailTimeLeft"), u"No response possible"_s);
        QCOMPARE(said(*m_header, "detailDeadline"), u"WooshPay names no date"_s);
        QCOMPARE(said(*m_summary, "fact_due"), u"No response possible: WooshPay names no date"_s);
        QVERIFY(said(*m_summary, "fact_next").contains(u"none is possible"_s));
    }

    /// What is left then is said, but no verb that is not allowed.
    void whatIsLeftIsSaid()
    {
        DisputeView view = withoutDate(viewOf(u"needs_response"_s));
        QVERIFY(view.can.value(WriteVerb::Concede).allowed());
        show(view);
        QVERIFY(said(*m_summary, "fact_next").endsWith(u"or accept the loss."_s));
        view.can.insert(WriteVerb::Concede, {WhyNot::Offline});
        show(view);
        QVERIFY(!said(*m_summary, "fact_next").contains(u"accept the loss"_s));
    }

    void aReasonThatIsNoneIsSaidOnce()
    {
        DisputeView view = build::openView();
        view.dispute.reasonCode = u"not_available"_s;
        view.dispute.reasonMessage = u"Not available"_s;
        show(view);
        QCOMPARE(said(*m_summary, "fact_reason"), u"No reason given"_s);
        QCOMPARE(said(*m_summary, "fact_reasonCode"), u"not_available"_s); // the provider's word
        QCOMPARE(said(*m_summary, "fact_reasonMessage"), QString());
    }

    /// Labels and values of a fact stand on one line, whatever the font of each.
    void valuesStandOnTheLineOfTheirLabels()
    {
        m_summary->resize(440, 900);
        m_summary->showDispute(build::richView(), build::now());
        m_summary->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_summary.get()));
        const auto ascent = [](const QString &text, const QFont &font) {
            QTextLayout layout(text, font);
            layout.beginLayout();
            const QTextLine line = layout.createLine();
            layout.endLayout();
            return line.ascent();
        };
        int compared = 0;
        for (const char *key : {"amount", "reason", "reasonCode", "charge", "ip", "opened"}) {
            const auto *label = m_summary->findChild<QLabel *>(u"label_"_s + QLatin1StringView(key));
            const auto *value = m_summary->findChild<QPlainTextEdit *>(u"fact_"_s + QLatin1StringView(key));
            QVERIFY2(label->isVisible() && value->isVisible(), key);
            const auto top = [this](const QWidget *part) {
                return part->mapTo(m_summary.get(), part->contentsRect().topLeft()).y();
            };
            const double one = top(label) + ascent(label->text(), label->font());
            const double other = top(value) + ascent(value->toPlainText().section(u'\n', 0, 0), value->font());
            QVERIFY2(std::abs(one - other) <= 1,
                qPrintable(u"%1: %2, %3"_s.arg(QLatin1StringView(key)).arg(one).arg(other)));
            compared += value->font().pixelSize() != label->font().pixelSize();
        }
        QVERIFY(compared > 0); // the two fonts differ somewhere
    }

    void movementsStandInTheColumns()
    {
        m_summary->resize(440, 900);
        m_summary->showDispute(build::richView(), build::now());
        m_summary->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_summary.get()));
        const auto *move = m_summary->findChild<QPlainTextEdit *>(u"movement"_s);
        QVERIFY(move && move->isVisible());
        QVERIFY(move->toPlainText().endsWith(u"taken when the dispute was opened"_s));
        QVERIFY(move->toolTip().contains(u"UTC"_s));
        const auto left = [this](const QWidget *part) { return part->mapTo(m_summary.get(), QPoint()).x(); };
        QCOMPARE(left(move), left(m_summary->findChild<QPlainTextEdit *>(u"fact_amount"_s)));
        m_summary->showDispute(viewOf(u"needs_response"_s), build::now());
        DisputeView none = build::openView();
        none.dispute.transactions.clear();
        m_summary->showDispute(none, build::now());
        QVERIFY(!m_summary->findChild<QWidget *>(u"movementsView"_s)->isVisible());
        QVERIFY(!m_summary->findChild<QWidget *>(u"section_movements"_s)->isVisible());
    }

    /// What to send is no help where nothing can be sent.
    void noResponseNoAdvice()
    {
        DisputeView view = viewOf(u"needs_response"_s);
        view.dispute.reasonCode = u"fraudulent"_s;
        const QString advice = reasonAdvice(view.dispute.reasonCode);
        QVERIFY(!advice.isEmpty());
        show(view);
        QVERIFY(said(*m_summary, "fact_next").contains(advice));
        view.can.insert(WriteVerb::Respond, {WhyNot::NoResponsePossible});
        show(view);
        QVERIFY(!said(*m_summary, "fact_next").contains(advice));
    }

    void submissionsAreShown()
    {
        DisputeView view = viewOf(u"under_review"_s, ProviderKind::Stripe);
        view.dispute.submissionCount = 1;
        view.dispute.pastDue = true;
        show(view);
        QVERIFY(said(*m_summary, "fact_submitted").contains(u"delivery is not guaranteed"_s));
        show(build::openView());
        QVERIFY(said(*m_summary, "fact_submitted").isEmpty());
    }

    void aChargeThatCannotBeReadIsNotOffered()
    {
        show(build::openView());
        const QWidget *read = m_summary->findChild<QWidget *>(u"chargeRead"_s);
        QVERIFY(read->isVisibleTo(m_summary.get()));
        show(viewOf(u"needs_response"_s));
        QVERIFY(!read->isVisibleTo(m_summary.get()));
        QVERIFY(!said(*m_summary, "fact_charge").isEmpty());
    }
};

QTEST_MAIN(tst_DetailFacts)
#include "tst_detailfacts.moc"
