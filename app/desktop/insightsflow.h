#pragma once

#include "app/desktop/fates.h"
#include "models/domain/clock.h"
#include "models/items/insightsource.h"
#include "models/store/ledger.h"
#include "ui/charts/insightpicture.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace disputedesk {

class AccountRegistry;
class AccountSession;
class ChartCard;
class InsightsPage;
class MainWindow;
class StorageRules;
class Theme;

/// Insights from the wish to see them to a picture in a file: makes the page when it is first shown, tells the index
/// what the ledger knows of how disputes went, and knows which accounts are looked at.
class InsightsFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AccountRegistry &accounts;
        DisputeIndex &index;
        Ledger &ledger;
        std::function<AccountSession *(const QUuid &)> session;
        MainWindow &window;
        const Theme &theme;
        Clock clock;
        const StorageRules *rules = nullptr; ///< how long closed disputes stay; null: for ever
    };
    InsightsFlow(const Parts &parts, QObject *parent = nullptr);

    /// Which accounts are in view; no mode: there is none.
    void setScope(std::optional<Mode> mode, const QUuid &account, const QSet<QUuid> &ids);
    void show();
    /// Another language: the page, whose sentences are made of figures, is made anew with what was chosen in it.
    void languageChanged();
    /// By the clock: call each minute.
    void tick();
    /// The ledger or a cache may know more: asked in a moment, once for many calls.
    void gatherSoon() { m_gather.start(); }
    /// What they know is being asked for, or about to be.
    bool isGathering() const { return m_gather.isActive() || m_asked > 0 || m_fates.isBusy(); }
    InsightSource &source() { return m_source; }
    InsightsPage *page() const { return m_page; } ///< null before it was shown first

Q_SIGNALS:
    void queryRequested(const QString &query);
    void scopeRequested(disputedesk::Mode mode, const QUuid &account);
    void refreshRequested();
    void failed(const QString &title, const QString &text);

private:
    void makePage();
    void showScopes();
    void showKept();
    void gather();
    void tellFates(const QUuid &account, ProviderKind provider, const QList<LedgerEntry> &history);
    void save(ChartCard *card, PictureFormat format);

    Parts m_parts;
    InsightSource m_source;
    FateTeller m_fates;
    std::optional<Mode> m_mode;
    QUuid m_account;
    QTimer m_gather;
    int m_asked = 0; ///< answers that are to come
    InsightsPage *m_page = nullptr; ///< the window's
};

} // namespace disputedesk
