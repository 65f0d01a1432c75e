// Records voice notes with the microphone.

/** Begins to record; answers {stop, drop, elapsed, level}. Throws where there is no microphone. */
export async function record() {
  if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) {
    throw new Error("This browser cannot record; send an audio file instead.");
  }
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const pieces = [];
  recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
  recorder.start(250);
  const began = performance.now();
  const meter = levelMeter(stream);

  const end = () => new Promise((resolve) => {
    recorder.addEventListener("stop", () => {
      stream.getTracks().forEach((track) => track.stop());
      meter.close();
      resolve(new File(pieces, "voice", { type: recorder.mimeType }));
    });
    recorder.stop();
  });
  return { stop: end, drop: end, elapsed: () => (performance.now() - began) / 1000, level: meter.level };
}

function levelMeter(stream) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  const level = () => {
    analyser.getByteTimeDomainData(samples);
    return Math.min(1, (Math.max(...samples) - 128) / 64);
  };
  return { level, close: () => context.close() };
}
