using BorderWatch.Benchmarks;

return await MeasureCommand.Create(Measurement.RunAsync).Parse(args).InvokeAsync();
