#include "app/desktop/casepdf.h"

#include "app/desktop/exportfile.h"
#include "models/store/storeerror.h"
#include "ui/print/casepages.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreResult<Done> writeCasePdf(const CaseFile &file, const QString &path, const QLocale &locale,
    const std::function<bool(int done, int total)> &goOn)
{
    ExportFile target(path); // first: a folder that takes nothing is told before the work
    if (const auto opened = target.open(); !opened)
        return opened;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setTitle(file.title);
        writer.setCreator(u"Disputedesk"_s);
        CasePages::prepare(writer, locale);
        if (!CasePages(file).paint(writer, goOn))
            return storeFailure(ErrorKind::Cancelled, {});
    }
    if (const auto written = target.append(bytes); !written)
        return written;
    return target.commit();
}

} // namespace disputedesk
