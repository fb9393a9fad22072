#include "ui/charts/insightspage.h"

#include "models/domain/displaytext.h"
#include "models/domain/money.h"
#include "models/items/insighttables.h"
#include "models/items/insightwords.h"
#include "models/items/localeformats.h"
#include "models/items/texts.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/figurecard.h"
#include "ui/dialogs/inklabel.h"
#include "ui/panes/listmessage.h"
#include "ui/theme/pagestack.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool isAmbiguous(const QList<CurrencyInsights> &all, const CurrencyInsights &one)
{
    return std::count_if(all.cbegin(), all.cend(), [&one](const CurrencyInsights &other) {
        return other.currency.compare(one.currency, Qt::CaseInsensitive) == 0;
    }) > 1;
}

/// "THB"; where providers differ in its decimals "ISK (Stripe)".
QString nameOf(const QList<CurrencyInsights> &all, const CurrencyInsights &one)
{
    const QString code = visibleText(one.currency).left(12);
    return isAmbiguous(all, one) ? u"%1 (%2)"_s.arg(code, providerName(one.provider)) : code;
}

/// Whether a widget was asked to lay itself out anew while this lives.
class LayoutWatch : public QObject {
public:
    LayoutWatch() { QCoreApplication::instance()->installEventFilter(this); }
    bool metOne() const { return m_metOne; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_metOne = m_metOne || event->type() == QEvent::LayoutRequest;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_metOne = false;
};
} // namespace

void InsightsPage::setScopes(const QList<InsightScope> &scopes, int chosen) { m_bar->setScopes(scopes, chosen); }

void InsightsPage::setChoice(const Choice &choice)
{
    m_bar->setTableShown(choice.table);
    const bool shown = choice.currency == m_currency || choice.currency == m_bar->currencyText();
    m_currency = choice.currency;
    if (!shown) // else its figures are in the cards already
        take();
}

void InsightsPage::setKeptSince(const QHash<QUuid, QDateTime> &since)
{
    if (m_keptSince == since)
        return;
    m_keptSince = since;
    showKept();
}

void InsightsPage::showKept()
{
    const QString text = keptText();
    m_kept->write(text);
    m_kept->setVisible(!text.isEmpty());
}

/// Counts, rates and times of the days before are of what is left of them; empty where nothing went.
QString InsightsPage::keptText() const
{
    const InsightsRequest &request = m_source.request();
    if (!m_source.report() || m_source.report()->currencies.isEmpty())
        return {};
    QDateTime since;
    for (const QUuid &account : request.accounts)
        if (const QDateTime one = m_keptSince.value(account); one.isValid() && (!since.isValid() || one > since))
            since = one;
    if (!since.isValid() || since.toMSecsSinceEpoch() <= request.fromMs)
        return {};
    //: %1 is a date; older ones were let go, as the person set it for an account
    return tr(
        "Disputes that were closed before %1 are not all on this computer: the figures leave out those that went.")
        .arg(dateWithYear(since.toTimeZone(request.zone).date(), QLocale()));
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.setActive(true);
}

void InsightsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source.setActive(false);
}

bool InsightsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void InsightsPage::say(const QString &title, const QString &text, const QString &act)
{
    m_message->setMessage(act.isEmpty() ? u"clock"_s : u"inbox"_s, Ink::Muted, title, text);
    m_message->setActs(act);
    m_stack->setCurrentWidget(m_message);
    m_bar->setExportEnabled(false);
    m_bar->setTableEnabled(act.isEmpty()); // what is being counted is there in a moment
}

void InsightsPage::take()
{
    const auto &report = m_source.report();
    showKept();
    if (!report) {
        m_bar->setCurrencies({}, -1);
        m_bar->setAsOf({});
        return say(tr("Counting…"), {}, {});
    }
    const QList<CurrencyInsights> &all = report->currencies;
    QStringList names;
    for (const CurrencyInsights &one : all)
        names.append(nameOf(all, one));
    const int chosen = all.isEmpty() ? -1 : std::max(0, int(names.indexOf(m_currency)));
    m_bar->setCurrencies(names, chosen);
    m_bar->setAsOf(asOfText());
    if (chosen < 0)
        return say(tr("No disputes to count"),
            tr("There are none in the accounts chosen above. Read them again, or choose other accounts."),
            tr("Refresh"));
    showCurrency(chosen);
}

