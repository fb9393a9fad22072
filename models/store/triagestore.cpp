#include "models/store/triagestore.h"

#include "models/store/databasefiles.h"
#include "models/store/keptdatabase.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/storethread.h"
#include "models/store/transaction.h"
#include "models/store/triageschema.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

/// The half that lives on the store thread.
struct TriageStore::Part {
    StoreResult<Opened> open();
    StoreResult<QList<Triage>> all();
    StoreResult<Done> save(const Triage &triage);
    StoreResult<Done> run(const QString &sql, const QVariantList &values);

    QString path;
    Database database;
};

StoreResult<TriageStore::Opened> TriageStore::Part::open()
{
    const auto opened = openKept(database, {path, triageMigrations(), false, true}, {u"marks"_s, u"tag_tones"_s});
    overwriteDeleted(database);
    return opened;
}

StoreResult<QList<Triage>> TriageStore::Part::all()
{
    Statement find(
        database, u"SELECT account, dispute, tags, note, assignee, decided, decided_for, decided_ms FROM marks"_s);
    if (!find.run())
        return find.failure();
    QList<Triage> found;
    while (find.next())
        found.append({find.uuid(0), find.text(1), find.text(2).split(u'\n', Qt::SkipEmptyParts), find.text(3),
            find.text(4), find.small(5) != 0, find.text(6), find.time(7)});
    if (find.broke())
        return find.failure();
    return found;
}

StoreResult<Done> TriageStore::Part::run(const QString &sql, const QVariantList &values)
{
    Statement statement(database, sql);
    if (!statement.runWith(values))
        return statement.failure();
    return Done{};
}

StoreResult<Done> TriageStore::Part::save(const Triage &triage)
{
    if (triage.account.isNull() || triage.disputeId.isEmpty())
        return storeFailure(ErrorKind::InvalidInput, u"a note needs an account and a dispute"_s);
    const QVariantList key{column::of(triage.account), column::of(triage.disputeId)};
    if (triage.isEmpty())
        return run(u"DELETE FROM marks WHERE account = ? AND dispute = ?"_s, key);
    return run(u"INSERT OR REPLACE INTO marks "
               "(account, dispute, tags, note, assignee, decided, decided_for, decided_ms) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        key
            + QVariantList{column::of(triage.tags.join(u'\n')), column::of(triage.note), column::of(triage.assignee),
                column::of(triage.decided), column::of(triage.decidedFor), column::of(triage.decidedAt)});
}

TriageStore::TriageStore(StoreThread &thread, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_part(std::make_shared<Part>())
    , m_thread(thread)
{
    m_part->path = folder + "/triage.db"_L1;
}

TriageStore::~TriageStore()
{
    m_thread.post([part = m_part] { part->database.close(); });
}

QFuture<StoreResult<TriageStore::Opened>> TriageStore::openFile()
{
    return m_thread.run<StoreResult<Opened>>([part = m_part] { return part->open(); });
}

QFuture<StoreResult<QList<Triage>>> TriageStore::all()
{
    return m_thread.run<StoreResult<QList<Triage>>>([part = m_part] { return part->all(); }, false);
}

QFuture<StoreResult<Done>> TriageStore::save(const QList<Triage> &changed)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, changed] {
        return inTransaction(part->database, [&]() -> StoreResult<Done> {
            for (const Triage &triage : changed)
                if (const auto saved = part->save(triage); !saved)
                    return saved;
            return Done{};
        });
    });
}

QFuture<StoreResult<Done>> TriageStore::wipe(const QUuid &account)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, account] {
        const auto done = part->run(u"DELETE FROM marks WHERE account = ?"_s, {column::of(account)});
        foldLog(part->database); // what was overwritten in the file still stands in the log beside it
        return done;
    });
}

QFuture<StoreResult<QHash<QString, QString>>> TriageStore::tones()
{
    return m_thread.run<StoreResult<QHash<QString, QString>>>(
        [part = m_part]() -> StoreResult<QHash<QString, QString>> {
            Statement find(part->database, u"SELECT tag, tone FROM tag_tones"_s);
            QHash<QString, QString> tones;
            if (!find.run())
                return find.failure();
            while (find.next())
                tones.insert(find.text(0), find.text(1));
            if (find.broke())
                return find.failure();
            return tones;
        },
        false);
}

QFuture<StoreResult<Done>> TriageStore::setTone(const QString &tag, const QString &tone)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, tag = tag.toLower(), tone] {
        return tone.isEmpty() ? part->run(u"DELETE FROM tag_tones WHERE tag = ?"_s, {column::of(tag)})
                              : part->run(u"INSERT OR REPLACE INTO tag_tones (tag, tone) VALUES (?, ?)"_s,
                                  {column::of(tag), column::of(tone)});
    });
}

} // namespace disputedesk
