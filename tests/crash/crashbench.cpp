#include "tests/crash/crashbench.h"

#include "models/store/ledgercheck.h"
#include "tests/support/sandboxfor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kPatienceMs = 60'000;

/// A disk in memory, where there is one: a kill takes nothing from any disk.
QString room() { return (QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + u"/dd-XXXXXX"_s; }

/// True while the server on this port has connections that their other end has left and that it has not read to the
/// end: state 08 (CLOSE_WAIT) of /proc/net/tcp. What a killed child had sent may still lie there.
bool hasUnread(quint16 port)
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const QByteArray local = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.value(1).endsWith(local) && words.value(3) == "08")
            return true;
    }
    return false;
}

QString listFor(ProviderKind provider, WriteVerb verb)
{
    if (provider != ProviderKind::Omise)
        return u"needs_response"_s;
    const bool finalises = verb == WriteVerb::FinaliseWon || verb == WriteVerb::FinaliseLost;
    return finalises ? u"closable"_s : u"acceptable"_s;
}
} // namespace

QString ChildRun::last(QLatin1StringView word) const
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        if (line->startsWith(word + u' '))
            return line->mid(word.size() + 1);
    return {};
}

CrashBench::CrashBench(ProviderKind provider, int disputes)
    : m_provider(provider)
    , m_sandbox(sandboxFor(provider, disputes))
{
    if (!m_sandbox.start())
        qFatal("no sandbox");
    m_client = std::make_unique<tests::SandboxClient>(m_sandbox, apiOf(provider));
    m_folder = std::make_unique<QTemporaryDir>(room());
}

void CrashBench::renew()
{
    m_client->control("reset");
    m_folder = std::make_unique<QTemporaryDir>(room());
}

void CrashBench::setWay(const ServerWay &way)
{
    QByteArrayList rules;
    if (*way.fault)
        for (const char *method : {"POST", "PATCH", "DELETE"})
            rules.append(QByteArray("{'match':{'method':'") + method + "'}," + way.fault + '}');
    if (!rules.isEmpty() && !m_client->control("faults", tests::asJson("{'rules':[" + rules.join(',') + "]}")))
        qFatal("the sandbox does not know %s", way.fault);
}

CrashJob CrashBench::job(CrashJob::Kind kind) const
{
    CrashJob job;
    job.kind = kind;
    job.folder = m_folder->path();
    job.provider = m_provider;
    job.url = m_sandbox.baseUrl(apiOf(m_provider));
    job.key = sandbox::Sandbox::testKey(apiOf(m_provider));
    job.account = m_account;
    return job;
}

CrashJob CrashBench::write(WriteVerb verb)
{
    CrashJob wanted = job(CrashJob::Kind::Write);
    wanted.verb = verb;
    wanted.intent = QUuid::createUuid();
    wanted.file = m_folder->filePath(u"slip.png"_s);
    QFile slip(wanted.file);
    if (!slip.open(QIODevice::WriteOnly))
        qFatal("no file to upload");
    slip.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"));
    const QByteArray id = m_client->first(QLatin1StringView(listFor(m_provider, verb).toLatin1()));
    if (verb == WriteVerb::DeleteDocument) // one that is ours to take away
        m_client->upload(id, "note.png", "\x89PNG\r\n\x1a\n");
    wanted.disputes = QStringList{QString::fromLatin1(id)};
    return wanted;
}

QStringList CrashBench::open(int most)
{
    QStringList ids;
    for (int offset = 0; ids.size() < most; offset += 100) {
        const auto page = m_client->get("/disputes/open?limit=100&offset=" + QByteArray::number(offset)).ids();
        ids += page;
        if (page.size() < 100)
            break;
    }
    return ids.mid(0, most);
}

ChildRun CrashBench::run(const CrashJob &job, int killAfterLines)
{
    ChildRun run;
    QProcess child;
    QElapsedTimer watch;
    watch.start();
    child.start(QStringLiteral(DISPUTEDESK_CRASHCHILD), {QString::fromUtf8(job.toJson())}, QIODevice::ReadOnly);
    QByteArray said;
    const auto listen = [&] {
        said += child.readAllStandardOutput();
        if (run.readyMs < 0 && said.contains("READY "))
            run.readyMs = watch.elapsed();
        return run.readyMs < 0 ? 0 : said.mid(said.indexOf("READY ")).count('\n');
    };
    const auto isOver = [&] { return child.state() == QProcess::NotRunning || watch.elapsed() > kPatienceMs; };
    while (!isOver() && (killAfterLines < 0 || listen() <= killAfterLines)) {
        child.waitForReadyRead(1000);
        (void)listen();
    }
    if (!isOver())
        QThread::usleep(QRandomGenerator::global()->bounded(3000U)); // anywhere between two lines
    child.kill();
    child.waitForFinished(kPatienceMs);
    (void)listen();
    while (hasUnread(m_sandbox.port(apiOf(m_provider))) && watch.elapsed() < 2 * kPatienceMs)
        QThread::msleep(1);
    run.killed = child.exitStatus() == QProcess::CrashExit;
    run.status = child.exitCode();
    run.lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    return run;
}

