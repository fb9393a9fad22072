#include "tests/models/store/storesupport.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QDateTime at(int second) { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(second); }
} // namespace

Dispute aDispute(const QString &id, const QString &status)
{
    Dispute dispute;
    dispute.id = id;
    dispute.mode = Mode::Live;
    dispute.amount = {1245000, u"THB"_s};
    dispute.fundingAmount = Money{34512, u"USD"_s};
    dispute.status = status;
    dispute.reasonCode = u"goods_or_services_not_provided"_s;
    dispute.reasonMessage = u"Services not provided or Merchandise not received"_s;
    dispute.charge = u"chrg_5x"_s;
    dispute.paymentIntent = u"pi_1"_s;
    dispute.message = u"Ünïcode — สวัสดี 👋"_s;
    dispute.adminMessage = u"admin"_s;
    dispute.metadata = {{u"z"_s, MetadataType::Text, u"last comes first"_s}, {u"a"_s, MetadataType::Number, u"1.10"_s},
        {u"n"_s, MetadataType::Null, u"null"_s}, {u"j"_s, MetadataType::Json, u"{\"b\":1,\"a\":[]}"_s}};
    dispute.documents = {
        {u"docu_1"_s, u"../../etc/passwd"_s, u"proof_of_receipt"_s, u"https://x/1"_s, at(5), false, 4711},
        {u"docu_2"_s, u"two.png"_s, {}, {}, {}, true}};
    dispute.documentsTotal = 21;
    dispute.transactions = {{u"trxn_1"_s, u"dispute.started.debit"_s, {1245000, u"THB"_s}, at(7)}};
    dispute.createdAt = at(0);
    dispute.pastDue = true;
    dispute.submissionCount = 3;
    dispute.reasonType = u"Fraud"_s;
    dispute.networkCode = u"10.4"_s;
    dispute.network = u"visa"_s;
    dispute.hasEvidence = true;
    dispute.evidence = {{u"customer_name"_s, u"สมชาย"_s}, {u"receipt"_s, u"file_1"_s}};
    dispute.raw = "{\"id\":\"" + id.toUtf8() + "\"}";
    dispute.readAt = at(60);
    return dispute;
}

QString differenceOf(const Dispute &a, const Dispute &b)
{
    const auto text = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); };
    QStringList wrong;
    const auto same = [&wrong](const char *what, bool equal) {
        if (!equal)
            wrong.append(QLatin1StringView(what));
    };
    same("id", a.id == b.id);
    same("provider", a.provider == b.provider);
    same("mode", a.mode == b.mode);
    same("amount", a.amount == b.amount);
    same("fundingAmount", a.fundingAmount == b.fundingAmount);
    same("status", a.status == b.status);
    same("reason", a.reasonCode == b.reasonCode && a.reasonMessage == b.reasonMessage);
    same("charge", a.charge == b.charge && a.paymentIntent == b.paymentIntent);
    same("message", a.message == b.message && a.adminMessage == b.adminMessage);
    same("metadata", a.metadata == b.metadata);
    same("documents", a.documents == b.documents && a.documentsTotal == b.documentsTotal);
    same("transactions", a.transactions == b.transactions);
    same("createdAt", text(a.createdAt) == text(b.createdAt));
    same("closedAt", text(a.closedAt) == text(b.closedAt));
    same("dueBy", text(a.dueBy) == text(b.dueBy));
    same("pastDue", a.pastDue == b.pastDue);
    same("submissionCount", a.submissionCount == b.submissionCount);
    same("network", a.reasonType == b.reasonType && a.networkCode == b.networkCode && a.network == b.network);
    same("evidence", a.hasEvidence == b.hasEvidence && a.evidence == b.evidence);
    same("raw", a.raw == b.raw);
    same("readAt", text(a.readAt) == text(b.readAt));
    return wrong.join(u", "_s);
}

Account anAccount()
{
    Account account;
    account.id = QUuid::fromString(u"{6d1d2f0c-3f7e-4c58-9a64-0f2a7f3b5c11}"_s);
    return account;
}

WriteIntent anIntent(const QUuid &account, const QString &disputeId)
{
    WriteIntent intent;
    intent.id = QUuid::createUuid();
    intent.parent = QUuid::createUuid();
    intent.account = account;
    intent.provider = ProviderKind::WooshPay;
    intent.mode = Mode::Live;
    intent.disputeId = disputeId;
    intent.verb = WriteVerb::Concede;
    intent.httpVerb = HttpVerb::Patch;
    intent.amount = {1245000, u"THB"_s};
    intent.seen = SeenState::of(aDispute(disputeId));
    intent.message = u"Sent on 3 May — สวัสดี 👋\nsecond line"_s;
    intent.metadata = "{\"z\":1.10,\"a\":\"ü\"}";
    intent.evidence = evidenceJson({{u"customer_name"_s, u"Ünal 👋"_s}, {u"receipt"_s, {}}});
    intent.documentId = u"docu_1"_s;
    intent.fileName = u"slip.png"_s;
    intent.fileKind = u"proof_of_receipt"_s;
    intent.filePath = u"/somewhere/slip.png"_s;
    intent.fileSize = 12345;
    intent.fileSha256 = QByteArray::fromHex("00ff10");
    intent.confirmedAt = at(90);
    return intent;
}

QStringList sql(const QString &path, const QString &statement)
{
    QStringList found;
    sqlite3 *database = nullptr;
    char *problem = nullptr;
    const auto note = [](void *into, int, char **texts, char **) {
        static_cast<QStringList *>(into)->append(QString::fromUtf8(texts[0]));
        return 0;
    };
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("cannot open %s", qUtf8Printable(path));
    sqlite3_busy_timeout(database, 5000);
    if (sqlite3_exec(database, statement.toUtf8().constData(), note, &found, &problem) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(statement), problem);
    sqlite3_close(database);
    return found;
}

QString releasedFile(const QString &folder, const QString &kind)
{
    const QString path = folder + u'/' + kind + u".db"_s;
    QDir().mkpath(folder);
    for (const QString &part : {u"-1.sql"_s, u"-1-rows.sql"_s})
        for (const QString &statement :
            QString::fromUtf8(readFile(QStringLiteral(DISPUTEDESK_SCHEMAS "/") + kind + part))
                .split(u";\n"_s, Qt::SkipEmptyParts))
            sql(path, statement);
    return path;
}

bool scribble(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size() && file.flush();
}

QList<qint64> pagesWith(const QString &path, const QByteArray &text)
{
    const QByteArray all = readFile(path);
    QList<qint64> pages;
    for (qint64 page = 0; page < all.size(); page += kPage)
        if (all.mid(page, kPage).contains(text))
            pages.append(page);
    return pages;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList schemaOf(const QString &path)
{
    QStringList lines = sql(path, u"SELECT coalesce(sql, name) FROM sqlite_master ORDER BY type, name"_s);
    for (QString &line : lines)
        line = line.simplified();
    lines.append(u"version "_s + sql(path, u"PRAGMA user_version"_s).join(u' '));
    return lines;
}

} // namespace disputedesk::test
