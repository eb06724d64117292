import QtQuick
import QtMultimedia

// The player of `kiosk check`: it plays a moment of everything, and nobody hears it.
QtObject {
    id: root

    readonly property QtObject sink: frames
    readonly property QtObject player: MediaPlayer {
        audioOutput: AudioOutput {
            muted: true
        }
        videoOutput: VideoSink {
            id: frames
        }
    }
}
