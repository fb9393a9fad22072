#pragma once

#include "models/items/insightsource.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/insightpicture.h"
#include "ui/charts/insightsbar.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace disputedesk {

class FigureCard;
class InkLabel;
class ListMessage;
class PageStack;

/// The Insights page: four figures, four charts with their tables, of one currency at a time. It shows what `source`
/// counted, and wakes it while it is seen.
class InsightsPage : public QWidget {
    Q_OBJECT
public:
    /// Without `charts` it is what a build without Qt Charts shows: the tables, and why.
    InsightsPage(InsightSource &source, const Theme &theme, QWidget *parent = nullptr, bool charts = true);

    /// What can be chosen, live before test, and what is.
    void setScopes(const QList<InsightScope> &scopes, int chosen);
    /// Since when each account has all its closed disputes here; one that is not among these has them all.
    void setKeptSince(const QHash<QUuid, QDateTime> &since);
    /// What was chosen in the page itself; range and accounts are the source's.
    struct Choice {
        QString currency; ///< its name in the box; empty: none was chosen
        bool table = false;
    };
    Choice choice() const { return {m_currency, m_tableShown}; }
    void setChoice(const Choice &choice);
    /// A card as it is shown, with the words that say what it is of; null: the whole page.
    QByteArray picture(ChartCard *card, PictureFormat format);
    /// The search behind a chart has the accounts of the page.
    const QSet<QUuid> &accounts() const { return m_source.request().accounts; }
    QList<ChartCard *> cards() const { return m_cards; }
    QList<FigureCard *> figures() const { return m_figures; }

Q_SIGNALS:
    void queryRequested(const QString &query);
    void scopeChosen(disputedesk::Mode mode, const QUuid &account);
    /// A picture of a card, or of the whole page (null), is wanted in a file.
    void exportRequested(disputedesk::ChartCard *card, disputedesk::PictureFormat format);
    void refreshRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// The room for the cards changes.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void makeCards(bool charts);
    void fillExportMenu();
    void arrange();
    void settle();
    void take();
    void showCurrency(int place);
    void say(const QString &title, const QString &text, const QString &act);
    QString asOfText(bool onPaper = false) const;
    void showKept();
    QString keptText() const;
    PictureWords words(const ChartCard *card) const;

    InsightSource &m_source;
    const Theme &m_theme;
    InsightsBar *m_bar;
    PageStack *m_stack;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    ListMessage *m_message;
    InkLabel *m_kept = nullptr; ///< that the range begins before what is here
    QHash<QUuid, QDateTime> m_keptSince;
    ChartCard *m_figureTable = nullptr;
    QList<FigureCard *> m_figures;
    QList<ChartCard *> m_cards; ///< of the charts
    QString m_currency; ///< the name that was chosen last, also where a scope has it not
    bool m_tableShown = false;
    int m_across = 0; ///< figures beside each other
};

} // namespace disputedesk
