#include "app/desktop/triageflow.h"

#include "app/desktop/storewhy.h"
#include "models/items/disputeindex.h"
#include "ui/dialogs/triagedialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kRelatedAfterMs = 200; // not for each row that somebody runs over with the arrow keys, or that is read
constexpr int kUndoMs = 30'000; ///< as long as a deleted view's: a bar that nobody needs goes by itself
constexpr qsizetype kMostAtOnce = 10'000; ///< disputes: more is a wrong selection rather than a wish
} // namespace

struct TriageFlow::Search {
    JobToken token;
    QList<RelatedDispute> found;
    bool isOld = false; ///< rows changed while it reads
};

TriageFlow::TriageFlow(StoreThread &thread, const QString &folder, Parts parts, QWidget *window)
    : QObject(window)
    , m_store(thread, folder)
    , m_book(m_store)
    , m_index(parts.index)
    , m_list(parts.list)
    , m_detail(parts.detail)
    , m_theme(parts.theme)
    , m_clock(parts.clock)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRelatedAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TriageFlow::lookForRelated);
    connect(&m_index, &DisputeIndex::upserted, this, &TriageFlow::lookAgain);
    connect(&m_index, &DisputeIndex::reset, this, &TriageFlow::lookAgain);
    m_undoEnds.setObjectName(u"triageUndoEnds"_s);
    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(kUndoMs);
    connect(&m_undoEnds, &QTimer::timeout, this, [this] { offerUndo({}); });
    connect(&m_book, &TriageBook::changed, this, [this](const QList<Triage> &changed) {
        m_index.setTriage(changed);
        showNoted();
    });
    connect(&m_book, &TriageBook::tonesChanged, this, &TriageFlow::showNoted);
    connect(&m_book, &TriageBook::loaded, this, &TriageFlow::opened);
    connect(&m_book, &TriageBook::saved, this, [this] { setProblem({}); });
    connect(&m_book, &TriageBook::failed, this, [this](const Error &error) {
        const QString why = whyNotSavedText(error);
        setProblem(m_book.isLoaded()
                ? tr("Tags and notes could not be saved: %1. They are still here until you quit.").arg(why)
                : tr("Tags and notes cannot be used in this run: %1.").arg(why));
    });
    connect(&m_detail, &DetailPane::triageEdited, this, [this](const Triage &triage) { keep({triage}, false); });
    connect(&m_detail, &DetailPane::triageTagsRequested, this, [this] { edit({m_open}); });
    connect(&m_detail, &DetailPane::chargeListRequested, this, [this] {
        if (const QString search = searchOfCharge(m_charge, m_intent); !search.isEmpty())
            Q_EMIT searchWanted(search);
    });
}

TriageFlow::~TriageFlow()
{
    if (m_search)
        m_search->token.cancel();
    m_pool.waitForDone();
}

void TriageFlow::load() { m_book.load(); }

void TriageFlow::opened(TriageStore::Opened how)
{
    if (how == TriageStore::Opened::Salvaged)
        setProblem(tr("The file of tags and notes was damaged. What could be read is here again; the damaged file is "
                      "kept beside it."));
    else if (how == TriageStore::Opened::ReadOnly)
        setProblem(tr("The file of tags and notes (triage.db) cannot be written. What you change stays until you "
                      "quit."));
}

void TriageFlow::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged(problem);
}

void TriageFlow::show(const DisputeView &view)
{
    const DisputeRef ref{view.account.id, view.dispute.id};
    const bool another = ref != m_open || view.dispute.charge != m_charge || view.dispute.paymentIntent != m_intent;
    const std::pair status(view.dispute.stage(), view.dispute.status);
    if (ref == m_open && status != m_openStatus)
        m_detail.saveNotes(); // a tick that stands beside a note in the making was not set for the new status
    m_open = ref;
    m_openStatus = status;
    m_provider = providerName(view.dispute.provider);
    m_charge = view.dispute.charge;
    m_intent = view.dispute.paymentIntent;
    showNoted();
    if (!another)
        return;
    stopLooking(); // what it finds is another's
    m_detail.showRelated({});
    m_soon.start();
}

void TriageFlow::showNoted()
{
    if (!m_book.isLoaded() || m_open.id.isEmpty())
        return m_detail.showTriage({}, {}, m_provider);
    m_detail.showTriage(noted(m_open), m_book.tones(), m_provider);
}

std::pair<Stage, QString> TriageFlow::statusOf(const DisputeRef &ref) const
{
    if (ref == m_open)
        return m_openStatus;
    const auto row = m_index.find(ref.account, ref.id);
    return row ? std::pair(m_index.stage(*row), m_index.status(*row)) : std::pair(Stage::Unknown, QString());
}