int CrashBench::seen(const QUuid &intent)
{
    const QJsonObject keys = m_client->get("/_sandbox/counters").json().value("idempotency_keys"_L1).toObject();
    int count = 0;
    for (const QJsonValue &of : keys)
        for (const QJsonValue &key : of.toArray())
            count += key.toString() == intent.toString(QUuid::WithoutBraces);
    return count;
}

int CrashBench::applied(const QString &disputeId, WriteVerb verb)
{
    const bool file = verb == WriteVerb::UploadDocument && m_provider != ProviderKind::Omise;
    // What made ready for a deletion is no write of the program's.
    const int before = verb == WriteVerb::DeleteDocument ? 1 : 0;
    return int(m_client->counter("applied"_L1, file ? QByteArray("files") : disputeId.toLatin1())) - before;
}

QStringList CrashBench::query(const QString &file, const QString &sql) const
{
    QStringList found;
    sqlite3 *database = nullptr;
    const QByteArray name = "file://" + (m_folder->path() + file).toUtf8() + "?mode=ro";
    const auto note = [](void *into, int, char **texts, char **) {
        static_cast<QStringList *>(into)->append(QString::fromUtf8(texts[0]));
        return 0;
    };
    if (sqlite3_open_v2(name.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) != SQLITE_OK
        || sqlite3_exec(database, sql.toUtf8().constData(), note, &found, nullptr) != SQLITE_OK)
        found = QStringList{u"-"_s};
    sqlite3_close(database);
    return found;
}

QStringList CrashBench::states(const QUuid &intent) const
{
    return query(u"/ledger.db"_s,
        u"SELECT state FROM ledger_rows WHERE intent = '%1' ORDER BY number"_s.arg(
            intent.toString(QUuid::WithoutBraces)));
}

QStringList CrashBench::intents() const
{
    return query(u"/ledger.db"_s, u"SELECT id || ' ' || dispute FROM intents ORDER BY armed_row"_s);
}

QString CrashBench::damage() const
{
    const LedgerCheck ledger = checkLedger(m_folder->path());
    if (ledger.found != LedgerCheck::Found::Whole && ledger.found != LedgerCheck::Found::None)
        return u"the ledger: %1, row %2, %3"_s.arg(int(ledger.found)).arg(ledger.firstBroken).arg(ledger.detail);
    if (!QFile::exists(m_folder->path() + u"/account/cache.db"_s))
        return {};
    const QStringList cache = query(u"/account/cache.db"_s, u"PRAGMA integrity_check"_s);
    return cache == QStringList{u"ok"_s} ? QString() : u"the cache: "_s + cache.join(u", "_s);
}

QString brokenMeanwhile(int seen, const QStringList &states)
{
    if (seen > 1)
        return u"I1: the server saw it %1 times"_s.arg(seen);
    if (seen > 0 && !states.contains(u"SENDING"_s))
        return u"I2: the server saw it, and the ledger has "_s + states.join(u' ');
    return {};
}

QString brokenAtTheEnd(bool applied, const QStringList &states)
{
    const QString end = states.isEmpty() ? QString() : states.last();
    if (!applied && (end == "APPLIED"_L1 || end == "SEEN_APPLIED"_L1))
        return u"I3: nothing was applied, and it ended as "_s + states.join(u' ');
    if (applied && end != "APPLIED"_L1 && end != "SEEN_APPLIED"_L1 && end != "UNKNOWN"_L1)
        return u"I4: it was applied, and it ended as "_s + states.join(u' ');
    if (end == "ARMED"_L1 || end == "SENDING"_L1)
        return u"I5: nobody took it up: "_s + states.join(u' ');
    for (qsizetype at = 1; at < states.size(); ++at) {
        const auto from = stateFromName(states.at(at - 1)), to = stateFromName(states.at(at));
        if (from == ActionState::Unknown && to != ActionState::SeenApplied && to != ActionState::SeenNotApplied
            && to != ActionState::Unknown)
            return u"I5: it left UNKNOWN without a read: "_s + states.join(u' ');
        if (from == ActionState::Sending && to == ActionState::NotSent)
            return u"I4: it was on its way, and called not sent: "_s + states.join(u' ');
    }
    return {};
}

} // namespace disputedesk::test
