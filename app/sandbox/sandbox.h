#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace disputedesk::sandbox {

/// A payment provider played on 127.0.0.1, on a thread of its own; knows nothing of the program that talks to it.
class Sandbox {
public:
    struct Options {
        quint16 port = 0; ///< 0: any free port, see port()
        int disputes = 120; ///< how many the test key sees
        int liveDisputes = 40; ///< how many the live key sees; a negative number: the live key is refused
        quint32 seed = 1; ///< the same seed and anchor give the same data, byte for byte
        qint64 anchor = 0; ///< the moment (seconds since 1970) the data is laid around; 0: the start's
    };

    /// The two keys every sandbox accepts, whatever its seed.
    static QString testKey();
    static QString liveKey();

    Sandbox();
    explicit Sandbox(const Options &options);
    ~Sandbox(); ///< stops
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Seeds the data, binds the port and serves; false and a text when the port cannot be had.
    [[nodiscard]] bool start(QString *error = nullptr);
    /// Closes every connection, mid-answer too, and joins the thread; the data is gone, start() makes it anew.
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const; ///< the bound port; 0 when stopped
    [[nodiscard]] QUrl baseUrl() const; ///< "http://127.0.0.1:PORT", without a trailing slash

private:
    struct Running;
    Options m_options;
    std::unique_ptr<Running> m_running;
};

} // namespace disputedesk::sandbox
