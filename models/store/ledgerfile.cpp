#include "models/store/ledgerfile.h"

#include "models/store/keptdatabase.h"
#include "models/store/ledgerschema.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
StoreResult<Done> putMarks(Database &database, const QHash<QString, QString> &marks)
{
    return inTransaction(database, [&]() -> StoreResult<Done> {
        Statement remove(database, u"DELETE FROM marks WHERE name = ?"_s);
        Statement put(database, u"INSERT INTO marks (name, value) VALUES (?, ?)"_s);
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
            if (!remove.run(mark.key()) || !put.run(mark.key(), mark.value()))
                return remove.broke() ? remove.failure() : put.failure();
        return Done{};
    });
}

StoreResult<QHash<QString, QString>> readMarks(Database &database)
{
    Statement find(database, u"SELECT name, value FROM marks"_s);
    if (!find.run())
        return find.failure();
    QHash<QString, QString> marks;
    while (find.next())
        marks.insert(find.text(0), find.text(1));
    if (find.broke())
        return find.failure();
    return marks;
}

StoreResult<Done> markSalvage(Database &fresh, const QString &damaged, const SalvageCount &saved)
{
    return putMarks(fresh,
        {{u"salvaged_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"salvaged_from"_s, QFileInfo(damaged).fileName()}, {u"rows_kept"_s, QString::number(saved.copied)},
            {u"rows_lost"_s, QString::number(saved.lost)}, {u"acknowledged"_s, QString()}, {u"note"_s, QString()}});
}

LedgerOpened openedAs(AnchorFit fit)
{
    switch (fit) {
    case AnchorFit::Fits: return LedgerOpened::AsItWas;
    case AnchorFit::Gone: return LedgerOpened::Gone;
    case AnchorFit::Replaced: return LedgerOpened::Replaced;
    }
    return LedgerOpened::Replaced;
}

const QStringList &tables()
{
    static const QStringList names{u"intents"_s, u"ledger_rows"_s, u"marks"_s};
    return names;
}
} // namespace

LedgerFile::LedgerFile(QString folder, AnchorWriter write)
    : m_path(std::move(folder) + "/ledger.db"_L1)
    , m_anchor(m_path, std::move(write))
{
}

StoreResult<LedgerOpened> LedgerFile::open()
{
    m_shut = true; // until all that follows is known
    m_lost.clear();
    const auto noted = m_anchor.read(); // before the ledger: see fitOf()
    const auto opened = openKept(m_database, {m_path, ledgerMigrations(), true, true}, tables(), markSalvage);
    if (!opened)
        return Failure{opened.error()};
    if (m_database.isReadOnly())
        return LedgerOpened::ReadOnly;
    const auto found = report();
    if (!found)
        return Failure{found.error()};
    const auto fit = holdWhatLiesThere(noted);
    if (!fit)
        return Failure{fit.error()};
    if (*found && !(*found)->acknowledged)
        return LedgerOpened::Salvaged;
    if (*fit != AnchorFit::Fits)
        return openedAs(*fit);
    m_shut = false;
    m_anchor.tidy();
    noteHead();
    return *opened == KeptOpened::Created ? LedgerOpened::Created : LedgerOpened::AsItWas;
}

StoreResult<AnchorFit> LedgerFile::holdWhatLiesThere(const StoreResult<std::optional<LedgerAnchor>> &noted)
{
    if (noted && *noted)
        return hold(**noted);
    if (noted)
        return AnchorFit::Fits; // a first start, or a version before this one wrote the ledger
    m_lost.append(LedgerAnchor{}); // how far the ledger had come is not known
    return AnchorFit::Replaced;
}

StoreResult<AnchorFit> LedgerFile::hold(const LedgerAnchor &noted)
{
    const auto fit = fitOf(m_database, noted);
    if (fit && *fit != AnchorFit::Fits) {
        m_shut = true;
        m_lost.append(noted);
    }
    return fit;
}

StoreResult<LedgerOpened> LedgerFile::compare(const LedgerAnchor &noted)
{
    const auto fit = hold(noted);
    return fit ? StoreResult<LedgerOpened>(openedAs(*fit)) : Failure{fit.error()};
}

void LedgerFile::noteHead()
{
    if (!m_lost.isEmpty() || m_database.isReadOnly())
        return; // what was noted is the proof, until a person has looked
    const auto head = headOf(m_database);
    m_late = !head || !m_anchor.keep(*head);
}

void LedgerFile::noteAgain()
{
    if (m_late)
        noteHead();
}

std::optional<Error> LedgerFile::whyNotArm() const
{
    if (m_database.isReadOnly())
        return storeFailure(ErrorKind::StoreReadOnly, u"the ledger is open for reading only"_s).error;
    if (m_database.isOpen() && !m_lost.isEmpty())
        return storeFailure(ErrorKind::StoreDamaged,
            u"the ledger is not the one that was written last and nobody has looked at it yet"_s)
            .error;
    if (m_database.isOpen() && m_shut)
        return storeFailure(ErrorKind::StoreDamaged, u"the ledger was salvaged and nobody has looked at it yet"_s)
            .error;
    return std::nullopt;
}

StoreResult<Done> LedgerFile::acknowledge(const QString &note, const QDateTime &now)
{
    if (note.trimmed().isEmpty())
        return storeFailure(ErrorKind::InvalidInput, u"acknowledging needs a note"_s);
    const auto salvaged = report();
    const auto head = salvaged ? headOf(m_database) : Failure{salvaged.error()};
    if (!head)
        return Failure{head.error()};
    const QString time = now.toUTC().toString(Qt::ISODateWithMs);
    QHash<QString, QString> marks;
    if (*salvaged && !(*salvaged)->acknowledged) {
        marks.insert(u"acknowledged"_s, time);
        marks.insert(u"note"_s, note);
    }
    for (const LedgerAnchor &lost : std::as_const(m_lost))
        marks.insert(lostMark(lost),
            u"%1 row %2 was noted, row %3 is the last: %4"_s.arg(time).arg(lost.number).arg(head->number).arg(note));
    const auto put = putMarks(m_database, marks);
    if (!put)
        return put;
    m_shut = false;
    m_lost.clear();
    noteHead();
    return put;
}

StoreResult<std::optional<SalvageReport>> LedgerFile::report()
{
    const auto marks = readMarks(m_database);
    if (!marks)
        return Failure{marks.error()};
    if (!marks->contains(u"salvaged_at"_s))
        return std::optional<SalvageReport>();
    const auto orphans = m_database.value(
        u"SELECT count(DISTINCT intent) FROM ledger_rows WHERE intent NOT IN (SELECT id FROM intents)"_s);
    if (!orphans)
        return Failure{orphans.error()};
    SalvageReport report;
    report.at = QDateTime::fromString(marks->value(u"salvaged_at"_s), Qt::ISODateWithMs);
    report.damagedFile = QFileInfo(m_path).absolutePath() + '/'_L1 + marks->value(u"salvaged_from"_s);
    report.rowsKept = marks->value(u"rows_kept"_s).toLongLong();
    report.rowsLost = marks->value(u"rows_lost"_s).toLongLong();
    report.orphans = orphans->toLongLong();
    report.acknowledged = !marks->value(u"acknowledged"_s).isEmpty();
    report.note = marks->value(u"note"_s);
    return std::optional(report);
}

} // namespace disputedesk
