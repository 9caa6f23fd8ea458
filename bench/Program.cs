using MotCua.Bench;
using MotCua.Bench.Retrieval;

// A verb is one file with a static Run; add it to this list.
Verb[] verbs =
[
    new("retrieval", "search quality by kind of question, and its latency beside the raw engine [--worst] [--ask FILE] [--data FOLDER]", RetrievalBench.Run),
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
