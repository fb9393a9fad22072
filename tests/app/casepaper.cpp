#include "tests/app/casepaper.h"

#include <QBuffer>
#include <QImage>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
Charge aCharge(const QString &id)
{
    Charge charge;
    charge.id = id;
    charge.amount = {1250000, u"THB"_s};
    charge.refunded = Money{5000, u"THB"_s};
    charge.status = u"successful"_s;
    charge.createdAt = QDateTime(QDate(2026, 10, 3), QTime(8, 30), QTimeZone::utc());
    charge.description = u"Order SG-1042, two lamps"_s;
    charge.customer = u"cust_test_77"_s;
    charge.cardName = u"SOMCHAI JAIDEE"_s;
    charge.cardBrand = u"Visa"_s;
    charge.cardLastDigits = u"4242"_s;
    charge.cardCountry = u"th"_s;
    charge.ip = u"203.0.113.7"_s;
    return charge;
}
} // namespace

QDateTime caseTime() { return QDateTime(QDate(2026, 11, 21), QTime(3, 0), QTimeZone::utc()); }

const QLocale &caseEnglish()
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english;
}

DisputeView aCase()
{
    DisputeView view;
    view.account.id = QUuid(u"{5d1e2c5e-93a6-4f2f-8f39-0f2d6f5f1c11}"_s);
    view.account.label = u"Siam Goods สยาม"_s;
    Dispute &dispute = view.dispute;
    dispute.id = u"dspt_test_5xuy4w91xqz7d1w9u0t"_s;
    dispute.amount = {1245000, u"THB"_s};
    dispute.status = u"open"_s;
    dispute.reasonCode = u"goods_or_services_not_provided"_s;
    dispute.reasonMessage = u"The card holder says the goods never came"_s;
    dispute.charge = u"chrg_test_5xuy4w91xqz7d1w9u0t"_s;
    dispute.message = u"คุณสมชายได้รับพัสดุแล้ว วันที่ 9 พฤศจิกายน\n領収書と署名を添付します。\n商品已签收。"_s;
    dispute.createdAt = QDateTime(QDate(2026, 11, 14), QTime(11, 0), QTimeZone::utc());
    dispute.readAt = caseTime().addSecs(-3600);
    dispute.metadata = {{u"order_id"_s, MetadataType::Text, u"SG-1042"_s}};
    dispute.transactions = {{u"dtrs_1"_s, u"dispute.started.debit"_s, {1245000, u"THB"_s}, dispute.createdAt}};
    dispute.evidence = {{u"customer_name"_s, u"Somchai Jaidee"_s}, {u"receipt"_s, u"file_rcpt"_s},
        {u"moon_phase"_s, u"waxing"_s}}; // the last is none that we know
    view.files = {aDocument(u"file_rcpt"_s, u"receipt 1042.pdf"_s)};
    view.charge = aCharge(dispute.charge);
    view.draft.message = u"The courier has her signature"_s;
    view.draft.evidence = {{u"shipping_date"_s, u"9 November"_s}};
    view.deadline = deadlineOf(dispute, 7);
    return view;
}

ActivityItem aWrite(const DisputeView &view)
{
    ActivityItem item;
    item.kind = ActivityItem::Kind::Write;
    item.at = view.dispute.readAt;
    item.account = view.account.id;
    item.disputeId = view.dispute.id;
    item.verb = WriteVerb::Respond;
    item.state = ActionState::Applied;
    item.requestId = u"req_9f3c"_s;
    item.httpStatus = 200;
    return item;
}

Document aDocument(const QString &id, const QString &name) { return {id, name, {}, {}, caseTime(), false, 1000}; }

QByteArray picture(const QSize &size, const QColor &color, const char *format)
{
    QImage image(size, color.alpha() < 255 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace disputedesk::test
