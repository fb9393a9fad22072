#include "models/domain/datafile.h"

#include <QFile>

// The linker drops the resources of a static library unless something names them; outside of any namespace by rule.
static void initData() { Q_INIT_RESOURCE(domaindata); }

namespace disputedesk {

QByteArray shippedBytes(const QString &path)
{
    initData();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void shippedDataBroken(const QString &path, const QString &why) { qFatal("%s: %s", qPrintable(path), qPrintable(why)); }

} // namespace disputedesk
