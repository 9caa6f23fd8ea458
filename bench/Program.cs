using MotCua.Bench;
using MotCua.Bench.Casework;
using MotCua.Bench.Digitising;
using MotCua.Bench.Load;
using MotCua.Bench.Processes;
using MotCua.Bench.Retrieval;

// A verb is one file with a static Run; add it to this list.
Verb[] verbs =
[
    new("retrieval", "search quality by kind of question, and its latency beside the raw engine [--worst] [--ask FILE] [--data FOLDER]", RetrievalBench.Run),
    new("load", "fills the province with dossiers and measures pages, lists and receptions over HTTP beside their floors [--dossiers N] [--seconds N] [--sqlite] [--keep FOLDER] [--only pages|reading|writing]", LoadBench.Run),
    new("casework", "asks queue and search of the gate and does steps in it, with so many dossiers and with many more, beside a floor [--dossiers A,B] [--seconds N] [--keep FOLDER] [--only queue|search|reading|steps]", CaseworkBench.Run),
    new("process", "runs one realistic process over and over, beside the npm package bpmn-engine on the same drawing [--seconds N]", ProcessBench.Run),
    new("digitising", "how rightly specimens are read, letters and fields, at 150, 200 and 300 dpi, straight, askew and photographed [--wrong] [--dpi 300] [--taken askew,photographed]", DigitisingBench.Run),
    new("bare", "the bare web server that load measures against [BYTES]", BareServer.Run),
];

var verb = verbs.FirstOrDefault(known => known.Name == args.FirstOrDefault());
if (verb is null)
{
    foreach (var known in verbs)
    {
        Console.WriteLine($"{known.Name,-12} {known.Does}");
    }
    return args.Length == 0 ? 0 : 2;
}
return await verb.Run(args[1..]);
