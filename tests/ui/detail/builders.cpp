#include "tests/ui/detail/builders.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace disputedesk::build {

QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()); }

namespace {
void allow(DisputeView &view)
{
    for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede, WriteVerb::FinaliseWon,
             WriteVerb::FinaliseLost, WriteVerb::UploadDocument, WriteVerb::DeleteDocument})
        if (offersVerb(view.dispute.provider, verb))
            view.can.insert(verb, capabilityOf(view.dispute, verb));
}
} // namespace

DisputeView openView(const QString &id)
{
    DisputeView view;
    view.account.id = QUuid(u"{3f0a1b52-8c1d-4f6e-9f5e-0a4b7c1d2e3f}"_s);
    view.account.label = u"Siam Goods"_s;
    view.account.mode = Mode::Live;
    Dispute &dispute = view.dispute;
    dispute.id = id;
    dispute.mode = Mode::Live;
    dispute.amount = {1245000, u"THB"_s};
    dispute.status = u"open"_s;
    dispute.reasonCode = u"goods_or_services_not_provided"_s;
    dispute.reasonMessage = u"Services not provided or Merchandise not received"_s;
    dispute.charge = u"chrg_6xk0aa91bb22cc8fj2"_s;
    dispute.createdAt = now().addDays(-7).addSecs(9 * 3600);
    dispute.readAt = now().addSecs(-4);
    dispute.transactions = {{u"trxn_1"_s, u"dispute.started.debit"_s, {1245000, u"THB"_s}, dispute.createdAt}};
    dispute.raw =
        R"({"object":"dispute","id":"dspt_6xk2p9w4c81m3n0q7d","livemode":true,"amount":1245000,"currency":"THB",)"
        R"("status":"open","metadata":{"order_id":"SG-20261104-0081","price":1.10,"nested":{"a":[1,2,{}]}},"documents":{"data":[]}})";
    view.deadline = deadlineOf(dispute, view.account.deadlineDays);
    allow(view);
    return view;
}

DisputeView richView()
{
    DisputeView view = openView();
    Dispute &dispute = view.dispute;
    dispute.metadata = {{u"order_id"_s, MetadataType::Text, u"SG-20261104-0081"_s},
        {u"customer-id"_s, MetadataType::Number, u"42"_s}, {u"shipped"_s, MetadataType::Boolean, u"true"_s}};
    dispute.documents = {{u"docu_test_1"_s, u"signed-slip.pdf"_s, u"proof_of_receipt"_s, {}, now().addDays(-2), false}};
    dispute.documentsTotal = 1;
    DraftFile photo;
    photo.id = QUuid(u"{11111111-2222-4333-8444-555555555555}"_s);
    photo.fileName = u"parcel.jpg"_s;
    photo.mimeType = u"image/jpeg"_s;
    photo.size = 1'912'000;
    DraftFile letter = photo;
    letter.id = QUuid(u"{11111111-2222-4333-8444-666666666666}"_s);
    letter.fileName = u"order-confirmation.png"_s;
    letter.mimeType = u"image/png"_s;
    letter.kind = u"details_of_purchase"_s;
    letter.size = 204'000;
    view.draft.account = view.account.id;
    view.draft.disputeId = dispute.id;
    view.draft.message =
        u"The order was delivered on 9 November 2026 by Kerry Express (tracking KEX0039127751). "
        "คุณสมชาย signed for the parcel at the address on the order; the signed slip and the photo of the "
        "parcel are attached.\n\nWe ask for the dispute to be closed in our favour."_s;
    view.draft.files = {photo, letter};
    view.draft.base = SeenState::of(dispute);
    view.draft.savedAt = now().addSecs(-60);
    Charge charge;
    charge.id = dispute.charge;
    charge.amount = dispute.amount;
    charge.cardBrand = u"Visa"_s;
    charge.cardLastDigits = u"4242"_s;
    charge.cardName = u"SOMCHAI PRASERT"_s;
    charge.cardCountry = u"th"_s;
    charge.customer = u"cust_5xuy4w91xqz7d1w9u0t"_s;
    charge.description = u"Order SG-20261104-0081, 2 items"_s;
    charge.ip = u"203.0.113.9"_s;
    view.charge = charge;
    return view;
}

