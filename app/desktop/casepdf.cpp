#include "app/desktop/casepdf.h"

#include "app/desktop/exportfile.h"
#include "models/store/storeerror.h"
#include "ui/print/casepages.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreResult<Done> paintCase(
    const CaseFile &file, QPagedPaintDevice &device, const std::function<bool(int done, int total)> &goOn)
{
    bool stopped = false;
    const auto ask = [&](int done, int total) {
        stopped = goOn && !goOn(done, total);
        return !stopped;
    };
    if (CasePages(file).paint(device, ask))
        return Done{};
    if (stopped)
        return storeFailure(ErrorKind::Cancelled, {});
    return storeFailure(ErrorKind::StoreFailed, u"a page cannot be drawn"_s);
}

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
        if (const auto painted = paintCase(file, writer, goOn); !painted)
            return painted;
    }
    if (const auto written = target.append(bytes); !written)
        return written;
    return target.commit();
}

} // namespace disputedesk
