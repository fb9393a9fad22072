#include "tests/support/builders.h"

using namespace Qt::StringLiterals;

namespace disputedesk::test {

QDateTime testNow() { return QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate); }

Dispute aDispute(const QString &id)
{
    Dispute dispute;
    dispute.id = id;
    dispute.mode = id.startsWith("dspt_test_"_L1) ? Mode::Test : Mode::Live;
    dispute.amount = {100'000, u"THB"_s};
    dispute.status = u"open"_s;
    dispute.reasonCode = u"goods_or_services_not_provided"_s;
    dispute.reasonMessage = u"Services not provided or Merchandise not received"_s;
    dispute.charge = u"chrg_test_5xuy4w91xqz7d1w9u0t"_s;
    dispute.metadata = {{u"order_id"_s, MetadataType::Text, u"SG-1"_s}};
    dispute.createdAt = testNow().addDays(-1);
    dispute.readAt = testNow();
    return dispute;
}

Account anOmiseAccount(Mode mode)
{
    Account account;
    account.id = QUuid::createUuid();
    account.mode = mode;
    account.label = u"Siam Goods"_s;
    return account;
}

WriteIntent anIntent(const Account &account, const Dispute &dispute, WriteVerb verb)
{
    WriteIntent intent;
    intent.id = QUuid::createUuid();
    intent.account = account.id;
    intent.provider = account.provider;
    intent.mode = account.mode;
    intent.disputeId = dispute.id;
    intent.verb = verb;
    intent.httpVerb = verb == WriteVerb::Respond ? HttpVerb::Patch : HttpVerb::Post;
    intent.amount = dispute.amount;
    intent.seen = SeenState::of(dispute);
    intent.message = verb == WriteVerb::Respond ? u"The parcel was signed for."_s : QString();
    intent.confirmedAt = testNow();
    return intent;
}

} // namespace disputedesk::test
