#include "tests/ui/evidencebuilders.h"

#include "models/domain/evidenceguide.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

QDateTime evidenceNow() { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()); }

void allow(DisputeView &view)
{
    view.can.clear();
    for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede, WriteVerb::FinaliseWon,
             WriteVerb::FinaliseLost, WriteVerb::UploadDocument, WriteVerb::DeleteDocument})
        if (offersVerb(view.dispute.provider, verb))
            view.can.insert(verb, capabilityOf(view.dispute, verb));
}

DisputeView wooshView(const QString &id)
{
    DisputeView view;
    view.account.id = QUuid(u"{3f0a1b52-8c1d-4f6e-9f5e-0a4b7c1d2e40}"_s);
    view.account.label = u"Woosh EU"_s;
    view.account.mode = Mode::Live;
    Dispute &dispute = view.dispute;
    dispute.id = id;
    dispute.provider = ProviderKind::WooshPay;
    dispute.mode = Mode::Live;
    dispute.amount = {39800, u"USD"_s};
    dispute.status = u"needs_response"_s;
    dispute.reasonCode = u"10.4"_s;
    dispute.networkCode = u"10.4"_s;
    dispute.network = u"visa"_s;
    dispute.charge = u"ch_3Nv8c2LmQ4kLw2"_s;
    dispute.createdAt = evidenceNow().addDays(-6);
    dispute.readAt = evidenceNow().addSecs(-4);
    dispute.dueBy = evidenceNow().addSecs(28 * 3600);
    dispute.raw = R"({"object":"dispute"})";
    view.deadline = deadlineOf(dispute, view.account.deadlineDays);
    view.limits = EvidenceGuide::standard().limits(ProviderKind::WooshPay);
    allow(view);
    return view;
}

DisputeView stripeView()
{
    DisputeView view = wooshView(u"dp_1Stripe00000001"_s);
    view.dispute.provider = ProviderKind::Stripe;
    view.dispute.reasonCode = u"fraudulent"_s;
    view.account.label = u"Stripe US"_s;
    allow(view);
    return view;
}

DraftFile draftFile(const QString &field, const QString &name, qint64 size, int pages)
{
    DraftFile file;
    file.id = QUuid::createUuidV5(QUuid(), field);
    file.fileName = name;
    file.kind = field;
    file.mimeType = u"application/pdf"_s;
    file.size = size;
    file.pages = pages;
    return file;
}

DisputeView filledView()
{
    DisputeView view = wooshView();
    view.draft.account = view.account.id;
    view.draft.disputeId = view.dispute.id;
    view.draft.productType = ProductType::Physical;
    view.draft.base = SeenState::of(view.dispute);
    view.draft.evidence = {{u"shipping_date"_s, u"9 November 2026"_s}, {u"shipping_carrier"_s, u"Kerry Express"_s},
        {u"shipping_tracking_number"_s, u"KEX0039127751"_s},
        {u"customer_name"_s, u"สมชาย ประเสริฐ (Somchai Prasert), ผู้รับสินค้าที่อยู่ตามใบสั่งซื้อ"_s},
        {u"uncategorized_text"_s,
            u"The cardholder ordered twice before with the same address and device: see "
            u"https://shop.example/orders/81. "
            "お客様は同じ住所と端末から以前にも二回ご注文されています。"_s}};
    view.draft.files = {draftFile(u"shipping_documentation"_s, u"signed-slip.pdf"_s, 1'992'294)};
    view.draft.savedAt = evidenceNow().addSecs(-60);
    return view;
}

DisputeView sentView()
{
    DisputeView view = filledView();
    view.dispute.status = u"under_review"_s;
    view.dispute.submissionCount = 1;
    view.dispute.hasEvidence = true;
    view.dispute.evidence = view.draft.evidence;
    view.dispute.evidence.insert(u"shipping_documentation"_s, u"file_1Nv8signed"_s);
    view.dispute.evidence.insert(u"customer_communication"_s, u"file_1Nv8unread"_s);
    Document slip;
    slip.id = u"file_1Nv8signed"_s;
    slip.filename = u"signed-slip.pdf"_s;
    slip.size = 1'992'294;
    view.files = {slip};
    view.draft = {};
    allow(view);
    return view;
}

QString hostileEvidenceText()
{
    return u"<b>bold</b><img src='//evil/x.png'> a<b and c>d \u202Egnp.exe \u200B"_s + QString(8 * 1024, u'W');
}

DisputeView hostileEvidenceView()
{
    DisputeView view = filledView();
    const QString bad = hostileEvidenceText();
    view.dispute.networkCode = bad;
    view.dispute.network = bad;
    view.dispute.reasonCode = bad;
    for (const EvidenceField &field : evidenceFields())
        view.dispute.evidence.insert(field.name, bad);
    view.draft.evidence.clear();
    view.draft.files = {draftFile(u"receipt"_s, bad, 5)};
    Document file;
    file.id = bad;
    file.filename = bad;
    view.files = {file};
    return view;
}

} // namespace disputedesk::test
