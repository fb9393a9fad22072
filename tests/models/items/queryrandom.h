#pragma once

#include "tests/models/items/builders.h"
#include "tests/models/items/querynaive.h"

#include <QRandomGenerator>

namespace disputedesk::test {

/// Rows and terms of the search line by chance, with every key of the language in them.
class RandomQueries {
protected:
    QRandomGenerator m_random;

    template <typename T> T oneOf(const QList<T> &values) { return values.at(m_random.bounded(int(values.size()))); }
    QString word(std::initializer_list<const char *> words)
    {
        return QString::fromUtf8(words.begin()[m_random.bounded(int(words.size()))]);
    }

    NaiveRow randomRow(int number, const QueryClock &clock)
    {
        const qint64 now = clock.now.toMSecsSinceEpoch();
        constexpr qint64 hour = 3'600'000;
        const auto around = [&] { return now + m_random.bounded(-2000, 2000) * hour + m_random.bounded(-1, 2); };
        Dispute dispute;
        dispute.provider = oneOf<ProviderKind>({ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe});
        dispute.id = word({"dspt_test_", "dp_1PgafM", "dp_ß"}) + QString::number(number);
        dispute.amount = {oneOf<qint64>({0, 99, 100, 101, 1000, 1050, 100000, 33255, -150, 100'000'000'000}),
            word({"THB", "JPY", "KWD", "ISK", "UGX", "XXQ", "usd", ""})};
        dispute.status = word({"open", "pending", "won", "lost", "needs_response", "under_review",
            "warning_needs_response", "warning_closed", "Odd Status", "prevented", ""});
        dispute.reasonCode = word(
            {"fraudulent", "10.4", "goods_or_services_not_provided", "product_not_received", "4853", "Brand_New", ""});
        dispute.charge = word({"chrg_test_9", "ch_3MtwBw", ""});
        dispute.paymentIntent = word({"pi_7X", ""});
        dispute.message = word({"Parcel LOST", "order a-17\nwon", "สวัสดี", "",
            "meta \x1eorder\x1f"
            "forged"});
        if (m_random.bounded(2))
            dispute.metadata.append({word({"order", "Order ID", "ordernumber"}), MetadataType::Text,
                word({"A-17", "a\nb", "", "17", "parcel"})});
        if (m_random.bounded(3) == 0)
            dispute.metadata.append({u"total"_s, MetadataType::Number, u"17.50"_s});
        NaiveRow made;
        made.metadata = dispute.metadata;
        dispute.readAt = clock.now;
        made.row = rowOf(dispute, 7);
        made.row.dueMs = m_random.bounded(4) ? around() / (m_random.bounded(2) ? 1 : hour) : 0;
        if (made.row.dueMs != 0 && made.row.dueMs < now / 2)
            made.row.dueMs *= hour;
        made.row.createdMs = m_random.bounded(9) ? around() : 0;
        made.row.closedMs = m_random.bounded(2) ? around() : 0;
        made.row.documents = m_random.bounded(2);
        made.row.missingMs = m_random.bounded(3) ? 0 : around();
        return made;
    }

    /// Some of it, or nothing.
    Triage randomNote(const QUuid &account, const QString &id)
    {
        Triage made;
        made.account = account;
        made.disputeId = id;
        for (int left = m_random.bounded(3); left > 0; --left)
            made.tags.append(word({"VIP", "lost parcel", "batch", "vip list", "ลูกค้า"}));
        made.tags = cleanTags(made.tags);
        made.note = word({"", "", "Called THE shop\nWon?", "โทรแล้ว", "x"});
        made.assignee = word({"", "Nok S.", "李", "Somsak"});
        made.decided = m_random.bounded(4) == 0;
        return made;
    }

    QString randomDate(QueryField field)
    {
        const auto moment = [&] {
            return word(
                {"today", "yesterday", "tomorrow", "this_week", "last_week", "next_week", "this_month", "last_month",
                    "next_month", "7d", "3d", "48h", "30d", "2026", "2026-11", "2026-10", "2026-11-21", "2026-12-01"});
        };
        Q_UNUSED(field)
        switch (m_random.bounded(7)) {
        case 0: return moment() + u".."_s;
        case 1: return u".."_s + moment();
        case 2: return moment() + u".."_s + moment();
        case 3: return word({">", "<", ">=", "<=", "="}) + moment();
        case 4: return u"none"_s;
        default: return moment();
        }
    }

    QString randomAmount()
    {
        const auto number = [&] {
            return word({"0", "1", "10", "10.5", "10.50", "1000", "1000.001", "33.255", "-1.5"});
        };
        const QString code = word({"", "", "", "THB", "JPY", "kwd"});
        switch (m_random.bounded(4)) {
        case 0: return word({">", "<", ">=", "<="}) + number() + code;
        case 1: return number() + u".."_s + number() + code;
        default: return number() + code;
        }
    }

    QString randomTerm()
    {
        const QString sign = m_random.bounded(4) ? QString() : u"-"_s;
        switch (m_random.bounded(18)) {
        case 0: return sign + u"due:"_s + randomDate(QueryField::Due);
        case 1: return sign + u"opened:"_s + randomDate(QueryField::Opened);
        case 2: return sign + u"closed:"_s + randomDate(QueryField::Closed) + u',' + randomDate(QueryField::Closed);
        case 3:
            return m_random.bounded(2) ? sign + u"amount:"_s + randomAmount()
                                       : sign + u"ended:"_s + randomDate(QueryField::Ended);
        case 4: return sign + u"amount:"_s + randomAmount() + u',' + randomAmount();
        case 5:
            return sign + u"status:"_s
                + word({"open", "needs_response", "in_review", "won,lost", "no_ruling", "unknown", "\"odd status\"",
                    "pending,warning_closed,won"});
        case 6: return sign + u"currency:"_s + word({"thb", "JPY,kwd", "xxq", "USD"});
        case 7: return sign + u"reason:"_s + word({"fraud", "not", "\"not provided\"", "not_received,4853", "brand"});
        case 8: return sign + u"code:"_s + word({"10.4", "FRAUDULENT", "4853,brand_new", "fraud", "\"\""});
        case 9: return sign + u"provider:"_s + word({"omise", "stripe,wooshpay"});
        case 10: return sign + u"account:"_s + word({"siam", "KYOTO", "京", "siam,won", "nobody"});
        case 11: return sign + u"id:"_s + word({"dspt", "1pgafm", "dp_ß", "12", "test_7,afm8"});
        case 12: return sign + u"charge:"_s + word({"chrg", "3mtw", "pi_7x", "ch_,pi_"});
        case 13:
            return sign + u"meta."_s
                + word({"order:", "order:a-17", "order:17,parcel", "\"order id\":17", "ORDER:\"a b\"", "total:17.5",
                    "order:forged", "nothing:"});
        case 14: return sign + u"has:"_s + word({"draft", "docs", "draft,docs", "tag", "note", "tag,note", "docs,tag"});
        case 15:
            return sign + u"is:"_s
                + word({"urgent", "critical", "overdue", "inquiry", "open", "closed", "live", "test", "urgent,inquiry",
                    "overdue,live,closed", "conceded", "answered,open", "unanswered", "decided", "decided,urgent",
                    "gone", "gone,overdue"});
        case 16:
            return sign
                + word({"tag:vip", "tag:VIP,batch", "tag:vi", "tag:\"lost parcel\"", "tag:ลูกค้า", "assignee:nok",
                    "assignee:\"nok s\",李", "assignee:s", "note:called", "note:\"the shop\",won", "note:โทร",
                    "note:x"});
        default:
            return sign
                + word({"parcel", "Lost", "won", "17", "order", "\"parcel lost\"", "thb", "10.50", "สวัส", "siam,lost",
                    "forged", "x"});
        }
    }
};

} // namespace disputedesk::test