Triage TriageFlow::noted(const DisputeRef &ref) const
{
    Triage triage = m_book.triage(ref.account, ref.id);
    const auto status = statusOf(ref);
    if (!isDecided(triage, status.first, status.second)) {
        triage.decided = false;
        if (status.first != Stage::NeedsResponse || triage.decidedFor == status.second)
            triage.decidedFor.clear(); // nothing to decide anew
        if (triage.decidedFor.isEmpty())
            triage.decidedAt = {};
    }
    return triage;
}

void TriageFlow::keep(QList<Triage> changed, bool undoable)
{
    for (Triage &triage : changed) {
        const DisputeRef ref{triage.account, triage.disputeId};
        const Triage before = noted(ref);
        if (!triage.decided) { // a note that is typed later does not take away what was decided before
            triage.decidedFor = before.decided ? QString() : before.decidedFor;
            triage.decidedAt = before.decided ? QDateTime() : before.decidedAt;
        } else if (!before.decided) {
            triage.decidedFor = statusOf(ref).second;
            triage.decidedAt = m_clock();
        } else {
            triage.decidedAt = before.decidedAt; // whatever else is noted
        }
    }
    m_book.put(changed, undoable);
}

void TriageFlow::stopLooking()
{
    if (m_search)
        m_search->token.cancel();
    m_search.reset();
}

/// A first row of a cache that is being loaded, a status that a refresh brought. What is shown stays until it is known
/// better, and a search under way reads to its end: rows that come without a pause would have none ever end.
void TriageFlow::lookAgain()
{
    if (m_search)
        m_search->isOld = true;
    else if (!m_soon.isActive() && !(m_charge.isEmpty() && m_intent.isEmpty()))
        m_soon.start();
}

void TriageFlow::lookForRelated()
{
    stopLooking();
    if (m_charge.isEmpty() && m_intent.isEmpty())
        return; // nothing can be of the same
    m_search = std::make_shared<Search>();
    m_pool.start([this, search = m_search, open = m_open, charge = m_charge, intent = m_intent] {
        search->found = disputesOfCharge(m_index, search->token, open.account, charge, intent, open.id);
        QMetaObject::invokeMethod(
            this,
            [this, search] {
                if (search != m_search)
                    return; // for a dispute that is open no more
                m_search.reset();
                m_detail.showRelated(search->found);
                if (search->isOld)
                    lookAgain();
            },
            Qt::QueuedConnection);
    });
}

void TriageFlow::editSelected()
{
    QList<DisputeRef> refs = m_list.selectedDisputes(int(kMostAtOnce) + 1); // one too many is refused
    if (refs.isEmpty() && !m_open.id.isEmpty())
        refs = {m_open};
    edit(refs);
}

void TriageFlow::edit(const QList<DisputeRef> &refs)
{
    if (refs.isEmpty() || refs.size() > kMostAtOnce || !m_book.isLoaded())
        return Q_EMIT stopped(tr("Nothing can be marked"),
            m_book.isLoaded() ? tr("Select one dispute or several, at most %Ln at once.", nullptr, int(kMostAtOnce))
                              : tr("The file of tags and notes is not open."));
    m_detail.flushNotes();
    QList<Triage> before;
    QList<std::pair<Stage, QString>> seen;
    for (const DisputeRef &ref : refs) {
        before << noted(ref);
        seen << statusOf(ref);
    }
    auto *dialog = new TriageDialog(before, m_book.tagsInUse(), m_book.tones(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TriageDialog::chosen, this,
        [this, refs, seen](const TriageChange &change, const QHash<QString, QString> &tones) {
            for (auto it = tones.cbegin(); it != tones.cend(); ++it)
                m_book.setTone(it.key(), it.value());
            QList<Triage> after;
            for (qsizetype i = 0; i < refs.size(); ++i) {
                const Triage now = noted(refs.at(i));
                Triage then = change.of(now);
                if (statusOf(refs.at(i)) != seen.at(i))
                    then.decided = then.decided && now.decided; // no tick was set for the new status
                if (then != now)
                    after << then;
            }
            keep(after, true);
            if (!after.isEmpty())
                offerUndo(tr("%Ln disputes marked.", nullptr, int(after.size())));
        });
    dialog->open();
}

void TriageFlow::undo()
{
    m_book.undo();
    offerUndo({});
}

void TriageFlow::offerUndo(const QString &text)
{
    if (text.isEmpty())
        m_undoEnds.stop();
    else
        m_undoEnds.start();
    Q_EMIT undoOffered(text);
}

} // namespace disputedesk
