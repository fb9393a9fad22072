#include "ui/panes/summarypane.h"

#include "models/items/movementtexts.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/movementsview.h"
#include "ui/panes/relatedview.h"
#include "ui/panes/summaryfacts.h"
#include "ui/panes/triageview.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

SummaryPane::SummaryPane(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new SummaryFacts(theme, this))
{
    setObjectName(u"summaryPane"_s);
    setAccessibleName(tr("Summary"));
    speakAs(*this, QAccessible::Section);
    new FocusEdge(*this, theme);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build(theme);
    setWidget(m_facts);
    viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
}

void SummaryPane::build(const Theme &theme)
{
    m_facts->addSection(u"next"_s, tr("What to do next"));
    m_facts->addWide(u"next"_s, tr("What to do next"));
    m_facts->addSection(u"dispute"_s, tr("Dispute"));
    m_facts->addFact(u"amount"_s, tr("Amount"));
    m_facts->addFact(u"funding"_s, tr("Funding amount"));
    m_facts->addFact(u"status"_s, tr("Status"));
    m_facts->addFact(u"reason"_s, tr("Reason"));
    m_facts->addFact(u"reasonCode"_s, tr("Reason code"), true);
    m_facts->addFact(u"reasonMessage"_s, tr("In their words"));
    m_facts->addFact(u"adminMessage"_s, tr("Provider's note"));
    m_facts->addSection(u"charge"_s, tr("Charge"));
    m_facts->addFact(u"charge"_s, tr("ID"), true);
    m_facts->addFact(u"intent"_s, tr("Payment intent"), true);
    m_chargeState = new QWidget(m_facts);
    auto *row = new QHBoxLayout(m_chargeState);
    row->setContentsMargins(0, 0, 0, 0);
    m_chargeText = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"chargeState"_s, m_chargeState);
    m_chargeText->setWraps(true);
    m_chargeRead = new LinkButton(theme, u"chargeRead"_s, tr("Read the charge"), m_chargeState);
    connect(m_chargeRead, &QPushButton::clicked, this, [this] {
        setChargeLoading();
        Q_EMIT chargeRequested();
    });
    row->addWidget(m_chargeText, 1);
    row->addWidget(m_chargeRead);
    m_facts->addWidget(m_chargeState);
    m_facts->addFact(u"card"_s, tr("Card"));
    m_facts->addFact(u"customer"_s, tr("Customer"));
    m_facts->addFact(u"description"_s, tr("Description"));
    m_facts->addFact(u"chargeAmount"_s, tr("Charged"));
    m_facts->addFact(u"refunded"_s, tr("Refunded"));
    m_facts->addFact(u"ip"_s, tr("IP address"), true);
    m_facts->addSection(u"related"_s, tr("Other disputes of this charge"));
    m_related = new RelatedView(theme, m_facts);
    m_facts->addWidget(m_related);
    showRelated({});
    m_facts->addSection(u"movements"_s, tr("Money movements"));
    m_movements = new MovementsView(theme, m_facts);
    m_facts->addWidget(m_movements);
    m_facts->addSection(u"dates"_s, tr("Dates"));
    m_facts->addFact(u"opened"_s, tr("Opened"));
    m_facts->addFact(u"due"_s, tr("Response due"));
    m_facts->addFact(u"submitted"_s, tr("Evidence"));
    m_facts->addFact(u"closed"_s, tr("Closed"));
    m_facts->addFact(u"asOf"_s, tr("As of"));
    m_facts->addSection(u"triage"_s, tr("Your marks"));
    m_triage = new TriageView(theme, m_facts);
    m_facts->addWidget(m_triage);
}

void SummaryPane::showDispute(const DisputeView &view, const QDateTime &now)
{
    m_facts->put(u"next"_s, nextStepText(view, now));
    showMoney(view);
    showCharge(view);
    showDates(view);
    m_related->showAnew();
    const Dispute &dispute = view.dispute;
    const QString word = statusText(dispute.status);
    m_facts->put(u"status"_s,
        word.compare(dispute.status, Qt::CaseInsensitive) == 0
            ? word
            : tr("%1 (%2 says “%3”)").arg(word, providerName(dispute.provider), dispute.status));
    m_facts->put(u"reason"_s, reasonText(dispute.reasonCode));
    m_facts->put(u"reasonCode"_s, dispute.reasonCode);
    // "Not available" once more would say nothing, three times over.
    m_facts->put(u"reasonMessage"_s, saysNoReason(dispute.reasonMessage) ? QString() : dispute.reasonMessage);
    m_facts->put(u"adminMessage"_s, dispute.adminMessage);
}

