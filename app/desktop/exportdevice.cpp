#include "app/desktop/exportdevice.h"

namespace disputedesk {

ExportDevice::ExportDevice(ExportFile &file)
    : m_file(file)
{
    open(QIODevice::WriteOnly);
}

qint64 ExportDevice::readData(char *, qint64) { return -1; }

qint64 ExportDevice::writeData(const char *data, qint64 size)
{
    if (m_written)
        m_written = m_file.append(QByteArray::fromRawData(data, size));
    return m_written ? size : -1;
}

} // namespace disputedesk
