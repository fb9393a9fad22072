#pragma once

#include <QByteArray>
#include <QIODevice>

namespace disputedesk {

/// The body of a write: bytes that can be read once and never again. It says no to every wish to rewind, which is what
/// keeps QNetworkAccessManager from sending a write a second time (F1), and it remembers that it was touched.
class OneShotBody final : public QIODevice {
public:
    explicit OneShotBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 length() const { return m_bytes.size(); }
    /// Somebody read from it or wanted to read it again: the request's headers were written before that.
    bool wasTouched() const { return m_touched; }

    bool isSequential() const override { return true; }
    bool reset() override
    {
        m_touched = true;
        return false;
    }
    bool seek(qint64) override { return reset(); }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_touched = false;
};

} // namespace disputedesk