DisputeView pendingView()
{
    DisputeView view = richView();
    view.dispute.status = u"pending"_s;
    view.dispute.message = u"The order was delivered; the signed slip is attached."_s;
    view.draft = {};
    view.deadline = {};
    view.can.clear();
    allow(view);
    return view;
}

QString hostileText()
{
    return u"<b>bold</b><img src='//evil/x.png'> a<b and c>d \u202Egnp.exe \u200B"_s + QString(64 * 1024, u'W');
}

DisputeView hostileView()
{
    DisputeView view = richView();
    const QString bad = hostileText();
    view.account.label = bad;
    Dispute &dispute = view.dispute;
    dispute.id = u"dspt_"_s + bad;
    dispute.status = bad;
    dispute.reasonCode = bad;
    dispute.reasonMessage = bad;
    dispute.adminMessage = bad;
    dispute.charge = bad;
    dispute.paymentIntent = bad;
    dispute.amount.currency = u"<I>"_s;
    dispute.documents[0].filename = bad;
    dispute.metadata = {{bad, MetadataType::Text, bad}};
    dispute.transactions[0].key = bad;
    view.charge->customer = bad;
    view.charge->description = bad;
    view.charge->cardName = bad;
    view.draft.files[0].fileName = bad;
    view.can.clear();
    allow(view);
    return view;
}

WriteIntent intentOf(const DisputeView &view, WriteVerb verb)
{
    WriteIntent intent;
    intent.id = QUuid(u"{99999999-2222-4333-8444-555555555555}"_s);
    intent.account = view.account.id;
    intent.provider = view.dispute.provider;
    intent.mode = view.dispute.mode;
    intent.disputeId = view.dispute.id;
    intent.verb = verb;
    intent.amount = view.dispute.amount;
    intent.seen = SeenState::of(view.dispute);
    intent.message = view.draft.message;
    intent.confirmedAt = now();
    return intent;
}

ConfirmSpec specOf(const DisputeView &view, WriteVerb verb)
{
    return confirmSpecOf(intentOf(view, verb), view.account, view.dispute, view.draft,
        u"POST /disputes/%1/accept"_s.arg(view.dispute.id), now(), QLocale::c());
}

ReviewContent reviewOf(const DisputeView &view)
{
    ReviewContent content;
    content.title = u"Review the response to dispute …0q7d"_s;
    content.moneyText = u"THB 12,450.00"_s;
    content.moneyLine = u"disputed by the cardholder of charge chrg_6xk0…8fj2"_s;
    content.accountLine = u"Siam Goods · Omise"_s;
    content.mode = Mode::Live;
    content.statusBefore = u"Open"_s;
    content.statusAfter = u"Pending"_s;
    content.providerDoes = u"Omise takes one response, once, and hands it to the bank."_s;
    content.base = SeenState::of(view.dispute);
    content.message = view.draft.message;
    content.metadata = view.dispute.metadata;
    content.metadata[1].text = u"43"_s;
    content.metadata.append({u"tracking"_s, MetadataType::Text, u"KEX0039127751"_s});
    content.documents = {
        {u"signed-slip.pdf"_s, u"Proof of receipt"_s, 1'900'000, true}, {u"parcel.jpg"_s, {}, 1'912'000, false}};
    content.method = u"PATCH"_s;
    content.path = u"/disputes/"_s + view.dispute.id;
    content.headers = {{u"Authorization"_s, u"Basic c2tleV9saXZlX2NhbmFyeTo="_s},
        {u"Content-Type"_s, u"application/json"_s}, {u"Omise-Version"_s, u"2019-05-29"_s}};
    content.body =
        R"({"message":"The order was delivered on 9 November 2026.","metadata":{"order_id":"SG-20261104-0081","customer-id":43}})";
    return content;
}

} // namespace disputedesk::build
