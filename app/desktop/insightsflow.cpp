#include "app/desktop/insightsflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/accountsession.h"
#include "app/desktop/exportfile.h"
#include "app/desktop/pathtext.h"
#include "app/desktop/storagerules.h"
#include "models/domain/asyncresult.h"
#include "ui/charts/insightspage.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kGatherMs = 300; ///< accounts that are opened together are asked together
} // namespace

InsightsFlow::InsightsFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_source(parts.index, parts.clock)
    , m_fates(parts.index)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &InsightsFlow::gather);
}

void InsightsFlow::setScope(std::optional<Mode> mode, const QUuid &account, const QSet<QUuid> &ids)
{
    m_mode = mode;
    m_account = account;
    m_source.setAccounts(ids);
    if (m_page)
        showScopes();
}

void InsightsFlow::show()
{
    if (!m_page)
        makePage();
    showScopes();
    gatherSoon();
    m_parts.window.showPage(MainWindow::Page::Insights);
}

void InsightsFlow::tick()
{
    m_source.tick();
    if (m_page)
        showKept();
}

void InsightsFlow::languageChanged()
{
    if (!m_page)
        return;
    const InsightsPage::Choice chosen = m_page->choice();
    delete m_page;
    makePage();
    m_page->setChoice(chosen);
    showScopes();
}

void InsightsFlow::makePage()
{
    QWidget *const place = m_parts.window.insightsPlace();
    if (!place->layout())
        (new QVBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
    m_page = new InsightsPage(m_source, m_parts.theme, place);
    place->layout()->addWidget(m_page);
    connect(m_page, &InsightsPage::queryRequested, this, &InsightsFlow::queryRequested);
    connect(m_page, &InsightsPage::scopeChosen, this, &InsightsFlow::scopeRequested);
    connect(m_page, &InsightsPage::refreshRequested, this, &InsightsFlow::refreshRequested);
    connect(m_page, &InsightsPage::exportRequested, this, &InsightsFlow::save);
}

void InsightsFlow::showScopes()
{
    QList<InsightScope> scopes;
    int chosen = -1;
    const QList<Account> all = m_parts.accounts.accounts();
    for (const Mode mode : {Mode::Live, Mode::Test}) {
        QList<InsightScope> ofMode{{mode, {}, mode == Mode::Live ? tr("All live") : tr("All test")}};
        for (const Account &account : all)
            if (account.mode == mode)
                ofMode.append({mode, account.id, account.label});
        if (ofMode.size() > 1)
            scopes += ofMode;
    }
    for (qsizetype i = 0; i < scopes.size(); ++i)
        if (scopes.at(i).mode == m_mode && scopes.at(i).account == m_account)
            chosen = int(i);
    m_page->setScopes(scopes, chosen);
    showKept();
}

void InsightsFlow::showKept()
{
    QHash<QUuid, QDateTime> since;
    if (m_parts.rules)
        for (const Account &account : m_parts.accounts.accounts())
            if (const QDateTime at = m_parts.rules->of(account.id).retention.horizon(m_parts.clock()); at.isValid())
                since.insert(account.id, at);
    m_page->setKeptSince(since);
}

void InsightsFlow::gather()
{
    ++m_asked;
    whenDone(m_parts.ledger.history({}, {}), this, [this](const StoreResult<QList<LedgerEntry>> &history) {
        --m_asked;
        if (!history)
            return; // what was known stays
        for (const Account &account : m_parts.accounts.accounts())
            tellFates(account.id, account.provider, *history);
    });
}

void InsightsFlow::tellFates(const QUuid &account, ProviderKind provider, const QList<LedgerEntry> &history)
{
    AccountSession *const session = m_parts.session(account);
    if (!session)
        return;
    ++m_asked;
    whenDone(session->cache().statusChanges(), this,
        [this, account, provider, history](const StoreResult<QList<ObservedChange>> &changes) {
            --m_asked;
            if (changes)
                m_fates.tell(account, provider, history, *changes);
        });
}

void InsightsFlow::save(ChartCard *card, PictureFormat format)
{
    const QByteArray picture = m_page->picture(card, format); // as it is now, whatever the dialog takes
    if (picture.isEmpty())
        return Q_EMIT failed(tr("The picture could not be made"), tr("Make the window smaller and try again."));
    const bool svg = format == PictureFormat::Svg;
    const QString suffix = svg ? u"svg"_s : u"png"_s;
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save the picture"));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(svg ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"insights-%1.%2"_s.arg(m_parts.clock().toLocalTime().toString(u"yyyy-MM-dd"_s), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &path) {
        if (const auto written = writeExport(path, picture); !written)
            Q_EMIT failed(tr("The picture was not saved"), exportProblemText(written.error(), path));
        else
            m_parts.window.setNews(u"export"_s,
                //: %1 is a file with its folder
                tr("Saved to %1").arg(pathText(path)), tr("Close"));
    });
    dialog->open();
}

} // namespace disputedesk
