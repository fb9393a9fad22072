#include "tests/app/casepaper.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QString runPoppler(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(tool), arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

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

bool hasPoppler()
{
    const QStringList tools{u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s};
    return std::none_of(tools.cbegin(), tools.cend(),
        [](const QString &tool) { return QStandardPaths::findExecutable(tool).isEmpty(); });
}

QString textOf(const QString &pdf, const QStringList &options)
{
    return runPoppler(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression others(u"[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(others);
}

QString infoOf(const QString &pdf) { return runPoppler(u"pdfinfo"_s, {pdf}); }

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(infoOf(pdf)).captured(1).toInt();
}

QImage pageOf(const QString &pdf, int page, int dpi)
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"page"_s);
    const QString number = QString::number(page);
    runPoppler(u"pdftoppm"_s,
        {u"-png"_s, u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, pdf, png});
    return QImage(png + u".png"_s);
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor is = image.pixelColor(x, y);
            const int off =
                qAbs(is.red() - color.red()) + qAbs(is.green() - color.green()) + qAbs(is.blue() - color.blue());
            count += off < 40 ? 1 : 0;
        }
    return count;
}

void shoot(const QString &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS");
    if (!folder.isEmpty())
        QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"70"_s, pdf, QDir(folder).filePath(name)});
}

} // namespace disputedesk::test
