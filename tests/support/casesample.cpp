#include "tests/support/casesample.h"

#include "models/items/jsonentry.h"
#include "tests/support/deskdriver.h"

#include <QFile>
#include <QFileDialog>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QByteArray entry(const QByteArray &id, const QByteArray &amount, const QDateTime &readAt)
{
    Account account;
    account.label = u"Siam Goods"_s;
    Dispute dispute;
    dispute.id = QString::fromLatin1(id);
    dispute.readAt = readAt;
    dispute.raw = "{\"object\":\"dispute\",\"id\":\"" + id
        + "\",\"livemode\":false,\"currency\":\"THB\",\"amount\":" + amount
        + ",\"charge\":\"chrg_test_5m7wj8yi1pa9vlk9bq8\",\"message\":\"The parcel was handed over on 12 November. "
          "ผู้รับลงชื่อแล้ว\",\"metadata\":{\"order\":\"A-1001\",\"vip\":true},\"reason_code\":\"goods_or_services_not_"
          "provided\",\"reason_message\":\"Services not provided or Merchandise not received\",\"status\":\"pending\","
          "\"closed_at\":null,\"created_at\":\"2026-11-19T15:16:02+07:00\"}";
    return jsonEntry(account, dispute);
}
} // namespace

bool chooseCase(DeskDriver &driver)
{
    auto *chooser = driver.find<QFileDialog>(u"openCaseFileDialog"_s);
    QFile file(driver.folder() + u"/disputes-2026-11-21-0900.disputedesk"_s);
    if (!chooser || !file.open(QIODevice::WriteOnly))
        return false;
    const QDateTime then(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc());
    file.write(jsonCaseHead(then, u"1.0.0"_s) + "[\n" + entry("dspt_test_0casesample000000001", "1245000", then) + ",\n"
        + entry("dspt_test_0casesample000000002", "99000", then) + "\n]\n" + jsonCaseTail());
    file.close();
    Q_EMIT chooser->fileSelected(file.fileName());
    chooser->reject();
    return true;
}

} // namespace disputedesk::test
