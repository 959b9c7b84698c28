export { DemoModule } from './demo.module';
export { DemoPlayer } from './demo-player';
export { DemoClock } from './demo-clock';
