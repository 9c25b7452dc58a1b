using BorderWatch.Benchmarks;
using BorderWatch.Benchmarks.Official;

var command = MeasureCommand.Create(Measurement.RunAsync);
command.Add(OfficialCommand.Create(OfficialMeasurement.RunAsync));
return await command.Parse(args).InvokeAsync();