void SummaryPane::showMoney(const DisputeView &view)
{
    const Dispute &dispute = view.dispute;
    const QLocale locale;
    m_facts->put(u"amount"_s,
        moneyText(dispute.amount, dispute.provider, locale)
            + (currencyExponent(dispute.amount.currency, dispute.provider)
                    ? QString()
                    : u' ' + tr("(minor units; unknown currency)")));
    m_facts->put(u"funding"_s,
        dispute.fundingAmount && !(*dispute.fundingAmount == dispute.amount)
            ? moneyText(*dispute.fundingAmount, dispute.provider, locale)
            : QString());
    m_movements->showMovements(dispute);
    m_movements->setVisible(!dispute.transactions.isEmpty());
    m_facts->setSectionVisible(u"movements"_s, !dispute.transactions.isEmpty());
}

void SummaryPane::showCharge(const DisputeView &view)
{
    const Dispute &dispute = view.dispute;
    const QLocale locale;
    const Charge charge = view.charge.value_or(Charge());
    const bool other = m_chargeId != dispute.charge;
    m_offersCharge = offersCharge(dispute.provider);
    m_chargeId = dispute.charge;
    m_facts->put(u"charge"_s, dispute.charge);
    m_facts->put(u"intent"_s, dispute.paymentIntent);
    m_facts->setSectionVisible(u"charge"_s, !dispute.charge.isEmpty() || !dispute.paymentIntent.isEmpty());
    if (view.charge || !m_offersCharge) // a charge that cannot be read is its id, and no more
        m_chargeState->hide();
    else if (dispute.charge.isEmpty())
        m_chargeState->hide();
    else if (view.offline)
        showChargeState(tr("Not on this computer. Card and customer are read when you are online."), false);
    else if (other || !m_chargeState->isVisibleTo(m_facts))
        showChargeState(tr("Card and customer are not read yet."), true);
    QStringList card{charge.cardBrand, charge.cardLastDigits.isEmpty() ? QString() : u"•••• "_s + charge.cardLastDigits,
        charge.cardName, countryCode(charge.cardCountry)};
    card.removeAll(QString());
    m_facts->put(u"card"_s, card.join(u" · "_s));
    m_facts->put(u"customer"_s, charge.customer);
    m_facts->put(u"description"_s, charge.description);
    m_facts->put(u"chargeAmount"_s,
        view.charge && !charge.amount.currency.isEmpty() ? moneyText(charge.amount, dispute.provider, locale)
                                                         : QString());
    m_facts->put(u"refunded"_s,
        charge.refunded && charge.refunded->minor != 0 ? moneyText(*charge.refunded, dispute.provider, locale)
                                                       : QString());
    m_facts->put(u"ip"_s, charge.ip);
}

void SummaryPane::showDates(const DisputeView &view)
{
    const QLocale locale;
    const auto put = [&](const QString &key, const QDateTime &at, const QString &note = {}) {
        m_facts->put(key, at.isValid() ? timeText(at, locale) + note : QString(),
            at.isValid() ? timeTextUtc(at, locale) : QString());
    };
    put(u"opened"_s, view.dispute.createdAt);
    const QString note = view.deadline.source == DeadlineSource::Estimated ? u" · "_s + tr("an estimate")
        : view.deadline.source == DeadlineSource::Agent                    ? u" · "_s + tr("your own date")
        : view.deadline.source == DeadlineSource::Provider
        ? u" · "_s + tr("set by %1").arg(providerName(view.dispute.provider))
        : QString();
    put(u"due"_s, view.deadline.at, note);
    if (!view.deadline.at.isValid() && view.dispute.stage() == Stage::NeedsResponse)
        m_facts->put(u"due"_s, tr("No response possible: %1 names no date").arg(providerName(view.dispute.provider)));
    m_facts->put(u"submitted"_s, submissionText(view.dispute));
    put(u"closed"_s, view.dispute.closedAt);
    put(u"asOf"_s, view.dispute.readAt, view.offline ? u" · "_s + tr("offline") : QString());
}

void SummaryPane::showRelated(const QList<RelatedDispute> &disputes)
{
    m_related->showDisputes(disputes);
    m_related->setVisible(!disputes.isEmpty());
    m_facts->setSectionVisible(u"related"_s, !disputes.isEmpty());
}

void SummaryPane::setChargeLoading() { showChargeState(tr("Reading the charge…"), false); }

void SummaryPane::setChargeFailed(const QString &text) { showChargeState(labelText(text), true); }

void SummaryPane::showChargeState(const QString &text, bool retry)
{
    if (!m_offersCharge)
        return; // the provider has no way to read it
    m_chargeText->write(text);
    m_chargeRead->setVisible(retry);
    m_chargeState->show();
}

} // namespace disputedesk
