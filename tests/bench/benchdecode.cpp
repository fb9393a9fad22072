#include "tests/bench/goal.h"
#include "tests/bench/pages.h"
#include "tests/bench/timing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
/// What a program without our care makes of a page: QJsonDocument, then strings and numbers of a struct.
struct PlainRow {
    QString id, status, currency, reason, message, charge;
    qint64 amount = 0;
    QDateTime created;
    int documents = 0;
};

qsizetype plainRows(const QByteArray &body, ProviderKind provider)
{
    const bool isOmise = provider == ProviderKind::Omise; // others have other names for the same
    const QJsonArray data = QJsonDocument::fromJson(body).object().value("data"_L1).toArray();
    QList<PlainRow> rows;
    rows.reserve(data.size());
    for (const QJsonValue &value : data) {
        const QJsonObject object = value.toObject();
        PlainRow row;
        row.id = object.value("id"_L1).toString();
        row.status = object.value("status"_L1).toString();
        row.currency = object.value("currency"_L1).toString();
        row.reason = object.value(isOmise ? "reason_code"_L1 : "reason"_L1).toString();
        row.message = object.value(isOmise ? "message"_L1 : "reason_description"_L1).toString();
        row.charge = object.value("charge"_L1).toString();
        row.amount = qint64(object.value("amount"_L1).toDouble());
        row.created = isOmise ? QDateTime::fromString(object.value("created_at"_L1).toString(), Qt::ISODate)
                              : QDateTime::fromSecsSinceEpoch(object.value("created"_L1).toInteger(), Qt::UTC);
        row.documents = isOmise ? object.value("documents"_L1).toObject().value("total"_L1).toInt()
                                : int(object.value("evidence"_L1).toObject().size());
        rows.append(std::move(row));
    }
    return rows.size();
}

QList<Goal> ofProvider(ProviderKind provider, const QString &name, double bar, int rounds)
{
    const QList<QByteArray> pages = pagesOf(provider, 5'000);
    std::vector<simdjson::padded_string> padded;
    for (const QByteArray &page : pages)
        padded.emplace_back(page.constData(), size_t(page.size()));
    simdjson::dom::parser parser;
    size_t seen = 0;
    const auto dom = [&] {
        for (const simdjson::padded_string &page : padded)
            seen += parser.parse(page).error() == simdjson::SUCCESS;
    };
    const auto ours = [&] { seen += size_t(batchesOf(provider, pages).size()); };
    const auto plain = [&] {
        for (const QByteArray &page : pages)
            seen += size_t(plainRows(page, provider));
    };
    const Middle share = speedOf(rounds, dom, ours);
    const Middle times = speedOf(rounds, plain, ours);
    if (seen == 0)
        qFatal("nothing was decoded");
    const QString size = u"%1, %2 B a dispute"_s.arg(name).arg(double(sizeOf(pages)) / 5'000, 0, 'f', 0);
    return {{u"P1"_s, u"page body to stored rows, share of simdjson DOM's rate: "_s + size, share.value, bar, false,
                u"x"_s, u"simdjson DOM parse of the same pages"_s, share.spread, {}},
        {u"P2"_s, u"page body to stored rows against QJsonDocument to struct: "_s + size, times.value, 10, false,
            u"x"_s, u"QJsonDocument, then a struct of nine members"_s, times.spread, {}}};
}
} // namespace

QList<Goal> benchDecode(const Scale &scale)
{
    return ofProvider(ProviderKind::Omise, u"Omise"_s, 0.5, scale.rounds)
        + ofProvider(ProviderKind::WooshPay, u"WooshPay"_s, 0.7, scale.rounds);
}

} // namespace disputedesk::bench
