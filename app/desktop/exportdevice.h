#pragma once

#include "app/desktop/exportfile.h"

#include <QIODevice>

namespace disputedesk {

/// An export for who writes to a device and asks nothing, as QPdfWriter does: what became of the writes is kept here,
/// and after one that failed nothing is written any more.
class ExportDevice : public QIODevice {
public:
    /// `file` is open, and outlives this.
    explicit ExportDevice(ExportFile &file);
    bool isSequential() const override { return true; }
    /// Done, or why the first write failed.
    const StoreResult<Done> &written() const { return m_written; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    ExportFile &m_file;
    StoreResult<Done> m_written = Done{};
};

} // namespace disputedesk
