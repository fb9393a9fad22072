#include "tests/support/housesample.h"

#include "models/domain/housefile.h"
#include "tests/support/deskdriver.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

bool chooseImport(DeskDriver &driver)
{
    auto *chooser = driver.find<QFileDialog>(u"importSettingsDialog"_s);
    QFile file(driver.folder() + u"/another.json"_s);
    if (!chooser || !file.open(QIODevice::WriteOnly))
        return false;
    HouseFile house;
    SavedView view;
    view.name = u"Overdue"_s;
    house.settings = {{u"sync/refresh_minutes"_s, qint64(30)}, {u"later/thing"_s, true},
        {u"network/proxy_enabled"_s, true}, {u"network/proxy_url"_s, u"http://proxy.example:8080"_s}};
    for (int number = 0; number < 40; ++number) {
        view.id = QUuid::createUuid();
        view.name = u"Overdue and large, number %1"_s.arg(number);
        view.account = number % 2 ? QUuid::createUuid() : QUuid();
        house.views.append(view);
        house.replies.replies.append({QUuid::createUuid(), u"Fraud"_s, view.name, {{u"en"_s, view.name}}});
    }
    house.replies.emptyFolders = {u"Later"_s};
    file.write(houseJson(house));
    file.close();
    Q_EMIT chooser->fileSelected(file.fileName());
    chooser->reject();
    return true;
}

} // namespace disputedesk::test