void InsightsPage::showCurrency(int place)
{
    const auto &report = m_source.report();
    if (!report || place < 0 || place >= report->currencies.size())
        return;
    const CurrencyInsights &of = report->currencies.at(place);
    const InsightTables tables(of,
        InsightQueries(of, isAmbiguous(report->currencies, of), m_source.request().inquiries, m_source.days()),
        QLocale());
    const QList<InsightTables::Figure> figures = tables.figures();
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setFigure(figures.at(i));
    m_figureTable->setTable(tables.figureTable());
    m_cards.at(0)->setTable(tables.months());
    m_cards.at(1)->setTable(tables.risk());
    m_cards.at(2)->setTable(tables.reasons());
    m_cards.at(3)->setTable(tables.causes());
    m_cards.at(2)->setNote(tr("won, lost; win rate of n"));
    m_cards.at(3)->setNote(disputesText(of.lost.count, QLocale()));
    m_bar->setAsOf(asOfText());
    m_bar->setExportEnabled(true);
    m_bar->setTableEnabled(true);
    m_stack->setCurrentWidget(m_scroll);
    m_across = 0; // wider amounts may want other places
    arrange();
}

QString InsightsPage::asOfText(bool onPaper) const
{
    const auto &report = m_source.report();
    if (!report || report->asOfMs == 0)
        return {};
    const QLocale locale;
    const QDateTime read = QDateTime::fromMSecsSinceEpoch(report->asOfMs);
    qint64 all = 0;
    for (const CurrencyInsights &one : report->currencies)
        all += one.disputes;
    QString when = clockTime(read.time(), locale);
    if (read.date() != m_source.today())
        when = dateWithYear(read.date(), locale) + u' ' + when;
    if (onPaper) // a picture outlives the day and travels
        when = timeText(read, locale);
    const QString count = disputesText(all, locale);
    //: %1 is a time, %2 "346 disputes", or "346 disputes in all currencies"
    const QString text = tr("as of %1 · %2")
                             //: %1 is "346 disputes"
                             .arg(when, report->currencies.size() > 1 ? tr("%1 in all currencies").arg(count) : count);
    if (report->gone == 0)
        return text;
    //: A number of disputes that the provider no longer has, which the sum at risk has in it
    return text + u" · "_s + tr("%Ln gone at the provider, still at risk", nullptr, int(report->gone));
}

PictureWords InsightsPage::words(const ChartCard *card) const
{
    const QString days = insightDaysText(m_source.days(), QLocale());
    //: Above a picture: %1 accounts, %2 a currency, %3 a range in words, %4 its days, %5 "as of 14:02 · 346 disputes"
    return {card ? card->title() : tr("Insights"),
        tr("%1 · %2 · %3 (%4) · %5")
            .arg(m_bar->scopeText(), m_bar->currencyText(), m_bar->rangeText(), days, asOfText(true)),
        keptText()};
}

/// Gives everything its place now: what was counted or chosen just before is laid out with the next turn of the event
/// loop only, and a picture would show it in the places of before.
void InsightsPage::settle()
{
    constexpr int kMostTurns = 100; // one that asks for itself each time is asked no more
    for (int turn = 0; turn < kMostTurns; ++turn) {
        const LayoutWatch watch; // what is asked for during a turn waits for the next one
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!watch.metOne())
            return;
    }
}

QByteArray InsightsPage::picture(ChartCard *card, PictureFormat format)
{
    QWidget *const content = card ? static_cast<QWidget *>(card) : m_content;
    QWidget *const focused = focusWidget();
    const bool marked = focused && content->isAncestorOf(focused);
    if (marked)
        focused->clearFocus(); // its frame is no part of the picture
    for (ChartCard *each : std::as_const(m_cards))
        each->setOnPaper(true);
    settle();
    const QByteArray picture = pictureOf(*content, words(card), format, m_theme);
    for (ChartCard *each : std::as_const(m_cards))
        each->setOnPaper(false);
    settle();
    if (marked)
        focused->setFocus(Qt::OtherFocusReason);
    return picture;
}

} // namespace disputedesk
